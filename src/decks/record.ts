import type { FullBudget } from '../budget/reading.ts'
import type { CouncilCase } from '../cases/store.ts'
import type { Clause } from '../councils/agreement/contents-store.ts'
import type { Agreement } from '../councils/agreement/store.ts'
import type { Language } from '../foundation/words.ts'
import type { AgendaItem } from '../meetings/agenda/store.ts'
import type { Meeting } from '../meetings/store.ts'
import type { Goal } from '../plan/goals/store.ts'
import type { PlannedAction } from '../plan/planned-actions/store.ts'
import type { Plan } from '../plan/plans/store.ts'
import type { PriorityArea, Strategy } from '../plan/strategy/store.ts'
import type { SlidePicture } from './slide.ts'

/** A plan that a case on the agenda treats, with what it rests on. */
export interface PresentedPlan {
  readonly plan: Plan
  readonly adoptedBy: string
  readonly agreement: Agreement | undefined
  readonly purposes: readonly Clause[]
  readonly strategy: Strategy | undefined
  readonly areas: readonly PriorityArea[]
  readonly goals: readonly Goal[]
  readonly actions: readonly PlannedAction[]
}

/** What somebody has chosen for a slide besides what the record says. */
export interface SlideChoice {
  readonly slide: string
  readonly picture: SlidePicture | null
  readonly notes: string
  readonly hidden: boolean
}

/** All that a deck is drawn from, as its reader may see it. */
export interface DeckRecord {
  readonly council: string
  readonly councilName: string
  readonly language: Language
  readonly meeting: Meeting
  readonly items: readonly AgendaItem[]
  readonly cases: readonly CouncilCase[]
  readonly plans: readonly PresentedPlan[]
  readonly budgets: readonly FullBudget[]
  readonly choices: readonly SlideChoice[]
}
