import type { Words } from '../../foundation/words.ts'

export const words = {
  pays: (name: string, amount: string, year: number) => [
    `${name} betaler ${amount} i ${year}.`,
    `${name} betaler ${amount} i ${year}.`,
    `${name} pays ${amount} in ${year}.`,
  ],
  wouldPay: (name: string, amount: string, year: number) => [
    `Etter forslaget betaler ${name} ${amount} i ${year}.`,
    `Etter framlegget betaler ${name} ${amount} i ${year}.`,
    `Under the proposal, ${name} pays ${amount} in ${year}.`,
  ],
  perInhabitant: (population: string, rate: string) => [
    `${population} innbyggere × ${rate} kroner`,
    `${population} innbyggjarar × ${rate} kroner`,
    `${population} inhabitants × NOK ${rate}`,
  ],
  share: (percent: string, total: string) => [
    `${percent} % av ${total}`,
    `${percent} % av ${total}`,
    `${percent}% of ${total}`,
  ],
  without: (names: string, year: number) => [
    `Budsjettet for ${year} har ingen tall for ${names}.`,
    `Budsjettet for ${year} har ingen tal for ${names}.`,
    `The ${year} budget has no figures for ${names}.`,
  ],
  standsIn: ['Det står i', 'Det står i', 'See'],
  and: ['og', 'og', 'and'],
  case: (number: string) => [`sak ${number}`, `sak ${number}`, `case ${number}`],
  noDecision: ['Vedtaket er ikke registrert.', 'Vedtaket er ikkje registrert.', 'The decision is not registered.'],
  decided: (result: string, day: string) => [`${result} ${day}.`, `${result} ${day}.`, `${result} ${day}.`],
} satisfies Words
