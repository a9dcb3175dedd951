import { timeOf } from '../foundation/days.ts'
import { inEach, type Words } from '../foundation/words.ts'
import type { Quorum } from '../meetings/attendance/rules.ts'

/** What every page of the room says. */
export const words = {
  room: ['Møterom', 'Møterom', 'Meeting room'],
  desk: ['Skrivebord', 'Skrivebord', 'Desk'],
  myPhone: ['Min side i møtet', 'Mi side i møtet', 'My page in the meeting'],
  script: ['Manus', 'Manus', 'Script'],
  meetingPage: ['Møtesiden', 'Møtesida', 'Meeting page'],
  attendancePage: ['Fremmøte', 'Frammøte', 'Attendance'],
  onPaper: ['Papirer til nød', 'Papir i naud', 'Paper fallback'],
  screen: ['Vis på skjerm', 'Vis på skjerm', 'Show on screen'],
  quorate: ({ present, members }: Quorum) => [
    `Vedtaksfør: ${present} av ${members} til stede`,
    `Vedtaksfør: ${present} av ${members} til stades`,
    `Quorum met: ${present} of ${members} present`,
  ],
  notQuorate: ({ present, members, needed }: Quorum) => [
    `Ikke vedtaksfør: ${present} av ${members} til stede, ${needed} trengs`,
    `Ikkje vedtaksfør: ${present} av ${members} til stades, ${needed} trengst`,
    `No quorum: ${present} of ${members} present, ${needed} needed`,
  ],
  notOpened: ['Ikke åpnet', 'Ikkje opna', 'Not opened'],
  underWay: ['Møtet er i gang', 'Møtet er i gang', 'The meeting is under way'],
  recess: ['Pause', 'Pause', 'Recess'],
  resumes: (at: Temporal.Instant) =>
    inEach(
      (language) => `${{ nb: 'Tilbake kl.', nn: 'Tilbake kl.', en: 'Back at' }[language]} ${timeOf(at, language)}`,
    ),
  closed: ['Møtet er hevet', 'Møtet er heva', 'The meeting is closed'],
  closedDoors: ['Dørene er lukket', 'Dørene er lukka', 'The doors are closed'],
  caseNumber: (number: string) => [`Sak ${number}`, `Sak ${number}`, `Case ${number}`],
  ofMinutes: (minutes: number) => [`av ${minutes} min`, `av ${minutes} min`, `of ${minutes} min`],
  timeUsed: ['Tid brukt', 'Tid brukt', 'Time used'],
  nothingUp: ['Ingen sak er oppe nå', 'Inga sak er oppe no', 'No item is up now'],
  hidden: [
    'Møtet behandler nå en sak som ikke er åpen for deg.',
    'Møtet handsamar no ei sak som ikkje er open for deg.',
    'The meeting is now treating a case that is not open to you.',
  ],
  draft: ['Forslag til vedtak', 'Framlegg til vedtak', 'Draft resolution'],
  from: (name: string) => [`Fra ${name}`, `Frå ${name}`, `From ${name}`],
  substituteFor: (name: string) => [`vara for ${name}`, `vara for ${name}`, `substitute for ${name}`],
  observers: ['Observatører', 'Observatørar', 'Observers'],
  others: ['Andre til stede', 'Andre til stades', 'Others present'],
  councilsOwn: ['Rådet selv', 'Rådet sjølv', 'The council itself'],
  remote: ['fjernmøte', 'fjernmøte', 'remote'],
} satisfies Words
