import type { Said } from '../../foundation/words.ts'
import type { Citation } from '../../law/cite.ts'
import type { Refusal } from '../../law/refusal.ts'
import type { Attendance } from '../attendance/rules.ts'
import type { Course, Item } from '../course/rules.ts'
import { chairing, formalities, opening } from './rules.formal.ts'
import { closing, stepsOfItem } from './rules.items.ts'
import { words } from './words.ts'

/** How a step is undone; `id` is the finding, the question or the item that it is about. */
export interface Back {
  readonly does:
    | 'withdraw-opening'
    | 'choose-chair'
    | 'withdraw-finding'
    | 'take-up-again'
    | 'undecide'
    | 'resume'
    | 'reopen'
  readonly id: string | null
}

export type StepKind =
  | 'open'
  | 'chair'
  | 'roll-call'
  | 'convened'
  | 'notice'
  | 'agenda'
  | 'unlisted'
  | 'impartiality'
  | 'item'
  | 'any-other-business'
  | 'recess'
  | 'resume'
  | 'close'

export interface Step {
  /** The same while the meeting lasts: «item:018f…». */
  readonly key: string
  readonly kind: StepKind
  readonly agendaItem: string | null
  /** Of a step about impartiality. */
  readonly disqualification: string | null
  readonly state: 'done' | 'now' | 'ahead'
  /** What the chair does. */
  readonly title: Said
  /** What the chair may say, or should know. */
  readonly says: Said | null
  readonly citation: Citation | null
  /** Why it cannot be done at the moment; null when it can, or is done. */
  readonly why: Refusal | null
  readonly doneAt: Temporal.Instant | null
  /** The way back from a step that is done. */
  readonly back: Back | null
}

export type Draft = Omit<Step, 'state' | 'agendaItem' | 'disqualification' | 'citation' | 'says'> &
  Partial<Pick<Step, 'agendaItem' | 'disqualification' | 'citation' | 'says'>>

export interface Facts {
  readonly course: Course
  readonly attendance: Attendance
  readonly agenda: readonly Item[]
  readonly at: Temporal.Instant
}

/**
 * The chair's script: opening, roll call, lawfully convened and quorate, notice, agenda, each entry in turn with what must
 * be settled first, any other business, close. The step that is `now` is what is up, else the first that is not done; the
 * chair may take another one first. At most one is `now`; none once the meeting is closed.
 */
export function stepsOf(course: Course, attendance: Attendance, agenda: readonly Item[], at: Temporal.Instant): Step[] {
  const facts: Facts = { course, attendance, agenda, at }
  const drafts = withResuming(course, [
    opening(facts),
    chairing(facts),
    ...formalities(facts),
    ...agenda.flatMap((item, index) => stepsOfItem(facts, item, index)),
    closing(facts),
  ])
  const now = course.closedAt ? undefined : (goingOn(course, drafts) ?? firstLeft(drafts))
  return drafts.map(
    (draft): Step => ({
      agendaItem: null,
      disqualification: null,
      citation: null,
      says: null,
      ...draft,
      state: draft === now ? 'now' : draft.doneAt ? 'done' : 'ahead',
    }),
  )
}

/** The one to do next; undefined once the meeting is closed. */
export const nextStep = (steps: readonly Step[]): Step | undefined => steps.find(({ state }) => state === 'now')

/** While the meeting pauses, going on with it is a step, after what was done last. */
function withResuming({ recess }: Course, drafts: readonly Draft[]): Draft[] {
  if (!recess) return [...drafts]
  const after = drafts.findLastIndex(({ doneAt }) => doneAt) + 1
  const resume: Draft = { key: 'resume', kind: 'resume', title: words.resume, why: null, doneAt: null, back: null }
  return [...drafts.slice(0, after), resume, ...drafts.slice(after)]
}

/** A recess, a chair who has left, or the item that is up with what must be settled in it first. */
function goingOn({ recess, current, openedAt, chair }: Course, drafts: readonly Draft[]): Draft | undefined {
  if (recess) return drafts.find(({ kind }) => kind === 'resume')
  const unled = openedAt && chair ? drafts.find(({ kind, doneAt }) => kind === 'chair' && !doneAt) : undefined
  return unled ?? drafts.find((one) => current !== null && one.agendaItem === current && !one.doneAt)
}

/** What must be settled in an item is settled when it is up: it is taken up first. What was left in one that is over, waits. */
function firstLeft(drafts: readonly Draft[]): Draft | undefined {
  const itemOf = ({ agendaItem }: Draft) => drafts.find(({ key }) => key === `item:${agendaItem}`)
  for (const draft of drafts) {
    const item = draft.kind === 'unlisted' || draft.kind === 'impartiality' ? itemOf(draft) : draft
    if (!draft.doneAt && !item?.doneAt) return item
  }
  return undefined
}
