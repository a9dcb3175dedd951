interface Habit {
  readonly nb: readonly string[]
  readonly nn: readonly string[]
}

const start = ({ nb, nn }: Habit): RegExp => new RegExp(`^(?:${any(nb, nn)})(?!\\p{L})`, 'iu')
const within = ({ nb, nn }: Habit): RegExp => new RegExp(`(?:${any(nb, nn)})`, 'iu')
const any = (nb: readonly string[], nn: readonly string[]): string =>
  [...new Set([...nb, ...nn])].sort((a, b) => b.length - a.length).join('|')

export const isTotal = start({
  nb: [
    '\\p{L}*(?:inntekter|utgifter|kostnader) (?:totalt|i alt|til sammen|samlet)',
    'sum',
    'totalt',
    'total',
    'totale',
    'samlet',
    'samlede',
    'i alt',
    'til sammen',
    'delsum',
  ],
  nn: [
    '\\p{L}*(?:inntekter|utgifter|kostnader) (?:totalt|i alt|til saman|samla)',
    'sum',
    'totalt',
    'samla',
    'i alt',
    'til saman',
    'delsum',
  ],
})
export const isResult = within({
  nb: [
    'resultat',
    'netto',
    'differanse',
    '(?:under|over)skudd',
    'inntekter? ?[-–−/] ?(?:utgifter|kostnader)',
    'balanse',
    '(?:mindre|mer)forbruk',
  ],
  nn: [
    'resultat',
    'netto',
    'differanse',
    '(?:under|over)skot',
    'inntekter? ?[-–−/] ?(?:utgifter|kostnader)',
    'balanse',
    '(?:mindre|meir)forbruk',
  ],
})
/** What was spent too much, which is written without a minus. */
export const isDeficit = /^(?:årets |netto )?(?:(?:mer|meir)forbruk|undersk(?:udd|ot))(?!\p{L})/iu
export const ofIncome = within({
  nb: [
    'inntekt',
    'finansiering',
    'tilskudd',
    'kontingent',
    'bidrag',
    'refusjon',
    'egenandel',
    'overføring fra',
    'bruk av fond',
    'renter',
  ],
  nn: [
    'inntekt',
    'finansiering',
    'tilskot',
    'kontingent',
    'bidrag',
    'refusjon',
    'eigendel',
    'overføring frå',
    'bruk av fond',
    'renter',
  ],
})
export const ofExpenses = within({
  nb: ['utgift', 'kostnad', 'forbruk'],
  nn: ['utgift', 'kostnad', 'forbruk'],
})
/** Headings of one side of the budget, alone on their line or with `Kroner` as the column's head. */
export const isIncomeHeading = /^(?:drifts)?inntekt(?:er)?(?:\s(?:i\s)?(?:kroner|kr|beløp|budsjett.*))?:?$/iu
export const isExpenseHeading =
  /^(?:drifts)?(?:utgift(?:er)?|kostnad(?:er)?)(?:\s(?:i\s)?(?:kroner|kr|beløp|budsjett.*))?:?$/iu

export type ColumnRole =
  | 'label'
  | 'rate'
  | 'population'
  | 'share'
  | 'fixed'
  | 'amount'
  | 'unitPrice'
  | 'quantity'
  | 'cost'

/** Heads of columns. The first that fits decides; a year in the head is kept, since a table may compare years. */
const columns: readonly { role: ColumnRole; head: RegExp; example: string }[] = [
  {
    role: 'rate',
    head: /^sats|(?:kr|kroner)\.? (?:per|pr\.?) innb|per innb|pr\.? innb/iu,
    example: 'Kr per innbygger',
  },
  { role: 'cost', head: /^(?:etter|for) (?:folketal|innbygg)/iu, example: 'Etter folketall' },
  { role: 'population', head: /innbygg|folketal|folkemengd|^innb\.?$/iu, example: 'Folketal 1.1.2025' },
  { role: 'fixed', head: /^lik(?:t|e)? (?:del|andel|sum)/iu, example: 'Lik del' },
  { role: 'share', head: /andel|^del$|del i|prosent|fordeling|nøkkel|^%$|lut/iu, example: 'Andel i prosent' },
  { role: 'fixed', head: /grunn(?:beløp|sum|tilsk|bidrag)|fast|basis/iu, example: 'Fast beløp' },
  { role: 'unitPrice', head: /^pris|enhetspris|einingspris|stykkpris/iu, example: 'Pris per møte' },
  { role: 'quantity', head: /^antall|^tal(?:et)?(?:\s|$)|^mengde/iu, example: 'Antall' },
  {
    role: 'amount',
    head: /kroner|^kr\.?$|beløp|^sum|bidrag|kontingent|tilskudd|tilskot|budsjett|forslag|framlegg|rekneskap|regnskap|å betale|total|^20\d\d$/iu,
    example: 'Budsjett 2026',
  },
  { role: 'label', head: /kommune|post|konto|tekst|område|art/iu, example: 'Kommune' },
]
export const columnExamples = columns.map(({ role, example }) => [example, role] as const)

export const columnRole = (head: string): ColumnRole | undefined =>
  columns.find(({ head: form }) => form.test(head.trim()))?.role
