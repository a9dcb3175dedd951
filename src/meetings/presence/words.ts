import { timeOf } from '../../foundation/days.ts'
import { inEach, type Words } from '../../foundation/words.ts'

export const words = {
  arrived: ['Kom', 'Kom', 'Arrived'],
  left: ['Gikk', 'Gjekk', 'Left'],
  here: ['Til stede', 'Til stades', 'Present'],
  away: ['Ikke til stede', 'Ikkje til stades', 'Not present'],
  remote: ['På nett', 'På nett', 'Online'],
  substituteFor: (name: string) => [`Vara for ${name}`, `Vara for ${name}`, `Substitute for ${name}`],
  quorate: (present: number, members: number) => [
    `Vedtaksfør: ${present} av ${members} til stede`,
    `Vedtaksfør: ${present} av ${members} til stades`,
    `Quorum met: ${present} of ${members} present`,
  ],
  notQuorate: (present: number, members: number, needed: number) => [
    `Ikke vedtaksfør: ${present} av ${members} til stede, minst ${needed} må være det.`,
    `Ikkje vedtaksfør: ${present} av ${members} til stades, minst ${needed} må vere det.`,
    `No quorum: ${present} of ${members} present, at least ${needed} must be.`,
  ],
  unknownPerson: [
    'Personen finnes ikke i registeret.',
    'Personen finst ikkje i registeret.',
    'The person is not in the register.',
  ],
  unknownSeat: [
    'Plassen finnes ikke i dette organet.',
    'Plassen finst ikkje i dette organet.',
    'There is no such seat in this body.',
  ],
  notForThisSeat: (name: string, place: string) => [
    `${name} er verken valgt til plassen (${place}), kalt inn til den eller vara fra samme kommune.`,
    `${name} er verken vald til plassen (${place}), kalla inn til den eller vara frå same kommune.`,
    `${name} is neither elected to the seat (${place}), called to it, nor a substitute from the same municipality.`,
  ],
  hasOwnSeat: (name: string) => [
    `${name} har sin egen plass i organet og kan ikke sitte på en annens.`,
    `${name} har sin eigen plass i organet og kan ikkje sitje på ein annans.`,
    `${name} has a seat of their own in the body and cannot take another’s.`,
  ],
  seatTaken: (occupant: string, other: string, at: Temporal.Instant) =>
    inEach((language) => {
      const time = timeOf(at, language)
      return {
        nb: `${occupant} sitter på plassen kl. ${time}, så ${other} kan ikke ta den. Registrer først at ${occupant} gikk.`,
        nn: `${occupant} sit på plassen kl. ${time}, så ${other} kan ikkje ta han. Registrer først at ${occupant} gjekk.`,
        en: `${occupant} sits in the seat at ${time}, so ${other} cannot take it. First register that ${occupant} left.`,
      }[language]
    }),
  notPresent: (name: string, at: Temporal.Instant) =>
    inEach((language) => {
      const time = timeOf(at, language)
      return {
        nb: `${name} er ikke til stede kl. ${time} og kan ikke gå da.`,
        nn: `${name} er ikkje til stades kl. ${time} og kan ikkje gå då.`,
        en: `${name} is not present at ${time} and cannot leave then.`,
      }[language]
    }),
  remoteNotAllowed: [
    'Møtet er ikke satt opp som fjernmøte, så ingen kan delta på nett.',
    'Møtet er ikkje sett opp som fjernmøte, så ingen kan delta på nett.',
    'The meeting is not set up as a remote meeting, so nobody can take part online.',
  ],
  closedIsNotRemote: [
    'Møtet er lukket etter § 11-5 andre ledd. Da kan ingen delta på nett.',
    'Møtet er lukka etter § 11-5 andre ledd. Då kan ingen delta på nett.',
    'The meeting is closed by § 11-5 second subsection. Nobody can then take part online.',
  ],
  beforeTheDay: [
    'Tidspunktet er før møtedagen.',
    'Tidspunktet er før møtedagen.',
    'The time is before the day of the meeting.',
  ],
  afterClosing: [
    'Tidspunktet er etter at møtet ble hevet.',
    'Tidspunktet er etter at møtet vart heva.',
    'The time is after the meeting was closed.',
  ],
  noSuchRow: [
    'Registreringen finnes ikke i dette møtet.',
    'Registreringa finst ikkje i dette møtet.',
    'There is no such registration in this meeting.',
  ],
  alreadyCorrected: [
    'Noen har rettet denne registreringen i mellomtiden. Se hvordan den står nå.',
    'Nokon har retta denne registreringa i mellomtida. Sjå korleis ho står no.',
    'Somebody has corrected this registration meanwhile. See how it stands now.',
  ],
} satisfies Words
