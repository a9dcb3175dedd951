import type { Example } from './example.ts'

/** Slides in nynorsk: Sakliste, Framlegg, Ymse, vedteken, Inna utgangen av, case numbers with a four-digit year. */
export const nynorskDeck: Example = {
  name: 'slides in nynorsk from a coast region',
  text: `
Sunnhordland interkommunalt politisk råd (SIPR)
Representantskapet
tysdag 3. juni 2025



Sakliste

1. Opning og godkjenning av innkalling
2. Orientering frå fylkeskommunen v/ fylkesordføraren
3. Sak 2/2025 Verksemdsplan 2026 – drøfting
4. Sak 3/2025 Framlegg til budsjett 2026
5. Sak 4/2025 Val av leiar og nestleiar
6. Ymse



Satsingsområde

- Sjøvegs transport
- Grøn industri og ny
kraft
- Busetjing



Verksemdsplan 2026 (vedteken av arbeidsutvalet 14. mai 2025)

1. Inna utgangen av 2026 skal SIPR ha gjennomført ikkje færre enn sju samlingar som styrkjer
samarbeidet mellom kommunane.

2. Inna utgangen av første halvår 2026 skal SIPR ha fått på plass to eller fleire ladepunkt for
ferjer, slik at utsleppa går ned.



1. Inna utgangen av 2026 skal
SIPR ha gjennomført ikkje
færre enn sju samlingar som
styrkjer samarbeidet mellom
kommunane.

a) Arrangere årleg næringsdag med vekt på sjømat, hydrogen og reiseliv.

b) Delta i Vestlandsrådet og Hordalandsforumet for å løfte fram kystkommunane.



Framlegg til budsjett 2026

Drifta vert finansiert av kommunane med kr 9,40 per innbyggjar.

Stord kommune  9,40 kr x 19 270  181 138,00
Bømlo kommune  9,40 kr x 12 143  114 144,20
Fitjar kommune  9,40 kr x 3 193  30 014,20
SUM inntekter  325 296,40

Kostnader
Løn dagleg leiar  300 000
Møte og reiser  25 296,40
SUM kostnader  325 296,40
Inntekter – kostnader  0
`,
  reads: {
    '/document/kind': 'slide-deck',
    '/document/language': 'nn',
    '/council/name': 'Sunnhordland interkommunalt politisk råd',
    '/council/abbreviation': 'SIPR',
    '/council/region': 'Sunnhordland',
    '/meeting/body': 'Representantskapet',
    '/meeting/date': '2025-06-03',
    '/meeting/dateText': '3. juni 2025',
    '/meeting/agenda/0/kind': 'formalia',
    '/meeting/agenda/1/title': 'Orientering frå fylkeskommunen',
    '/meeting/agenda/1/presenter': 'fylkesordføraren',
    '/meeting/agenda/1/kind': 'orientering',
    '/meeting/agenda/2/caseNumber': '2/2025',
    '/meeting/agenda/2/title': 'Verksemdsplan 2026 – drøfting',
    '/meeting/agenda/2/kind': 'dialog',
    '/meeting/agenda/3/kind': null,
    '/meeting/agenda/4/kind': 'valg',
    '/meeting/agenda/5/title': 'Ymse',
    '/meeting/agenda/5/kind': 'eventuelt',
    '/meeting/agenda/6': undefined,
    '/cases/0/seq': 2,
    '/cases/0/year': 2025,
    '/cases/2/title': 'Val av leiar og nestleiar',
    '/cases/3': undefined,
    '/priorityAreas/0/title': 'Sjøvegs transport',
    '/priorityAreas/0/no': null,
    '/priorityAreas/1/title': 'Grøn industri og ny kraft',
    '/priorityAreas/2/title': 'Busetjing',
    '/actionPlan/title': 'Verksemdsplan 2026',
    '/actionPlan/year': 2026,
    '/actionPlan/adoptedBy': 'arbeidsutvalet',
    '/actionPlan/adoptedDate': '2025-05-14',
    '/actionPlan/goals/0/target/comparator': '>=',
    '/actionPlan/goals/0/target/comparatorWord': 'ikkje færre enn',
    '/actionPlan/goals/0/target/count': 7,
    '/actionPlan/goals/0/target/unit': 'samlingar',
    '/actionPlan/goals/0/actor': 'SIPR',
    '/actionPlan/goals/0/purposes/0': 'styrkjer samarbeidet mellom kommunane',
    '/actionPlan/goals/0/actions/0/verb': 'Arrangere',
    '/actionPlan/goals/0/actions/0/recurrence': 'årleg',
    '/actionPlan/goals/0/actions/0/topics/2': 'reiseliv',
    '/actionPlan/goals/0/actions/1/entities/0': 'Vestlandsrådet',
    '/actionPlan/goals/0/actions/2': undefined,
    '/actionPlan/goals/1/deadline': '2026-06-30',
    '/actionPlan/goals/1/target/comparator': '>=',
    '/actionPlan/goals/1/target/count': 2,
    '/actionPlan/goals/2': undefined,
    '/budget/title': 'Framlegg til budsjett 2026',
    '/budget/year': 2026,
    '/budget/status': 'forslag',
    '/budget/ratePerInhabitant': 9.4,
    '/budget/income/0/municipality': 'Stord kommune',
    '/budget/income/0/municipalityNumber': '4614',
    '/budget/income/0/population': 19270,
    '/budget/income/1/amount': 114144.2,
    '/budget/income/3': undefined,
    '/budget/incomeTotal': 325296.4,
    '/budget/expenses/0/label': 'Løn dagleg leiar',
    '/budget/expenses/1/amount': 25296.4,
    '/budget/expenseTotal': 325296.4,
    '/budget/result': 0,
  },
  asks: ['whichKind'],
}
