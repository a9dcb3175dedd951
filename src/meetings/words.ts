import type { MeetingState } from '../cases/state/rules.ts'
import { type Day, longDay } from '../foundation/days.ts'
import type { Said, Words } from '../foundation/words.ts'

export const stateWords: Readonly<Record<MeetingState, Said>> = {
  planned: ['Planlagt', 'Planlagt', 'Planned'],
  announced: ['Kunngjort', 'Kunngjort', 'Announced'],
  'under-way': ['Pågår', 'Går føre seg', 'Under way'],
  held: ['Avholdt', 'Halde', 'Held'],
  cancelled: ['Avlyst', 'Avlyst', 'Cancelled'],
}

export const words = {
  meetings: ['Møter', 'Møte', 'Meetings'],
  ahead: ['Kommende møter', 'Komande møte', 'Upcoming meetings'],
  earlier: ['Tidligere møter', 'Tidlegare møte', 'Past meetings'],
  nextMeeting: ['Neste møte', 'Neste møte', 'Next meeting'],
  nonePlanned: ['Ingen møter er planlagt.', 'Ingen møte er planlagde.', 'No meetings are planned.'],
  lastWas: (day: Day) => [
    `Siste møte var ${longDay(day, 'nb')}.`,
    `Siste møte var ${longDay(day, 'nn')}.`,
    `The last meeting was on ${longDay(day, 'en')}.`,
  ],
  meetingOf: (body: string, day: Day) => [
    `${body} ${longDay(day, 'nb')}`,
    `${body} ${longDay(day, 'nn')}`,
    `${body}, ${longDay(day, 'en')}`,
  ],
  inDays: (days: number) => {
    if (days === 0) return ['i dag', 'i dag', 'today']
    if (days === 1) return ['i morgen', 'i morgon', 'tomorrow']
    return [`om ${days} dager`, `om ${days} dagar`, `in ${days} days`]
  },
  notice: ['Møteinnkalling', 'Møteinnkalling', 'Meeting notice'],
  newMeeting: ['Nytt møte', 'Nytt møte', 'New meeting'],
  changeMeeting: ['Endre møtet', 'Endre møtet', 'Change the meeting'],
  change: ['Endre', 'Endre', 'Change'],
  body: ['Organ', 'Organ', 'Body'],
  day: ['Dato', 'Dato', 'Date'],
  starts: ['Begynner', 'Byrjar', 'Starts'],
  ends: ['Slutter', 'Sluttar', 'Ends'],
  time: ['Tid', 'Tid', 'Time'],
  timeUnknown: ['Klokkeslettet er ikke oppgitt', 'Klokkeslettet er ikkje oppgitt', 'Time not stated'],
  place: ['Sted', 'Stad', 'Place'],
  placeUnknown: ['Stedet er ikke oppgitt', 'Staden er ikkje oppgitt', 'Place not stated'],
  remote: ['Fjernmøte', 'Fjernmøte', 'Remote meeting'],
  remoteHint: [
    'Alle kan se, høre og snakke med hverandre på nett. Kommunestyret må ha åpnet for det; hvem som gjør det for rådet, sier loven ikke (kommuneloven § 11-7).',
    'Alle kan sjå, høyre og snakke med kvarandre på nett. Kommunestyret må ha opna for det; kven som gjer det for rådet, seier lova ikkje (kommuneloven § 11-7).',
    'Everyone can see, hear and talk to each other online. The municipal council must have allowed it; who does so for this council, the law does not say (kommuneloven § 11-7).',
  ],
  state: ['Status', 'Status', 'Status'],
  agenda: ['Saksliste', 'Sakliste', 'Agenda'],
  agendaNotReady: ['Sakslisten er ikke klar.', 'Saklista er ikkje klar.', 'The agenda is not ready.'],
  notAnnounced: ['Ikke kunngjort', 'Ikkje kunngjort', 'Not announced'],
  papers: ['Dokumenter', 'Dokument', 'Documents'],
  slides: ['Lysark', 'Lysark', 'Slides'],
  decisions: ['Vedtak', 'Vedtak', 'Decisions'],
  calendar: ['Legg i kalenderen', 'Legg i kalenderen', 'Add to calendar'],
  willBeHeld: (day: string, countdown: string) => [
    `Møtet er ${day}, ${countdown}.`,
    `Møtet er ${day}, ${countdown}.`,
    `The meeting is on ${day}, ${countdown}.`,
  ],
  wasHeld: (day: string) => [`Møtet var ${day}.`, `Møtet var ${day}.`, `The meeting was on ${day}.`],
  openMeeting: [
    'Møtet er åpent for alle, så lenge det ikke blir lukket etter loven.',
    'Møtet er ope for alle, så lenge det ikkje blir lukka etter lova.',
    'The meeting is open to all unless it is closed by law.',
  ],
  isCalledOff: ['Møtet er avlyst.', 'Møtet er avlyst.', 'The meeting is cancelled.'],
  onlyYou: [
    'Møtet er ikke kunngjort. Bare sekretæren ser siden.',
    'Møtet er ikkje kunngjort. Berre sekretæren ser sida.',
    'The meeting is not announced. Only the secretary sees this page.',
  ],
  editAgenda: ['Rediger sakslisten', 'Rediger saklista', 'Edit the agenda'],
  addDocument: ['Legg til dokument', 'Legg til dokument', 'Add a document'],
  announce: ['Kunngjør', 'Kunngjer', 'Announce'],
  announceQuestion: [
    'Vil du kunngjøre møtet? Da kan alle se tid, sted, saksliste og de åpne papirene.',
    'Vil du kunngjere møtet? Då kan alle sjå tid, stad, sakliste og dei opne papira.',
    'Announce the meeting? Everyone will then see its time, place, agenda and public papers.',
  ],
  withdraw: ['Trekk kunngjøringen tilbake', 'Trekk kunngjeringa tilbake', 'Withdraw the announcement'],
  withdrawQuestion: [
    'Da ser ingen andre enn sekretæren møtet. Avlys det i stedet hvis det ikke blir holdt.',
    'Då ser ingen andre enn sekretæren møtet. Avlys det i staden om det ikkje blir halde.',
    'Nobody but the secretary will then see it. Cancel it instead if it will not be held.',
  ],
  cancel: ['Avlys møtet', 'Avlys møtet', 'Cancel the meeting'],
  cancelQuestion: [
    'Vil du avlyse møtet? Det står fortsatt på sidene, merket som avlyst.',
    'Vil du avlyse møtet? Det står framleis på sidene, merkt som avlyst.',
    'Cancel the meeting? It stays on the pages, marked as cancelled.',
  ],
  reinstate: ['Møtet blir holdt likevel', 'Møtet blir halde likevel', 'The meeting will be held after all'],
  forYou: ['For sekretæren', 'For sekretæren', 'For the secretary'],
  beforeAnnouncing: ['Før du kunngjør', 'Før du kunngjer', 'Before you announce'],
  ready: ['Møtet kan kunngjøres.', 'Møtet kan kunngjerast.', 'The meeting can be announced.'],
  noticeShort: (noticeDays: number, left: number) => [
    `Fristen for innkalling er ${noticeDays} ${noticeDays === 1 ? 'dag' : 'dager'}, og møtet er ${left === 0 ? 'i dag' : `om ${left} ${left === 1 ? 'dag' : 'dager'}`}.`,
    `Fristen for innkalling er ${noticeDays} ${noticeDays === 1 ? 'dag' : 'dagar'}, og møtet er ${left === 0 ? 'i dag' : `om ${left} ${left === 1 ? 'dag' : 'dagar'}`}.`,
    `The notice period is ${noticeDays} ${noticeDays === 1 ? 'day' : 'days'}, and the meeting is ${left === 0 ? 'today' : `in ${left} ${left === 1 ? 'day' : 'days'}`}.`,
  ],
  casesWithoutPapers: (numbers: string) => [
    `Uten papirer: ${numbers}. Innkallingen skal inneholde dokumentene i sakene.`,
    `Utan papir: ${numbers}. Innkallinga skal innehalde dokumenta i sakene.`,
    `Without papers: ${numbers}. The notice must include the documents of the cases.`,
  ],
  alreadyAnnounced: [
    'Møtet er allerede kunngjort.',
    'Møtet er allereie kunngjort.',
    'The meeting has already been announced.',
  ],
  isCancelled: ['Møtet er avlyst.', 'Møtet er avlyst.', 'The meeting is cancelled.'],
  isUnderWay: [
    'Møtet pågår, så det kan ikke avlyses. Hev det i stedet.',
    'Møtet går føre seg, så det kan ikkje avlysast. Hev det i staden.',
    'The meeting is under way, so it cannot be cancelled. Close it instead.',
  ],
  goOn: ['Gå videre', 'Gå vidare', 'Go on'],
  room: ['Møterommet', 'Møterommet', 'The meeting room'],
  minutes: ['Protokoll', 'Møtebok', 'Minutes'],
  toDesk: ['Åpne møterommet', 'Opne møterommet', 'Open the meeting room'],
  toRoom: ['Gå inn i møterommet', 'Gå inn i møterommet', 'Enter the meeting room'],
  toLive: ['Følg møtet direkte', 'Følg møtet direkte', 'Follow the meeting live'],
  isOnNow: ['Møtet pågår nå.', 'Møtet går føre seg no.', 'The meeting is under way now.'],
  openedAlready: [
    'Møtet er åpnet. Da blir kunngjøringen stående.',
    'Møtet er opna. Då blir kunngjeringa ståande.',
    'The meeting has been opened. Its announcement then stands.',
  ],
  alreadyHeld: [
    'Møtet er holdt eller dagen er over, så det kan ikke avlyses.',
    'Møtet er halde eller dagen er over, så det kan ikkje avlysast.',
    'The meeting has been held or its day has passed, so it cannot be cancelled.',
  ],
  agendaEmpty: [
    'Sakslisten er tom. Innkallingen skal si hvilke saker møtet behandler.',
    'Saklista er tom. Innkallinga skal seie kva saker møtet handsamar.',
    'The agenda is empty. The notice must list the cases that the meeting will consider.',
  ],
  placeMissing: [
    'Oppgi hvor møtet er, eller at det er et fjernmøte. Alle har rett til å være til stede.',
    'Oppgi kvar møtet er, eller at det er eit fjernmøte. Alle har rett til å vere til stades.',
    'State where the meeting is, or that it is remote. Everyone has the right to attend.',
  ],
  endsWithoutStart: [
    'Oppgi når møtet begynner, ikke bare når det slutter.',
    'Oppgi når møtet byrjar, ikkje berre når det sluttar.',
    'State when the meeting starts, not only when it ends.',
  ],
  endsBeforeItStarts: [
    'Møtet må slutte etter at det begynner.',
    'Møtet må slutte etter at det byrjar.',
    'The meeting must end after it starts.',
  ],
  alreadyPlanned: [
    'Organet har allerede et møte denne dagen til samme tid.',
    'Organet har allereie eit møte denne dagen til same tid.',
    'The body already has a meeting on this day at the same time.',
  ],
  cancelInstead: [
    'Møtet er kunngjort. Avlys det, eller trekk kunngjøringen tilbake først.',
    'Møtet er kunngjort. Avlys det, eller trekk kunngjeringa tilbake først.',
    'The meeting is announced. Cancel it, or withdraw the announcement first.',
  ],
} satisfies Words
