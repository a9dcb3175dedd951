import { kindWords as caseKindWords } from '../../cases/words.ts'
import type { Said, Words } from '../../foundation/words.ts'
import type { ItemKind } from './rules.ts'

export const kindWords: Readonly<Record<ItemKind, Said>> = {
  ...caseKindWords,
  formality: ['Formalia', 'Formalia', 'Formalities'],
  'case-list': ['Saker', 'Saker', 'Cases'],
  break: ['Pause', 'Pause', 'Break'],
}

export const words = {
  agenda: ['Saksliste', 'Sakliste', 'Agenda'],
  newItem: ['Nytt punkt', 'Nytt punkt', 'New item'],
  newSubItem: ['Nytt punkt under dette', 'Nytt punkt under dette', 'New item under this'],
  changeItem: ['Endre punktet', 'Endre punktet', 'Change the item'],
  kind: ['Type', 'Type', 'Type'],
  kindNotStated: ['Sakstypen er ikke oppgitt', 'Sakstypen er ikkje oppgitt', 'Type not stated'],
  title: ['Tittel', 'Tittel', 'Title'],
  titleHint: [
    'La feltet stå tomt for å bruke sakens tittel.',
    'Lat feltet stå tomt for å bruke tittelen på saka.',
    'Leave the field empty to use the title of the case.',
  ],
  case: ['Sak', 'Sak', 'Case'],
  caseNumber: (number: string) => [`Sak ${number}`, `Sak ${number}`, `Case ${number}`],
  starts: ['Klokkeslett', 'Klokkeslett', 'Time'],
  startsHint: [
    'Bare når punktet har et fast klokkeslett. Ellers regner vi det ut.',
    'Berre når punktet har eit fast klokkeslett. Elles reknar vi det ut.',
    'Only when the item has a fixed time. Otherwise we work it out.',
  ],
  minutes: ['Varighet', 'Lengd', 'Duration'],
  minutesUnit: ['minutter', 'minutt', 'minutes'],
  minutesOf: (minutes: number) => [`${minutes} min`, `${minutes} min`, `${minutes} min`],
  presenter: ['Innleder', 'Innleiar', 'Presenter'],
  presentedBy: (presenter: string) => [`Innleder: ${presenter}`, `Innleiar: ${presenter}`, `Presenter: ${presenter}`],
  guests: ['Gjester', 'Gjester', 'Guests'],
  guestsHint: [
    'Én på hver linje: navn eller rolle, og hvor de kommer fra. For eksempel «Rektor, NMBU».',
    'Éin på kvar linje: namn eller rolle, og kvar dei kjem frå. Til dømes «Rektor, NMBU».',
    'One on each line: a name or a role, and where they come from. For example “Rector, NMBU”.',
  ],
  questions: ['Spørsmål til dialog', 'Spørsmål til dialog', 'Questions for discussion'],
  questionsHint: [
    'Ett på hver linje. Bare for dialog.',
    'Eitt på kvar linje. Berre for dialog.',
    'One on each line. For discussion items only.',
  ],
  outcome: ['Hva dialogen kom fram til', 'Kva dialogen kom fram til', 'What the discussion came to'],
  outcomeTooLong: [
    'Skriv kortere: det er plass til 10 000 tegn.',
    'Skriv kortare: det er plass til 10 000 teikn.',
    'Write less: there is room for 10,000 characters.',
  ],
  outcomeHint: [
    'Fylles ut i eller etter møtet. Det vises på møtesiden.',
    'Blir fylt ut i eller etter møtet. Det blir vist på møtesida.',
    'Filled in during or after the meeting. Shown on the meeting’s page.',
  ],
  parties: ['Parter som signerer', 'Partar som signerer', 'Parties that sign'],
  partiesHint: [
    'Én på hver linje, i den rekkefølgen de signerer: parten og hvem som kan signere. For eksempel «Moss kommune: ordføreren».',
    'Éin på kvar linje, i den rekkjefølgja dei signerer: parten og kven som kan signere. Til dømes «Moss kommune: ordføraren».',
    'One on each line, in the order of signing: the party and who may sign. For example “Moss: the mayor”.',
  ],
  document: ['Dokument som signeres', 'Dokument som blir signert', 'Document to be signed'],
  ceremony: ['Vis signeringen', 'Vis signeringa', 'Show the signing'],
  begins: (clock: string) => [`kl. ${clock}`, `kl. ${clock}`, clock],
  endsAt: (clock: string) => [`Slutter kl. ${clock}.`, `Sluttar kl. ${clock}.`, `Ends at ${clock}.`],
  endsLate: (minutes: number) => [
    `Det er ${minutes} minutter etter møtets slutt.`,
    `Det er ${minutes} minutt etter at møtet skal slutte.`,
    `That is ${minutes} minutes after the meeting’s end.`,
  ],
  fromLastTime: ['Bruk forrige møte som mal', 'Bruk førre møte som mal', 'Use the last meeting as a template'],
  fromLastTimeLead: (body: string, day: string) => [
    `Vi henter punktene fra møtet i ${body} ${day}, med varighet, men uten sakene.`,
    `Vi hentar punkta frå møtet i ${body} ${day}, med lengd, men utan sakene.`,
    `We take the items from ${body} of ${day}, with their durations but without the cases.`,
  ],
  notEmpty: [
    'Sakslisten har punkter allerede. En mal kan bare brukes på en tom saksliste.',
    'Saklista har punkt allereie. Ein mal kan berre brukast på ei tom sakliste.',
    'The agenda has items already. A template needs an empty agenda.',
  ],
  noTemplate: [
    'Det finnes ikke noe tidligere møte å bruke som mal.',
    'Det finst ikkje noko tidlegare møte å bruke som mal.',
    'There is no earlier meeting to use as a template.',
  ],
  anyOther: ['Om «Eventuelt»', 'Om «Eventuelt»', 'About any other business'],
  anyOtherRule: [
    'En sak som ikke står på den utsendte sakslisten, kan bare avgjøres hvis verken møtelederen eller en tredel av de møtende medlemmene motsetter seg det. Det samme gjelder når papirene ikke er sendt ut.',
    'Ei sak som ikkje står på den utsende saklista, kan berre avgjerast om korkje møteleiaren eller ein tredel av dei møtande medlemene set seg imot det. Det same gjeld når papira ikkje er sende ut.',
    'A matter that is not on the agenda sent out can be decided only if neither the meeting chair nor a third of the members present objects. The same goes when its papers were not sent.',
  ],
  anyOtherMay: [
    'Krever minst en tredel av medlemmene det, skal en sak settes opp til neste møte (kommuneloven § 11-3 første ledd). Dere kan alltid orientere, og alle medlemmer kan stille spørsmål til lederen.',
    'Krev minst ein tredel av medlemene det, skal ei sak setjast opp til neste møte (kommuneloven § 11-3 første ledd). De kan alltid orientere, og alle medlemer kan stille spørsmål til leiaren.',
    'If at least a third of the members require it, a matter shall be put on the next agenda (kommuneloven § 11-3 første ledd). You may always inform, and all members may ask the leader questions.',
  ],
  dragHint: [
    'Dra et punkt dit det skal stå, eller bruk knappene. Alt og pil flytter punktet du står på.',
    'Dra eit punkt dit det skal stå, eller bruk knappane. Alt og pil flyttar punktet du står på.',
    'Drag an item where it belongs, or use the buttons. Alt and an arrow move the item that has focus.',
  ],
  up: ['Opp', 'Opp', 'Up'],
  down: ['Ned', 'Ned', 'Down'],
  in: ['Rykk inn', 'Rykk inn', 'Nest'],
  out: ['Rykk ut', 'Rykk ut', 'Unnest'],
  moveNamed: (how: string, title: string) => [`${how}: ${title}`, `${how}: ${title}`, `${how}: ${title}`],
  movedTo: (title: string, position: number, of: number) => [
    `«${title}» står nå på plass ${position} av ${of}.`,
    `«${title}» står no på plass ${position} av ${of}.`,
    `“${title}” is now number ${position} of ${of}.`,
  ],
  totalMinutes: (minutes: number) => [
    `Til sammen ${minutes} minutter.`,
    `Til saman ${minutes} minutt.`,
    `${minutes} minutes in all.`,
  ],
  minutesMissing: (items: number) => [
    items === 1 ? '1 punkt mangler varighet.' : `${items} punkter mangler varighet.`,
    items === 1 ? '1 punkt manglar lengd.' : `${items} punkt manglar lengd.`,
    items === 1 ? '1 item has no duration.' : `${items} items have no duration.`,
  ],
  empty: [
    'Sakslisten er tom. Legg til det første punktet.',
    'Saklista er tom. Legg til det første punktet.',
    'The agenda is empty. Add its first item.',
  ],
  toMeeting: ['Til møtesiden', 'Til møtesida', 'To the meeting'],
  titleMissing: [
    'Skriv en tittel, eller velg en sak.',
    'Skriv ein tittel, eller vel ei sak.',
    'Write a title, or choose a case.',
  ],
  minutesOutOfRange: [
    'Varigheten er fra 1 til 1440 minutter.',
    'Lengda er frå 1 til 1440 minutt.',
    'The duration is from 1 to 1440 minutes.',
  ],
  unknownCase: ['Velg en sak fra listen.', 'Vel ei sak frå lista.', 'Choose a case from the list.'],
  unknownParent: [
    'Punktet som dette skulle stå under, finnes ikke i dette møtet.',
    'Punktet som dette skulle stå under, finst ikkje i dette møtet.',
    'The item that this should go under is not in this meeting.',
  ],
  gone: ['Punktet finnes ikke lenger.', 'Punktet finst ikkje lenger.', 'The item no longer exists.'],
  isFirst: ['Punktet står allerede først.', 'Punktet står allereie først.', 'The item is already first.'],
  isLast: ['Punktet står allerede sist.', 'Punktet står allereie sist.', 'The item is already last.'],
  nothingAbove: [
    'Det er ikke noe punkt over å rykke inn under.',
    'Det er ikkje noko punkt over å rykkje inn under.',
    'There is no item above to nest under.',
  ],
  tooDeep: ['Sakslisten kan ha tre nivåer.', 'Saklista kan ha tre nivå.', 'An agenda can have three levels.'],
  intoItself: [
    'Et punkt kan ikke stå under seg selv.',
    'Eit punkt kan ikkje stå under seg sjølv.',
    'An item cannot stand under itself.',
  ],
  isOutermost: [
    'Punktet står allerede ytterst.',
    'Punktet står allereie ytst.',
    'The item is already at the outermost level.',
  ],
} satisfies Words
