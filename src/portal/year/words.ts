import { type Day, longDay } from '../../foundation/days.ts'
import { inEach, type Said, type Words } from '../../foundation/words.ts'

const many = (count: number, one: string, several: string) => (count === 1 ? one : several)

export const words = {
  year: ['Årshjul', 'Årshjul', 'Year wheel'],
  yearOf: (year: number): Said => [`Årshjul ${year}`, `Årshjul ${year}`, `Year wheel ${year}`],
  lead: (ahead: number, next: string | undefined): Said =>
    next
      ? [
          `${ahead} ${many(ahead, 'ting', 'ting')} igjen i år. Neste: ${next}.`,
          `${ahead} ${many(ahead, 'ting', 'ting')} att i år. Neste: ${next}.`,
          `${ahead} ${many(ahead, 'thing', 'things')} left this year. Next: ${next}.`,
        ]
      : ['Ingenting står igjen i året.', 'Ingenting står att i året.', 'Nothing is left in the year.'],
  earlier: ['Året før', 'Året før', 'The year before'],
  later: ['Året etter', 'Året etter', 'The year after'],
  months: ['Måned for måned', 'Månad for månad', 'Month by month'],
  nothingHere: ['Ingenting', 'Ingenting', 'Nothing'],
  late: ['Forsinket', 'Forseinka', 'Late'],
  done: ['Gjort', 'Gjort', 'Done'],
  today: ['I dag', 'I dag', 'Today'],
  proposal: ['Forslag', 'Framlegg', 'Proposal'],
  // What happens
  meeting: (body: string): Said => [`Møte i ${body}`, `Møte i ${body}`, `${body} meets`],
  noticeOut: (body: string, day: Day): Said =>
    inEach((language) =>
      language === 'en'
        ? `Notice to ${body}, which meets on ${longDay(day, language)}`
        : `Innkalling til ${body}, som ${language === 'nn' ? 'møtest' : 'møtes'} ${longDay(day, language)}`,
    ),
  papersDue: (body: string, day: Day): Said =>
    inEach((language) =>
      language === 'en'
        ? `Papers ready for ${body} on ${longDay(day, language)}`
        : `Sakspapirene${language === 'nn' ? ' klare' : ' er klare'} til ${body} ${longDay(day, language)}`,
    ),
  accounts: (year: number): Said => [
    `Regnskapet for ${year} er ferdig`,
    `Rekneskapen for ${year} er ferdig`,
    `The accounts of ${year} are finished`,
  ],
  annualReport: (year: number): Said => [
    `Årsberetningen for ${year} er ferdig`,
    `Årsmeldinga for ${year} er ferdig`,
    `The annual report of ${year} is finished`,
  ],
  accountsAdopted: (year: number): Said => [
    `Representantskapet har vedtatt regnskap og årsberetning for ${year}`,
    `Representantskapet har vedteke rekneskap og årsmelding for ${year}`,
    `The council of representatives has adopted accounts and annual report of ${year}`,
  ],
  report: (number: 1 | 2): Said =>
    number === 1
      ? ['Første rapport om økonomien', 'Første rapport om økonomien', 'First report on the economy']
      : ['Andre rapport om økonomien', 'Andre rapport om økonomien', 'Second report on the economy'],
  budgetPublic: (year: number): Said => [
    `Forslaget til budsjett for ${year} er lagt ut for alle`,
    `Framlegget til budsjett for ${year} er lagt ut for alle`,
    `The proposed budget of ${year} is open to all`,
  ],
  budgetAdopted: (year: number): Said => [
    `Representantskapet har vedtatt budsjettet for ${year}`,
    `Representantskapet har vedteke budsjettet for ${year}`,
    `The council of representatives has adopted the budget of ${year}`,
  ],
  population: (year: number): Said => [
    `Folketallene per 1. januar ${year} kommer fra Statistisk sentralbyrå`,
    `Folketala per 1. januar ${year} kjem frå Statistisk sentralbyrå`,
    `Statistics Norway publishes the population of 1 January ${year}`,
  ],
  adjust: (title: string): Said => [
    `«${title}» skal justeres etter nye folketall`,
    `«${title}» skal justerast etter nye folketal`,
    `“${title}” is to be adjusted to new population figures`,
  ],
  planEnds: (title: string): Said => [
    `«${title}» går ut. Legg fram en ny plan i god tid.`,
    `«${title}» går ut. Legg fram ein ny plan i god tid.`,
    `“${title}” expires. Bring a new plan in good time.`,
  ],
  turn: (body: string, name: string): Said => [
    `Ledelsen av ${body} går over til ${name}`,
    `Leiinga av ${body} går over til ${name}`,
    `${name} takes over as chair of ${body}`,
  ],
  municipal: (name: string, what: string): Said => [`${name}: ${what}`, `${name}: ${what}`, `${name}: ${what}`],
  // Where it comes from
  agreedNotice: (days: number): Said => [
    `${days} dager før, etter avtalen`,
    `${days} dagar før, etter avtalen`,
    `${days} days ahead, as agreed`,
  ],
  usualNotice: (days: number): Said => [
    `${days} dager før er vårt forslag. Loven sier «rimelig varsel», og avtalen sier ikke noe.`,
    `${days} dagar før er vårt framlegg. Lova seier «rimeleg varsel», og avtalen seier ikkje noko.`,
    `${days} days ahead is our proposal. The law says “reasonable notice” and the agreement nothing.`,
  ],
  papersBefore: (days: number): Said => [
    `${days} arbeidsdager før innkallingen`,
    `${days} arbeidsdagar før innkallinga`,
    `${days} working days before the notice`,
  ],
  usually: ['Slik pleier det å være', 'Slik plar det vere', 'As it usually is'],
  statistics: [
    'Statistisk sentralbyrå, vanligvis i siste uke av februar',
    'Statistisk sentralbyrå, vanlegvis i siste veke av februar',
    'Statistics Norway, usually in the last week of February',
  ],
  fromBudget: ['Står i budsjettet', 'Står i budsjettet', 'Says the budget'],
  fromPlan: ['Planens siste år', 'Siste året i planen', 'The last year of the plan'],
  fromLeadership: ['Ledelsens perioder', 'Periodane til leiinga', 'The periods of leadership'],
  ownDate: ['Kommunens egen dato', 'Datoen til kommunen', 'The municipality’s own date'],
  // How many meetings
  count: ['Møtene og budsjettet', 'Møta og budsjettet', 'Meetings and budget'],
  // Proposals
  propose: ['Foreslå møter', 'Foreslå møte', 'Propose meetings'],
  proposeLead: [
    'Vi foreslår dager som passer med innkallingsfrister, budsjettet, folketallene og kommunenes egne datoer. Velg dem du vil ha. Møtene kunngjøres ikke før du gjør det selv.',
    'Vi foreslår dagar som passar med innkallingsfristar, budsjettet, folketala og datoane til kommunane. Vel dei du vil ha. Møta blir ikkje kunngjorde før du gjer det sjølv.',
    'We propose days that fit notice periods, the budget, population figures and the municipalities’ own dates. Choose those you want. No meeting is announced until you do so.',
  ],
  howMany: ['Hvor mange møter?', 'Kor mange møte?', 'How many meetings?'],
  body: ['Organ', 'Organ', 'Body'],
  weekday: ['Helst på en', 'Helst på ein', 'Preferably on a'],
  mondays: ['mandag', 'måndag', 'Monday'],
  tuesdays: ['tirsdag', 'tysdag', 'Tuesday'],
  wednesdays: ['onsdag', 'onsdag', 'Wednesday'],
  thursdays: ['torsdag', 'torsdag', 'Thursday'],
  fridays: ['fredag', 'fredag', 'Friday'],
  starts: ['Klokkeslett', 'Klokkeslett', 'Time'],
  place: ['Sted', 'Stad', 'Place'],
  showProposal: ['Vis forslaget', 'Vis framlegget', 'Show the proposal'],
  planThese: ['Planlegg de valgte', 'Planlegg dei valde', 'Plan the chosen'],
  planned: (count: number): Said =>
    count === 1
      ? ['Ett møte er planlagt.', 'Eitt møte er planlagt.', 'One meeting is planned.']
      : [`${count} møter er planlagt.`, `${count} møte er planlagde.`, `${count} meetings are planned.`],
  chooseSome: [
    'Velg minst én dag, eller gå tilbake.',
    'Vel minst éin dag, eller gå tilbake.',
    'Choose at least one day, or go back.',
  ],
  movedFrom: (why: Said): Said => [`Flyttet: ${why[0]}`, `Flytta: ${why[1]}`, `Moved: ${why[2]}`],
  isQuiet: ['ferie', 'ferie', 'holiday weeks'],
  isHolidayDay: ['helligdag', 'heilagdag', 'a public holiday'],
  isTaken: ['et annet møte samme uke', 'eit anna møte same veka', 'another meeting that week'],
  forBudget: [
    'Budsjettet må vedtas før årsskiftet',
    'Budsjettet må vedtakast før årsskiftet',
    'The budget must be adopted before the new year',
  ],
  forAccounts: [
    'Regnskap og årsberetning må vedtas innen 30. juni',
    'Rekneskap og årsmelding må vedtakast innan 30. juni',
    'Accounts and annual report must be adopted by 30 June',
  ],
  forFigures: ['Etter at folketallene er kommet', 'Etter at folketala er komne', 'After the population figures'],
  forPlan: ['Til utkast til plan og budsjett', 'Til utkast til plan og budsjett', 'For draft plan and budget'],
  onceAYear: [
    'Representantskapet må møtes også før 30. juni hvis regnskapet skal vedtas i tide.',
    'Representantskapet må møtast òg før 30. juni om rekneskapen skal vedtakast i tide.',
    'The council of representatives must meet before 30 June too if the accounts are to be adopted in time.',
  ],
} satisfies Words
