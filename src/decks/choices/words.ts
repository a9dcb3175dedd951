import type { Words } from '../../foundation/words.ts'

export const words = {
  noSuchSlide: [
    'Lysarket finnes ikke lenger: det som sto på det, er endret.',
    'Lysarket finst ikkje lenger: det som stod på det, er endra.',
    'The slide is gone: what stood on it has changed.',
  ],
  noSuchPicture: ['Velg et bilde fra listen.', 'Vel eit bilete frå lista.', 'Choose a picture from the list.'],
} satisfies Words
