import type { Example } from './example.ts'

/** Areas as numbered headings, goals without numbers, one in percent. */
export const areaPlan: Example = {
  name: 'a plan in nynorsk by areas',
  text: `Handlingsplan for Nordhordland regionråd 2026-2028

1 Innleiing
Planen skal rullerast kvart år.

2 Satsingsområde
2.1 Klima og energi
Mål: Inna utgangen av 2028 skal regionen ha redusert klimagassutsleppa med 30 prosent.
Tiltak:
- Lage felles klimarekneskap inna 1. juli 2026. Ansvarleg: Alver kommune
- Etablere minst fire ladestasjonar for tungtransport
2.2 Samferdsel
Mål: Regionrådet skal innan 2027 ha sendt to felles fråsegner om E39 til Stortinget.
Tiltak:
- Møte med samferdselskomiteen kvart halvår
- Samarbeide med Vestland fylkeskommune om bussruter
`,
  reads: {
    '/document/kind': 'plan',
    '/document/language': 'nn',
    '/meeting': undefined,
    '/priorityAreas/0/title': 'Klima og energi',
    '/priorityAreas/2': undefined,
    '/actionPlan/toYear': 2028,
    '/actionPlan/goals/0/no': null,
    '/actionPlan/goals/0/target/count': 30,
    '/actionPlan/goals/0/actions/0/owner': 'Alver kommune',
    '/actionPlan/goals/0/actions/0/deadline': '2026-07-01',
    '/actionPlan/goals/0/actions/2': undefined,
    '/actionPlan/goals/1/actor': 'Regionrådet',
    '/actionPlan/goals/1/deadline': '2027-12-31',
    '/actionPlan/goals/1/target/unit': 'felles fråsegner om E39 til Stortinget',
    '/actionPlan/goals/1/actions/0/recurrence': 'kvart halvår',
    '/actionPlan/goals/2': undefined,
  },
}

/** The head over the labels is empty; the column of the budget’s own year is read. */
export const threeYears: Example = {
  name: 'a budget with three years beside each other and expenses written with a minus',
  text: `Budsjettforslag 2026 for Region Nord interkommunalt politisk råd

                                  Regnskap 2024   Budsjett 2025   Forslag 2026
Inntekter
Kommunebidrag Alta                     210 000         220 000        230 000
Kommunebidrag Hammerfest               180 000         190 000        200 000
Kommunebidrag Loppa                     20 000          20 000         20 000
Tilskudd Finnmark fylkeskommune        300 000         300 000        300 000
Sum inntekter                          710 000         730 000        750 000
Utgifter
Lønn inkl. sosiale utg.               -520 000        -540 000       -560 000
Reise/opphold                          -90 000         -95 000       -100 000
Kontor, IKT                            -60 000         -65 000        -70 000
Sum utgifter                          -670 000        -700 000       -730 000
Netto resultat                          40 000          30 000         20 000
`,
  reads: {
    '/budget/year': 2026,
    '/budget/status': 'forslag',
    '/budget/income/0/municipality': 'Alta',
    '/budget/income/0/amount': 230000,
    '/budget/income/3/municipality': undefined,
    '/budget/income/3/label': 'Tilskudd Finnmark fylkeskommune',
    '/budget/incomeTotal': 750000,
    '/budget/expenses/0/amount': 560000,
    '/budget/expenseTotal': 730000,
    '/budget/result': 20000,
    '/budget/expenses/3': undefined,
  },
}
