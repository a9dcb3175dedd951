import { type Day, longDay } from '../../foundation/days.ts'
import { inEach, type Said, type Words } from '../../foundation/words.ts'
import type { Place } from './rules.ts'

export const placeWords: Readonly<Record<Place, Said>> = {
  inbox: ['Innboks', 'Innboks', 'Inbox'],
  preparation: ['Under arbeid', 'Under arbeid', 'In preparation'],
  queue: ['Klar, venter på møte', 'Klar, ventar på møte', 'Ready, waiting for a meeting'],
  agenda: ['På saksliste', 'På sakliste', 'On an agenda'],
  decided: ['Avgjort', 'Avgjord', 'Decided'],
}

export const words = {
  inboxHelp: [
    'Nye saker som ingen har skrevet noe i ennå.',
    'Nye saker som ingen har skrive noko i enno.',
    'New cases in which nobody has written yet.',
  ],
  queueHelp: [
    'Sakene er klare og står ikke på noen saksliste. Utsatte saker kommer hit av seg selv.',
    'Sakene er klare og står ikkje på noka sakliste. Utsette saker kjem hit av seg sjølve.',
    'The cases are ready and on no agenda. Postponed cases come here by themselves.',
  ],
  nobodyHere: ['Ingen saker.', 'Ingen saker.', 'No cases.'],
  allCases: ['Alle saker', 'Alle saker', 'All cases'],
  place: ['Hvor saken står', 'Kvar saka står', 'Where the case stands'],
  deskOnly: ['Bare skrivebordet', 'Berre skrivebordet', 'Desk only'],
  deskOnlyNotice: [
    'Bare skrivebordet ser saken. Alle ser den når møtet blir kunngjort, eller når du velger «Vis for alle».',
    'Berre skrivebordet ser saka. Alle ser ho når møtet blir kunngjort, eller når du vel «Vis for alle».',
    'Only the desk sees the case. Everyone sees it when its meeting is announced, or when you choose “Show to everyone”.',
  ],
  ready: ['Klar for møte', 'Klar for møte', 'Ready for a meeting'],
  readyOf: (what: string) => [`Klar for møte: ${what}`, `Klar for møte: ${what}`, `Ready for a meeting: ${what}`],
  notReady: ['Ikke klar likevel', 'Ikkje klar likevel', 'Not ready after all'],
  notReadyOf: (what: string) => [`Ikke klar: ${what}`, `Ikkje klar: ${what}`, `Not ready: ${what}`],
  show: ['Vis for alle', 'Vis for alle', 'Show to everyone'],
  hide: ['Skjul igjen', 'Skjul igjen', 'Hide again'],
  putOnAgenda: ['Sett på sakslisten', 'Set på saklista', 'Put on the agenda'],
  putOnAgendaOf: (what: string, meeting: string) => [
    `Sett ${what} på sakslisten til ${meeting}`,
    `Set ${what} på saklista til ${meeting}`,
    `Put ${what} on the agenda of ${meeting}`,
  ],
  meetingFor: (what: string) => [`Møte for ${what}`, `Møte for ${what}`, `Meeting for ${what}`],
  noMeetingAhead: [
    'Ingen møter ligger foran. Planlegg et møte, så kan saken settes på sakslisten.',
    'Ingen møte ligg framfor. Planlegg eit møte, så kan saka setjast på saklista.',
    'No meetings lie ahead. Plan one, and the case can be put on its agenda.',
  ],
  planMeeting: ['Planlegg et møte', 'Planlegg eit møte', 'Plan a meeting'],
  announcedAlready: [
    'kunngjort, saken blir ettersendt',
    'kunngjort, saka blir ettersend',
    'announced, the case comes late',
  ],
  since: (day: Day) => inEachDay('Klar fra', 'Klar frå', 'Ready since', day),
  postponed: (body: string, day: Day) => [
    `${body} utsatte saken ${longDay(day, 'nb')}.`,
    `${body} utsette saka ${longDay(day, 'nn')}.`,
    `${body} postponed the case on ${longDay(day, 'en')}.`,
  ],
  outcomeMissing: (body: string, day: Day) => [
    `${body} ${longDay(day, 'nb')}: utfallet er ikke registrert`,
    `${body} ${longDay(day, 'nn')}: utfallet er ikkje registrert`,
    `${body} ${longDay(day, 'en')}: the outcome is not registered`,
  ],
  nothingToRead: [
    'Saken har verken tekst eller papirer ennå. Skriv hva den gjelder, eller legg ved et saksframlegg.',
    'Saka har verken tekst eller papir enno. Skriv kva ho gjeld, eller legg ved eit saksframlegg.',
    'The case has neither text nor papers yet. Write what it is about, or add a paper.',
  ],
  standsAnnounced: [
    'Saken står på en kunngjort saksliste, og den skal være tilgjengelig for alle. Ta saken av sakslisten først.',
    'Saka står på ei kunngjord sakliste, og den skal vere tilgjengeleg for alle. Ta saka av saklista først.',
    'The case is on an announced agenda, which is open to all. Take it off the agenda first.',
  ],
  meetingGone: ['Velg et møte fra listen.', 'Vel eit møte frå lista.', 'Choose a meeting from the list.'],
} satisfies Words

const inEachDay = (nb: string, nn: string, en: string, day: Day): Said => {
  const lead = { nb, nn, en }
  return inEach((language) => `${lead[language]} ${longDay(day, language)}`)
}
