import type { Example } from './example.ts'

/** The same things under other words: headings that are compounds, turned formulas, totals whose word stands last. */
export const otherWords: Example = {
  name: 'slides with other words for the same things',
  text: `Mosseregionen interkommunalt politisk råd – Rådet
12 desember 2024



Agenda

• Kommuneøkonomi – informasjon og diskusjon

Sak 004/24 Eventuelt



Samarbeidsavtale for Mosseregionen
9. februar 2021

• Fremme felles interesser.



Felles strategi 2024 til 2028



Temaområder

1. Samferdsel
2. Klima



Mål og tiltak 2025 (vedtatt MIPR 26/11)

1. Innen utgangen av 2025 skal kommunene i Mosseregionen ha etablert over 200 nye arbeidsplasser
som forenkler og forbedrer hverdagen, med mål om å beholde ungdom.

1. Møte Statsforvalteren i Oslo og Viken om Fergesambandet Moss–Horten.



Budsjett 2025

• Medlemskontingenten går til en halv stilling, reiser samt møter.

Moss kommune 52 051* x 7,5 kr 390 382,5

Våler i Østfold kommune (6 145* x 7,5) 46 087,5

Inntekter i alt 436 470

Utgifter

Lønn 412 180

Mat og lokaler (7 møter)

7 møter x 3 470 kr 24 290

Utgifter i alt 436 470

*) Basert på innbyggertall pr. 01.01.2024. Endelig beregning gjøres etter tall pr. 01.01.2025.
`,
  reads: {
    '/meeting/body': 'Rådet',
    '/meeting/date': '2024-12-12',
    '/meeting/agenda/0/kind': 'dialog',
    '/agreement/name': 'Samarbeidsavtale for Mosseregionen',
    '/agreement/date': '2021-02-09',
    '/strategy/name': 'Felles strategi',
    '/strategy/to': 2028,
    '/priorityAreas/1/title': 'Klima',
    '/actionPlan/title': 'Mål og tiltak 2025',
    '/actionPlan/adoptedBy': 'MIPR',
    '/actionPlan/adoptedDate': '2024-11-26',
    '/actionPlan/goals/0/actor': 'kommunene i Mosseregionen',
    '/actionPlan/goals/0/achieve': 'etablert',
    '/actionPlan/goals/0/target/comparator': '>=',
    '/actionPlan/goals/0/target/count': 200,
    '/actionPlan/goals/0/purposes/0': 'forenkler og forbedrer hverdagen',
    '/actionPlan/goals/0/purposes/1': 'med mål om å beholde ungdom',
    '/actionPlan/goals/0/actions/0/entities/0': 'Statsforvalteren i Oslo og Viken',
    '/actionPlan/goals/0/actions/0/entities/1': 'Fergesambandet Moss–Horten',
    '/budget/contributionName': 'Medlemskontingenten',
    '/budget/covers/0': 'en halv stilling',
    '/budget/covers/2': 'møter',
    '/budget/positionPercent': 50,
    '/budget/income/0/rate': 7.5,
    '/budget/income/0/population': 52051,
    '/budget/income/0/footnote': true,
    '/budget/income/1/municipality': 'Våler i Østfold kommune',
    '/budget/income/1/municipalityNumber': '3114',
    '/budget/income/1/population': 6145,
    '/budget/incomeTotal': 436470,
    '/budget/expenses/1/label': 'Mat og lokaler (7 møter)',
    '/budget/expenses/1/unitPrice': 3470,
    '/budget/expenses/1/quantity': 7,
    '/budget/expenseTotal': 436470,
    '/budget/adjustWhen': '2025-01-01',
  },
}
