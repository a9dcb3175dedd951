import { timeOf } from '../../foundation/days.ts'
import { inEach, type Words } from '../../foundation/words.ts'

export const words = {
  notYet: ['Møtet er ikke åpnet ennå', 'Møtet er ikkje opna enno', 'The meeting has not been opened yet'],
  begins: (clock: string) => [`Det begynner kl. ${clock}.`, `Det begynner kl. ${clock}.`, `It begins at ${clock}.`],
  recess: ['Pause', 'Pause', 'Recess'],
  resumes: (at: Temporal.Instant) =>
    inEach(
      (language) =>
        `${{ nb: 'Vi fortsetter kl.', nn: 'Vi held fram kl.', en: 'We go on at' }[language]} ${timeOf(at, language)}`,
    ),
  closedDoors: ['Møtet er lukket', 'Møtet er lukka', 'The meeting is closed to the public'],
  closedBasis: (basis: string) => [`Hjemmel: ${basis}`, `Heimel: ${basis}`, `Legal basis: ${basis}`],
  between: ['Neste sak er ikke tatt opp ennå', 'Neste sak er ikkje teken opp enno', 'The next item is not up yet'],
  over: ['Møtet er slutt', 'Møtet er slutt', 'The meeting is over'],
  overLead: [
    'Protokollen blir lagt ut når den er signert.',
    'Møteboka blir lagd ut når ho er signert.',
    'The minutes are published when they have been signed.',
  ],
  next: (title: string) => [`Neste: ${title}`, `Neste: ${title}`, `Next: ${title}`],
  speaks: (name: string) => [`${name} har ordet`, `${name} har ordet`, `${name} has the floor`],
  thenSpeak: (names: string) => [`Deretter: ${names}`, `Deretter: ${names}`, `Then: ${names}`],
  voting: ['Votering pågår', 'Røysting pågår', 'Voting in progress'],
  voted: (count: number, of: number) => [
    `${count} av ${of} har stemt`,
    `${count} av ${of} har røysta`,
    `${count} of ${of} have voted`,
  ],
  annulled: ['Voteringen er annullert', 'Røystinga er annullert', 'The ballot has been annulled'],
  lot: ['Loddet avgjør', 'Loddet avgjer', 'The lot decides'],
  blank: ['Blank', 'Blank', 'Blank'],
  byMunicipality: ['Stemmene per kommune', 'Røystene per kommune', 'The votes by municipality'],
  municipality: ['Kommune', 'Kommune', 'Municipality'],
  present: (count: number, of: number) => [
    `${count} av ${of} medlemmer er til stede`,
    `${count} av ${of} medlemer er til stades`,
    `${count} of ${of} members are present`,
  ],
  quorate: ['Vedtaksfør', 'Vedtaksfør', 'Quorate'],
  notQuorate: ['Ikke vedtaksfør', 'Ikkje vedtaksfør', 'Not quorate'],
  attendance: ['Til stede', 'Til stades', 'Present'],
  agenda: ['Saksliste', 'Sakliste', 'Agenda'],
  follow: (address: string) => [`Følg med: ${address}`, `Følg med: ${address}`, `Follow: ${address}`],
  live: ['Møtet direkte', 'Møtet direkte', 'The meeting live'],
  screen: ['Skjermen i rommet', 'Skjermen i rommet', 'The screen in the room'],
  liveLead: [
    'Siden følger møtet av seg selv. Stemmene vises når voteringen er avsluttet.',
    'Sida følgjer møtet av seg sjølv. Røystene blir viste når røystinga er avslutta.',
    'The page follows the meeting by itself. Votes are shown when the ballot has closed.',
  ],
  toMeeting: ['Møtesiden', 'Møtesida', 'The meeting’s page'],
  done: ['Behandlet', 'Handsama', 'Done'],
  now: ['Nå', 'No', 'Now'],
} satisfies Words
