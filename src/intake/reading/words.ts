import { type Language, type Said, say } from '../../foundation/words.ts'
import type { FileRefused, Refused } from '../block.ts'

export const refusals: Readonly<Record<Refused, Said>> = {
  empty: [
    'Filen er tom. Kontroller at den ble lagret riktig, og prøv igjen.',
    'Fila er tom. Kontroller at ho blei lagra rett, og prøv igjen.',
    'The file is empty. Check that it was saved correctly and try again.',
  ],
  'too-large': [
    'Filen er for stor til å leses her. Del den opp, eller ta bort bilder og vedlegg.',
    'Fila er for stor til å lesast her. Del ho opp, eller ta bort bilete og vedlegg.',
    'The file is too large to be read here. Split it, or remove pictures and attachments.',
  ],
  'too-many-pages': [
    'Dokumentet har for mange sider. Del det opp, og les inn hver del for seg.',
    'Dokumentet har for mange sider. Del det opp, og les inn kvar del for seg.',
    'The document has too many pages. Split it and read each part by itself.',
  ],
  'zip-bomb': [
    'Filen blir langt større når den pakkes ut, og kan være laget for å gjøre skade. Den ble ikke åpnet.',
    'Fila blir langt større når ho blir pakka ut, og kan vere laga for å gjere skade. Ho blei ikkje opna.',
    'The file unpacks to far more than its own size and may have been made to do harm. It was not opened.',
  ],
  password: [
    'Filen er beskyttet med passord. Ta bort passordet, eller lagre en kopi uten, og prøv igjen.',
    'Fila er verna med passord. Ta bort passordet, eller lagre ein kopi utan, og prøv igjen.',
    'The file is protected by a password. Remove it, or save a copy without one, and try again.',
  ],
  broken: [
    'Filen er skadet eller avbrutt og kan ikke leses helt. Hent den på nytt fra kilden.',
    'Fila er skadd eller avbroten og kan ikkje lesast heilt. Hent ho på nytt frå kjelda.',
    'The file is damaged or cut off and cannot be read in full. Fetch it again from its source.',
  ],
  'scan-without-text': [
    'Dokumentet er skannet og har bare bilder av sidene. Be om originalfilen, eller kjør tekstgjenkjenning (OCR) først.',
    'Dokumentet er skanna og har berre bilete av sidene. Be om originalfila, eller køyr tekstattkjenning (OCR) først.',
    'The document is scanned and holds only pictures of its pages. Ask for the original, or run text recognition (OCR) first.',
  ],
  'legacy-format': [
    'Filen er i et gammelt format: {detail}. Åpne den i {program} og lagre den som {target}.',
    'Fila er i eit gammalt format: {detail}. Opne ho i {program} og lagre ho som {target}.',
    'The file is in an old format: {detail}. Open it in {program} and save it as {target}.',
  ],
  'unknown-format': [
    'Filen er i et format som ikke kan leses her. Bruk PDF, PowerPoint, Word, Excel, CSV eller ren tekst.',
    'Fila er i eit format som ikkje kan lesast her. Bruk PDF, PowerPoint, Word, Excel, CSV eller rein tekst.',
    'The file is in a format that cannot be read here. Use PDF, PowerPoint, Word, Excel, CSV or plain text.',
  ],
  'took-too-long': [
    'Filen tok for lang tid å lese og ble stoppet. Del den opp, eller lagre den på nytt og prøv igjen.',
    'Fila tok for lang tid å lese og blei stoppa. Del ho opp, eller lagre ho på nytt og prøv igjen.',
    'The file took too long to read and was stopped. Split it, or save it again and retry.',
  ],
}

/** What helps with a format that is known but not read. */
export const adviceFor: Readonly<Record<string, Said>> = {
  OpenDocument: [
    'Filen er et OpenDocument. Åpne den i LibreOffice og lagre den som .docx, .pptx eller .xlsx.',
    'Fila er eit OpenDocument. Opne ho i LibreOffice og lagre ho som .docx, .pptx eller .xlsx.',
    'The file is an OpenDocument. Open it in LibreOffice and save it as .docx, .pptx or .xlsx.',
  ],
  RTF: [
    'Filen er i formatet RTF. Åpne den i Word eller LibreOffice og lagre den som .docx.',
    'Fila er i formatet RTF. Opne ho i Word eller LibreOffice og lagre ho som .docx.',
    'The file is in the RTF format. Open it in Word or LibreOffice and save it as .docx.',
  ],
  HTML: [
    'Filen er en nettside. Skriv den ut til PDF, eller lagre teksten i Word.',
    'Fila er ei nettside. Skriv ho ut til PDF, eller lagre teksten i Word.',
    'The file is a web page. Print it to PDF, or save its text in Word.',
  ],
  image: [
    'Filen er et bilde. Be om dokumentet som bildet er tatt av, eller kjør tekstgjenkjenning (OCR) til PDF først.',
    'Fila er eit bilete. Be om dokumentet som biletet er teke av, eller køyr tekstattkjenning (OCR) til PDF først.',
    'The file is a picture. Ask for the document it shows, or run text recognition (OCR) to PDF first.',
  ],
  zip: [
    'Filen er en pakke med andre filer. Pakk den ut, og les inn ett dokument om gangen.',
    'Fila er ei pakke med andre filer. Pakk ho ut, og les inn eitt dokument om gongen.',
    'The file is a package of other files. Unpack it and read one document at a time.',
  ],
  'Apple iWork': [
    'Filen er laget i Pages, Numbers eller Keynote. Eksporter den til Word, Excel, PowerPoint eller PDF.',
    'Fila er laga i Pages, Numbers eller Keynote. Eksporter ho til Word, Excel, PowerPoint eller PDF.',
    'The file was made in Pages, Numbers or Keynote. Export it to Word, Excel, PowerPoint or PDF.',
  ],
  Outlook: [
    'Filen er en e-post fra Outlook. Lagre vedlegget, og les inn det.',
    'Fila er ein e-post frå Outlook. Lagre vedlegget, og les inn det.',
    'The file is an e-mail from Outlook. Save its attachment and read that.',
  ],
}

/** One sentence or two that say why the file was refused and what helps. */
export function sayRefused({ why, detail }: FileRefused, language: Language = 'nb'): string {
  const said = (why === 'unknown-format' && adviceFor[detail]) || refusals[why]
  const { program, target } = converters(detail)
  return say(said, language).replace('{detail}', detail).replace('{program}', program).replace('{target}', target)
}

function converters(detail: string): { program: string; target: string } {
  if (detail.startsWith('PowerPoint')) return { program: 'PowerPoint / LibreOffice Impress', target: '.pptx' }
  if (detail.startsWith('Excel')) return { program: 'Excel / LibreOffice Calc', target: '.xlsx' }
  return { program: 'Word / LibreOffice Writer', target: '.docx' }
}
