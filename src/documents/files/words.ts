import type { Words } from '../../foundation/words.ts'

export const words = {
  empty: ['Filen er tom. Velg en annen.', 'Fila er tom. Vel ei anna.', 'The file is empty. Choose another.'],
  tooLarge: [
    'Filen er større enn 50 MB. Gjør den mindre, eller del den opp.',
    'Fila er større enn 50 MB. Gjer ho mindre, eller del ho opp.',
    'The file is larger than 50 MB. Make it smaller, or split it.',
  ],
  missing: ['Velg en fil.', 'Vel ei fil.', 'Choose a file.'],
  unknownType: [
    'Vi kjenner ikke filtypen. Bruk PDF, Word, PowerPoint, Excel, OpenDocument, tekst eller bilde (PNG, JPEG).',
    'Vi kjenner ikkje filtypen. Bruk PDF, Word, PowerPoint, Excel, OpenDocument, tekst eller bilete (PNG, JPEG).',
    'We do not know the file type. Use PDF, Word, PowerPoint, Excel, OpenDocument, text or a picture (PNG, JPEG).',
  ],
} satisfies Words
