import type { Example } from './example.ts'

/** Goals, actions, who and when in columns; a goal that spans two rows; a deadline that no calendar settles. */
export const planTable: Example = {
  name: 'a plan as a table',
  text: `Elveregionen interkommunalt politisk råd
Handlingsplan 2026
Vedtatt i regionrådet 12. desember 2025

Mål\tTiltak\tAnsvar\tFrist
Innen utgangen av 2026 skal rådet ha inngått minst to avtaler om felles vakt\tKartlegge ordningene\tHelselederne\t1. tertial 2026
\tForhandle med sykehuset\tKommunedirektørene\t01.10.2026
Flere unge skal bli boende\tArrangere ungdomskonferanse\tSekretariatet\tHøsten 2026

Mål\tTiltak\tAnsvar\tFrist
2. Bedre veger\t2.1 To møter med samferdselskomiteen\tRådets leder\tInnen 1. juni 2026
`,
  reads: {
    '/document/kind': 'plan',
    '/actionPlan/adoptedDate': '2025-12-12',
    '/actionPlan/goals/0/target/count': 2,
    '/actionPlan/goals/0/deadline': '2026-12-31',
    '/actionPlan/goals/0/actions/0/text': 'Kartlegge ordningene',
    '/actionPlan/goals/0/actions/0/owner': 'Helselederne',
    '/actionPlan/goals/0/actions/0/deadline': '2026-04-30',
    '/actionPlan/goals/0/actions/1/deadline': '2026-10-01',
    '/actionPlan/goals/0/actions/2': undefined,
    '/actionPlan/goals/1/text': 'Flere unge skal bli boende',
    '/actionPlan/goals/1/target': undefined,
    '/actionPlan/goals/1/actions/0/deadlineText': 'Høsten 2026',
    '/actionPlan/goals/1/actions/0/deadline': undefined,
    '/actionPlan/goals/2/no': 2,
    '/actionPlan/goals/2/text': 'Bedre veger',
    '/actionPlan/goals/2/actions/0/no': 1,
    '/actionPlan/goals/2/actions/0/owner': 'Rådets leder',
    '/actionPlan/goals/3': undefined,
    '/meeting': undefined,
  },
}

/** A main goal is what the goals under it are for; bullets under a goal are its actions, even with a day. */
export const partGoals: Example = {
  name: 'a plan in nynorsk with a main goal and part goals',
  text: `DALSRÅDET
Årsplan 2026

Hovudmål: Dalen skal vere ein god stad å bu og arbeide.

Delmål 1: Fleire fastbuande
   – Rådet skal gjennomføre minst éi tilflyttarkampanje innan 2. tertial 2026.
   – Kommunane skal saman leggje til rette for 40 nye bustader innan utgangen av 2026.

Delmål 2: Betre beredskap
   – Etablere felles koordinator (ansvar: kommunedirektørane, frist: 1. tertial 2026)
   – Halde øving kvart halvår
`,
  reads: {
    '/document/language': 'nn',
    '/council/name': 'Dalsrådet',
    '/actionPlan/title': 'Årsplan 2026',
    '/actionPlan/goals/0/text': 'Fleire fastbuande',
    '/actionPlan/goals/0/actions/0/deadline': '2026-08-31',
    '/actionPlan/goals/0/actions/2': undefined,
    '/actionPlan/goals/1/text': 'Betre beredskap',
    '/actionPlan/goals/1/actions/0/owner': 'kommunedirektørane',
    '/actionPlan/goals/1/actions/0/deadline': '2026-04-30',
    '/actionPlan/goals/1/actions/1/recurrence': 'kvart halvår',
    '/actionPlan/goals/2': undefined,
  },
}
