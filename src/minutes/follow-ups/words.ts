import type { Said, Words } from '../../foundation/words.ts'
import type { FollowUpState } from './rules.ts'

export const stateWords: Readonly<Record<FollowUpState, Said>> = {
  done: ['Gjort', 'Gjort', 'Done'],
  overdue: ['Over fristen', 'Over fristen', 'Overdue'],
  open: ['Åpen', 'Open', 'Open'],
}

export const words = {
  followUp: ['Oppfølging', 'Oppfølging', 'Follow-up'],
  followUps: ['Oppfølging av vedtak', 'Oppfølging av vedtak', 'Following up decisions'],
  lead: [
    'Hva som skal gjøres på grunn av hvert vedtak, av hvem, og når.',
    'Kva som skal gjerast på grunn av kvart vedtak, av kven, og når.',
    'What is to be done because of each decision, by whom and when.',
  ],
  law: (citation: string) => [
    `Vedtak skal settes i verk uten ugrunnet opphold (${citation}).`,
    `Vedtak skal setjast i verk utan ugrunna opphald (${citation}).`,
    `Decisions are to be carried out without undue delay (${citation}).`,
  ],
  newFollowUp: ['Ny oppfølging', 'Ny oppfølging', 'New follow-up'],
  changeFollowUp: ['Endre oppfølgingen', 'Endre oppfølginga', 'Change the follow-up'],
  decision: ['Vedtak', 'Vedtak', 'Decision'],
  text: ['Hva skal gjøres?', 'Kva skal gjerast?', 'What is to be done?'],
  owner: ['Ansvarlig', 'Ansvarleg', 'Owner'],
  ownerHint: [
    'En rolle, for eksempel «sekretariatet» eller «ordfører i Råde».',
    'Ei rolle, til dømes «sekretariatet» eller «ordførar i Råde».',
    'A role, for example “the secretariat” or “mayor of Råde”.',
  ],
  municipality: ['Kommune', 'Kommune', 'Municipality'],
  due: ['Frist', 'Frist', 'Due'],
  dueOn: (day: string) => [`Frist ${day}`, `Frist ${day}`, `Due ${day}`],
  state: ['Status', 'Status', 'Status'],
  none: [
    'Ingen vedtak følges opp ennå.',
    'Ingen vedtak blir følgde opp enno.',
    'No decision is being followed up yet.',
  ],
  openOnes: ['Ikke gjort', 'Ikkje gjort', 'Not done'],
  doneOnes: ['Gjort', 'Gjort', 'Done'],
  finish: ['Meld gjort', 'Meld gjort', 'Mark as done'],
  finishNamed: (text: string) => [`Meld gjort: ${text}`, `Meld gjort: ${text}`, `Mark as done: ${text}`],
  outcome: ['Hva kom ut av det?', 'Kva kom ut av det?', 'What came of it?'],
  reopen: ['Åpne igjen', 'Opne att', 'Open again'],
  reopenNamed: (text: string) => [`Åpne igjen: ${text}`, `Opne att: ${text}`, `Open again: ${text}`],
  toAgenda: (day: string) => [`Sett på sakslisten ${day}`, `Set på saklista ${day}`, `Put on the agenda of ${day}`],
  onAgenda: ['Står på sakslisten til neste møte', 'Står på saklista til neste møte', 'On the next agenda'],
  agendaTitle: (number: string, text: string) => [
    `Oppfølging av sak ${number}: ${text}`,
    `Oppfølging av sak ${number}: ${text}`,
    `Follow-up of case ${number}: ${text}`,
  ],
  alreadyDone: ['Dette er allerede gjort.', 'Dette er alt gjort.', 'This is already done.'],
  sayTheOutcome: ['Skriv hva som kom ut av det.', 'Skriv kva som kom ut av det.', 'Write what came of it.'],
  noNextMeeting: [
    'Det er ikke planlagt noe neste møte i organet.',
    'Det er ikkje planlagt noko neste møte i organet.',
    'The body has no next meeting planned.',
  ],
  gone: ['Oppfølgingen finnes ikke lenger.', 'Oppfølginga finst ikkje lenger.', 'The follow-up no longer exists.'],

  // Legality review
  reviewUntil: (day: string) => [
    `Frist for å kreve lovlighetskontroll: ${day}`,
    `Frist for å krevje lovlegkontroll: ${day}`,
    `Last day to ask for a legality review: ${day}`,
  ],
  reviewWas: (day: string) => [
    `Fristen for å kreve lovlighetskontroll var ${day}`,
    `Fristen for å krevje lovlegkontroll var ${day}`,
    `The last day to ask for a legality review was ${day}`,
  ],
  reviewWho: [
    'Tre eller flere medlemmer av representantskapet kan kreve det sammen, innen tre uker.',
    'Tre eller fleire medlemer av representantskapet kan krevje det saman, innan tre veker.',
    'Three or more members of the representantskap can ask for it together, within three weeks.',
  ],
} satisfies Words
