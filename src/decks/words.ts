import type { Words } from '../foundation/words.ts'

/** What the slides themselves say, in the meeting's language. */
export const words = {
  agenda: ['Agenda', 'Agenda', 'Agenda'],
  caseNumber: (number: string) => [`Sak ${number}`, `Sak ${number}`, `Case ${number}`],
  clock: (clock: string) => [`kl. ${clock}`, `kl. ${clock}`, clock],
  areas: ['Prioriterte samarbeidsområder', 'Prioriterte samarbeidsområde', 'Priority areas'],
  adopted: (by: string, day: string) => [
    `(vedtatt ${[by, day].filter(Boolean).join(' ')})`,
    `(vedteken ${[by, day].filter(Boolean).join(' ')})`,
    `(adopted ${[by, day].filter(Boolean).join(' ')})`,
  ],
  proposedDecision: ['Forslag til vedtak', 'Framlegg til vedtak', 'Proposed decision'],
  proposedBy: (by: string) => [`Innstilling fra ${by}`, `Innstilling frå ${by}`, `Recommended by ${by}`],
  budgetYear: (status: string, year: number) => {
    const [nb, nn, en] = budgetNames[status] ?? budgetNames.adopted!
    return [`${nb} ${year}`, `${nn} ${year}`, `${en} ${year}`]
  },
  covers: (what: string) => [
    `Det årlige bidraget dekker ${what}.`,
    `Det årlege bidraget dekkjer ${what}.`,
    `The annual contribution covers ${what}.`,
  ],
  financing: (rate: string) => [
    `Kommunene betaler ${rate} kroner per innbygger.`,
    `Kommunane betaler ${rate} kroner per innbyggjar.`,
    `The municipalities pay NOK ${rate} per inhabitant.`,
  ],
  income: ['Inntekter', 'Inntekter', 'Income'],
  expenses: ['Utgifter', 'Utgifter', 'Expenses'],
  kroner: ['Kroner', 'Kroner', 'NOK'],
  calculation: ['Regnestykke', 'Reknestykke', 'Calculation'],
  sumIncome: ['SUM inntekter', 'SUM inntekter', 'TOTAL income'],
  sumExpenses: ['SUM utgifter', 'SUM utgifter', 'TOTAL expenses'],
  result: ['Inntekter - utgifter', 'Inntekter - utgifter', 'Income less expenses'],
  perInhabitant: (rate: string, population: string) => [
    `${rate} kr x ${population}*`,
    `${rate} kr x ${population}*`,
    `NOK ${rate} x ${population}*`,
  ],
  shareOf: (percent: string) => [`${percent} pst.`, `${percent} pst.`, `${percent} per cent`],
  product: (price: string, quantity: string, unit: string) => [
    `${price} kr x ${quantity} ${unit}`.trim(),
    `${price} kr x ${quantity} ${unit}`.trim(),
    `NOK ${price} x ${quantity} ${unit}`.trim(),
  ],
  countedOn: (day: string) => [
    `*Antall innbyggere per ${day}.`,
    `*Talet på innbyggjarar per ${day}.`,
    `*Inhabitants on ${day}.`,
  ],
  adjusted: (day: string) => [
    `Budsjettet justeres når tallene for ${day} foreligger.`,
    `Budsjettet blir justert når tala for ${day} ligg føre.`,
    `The budget is adjusted when the figures of ${day} are ready.`,
  ],
  whoPays: ['Hva betaler hver kommune?', 'Kva betaler kvar kommune?', 'What does each municipality pay?'],
  payTogether: (amount: string) => [
    `Kommunene betaler ${amount} til sammen.`,
    `Kommunane betaler ${amount} til saman.`,
    `The municipalities pay ${amount} in total.`,
  ],
  municipality: (name: string) => [`${name} kommune`, `${name} kommune`, `${name} municipality`],
  county: (name: string) => [`${name} fylkeskommune`, `${name} fylkeskommune`, `${name} county`],
  part: (number: number, of: number) => [`${number} av ${of}`, `${number} av ${of}`, `${number} of ${of}`],
  credit: (who: string) => [`Foto: ${who}`, `Foto: ${who}`, `Photo: ${who}`],
  anyOther: ['Eventuelt', 'Ymse', 'Any other business'],
  missingFigure: (names: string) => [
    `Tallet for ${names} mangler, og summen er uten.`,
    `Talet for ${names} manglar, og summen er utan.`,
    `The figure for ${names} is missing; the sum leaves it out.`,
  ],
  sumsHold: (count: number) => [
    count === 1
      ? 'Regnestykket er regnet på nytt og stemmer.'
      : `Alle ${count} regnestykkene er regnet på nytt og stemmer.`,
    count === 1
      ? 'Reknestykket er rekna på nytt og stemmer.'
      : `Alle ${count} reknestykka er rekna på nytt og stemmer.`,
    count === 1 ? 'The sum has been done again and is right.' : `All ${count} sums have been done again and are right.`,
  ],
  sumsFail: (wrong: number, of: number) => [
    `${wrong} av ${of} regnestykker stemmer ikke. Tallene står slik de er i budsjettet.`,
    `${wrong} av ${of} reknestykke stemmer ikkje. Tala står slik dei er i budsjettet.`,
    `${wrong} of ${of} sums are not right. The figures stand as the budget has them.`,
  ],
  owner: (title: string, owner: string) => [
    `${title}: ${owner} er ansvarlig.`,
    `${title}: ${owner} er ansvarleg.`,
    `${title}: ${owner} is responsible.`,
  ],
  deadline: (day: string) => [`Frist: ${day}.`, `Frist: ${day}.`, `Deadline: ${day}.`],
  presenter: (who: string) => [`Innleder: ${who}.`, `Innleiar: ${who}.`, `Presenter: ${who}.`],
  minutes: (minutes: number) => [
    `${minutes} minutter er satt av.`,
    `${minutes} minutt er sette av.`,
    `${minutes} minutes are set aside.`,
  ],
  raisedBy: (who: string) => [
    `Saken er reist av ${who}.`,
    `Saka er reist av ${who}.`,
    `The case was raised by ${who}.`,
  ],
  theMeeting: ['Møtesiden', 'Møtesida', 'The meeting'],
  theAgreement: ['Samarbeidsavtalen', 'Samarbeidsavtalen', 'The cooperation agreement'],
  thePlan: (title: string) => [title, title, title],
  theBudget: (title: string) => [title, title, title],
} satisfies Words

const budgetNames: Readonly<Record<string, readonly [string, string, string]>> = {
  draft: ['Utkast til budsjett', 'Utkast til budsjett', 'Draft budget'],
  proposed: ['Forslag til budsjett', 'Framlegg til budsjett', 'Proposed budget'],
  adopted: ['Budsjett', 'Budsjett', 'Budget'],
  revised: ['Revidert budsjett', 'Revidert budsjett', 'Revised budget'],
}
