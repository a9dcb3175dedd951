import { type Day, longDay } from '../../foundation/days.ts'
import type { Said, Words } from '../../foundation/words.ts'

const sentence =
  (nb: (day: string) => string, nn: (day: string) => string, en: (day: string) => string) =>
  (day: Day): Said => [nb(longDay(day, 'nb')), nn(longDay(day, 'nn')), en(longDay(day, 'en'))]

/** One sentence in which a body does something on a day. */
const deed = (nb: string, nn: string, en: string) => (body: string, day: Day) =>
  sentence(
    (on) => `${body} ${nb} ${on}.`,
    (on) => `${body} ${nn} ${on}.`,
    (on) => `${body} ${en} ${on}.`,
  )(day)

export const words = {
  adopted: deed('gjorde vedtak i saken', 'gjorde vedtak i saka', 'decided the case on'),
  noted: deed('tok saken til orientering', 'tok saka til orientering', 'took note of the case on'),
  rejected: deed('sa nei til forslaget', 'sa nei til framlegget', 'rejected the proposal on'),
  postponed: deed('utsatte saken', 'utsette saka', 'postponed the case on'),
  elected: deed('holdt valg i saken', 'heldt val i saka', 'held the election on'),
  willTreat: deed('behandler saken', 'handsamar saka', 'considers the case on'),
  wasOnAgenda: (body: string, day: Day) => [
    `Saken sto på sakslisten til ${body} ${longDay(day, 'nb')}. Utfallet er ikke registrert.`,
    `Saka stod på saklista til ${body} ${longDay(day, 'nn')}. Utfallet er ikkje registrert.`,
    `The case was on the agenda of ${body} on ${longDay(day, 'en')}. The outcome is not registered.`,
  ],
  waits: ['Saken venter på et møte.', 'Saka ventar på eit møte.', 'The case is waiting for a meeting.'],
  meetingCancelled: sentence(
    (day) => `Møtet ${day} er avlyst. Saken må opp i et nytt møte.`,
    (day) => `Møtet ${day} er avlyst. Saka må opp i eit nytt møte.`,
    (day) => `The meeting on ${day} is cancelled. The case must come up at another one.`,
  ),
  comesBack: [
    'Saken kommer opp igjen i et senere møte.',
    'Saka kjem opp att i eit seinare møte.',
    'The case comes up again in a later meeting.',
  ],
  outcomeFollows: [
    'Utfallet kommer når sekretæren har registrert det.',
    'Utfallet kjem når sekretæren har registrert det.',
    'The outcome appears when the secretary has registered it.',
  ],
  legality: (body: string, day: Day) => [
    `Er vedtaket endelig, kan tre eller flere medlemmer av representantskapet sammen kreve at departementet kontrollerer om det er lovlig. Kravet settes fram for ${body} senest ${longDay(day, 'nb')}.`,
    `Er vedtaket endeleg, kan tre eller fleire medlemer av representantskapet saman krevje at departementet kontrollerer om det er lovleg. Kravet blir sett fram for ${body} seinast ${longDay(day, 'nn')}.`,
    `If the decision is final, three or more members of the council of representatives can together require the ministry to review whether it is lawful. The request goes to ${body} no later than ${longDay(day, 'en')}.`,
  ],
  nothingMore: [
    'Ingenting mer er planlagt i saken.',
    'Ingenting meir er planlagt i saka.',
    'Nothing more is planned for the case.',
  ],
} satisfies Words
