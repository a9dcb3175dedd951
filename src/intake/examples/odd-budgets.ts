import type { Example } from './example.ts'

/** A note has its own day, which is no meeting's; a part is shared equally and a part by inhabitants. */
export const memo: Example = {
  name: 'a note about the budget',
  text: `NOTAT

Til: Regionrådet for Hallingdal
Fra: Sekretariatet
Dato: 14.10.2025

Budsjett 2026 – fordeling mellom kommunene

Samlet kommunebidrag er kr 1 200 000. 40 prosent fordeles likt, og 60 prosent etter innbyggertall.

Kommune     Lik del    Etter folketall      Sum
Flå         120 000           60 000     180 000
Gol         120 000          252 000     372 000
Hemsedal    120 000          162 000     282 000
Ål          120 000          246 000     336 000
Sum         480 000          720 000   1 200 000
`,
  reads: {
    '/council/name': 'Regionrådet for Hallingdal',
    '/meeting': undefined,
    '/budget/year': 2026,
    '/budget/sharedEqually': undefined,
    '/budget/income/0/fixed': 120000,
    '/budget/income/0/population': undefined,
    '/budget/income/0/rate': undefined,
    '/budget/income/0/amount': 180000,
    '/budget/income/3/amount': 336000,
    '/budget/incomeTotal': 1200000,
    '/budget/expenses': undefined,
  },
  wrong: ['sum', 'sum'],
}

/** A title for two years: the newest column is read. Income that accounts write with a minus. */
export const twoBudgets: Example = {
  name: 'budgets of two years under one title',
  text: `Indre Namdal regionråd

Vedtatt budsjett 2026 og forslag budsjett 2027

Tekst\tBudsjett 2026\tBudsjett 2027
Inntekter\t\t
Grong kommune\t-150 000\t-155 000
Lierne kommune\t-150 000\t-155 000
Bruk av fond\t0\t-25 000
Sum inntekter\t-300 000\t-335 000
Utgifter\t\t
Lønn\t250 000\t275 000
Møter\t50 000\t60 000
Sum utgifter\t300 000\t335 000
`,
  reads: {
    '/budget/year': 2027,
    '/budget/income/0/amount': 155000,
    '/budget/income/2/label': 'Bruk av fond',
    '/budget/income/2/amount': 25000,
    '/budget/incomeTotal': 335000,
    '/budget/expenses/1/amount': 60000,
    '/budget/expenses/2': undefined,
    '/meeting': undefined,
  },
}

/** A table with prices is no budget. */
export const priceList: Example = {
  name: 'a price list',
  text: `Vare\tAntall\tPris
Kaffe\t3\t59,90
Kjeks\t5\t24,00
Sum\t\t299,70
`,
  reads: { '/document/kind': 'other', '/budget': undefined, '/council': undefined, '/unread/1/text': 'Kaffe 3 59,90' },
}
