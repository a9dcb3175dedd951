import { type Day, isBefore } from '../../foundation/days.ts'
import type { Said } from '../../foundation/words.ts'
import { type Citation, cite } from '../../law/cite.ts'
import { type Result, settles } from '../decisions/rules.ts'
import { words } from './words.ts'

/** Three or more members of the representantskap may ask for a legality review within three weeks. */
export const legalityReview = cite('kommuneloven', '27-1', 1)

/** The last day; what may delay it (forvaltningsloven § 30) is not counted. */
export const lastDayForReview = (decided: Day): Day => decided.add({ weeks: 3 })

/** Meetings derive it from what happened and from the calendar. */
export type MeetingState = 'planned' | 'announced' | 'under-way' | 'held' | 'cancelled'

interface Treated {
  readonly day: Day
  readonly bodyName: string
  readonly address: string
  readonly state: MeetingState
}

interface Decided {
  readonly day: Day
  readonly bodyName: string
  readonly result: Result
}

/** `treatments` in the order of the calendar, `decisions` the latest first. */
export interface CaseFacts {
  readonly treatments: readonly Treated[]
  readonly decisions: readonly Decided[]
  readonly today: Day
}

/** Where the case stands, in one sentence. */
export function caseState(facts: CaseFacts): Said {
  const [latest] = facts.decisions
  if (latest) return words[latest.result](latest.bodyName, latest.day)
  const next = upcoming(facts)[0]
  if (next) return words.willTreat(next.bodyName, next.day)
  const held = facts.treatments.findLast(({ state }) => state === 'held')
  return held ? words.wasOnAgenda(held.bodyName, held.day) : words.waits
}

interface Step {
  readonly says: Said
  /** The meeting's word in addresses, when the step is a meeting. */
  readonly meeting?: string
  /** The paragraph, when the law is what happens next. */
  readonly citation?: Citation
}

/** What happens next, at most three lines; the nearest first. */
export function whatNow(facts: CaseFacts): Step[] {
  const steps = [...meetingsAhead(facts), ...afterDecision(facts)]
  if (!steps.length) steps.push(idle(facts))
  return steps.slice(0, 3)
}

/** The step that the case stands at: the nearest meeting ahead, else nothing once settled, else the latest one. */
export function currentStep(facts: CaseFacts): Treated | undefined {
  const next = upcoming(facts)[0]
  if (next || isSettled(facts)) return next
  return facts.treatments.findLast(({ state }) => state === 'held')
}

/** Meetings ahead, and one that is under way until it has decided the case. */
const upcoming = ({ treatments, decisions, today }: CaseFacts): Treated[] =>
  treatments.filter(({ state, day, bodyName }) => {
    if (state === 'under-way') return !decisions.some((one) => one.bodyName === bodyName && one.day.equals(day))
    return (state === 'announced' || state === 'planned') && !isBefore(day, today)
  })

const isSettled = ({ decisions }: CaseFacts) => decisions[0] !== undefined && settles(decisions[0].result)

function meetingsAhead(facts: CaseFacts): Step[] {
  const ahead = upcoming(facts)
  if (ahead.length) return ahead.map((one) => ({ says: words.willTreat(one.bodyName, one.day), meeting: one.address }))
  const last = facts.treatments.at(-1)
  if (last?.state !== 'cancelled' || isSettled(facts)) return []
  return [{ says: words.meetingCancelled(last.day), meeting: last.address }]
}

function afterDecision(facts: CaseFacts): Step[] {
  const [latest] = facts.decisions
  if (!latest) return []
  if (latest.result === 'postponed') return upcoming(facts).length ? [] : [{ says: words.comesBack }]
  const until = lastDayForReview(latest.day)
  const open = settles(latest.result) && !isBefore(until, facts.today)
  return open ? [{ says: words.legality(latest.bodyName, until), citation: legalityReview }] : []
}

function idle({ treatments, decisions }: CaseFacts): Step {
  if (decisions.length) return { says: words.nothingMore }
  return { says: treatments.some(({ state }) => state === 'held') ? words.outcomeFollows : words.waits }
}
