import type { Example } from './example.ts'

/** Inhabitants inside the label, a footnote with a number, «à kr» before an amount, and a plan named by its case. */
export const figuresInLabels: Example = {
  name: 'slides whose budget has inhabitants in parentheses and a numbered footnote',
  text: `Gjøvikregionen interkommunalt politisk råd
Møte i representantskapet
21. november 2025



Dagsorden

1. Åpning og godkjenning av innkalling
2. Felles lunsj

Sak 8/25 Tiltaksplan 2026 – orientering



Sak 8/25

Ny tiltaksplan GIPR 2026 – orientering



Tiltaksplan 2026

1. Innen utgangen av 2026 skal GIPR ha inngått minst tre
partnerskap som bidrar til flere læreplasser.

1. Inngå samarbeidsavtale med Nordland fylkeskommune og SINTEF, med sikte på å utvikle
grønne verdikjeder.

2. Delta i nettverk innen samferdsel, kultur og idrett.



Budsjett 2026

INNTEKTER
Gjøvik (30 550 innbyggere)  244 400
Østre Toten (15 000 innbyggere)  120 000
Vestre Toten kommune 8 kr x 13 600 1) 108 800
Sum inntekter  473 200

UTGIFTER
Mat og lokaler, 6 møter à kr 2 950  17 700
Lønn  455 500
Sum utgifter  473 200

1) Bygger på folketall per 1. januar 2025. Budsjettet justeres når tallene for 1. januar 2026 foreligger.
`,
  reads: {
    '/meeting/body': 'Representantskapet',
    '/meeting/agenda/1/title': 'Felles lunsj',
    '/meeting/agenda/1/kind': 'pause',
    '/cases/0/altTitle': 'Ny tiltaksplan GIPR 2026 – orientering',
    '/actionPlan/title': 'Tiltaksplan 2026',
    '/actionPlan/goals/0/achieve': 'inngått',
    '/actionPlan/goals/0/actions/0/verb': 'Inngå',
    '/actionPlan/goals/0/actions/0/aim': 'å utvikle grønne verdikjeder',
    '/actionPlan/goals/0/actions/0/deliverable/kind': 'samarbeidsavtale',
    '/actionPlan/goals/0/actions/1/topics/0': 'samferdsel',
    '/actionPlan/goals/0/actions/1/topics/2': 'idrett',
    '/budget/income/0/municipality': 'Gjøvik',
    '/budget/income/0/population': 30550,
    '/budget/income/0/amount': 244400,
    '/budget/income/2/population': 13600,
    '/budget/income/2/footnote': true,
    '/budget/income/2/amount': 108800,
    '/budget/expenses/0/label': 'Mat og lokaler, 6 møter à kr 2 950',
    '/budget/expenses/0/unitPrice': 2950,
    '/budget/expenses/0/quantity': 6,
    '/budget/expenses/0/amount': 17700,
    '/budget/footnote':
      'Bygger på folketall per 1. januar 2025. Budsjettet justeres når tallene for 1. januar 2026 foreligger.',
    '/budget/populationDate': '2025-01-01',
    '/budget/adjustWhen': '2026-01-01',
  },
}
