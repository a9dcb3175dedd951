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

/** Shares in percent, in nynorsk, amounts in whole kroner, one share too much and not of the same sum as the others. */
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
  wrong: ['sum', 'product'],
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

/** What all inhabitants cost under «Per innb.», after a fixed part; numbers without any sign between thousands but a dot. */
export const costColumn: Example = {
  name: 'a budget in nynorsk where a column holds what the inhabitants cost',
  text: `Samarbeidsrådet for Sunnhordland
Budsjett 2027

Tilskot frå kommunane: grunntilskot kr 80.000 per kommune og kr 21,50 per innbyggjar

Kommune | Grunntilskot | Folketal 1.1.2026 | Per innb. | Sum
Stord | 80.000 | 19.000 | 408.500 | 488.500
Bømlo | 80.000 | 12.200 | 262.300 | 342.300
Tysnes | 80.000 | 3.000 | 65.400 | 144.500
Sum inntekter | 240.000 | 34.200 | 735.300 | 975.300

Utgifter
Løn sekretær (60 %) | 810.000
Møte, 6 stk. à kr 15.000 | 90.000
Drift | 84.300
Sum utgifter | 984.300
Meirforbruk | 9.000

* Folketal 4. kvartal 2025
`,
  reads: {
    '/document/language': 'nn',
    '/council/name': 'Samarbeidsrådet for Sunnhordland',
    '/budget/fixedPerMunicipality': 80000,
    '/budget/ratePerInhabitant': 21.5,
    '/budget/populationDate': '2026-01-01',
    '/budget/income/0/fixed': 80000,
    '/budget/income/0/rate': 21.5,
    '/budget/income/0/population': 19000,
    '/budget/income/0/amount': 488500,
    '/budget/income/2/amount': 144500,
    '/budget/income/3': undefined,
    '/budget/expenses/0/amount': 810000,
    '/budget/expenses/1/quantity': 6,
    '/budget/expenses/1/unitPrice': 15000,
    '/budget/expenses/3': undefined,
    '/budget/positionPercent': 60,
    '/budget/meetingsPerYear': 6,
    '/budget/result': -9000,
  },
  wrong: ['product'],
}

/** Years in the heads alone: the newest that is no accounts is read. A number that names something is no amount. */
export const newestColumn: Example = {
  name: 'three years beside each other and no year in the title',
  text: `Regionrådet for Hadeland – budsjett

Fordeling etter samarbeidsavtalen § 8

Hele kroner\tRegnskap 2024\tBudsjett 2025\tForslag 2026
Inntekter
Gran\t400 000\t410 000\t420 000
Lunner\t300 000\t310 000\t315 000
Innlandet fylkeskommune, tilskudd\t200 000\t180 000\t150 000
Sum inntekter\t900 000\t900 000\t885 000
Utgifter
Lønn\t700 000\t720 000\t740 000
Drift\t180 000\t180 000\t165 000
Sum utgifter\t880 000\t900 000\t905 000
Resultat\t20 000\t0\t-20 000
`,
  reads: {
    '/budget/year': 2026,
    '/budget/status': 'forslag',
    '/budget/income/0/amount': 420000,
    '/budget/income/2/municipality': undefined,
    '/budget/income/2/label': 'Innlandet fylkeskommune, tilskudd',
    '/budget/income/3': undefined,
    '/budget/incomeTotal': 885000,
    '/budget/expenses/0/label': 'Lønn',
    '/budget/expenses/2': undefined,
    '/budget/result': -20000,
    '/agreement': undefined,
  },
}
