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
  isOutermost: [
    'Punktet står allerede ytterst.',
    'Punktet står allereie ytst.',
    'The item is already at the outermost level.',
  ],
} satisfies Words
