import type { Example } from './example.ts'

/** A fixed part and a rate, with wide gaps between the columns; one expense too few for the sum. */
export const fixedAndRate: Example = {
  name: 'a budget with a fixed part and a rate, and a sum that is wrong',
  text: `Dalane regionråd
Budsjettforslag 2026

Hver kommune betaler et grunnbeløp på 50 000 kroner og 6,25 kroner per innbygger.

Kommune            Grunnbeløp   Sats    Innbyggere    Å betale
Eigersund              50 000   6,25        15 177    144 856,25
Sokndal                50 000   6,25         3 292     70 575,00
Bjerkreim              50 000   6,25         2 855     67 843,75
Lund                   50 000   6,25         3 233     70 206,25
Sum inntekter                                         353 481,25

Utgifter
Lønn og sosiale utgifter     290 000
Møter og reiser               40 481,25
Revisjon                      20 000
Sum utgifter                 353 481,25
`,
  reads: {
    '/document/kind': 'budget',
    '/council/name': 'Dalane regionråd',
    '/budget/title': 'Budsjettforslag 2026',
    '/budget/status': 'forslag',
    '/budget/fixedPerMunicipality': 50000,
    '/budget/ratePerInhabitant': 6.25,
    '/budget/income/0/municipality': 'Eigersund',
    '/budget/income/0/fixed': 50000,
    '/budget/income/0/population': 15177,
    '/budget/income/0/amount': 144856.25,
    '/budget/income/3/municipalityNumber': '1112',
    '/budget/income/4': undefined,
    '/budget/incomeTotal': 353481.25,
    '/budget/expenses/0/label': 'Lønn og sosiale utgifter',
    '/budget/expenses/1/amount': 40481.25,
    '/budget/expenses/3': undefined,
    '/budget/expenseTotal': 353481.25,
    '/meeting': undefined,
  },
  wrong: ['sum'],
}

/** Shares in percent, in nynorsk, amounts in whole kroner, one share too much. */
export const shares: Example = {
  name: 'a distribution by percent in nynorsk',
  text: `Budsjett 2025 – vedteke

Kontingent frå kommunane, etter folketal

Valle kommune 31 % 155 000
Bykle kommune 24 % 120 000
Bygland kommune 30 % 150 000
Evje og Hornnes kommune 15,5 % 75 000
Sum inntekter 500 000

Kostnader
Sekretariat, 60 pst. stilling 420 000
Møtegodtgjersle 45 000
Leige av lokale 4 500 kr x 8 møte 36 000
Sum kostnader 501 000
Resultat -1 000
`,
  reads: {
    '/document/language': 'nn',
    '/budget/status': 'vedtatt',
    '/budget/positionPercent': 60,
    '/budget/income/0/sharePercent': 31,
    '/budget/income/0/amount': 155000,
    '/budget/income/3/municipality': 'Evje og Hornnes kommune',
    '/budget/income/3/sharePercent': 15.5,
    '/budget/expenses/0/label': 'Sekretariat, 60 pst. stilling',
    '/budget/expenses/0/amount': 420000,
    '/budget/expenses/2/unitPrice': 4500,
    '/budget/expenses/2/quantity': 8,
    '/budget/meetingsPerYear': 8,
    '/budget/result': -1000,
  },
  wrong: ['sum'],
  asks: ['whichCouncil'],
}

/** Equal shares, sentences only, rows without any sign; a year beside another. */
export const equalShares: Example = {
  name: 'equal shares and two years beside each other',
  text: `Rådet for Nordfjord

Budsjett 2027

Utgiftene deles likt mellom kommunene.

Post\tBudsjett 2027\tBudsjett 2026
Inntekter
Kinn kommune\t120 000\t115 000
Stad kommune\t120 000\t115 000
Gloppen kommune\t120 000\t115 000
Stryn kommune\t120 000\t115 000
Tilskudd fra fylkeskommunen\t80 000\t80 000
Sum inntekter\t560 000\t540 000
Utgifter
Lønn\t500 000\t480 000
Møter\t60 000\t60 000
Sum utgifter\t560 000\t540 000
Resultat\t0\t0
`,
  reads: {
    '/council/name': 'Rådet for Nordfjord',
    '/budget/year': 2027,
    '/budget/sharedEqually': true,
    '/budget/income/0/municipality': 'Kinn kommune',
    '/budget/income/0/amount': 120000,
    '/budget/income/4/label': 'Tilskudd fra fylkeskommunen',
    '/budget/income/4/amount': 80000,
    '/budget/income/5': undefined,
    '/budget/incomeTotal': 560000,
    '/budget/expenses/0/amount': 500000,
    '/budget/expenses/2': undefined,
    '/budget/result': 0,
  },
}

/** Namesakes that no neighbour settles, inhabitants and amounts without any sign between them. */
export const namesakes: Example = {
  name: 'a table of contributions with a namesake',
  text: `Forslag til kontingent 2026

Kontingenten settes til 5,00 kroner per innbygger.

Kommune Innbyggere Kontingent
Herøy 8 986 44 930
Bodø 53 712 268 560
Ålesund 58 509 292 545
Sum 121 207 606 035
`,
  reads: {
    '/budget/ratePerInhabitant': 5,
    '/budget/income/0/municipality': 'Herøy',
    '/budget/income/0/municipalityNumber': undefined,
    '/budget/income/0/population': 8986,
    '/budget/income/0/amount': 44930,
    '/budget/income/1/municipalityNumber': '1804',
    '/budget/income/2/population': 58509,
    '/budget/incomeTotal': 606035,
  },
  asks: ['whichMunicipality'],
}
