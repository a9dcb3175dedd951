import { timeOf } from '../../foundation/days.ts'
import { inEach, type Words } from '../../foundation/words.ts'

export const words = {
  present: ['Til stede', 'Til stades', 'Present'],
  rollCall: ['Opprop', 'Opprop', 'Roll call'],
  of: (present: number, places: number) => [
    `${present} av ${places}`,
    `${present} av ${places}`,
    `${present} of ${places}`,
  ],
  everyoneFrom: (name: string) => [
    `Alle fra ${name} er her`,
    `Alle frå ${name} er her`,
    `Everyone from ${name} is here`,
  ],
  everyone: ['Alle som er ventet, er her', 'Alle som er venta, er her', 'Everyone expected is here'],
  came: (name: string) => [`${name} kom`, `${name} kom`, `${name} arrived`],
  left: (name: string) => [`${name} gikk`, `${name} gjekk`, `${name} left`],
  isHere: ['til stede', 'til stades', 'present'],
  leaves: ['Gikk', 'Gjekk', 'Left'],
  undo: ['Angre', 'Angre', 'Undo'],
  arrives: ['Kom', 'Kom', 'Arrived'],
  back: ['Tilbake', 'Tilbake', 'Back'],
  leftAt: (at: Temporal.Instant) =>
    inEach((language) => `${{ nb: 'gikk', nn: 'gjekk', en: 'left' }[language]} ${timeOf(at, language)}`),
  since: (at: Temporal.Instant) =>
    inEach((language) => `${{ nb: 'fra', nn: 'frå', en: 'since' }[language]} ${timeOf(at, language)}`),
  vacant: ['Plassen er ledig', 'Plassen er ledig', 'The seat is vacant'],
  notCome: ['Ikke kommet', 'Ikkje komen', 'Not arrived'],
  someoneElse: ['Vara', 'Vara', 'Substitute'],
  someoneElseFor: (name: string) => [
    `Vara møter for ${name}`,
    `Vara møter for ${name}`,
    `Substitute attends for ${name}`,
  ],
  called: ['innkalt', 'innkalla', 'called'],
  cameRemote: (name: string) => [`${name} kom på nett`, `${name} kom på nett`, `${name} arrived online`],
  remotely: ['På nett', 'På nett', 'Online'],
  wentRemote: (name: string) => [`${name} er på nett`, `${name} er på nett`, `${name} is online`],
  intoTheRoom: ['I rommet', 'I rommet', 'In the room'],
  cameIntoTheRoom: (name: string) => [`${name} er i rommet`, `${name} er i rommet`, `${name} is in the room`],
  noneAside: ['Inhabil i saken: ingen', 'Ugild i saka: ingen', 'Disqualified: none'],
  aside: (names: string) => [`Inhabil i saken: ${names}`, `Ugild i saka: ${names}`, `Disqualified: ${names}`],
  history: ['Historikk', 'Historikk', 'History'],
  historyLead: [
    'Alt som er registrert, i tid. En retting legger seg til; ingenting blir borte.',
    'Alt som er registrert, i tid. Ei retting legg seg til; ingenting blir borte.',
    'Everything registered, in time. A correction is added; nothing disappears.',
  ],
  correct: ['Rett', 'Rett', 'Correct'],
  correctOf: (what: string) => [`Rett: ${what}`, `Rett: ${what}`, `Correct: ${what}`],
  clock: ['Klokkeslett', 'Klokkeslett', 'Time'],
  neverHappened: ['Det skjedde ikke', 'Det hende ikkje', 'It did not happen'],
  corrected: (at: Temporal.Instant) =>
    inEach(
      (language) => `${{ nb: 'rettet fra', nn: 'retta frå', en: 'corrected from' }[language]} ${timeOf(at, language)}`,
    ),
  struck: ['strøket', 'stroke', 'struck'],
  nothingYet: ['Ingen er registrert ennå.', 'Ingen er registrerte enno.', 'Nobody is registered yet.'],
  when: ['Når', 'Når', 'When'],
  who: ['Hvem', 'Kven', 'Who'],
  what: ['Hva', 'Kva', 'What'],
  addGuest: ['Legg til en som er til stede', 'Legg til ein som er til stades', 'Add someone present'],
  person: ['Person', 'Person', 'Person'],
} satisfies Words
