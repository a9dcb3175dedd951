import { words as caseAccessWords } from '../cases/access/words.ts'
import type { Said, Words } from '../foundation/words.ts'
import type { DocumentAccess, DocumentKind } from './rules.ts'

export const kindWords: Readonly<Record<DocumentKind, Said>> = {
  deck: ['Presentasjon', 'Presentasjon', 'Presentation'],
  notice: ['Møteinnkalling', 'Møteinnkalling', 'Meeting notice'],
  paper: ['Saksframlegg', 'Saksframlegg', 'Case paper'],
  attachment: ['Vedlegg', 'Vedlegg', 'Attachment'],
  minutes: ['Protokoll', 'Møtebok', 'Minutes'],
  plan: ['Plan', 'Plan', 'Plan'],
  budget: ['Budsjett', 'Budsjett', 'Budget'],
  agreement: ['Samarbeidsavtale', 'Samarbeidsavtale', 'Cooperation agreement'],
  other: ['Annet dokument', 'Anna dokument', 'Other document'],
}

export const accessWords: Readonly<Record<DocumentAccess, Said>> = {
  public: caseAccessWords.public,
  internal: ['Internt', 'Internt', 'Internal'],
  exempt: caseAccessWords.exempt,
}

export const words = {
  documents: ['Dokumenter', 'Dokument', 'Documents'],
  newDocument: ['Nytt dokument', 'Nytt dokument', 'New document'],
  changeDocument: ['Endre dokumentet', 'Endre dokumentet', 'Change the document'],
  file: ['Fil', 'Fil', 'File'],
  fileHint: [
    'PDF, Word, PowerPoint, Excel, OpenDocument, tekst eller bilde. Høyst 50 MB.',
    'PDF, Word, PowerPoint, Excel, OpenDocument, tekst eller bilete. Høgst 50 MB.',
    'PDF, Word, PowerPoint, Excel, OpenDocument, text or a picture. At most 50 MB.',
  ],
  dropHere: ['Slipp filen her.', 'Slepp fila her.', 'Drop the file here.'],
  title: ['Tittel', 'Tittel', 'Title'],
  titleHint: [
    'La feltet stå tomt for å bruke filens navn.',
    'Lat feltet stå tomt for å bruke namnet på fila.',
    'Leave the field empty to use the name of the file.',
  ],
  kind: ['Type', 'Type', 'Type'],
  day: ['Dato', 'Dato', 'Date'],
  meeting: ['Møte', 'Møte', 'Meeting'],
  case: ['Sak', 'Sak', 'Case'],
  belongsTo: ['Hører til', 'Høyrer til', 'Belongs to'],
  undated: ['Uten dato', 'Utan dato', 'Undated'],
  allKinds: ['Alle typer', 'Alle typar', 'All types'],
  showAll: ['Vis alle dokumenter', 'Vis alle dokument', 'Show all documents'],
  upload: ['Last opp', 'Last opp', 'Upload'],
  cancel: ['Avbryt', 'Avbryt', 'Cancel'],
  countOf: (count: number) => [
    count === 1 ? '1 dokument' : `${count} dokumenter`,
    count === 1 ? '1 dokument' : `${count} dokument`,
    count === 1 ? '1 document' : `${count} documents`,
  ],
  none: [
    'Ingen dokumenter er publisert ennå.',
    'Ingen dokument er publiserte enno.',
    'No documents are published yet.',
  ],
  noneOnDesk: ['Ingen dokumenter ennå.', 'Ingen dokument enno.', 'No documents yet.'],
  noneChosen: [
    'Ingen dokumenter passer med valgene. Prøv et annet år eller en annen type.',
    'Ingen dokument passar med vala. Prøv eit anna år eller ein annan type.',
    'No documents match. Try another year or another type.',
  ],
  belongsUnknown: [
    'Møtet eller saken finnes ikke. Velg fra listen.',
    'Møtet eller saka finst ikkje. Vel frå lista.',
    'The meeting or case does not exist. Choose from the list.',
  ],
  notShown: ['Ikke synlig ennå', 'Ikkje synleg enno', 'Not visible yet'],
} satisfies Words
