import { inWords } from '../foundation/number-words.ts'
import { inEach, type Said, type Words } from '../foundation/words.ts'
import type { PerDay } from './rules.ts'
import type { Status } from './store.ts'

export const statusWords: Readonly<Record<Status, Said>> = {
  draft: ['Utkast', 'Utkast', 'Draft'],
  proposed: ['Forslag', 'Framlegg', 'Proposal'],
  adopted: ['Vedtatt', 'Vedteke', 'Adopted'],
  revised: ['Revidert', 'Revidert', 'Revised'],
}

const perDayWords: Readonly<Record<PerDay['kind'], (ore: number) => Said>> = {
  exactly: (ore) => inEach((language) => inWords(ore, language)),
  'a little more than': (ore) => [
    `litt over ${inWords(ore, 'nb')}`,
    `litt over ${inWords(ore, 'nn')}`,
    `a little over ${inWords(ore, 'en')}`,
  ],
  'a little less than': (ore) => [
    `litt under ${inWords(ore, 'nb')}`,
    `litt under ${inWords(ore, 'nn')}`,
    `a little under ${inWords(ore, 'en')}`,
  ],
  between: (ore) => [
    `mellom ${inWords(ore, 'nb')} og ${inWords(ore + 1, 'nb')}`,
    `mellom ${inWords(ore, 'nn')} og ${inWords(ore + 1, 'nn')}`,
    `between ${inWords(ore, 'en')} and ${inWords(ore + 1, 'en')}`,
  ],
}

export const words = {
  toYear: ['Se årshjulet', 'Sjå årshjulet', 'See the year wheel'],
  budget: ['Budsjett', 'Budsjett', 'Budget'],
  budgetOf: (year: number) => [`Budsjett ${year}`, `Budsjett ${year}`, `Budget ${year}`],
  none: [
    'Ingen budsjett er lagt fram ennå.',
    'Ingen budsjett er lagde fram enno.',
    'No budget has been presented yet.',
  ],
  toBeTreated: (status: string, day: string) => [
    `${status}, behandles ${day}`,
    `${status}, blir handsama ${day}`,
    `${status}, to be considered on ${day}`,
  ],
  treated: (status: string, day: string) => [
    `${status}, behandlet ${day}`,
    `${status}, handsama ${day}`,
    `${status}, considered on ${day}`,
  ],
  paysBefore: ['Kommunene betaler', 'Kommunane betaler', 'The municipalities pay'],
  paysAfter: ['til sammen.', 'til saman.', 'in total.'],
  without: (names: string) => [
    `Summen er uten ${names}. Der mangler tallet.`,
    `Summen er utan ${names}. Der manglar talet.`,
    `The sum leaves out ${names}: the figure is missing.`,
  ],
  perInhabitant: (rate: string, exact: boolean) => [
    `Det er ${exact ? '' : 'om lag '}${rate} kroner per innbygger`,
    `Det er ${exact ? '' : 'om lag '}${rate} kroner per innbyggjar`,
    `That is ${exact ? '' : 'about '}NOK ${rate} per inhabitant`,
  ],
  itCovers: (what: string) => [`, og det dekker ${what}`, `, og det dekkjer ${what}`, `, and it covers ${what}`],
  position: (percent: string) =>
    percent === '50'
      ? ['en halv stilling', 'ei halv stilling', 'a half-time position']
      : percent === '100'
        ? ['en hel stilling', 'ei heil stilling', 'a full-time position']
        : [`en stilling på ${percent} prosent`, `ei stilling på ${percent} prosent`, `a ${percent} per cent position`],
  meetings: (count: number) => [
    `${inWords(count, 'nb')} ${count === 1 ? 'møte' : 'møter'}`,
    `${inWords(count, 'nn')} møte`,
    `${inWords(count, 'en')} ${count === 1 ? 'meeting' : 'meetings'}`,
  ],
  and: ['og', 'og', 'and'],
  whoPays: ['Hva betaler hver kommune?', 'Kva betaler kvar kommune?', 'What does each municipality pay?'],
  shares: [
    'Kommunenes andel av bidraget',
    'Kor stor del av bidraget kvar kommune betaler',
    'Each municipality’s share',
  ],
  municipality: ['Kommune', 'Kommune', 'Municipality'],
  inhabitants: ['Innbyggere', 'Innbyggjarar', 'Inhabitants'],
  share: ['Andel', 'Del', 'Share'],
  sum: ['Sum', 'Sum', 'Total'],
  sumIncome: ['Sum inntekter', 'Sum inntekter', 'Total income'],
  formula: ['Regnestykke', 'Reknestykke', 'Calculation'],
  contribution: ['Bidrag, kroner', 'Bidrag, kroner', 'Contribution, NOK'],
  missing: ['Tallet mangler', 'Talet manglar', 'Figure missing'],
  fixed: ['fast beløp', 'fast beløp', 'fixed amount'],
  shareOf: (percent: string, of: string) => [
    `${percent} prosent av ${of}`,
    `${percent} prosent av ${of}`,
    `${percent} per cent of ${of}`,
  ],
  countedOn: (day: string) => [`Innbyggere per ${day}.`, `Innbyggjarar per ${day}.`, `Inhabitants on ${day}.`],
  adjustedBy: (day: string) => [
    `Budsjettet justeres når tallene per ${day} er klare.`,
    `Budsjettet blir justert når tala per ${day} er klare.`,
    `The budget will be adjusted when the figures of ${day} are ready.`,
  ],
  footnote: (text: string) => [
    `Fotnoten i budsjettet: «${text}»`,
    `Fotnoten i budsjettet: «${text}»`,
    `The budget’s footnote: “${text}”`,
  ],
  whatFor: ['Hva går pengene til?', 'Kva går pengane til?', 'What is the money for?'],
  otherIncome: ['Andre inntekter', 'Andre inntekter', 'Other income'],
  what: ['Hva', 'Kva', 'What'],
  amount: ['Kroner', 'Kroner', 'NOK'],
  sumExpenses: ['Sum utgifter', 'Sum utgifter', 'Total expenses'],
  noExpenses: ['Ingen utgifter er ført ennå.', 'Ingen utgifter er førte enno.', 'No expenses are entered yet.'],
  noContributions: ['Ingen bidrag er ført ennå.', 'Ingen bidrag er førte enno.', 'No contributions are entered yet.'],
  perDay: (rate: string, { kind, ore }: PerDay) => {
    const [nb, nn, en] = perDayWords[kind](ore)
    return [
      `${rate} kroner i året er ${nb} øre om dagen per innbygger.`,
      `${rate} kroner i året er ${nn} øre om dagen per innbyggjar.`,
      `NOK ${rate} a year is ${en} øre a day per inhabitant.`,
    ]
  },
  checks: ['Regnestykkene', 'Reknestykka', 'The sums'],
  allHold: (count: number) => [
    `Alle ${inWords(count, 'nb')} regnestykkene stemmer`,
    `Alle ${inWords(count, 'nn')} reknestykka stemmer`,
    `All ${inWords(count, 'en')} sums are correct`,
  ],
  oneHolds: ['Regnestykket stemmer', 'Reknestykket stemmer', 'The sum is correct'],
  someFail: (wrong: number, all: number) => [
    `${wrong} av ${all} regnestykker stemmer ikke`,
    `${wrong} av ${all} reknestykke stemmer ikkje`,
    `${wrong} of ${all} sums ${wrong === 1 ? 'is' : 'are'} not correct`,
  ],
  shownNotMended: [
    'Tallene står slik de er i budsjettet. Vi viser forskjellen og retter ingenting.',
    'Tala står slik dei er i budsjettet. Vi viser skilnaden og rettar ingenting.',
    'The figures are shown as they are in the budget. We show the difference and correct nothing.',
  ],
  showSums: ['Vis regnestykkene', 'Vis reknestykka', 'Show the sums'],
  holds: ['Stemmer', 'Stemmer', 'Correct'],
  fails: ['Stemmer ikke', 'Stemmer ikkje', 'Not correct'],
  income: ['Inntekter', 'Inntekter', 'Income'],
  expense: ['Utgifter', 'Utgifter', 'Expenses'],
  sumOf: (side: string, sum: string) => [
    `${side}: linjene blir ${sum}`,
    `${side}: linjene blir ${sum}`,
    `${side}: the lines add up to ${sum}`,
  ],
  result: (sum: string) => [
    `Inntekter minus utgifter er ${sum}`,
    `Inntekter minus utgifter er ${sum}`,
    `Income minus expenses is ${sum}`,
  ],
  saysMeetings: (label: string, count: number) => [
    `${label}: budsjettet gjelder ${count} ${count === 1 ? 'møte' : 'møter'}`,
    `${label}: budsjettet gjeld ${count} møte`,
    `${label}: the budget is for ${count} ${count === 1 ? 'meeting' : 'meetings'}`,
  ],
  formulaHas: (quantity: string) => [
    `Regnestykket har ${quantity}.`,
    `Reknestykket har ${quantity}.`,
    `The calculation has ${quantity}.`,
  ],
  tooLow: (stated: string, difference: string) => [
    `I budsjettet står det ${stated}. Det er ${difference} kroner for lavt.`,
    `I budsjettet står det ${stated}. Det er ${difference} kroner for lågt.`,
    `The budget says ${stated}. That is NOK ${difference} too low.`,
  ],
  tooHigh: (stated: string, difference: string) => [
    `I budsjettet står det ${stated}. Det er ${difference} kroner for høyt.`,
    `I budsjettet står det ${stated}. Det er ${difference} kroner for høgt.`,
    `The budget says ${stated}. That is NOK ${difference} too high.`,
  ],
  shareIs: (computed: string) => [
    `Beløpet er ${computed} prosent av bidragene.`,
    `Beløpet er ${computed} prosent av bidraga.`,
    `The amount is ${computed} per cent of the contributions.`,
  ],
  inBalance: ['Budsjettet er i balanse', 'Budsjettet er i balanse', 'The budget is balanced'],
  short: (difference: string) => [
    `${difference} kroner mangler`,
    `${difference} kroner manglar`,
    `NOK ${difference} short`,
  ],
  left: (difference: string) => [
    `${difference} kroner til overs`,
    `${difference} kroner til overs`,
    `NOK ${difference} left over`,
  ],
  mustBalance: [
    'Budsjettet skal være i balanse før det vedtas.',
    'Budsjettet skal vere i balanse før det blir vedteke.',
    'The budget must balance before it is adopted.',
  ],
  about: ['Om budsjettet', 'Om budsjettet', 'About the budget'],
  documentTitle: ['Tittel', 'Tittel', 'Title'],
  financing: ['Finansiering', 'Finansiering', 'Financing'],
  covers: ['Dekker', 'Dekkjer', 'Covers'],
  whoDecides: ['Hvem som vedtar det', 'Kven som vedtek det', 'Who adopts it'],
  representantskap: ['Representantskapet', 'Representantskapet', 'The council of representatives'],
  case: ['Sak', 'Sak', 'Case'],
  download: ['Last ned CSV', 'Last ned CSV', 'Download CSV'],
  editBudget: ['Rediger budsjettet', 'Rediger budsjettet', 'Edit the budget'],
  otherYears: ['Budsjetter for andre år', 'Budsjett for andre år', 'Budgets for other years'],
  side: ['Side', 'Side', 'Side'],
  quantity: ['Antall', 'Tal', 'Quantity'],
  price: ['Sats eller pris', 'Sats eller pris', 'Rate or price'],
  noSuchYear: [
    'Skriv et årstall mellom 1900 og 2200.',
    'Skriv eit årstal mellom 1900 og 2200.',
    'Write a year between 1900 and 2200.',
  ],
  wrongNumber: [
    'En sats er mellom 0 og 100 000, et antall mellom 0 og 1 000 000, med høyst fire desimaler.',
    'Ein sats er mellom 0 og 100 000, eit tal mellom 0 og 1 000 000, med høgst fire desimalar.',
    'A rate is between 0 and 100,000, a quantity between 0 and 1,000,000, with at most four decimals.',
  ],
  wrongPercent: [
    'En andel er mellom 0 og 100 prosent, en stilling mellom 0 og 1000 prosent.',
    'Ein del er mellom 0 og 100 prosent, ei stilling mellom 0 og 1000 prosent.',
    'A share is between 0 and 100 per cent, a position between 0 and 1000 per cent.',
  ],
  tooLarge: [
    'Beløpet er for stort. Skriv det i kroner.',
    'Beløpet er for stort. Skriv det i kroner.',
    'The amount is too large. Write it in kroner.',
  ],
} satisfies Words
