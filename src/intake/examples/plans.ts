import type { Example } from './example.ts'

/** «Mål 1:» with «Tiltak 1.1», who and when in parentheses, in running text. */
export const labelledPlan: Example = {
  name: 'a plan with labelled goals and actions',
  text: `Ofoten interkommunalt politisk råd

Handlingsplan 2025–2027
Vedtatt av representantskapet 28.11.2024

Innledning
Planen bygger på strategien og følges opp hvert år.

Mål 1: Regionen skal ha minst fem nye felles fagstillinger innen utgangen av 2027.
Tiltak 1.1 Kartlegge behovet i kommunene (ansvarlig: kommunedirektørene). Frist innen 1. mars 2026.
Tiltak 1.2 Utarbeide felles strategi for rekruttering.

Mål 2: Bedre kollektivtilbud for ungdom
Tiltak 2.1 Delta i Nordland fylkeskommunes arbeid med ruteplaner.
`,
  reads: {
    '/document/kind': 'plan',
    '/council/name': 'Ofoten interkommunalt politisk råd',
    '/actionPlan/title': 'Handlingsplan 2025–2027',
    '/actionPlan/year': 2025,
    '/actionPlan/toYear': 2027,
    '/actionPlan/adoptedBy': 'representantskapet',
    '/actionPlan/adoptedDate': '2024-11-28',
    '/actionPlan/goals/0/no': 1,
    '/actionPlan/goals/0/text': 'Regionen skal ha minst fem nye felles fagstillinger innen utgangen av 2027.',
    '/actionPlan/goals/0/actor': 'Regionen',
    '/actionPlan/goals/0/deadline': '2027-12-31',
    '/actionPlan/goals/0/target/count': 5,
    '/actionPlan/goals/0/target/unit': 'nye felles fagstillinger',
    '/actionPlan/goals/0/actions/0/no': 1,
    '/actionPlan/goals/0/actions/0/verb': 'Kartlegge',
    '/actionPlan/goals/0/actions/0/owner': 'kommunedirektørene',
    '/actionPlan/goals/0/actions/0/deadline': '2026-03-01',
    '/actionPlan/goals/0/actions/1/deliverable/kind': 'strategi',
    '/actionPlan/goals/0/actions/2': undefined,
    '/actionPlan/goals/1/text': 'Bedre kollektivtilbud for ungdom',
    '/actionPlan/goals/1/target': undefined,
    '/actionPlan/goals/1/deadline': undefined,
    '/actionPlan/goals/1/actions/0/verb': 'Delta',
    '/actionPlan/goals/2': undefined,
    '/meeting': undefined,
  },
}

/** Slides where every goal is a title and its actions are bullets; no overview, no count, no deadline. */
export const slidePlan: Example = {
  name: 'slides with a goal as title and actions as bullets',
  text: `Handlingsprogram 2026
Valdres interkommunalt politisk råd



Mål 1 Flere i arbeid

• Etablere felles karrieresenter
• Utvide samarbeidet med NAV og fagskolen i Valdres
  om opplæring



Mål 2 Levende bygder

• Kartlegge ledige hus
• Lage felles boligstrategi innen 30.06.2026



Neste møte

Arbeidsutvalget møtes i mai.
`,
  reads: {
    '/document/kind': 'slide-deck',
    '/actionPlan/title': 'Handlingsprogram 2026',
    '/actionPlan/goals/0/no': 1,
    '/actionPlan/goals/0/text': 'Flere i arbeid',
    '/actionPlan/goals/0/actions/1/text': 'Utvide samarbeidet med NAV og fagskolen i Valdres om opplæring',
    '/actionPlan/goals/0/actions/2': undefined,
    '/actionPlan/goals/1/actions/1/deadline': '2026-06-30',
    '/actionPlan/goals/1/actions/2': undefined,
    '/actionPlan/goals/2': undefined,
  },
}
