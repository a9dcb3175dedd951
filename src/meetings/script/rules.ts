import type { Said } from '../../foundation/words.ts'
import { type Citation, cite } from '../../law/cite.ts'
import type { Refusal } from '../../law/refusal.ts'
import { refuse } from '../../law/refusal.ts'
import { type Attendance, quorumAt, quorumRule } from '../attendance/rules.ts'
import { chairAt, chairByOffice, whoLeads, whyNobodyLeads } from '../chair/rules.ts'
import { words as chairWords } from '../chair/words.ts'
import {
  type Course,
  type Item,
  isHeading,
  isUnderWay,
  needsAcceptance,
  whyCannotOpen,
  whyCannotTakeUp,
} from '../course/rules.ts'
import { words as courseWords } from '../course/words.ts'
import { type Disqualification, excuse, impartiality, steppedAside } from '../disqualification/rules.ts'
import { type FindingKind, found, notQuorate, objectorsNeeded } from '../findings/rules.ts'
import { notListed } from '../listed/rules.ts'
import { words } from './words.ts'

/** The notice is sent with reasonable notice and holds the cases and their documents. */
const notice = cite('kommuneloven', '11-3', 1)
/** In other cases than elections the chair’s vote decides a tie. */
const elections = cite('kommuneloven', '11-9', 2)

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

type Draft = Omit<Step, 'state' | 'agendaItem' | 'disqualification' | 'citation' | 'says'> &
  Partial<Pick<Step, 'agendaItem' | 'disqualification' | 'citation' | 'says'>>

interface Facts {
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

function opening({ course, at }: Facts): Draft {
  return {
    key: 'open',
    kind: 'open',
    title: words.open,
    says: words.openSays,
    why: course.openedAt ? null : whyCannotOpen(course, at, at),
    doneAt: course.openedAt,
    back: course.openedAt ? { does: 'withdraw-opening', id: null } : null,
  }
}

function chairing({ course, attendance, at }: Facts): Draft {
  const aside = steppedAside(course.disqualifications, course.current ? [course.current] : [])
  const chair = chairAt(course, attendance, at, aside)
  const byOffice = chairByOffice(attendance, at, aside)
  const ended = course.closedAt ? (course.chair?.at ?? course.closedAt) : null
  return {
    key: 'chair',
    kind: 'chair',
    title: words.chair,
    says: byOffice || chair ? words.chairSays : chairWords.nobodyByOffice,
    citation: whoLeads,
    why: null,
    doneAt: ended ?? chair?.at ?? null,
    back: chair && !course.closedAt ? { does: 'choose-chair', id: null } : null,
  }
}

function formalities(facts: Facts): Draft[] {
  const { course, attendance, at } = facts
  const now = quorumAt(attendance, new Set(), at)
  const notEnough = now.quorate ? null : refuse(notQuorate(now), quorumRule)
  const step = (kind: StepKind, finding: FindingKind, draft: Pick<Draft, 'title' | 'says' | 'citation'>): Draft => {
    const made = found(course.findings, finding)
    return {
      key: kind,
      kind,
      ...draft,
      why: made ? null : (whyNotNow(facts) ?? (finding === 'convened' ? notEnough : null)),
      doneAt: made?.at ?? null,
      back: made ? { does: 'withdraw-finding', id: made.finding } : null,
    }
  }
  return [
    step('roll-call', 'roll-called', { title: words.rollCall, says: words.rollCallSays }),
    step('convened', 'convened', {
      title: words.convened,
      says: words.convenedSays(now.present, now.members),
      citation: quorumRule,
    }),
    step('notice', 'notice-approved', { title: words.notice, says: words.noticeSays, citation: notice }),
    step('agenda', 'agenda-approved', { title: words.agenda, says: words.agendaSays, citation: notice }),
  ]
}

/** The meeting is open and somebody leads. */
function whyNotNow({ course, attendance, at }: Facts): Refusal | null {
  if (!isUnderWay(course)) return refuse(course.closedAt ? courseWords.alreadyClosed : courseWords.notOpened)
  return whyNobodyLeads(course, attendance, at)
}

/** The first entry, when it is a formality, is the opening itself; headings gather others. */
function stepsOfItem(facts: Facts, item: Item, index: number): Draft[] {
  const { agenda, course } = facts
  if ((index === 0 && item.kind === 'formality') || isHeading(agenda, item)) return []
  if (item.kind === 'break') return breakOf(facts, item)
  const questions = course.disqualifications.filter(({ agendaItem }) => agendaItem === item.agendaItem)
  return [
    ...(needsAcceptance(course, item) && item.kind !== 'any-other-business' ? [unlisted(facts, item)] : []),
    ...questions.map((one) => impartialityOf(facts, one)),
    itemStep(facts, item),
  ]
}

function itemStep({ course, attendance, agenda, at }: Facts, item: Item): Draft {
  const { agendaItem, kind, title } = item
  const times = course.treatments.filter((one) => one.agendaItem === agendaItem)
  const up = course.current === agendaItem
  const cannot = () => whyNotNow({ course, attendance, agenda, at }) ?? whyCannotTakeUp(course, agenda, agendaItem, at)
  const doneAt = up ? null : (times.at(-1)?.endedAt ?? null)
  const other = kind === 'any-other-business'
  return {
    key: `item:${agendaItem}`,
    kind: other ? 'any-other-business' : 'item',
    agendaItem,
    title: words.item(title),
    ...sayingOf(item, up),
    why: up || doneAt ? null : cannot(),
    doneAt,
    back: doneAt && isUnderWay(course) ? { does: 'take-up-again', id: agendaItem } : null,
  }
}

function sayingOf({ kind, title }: Item, up: boolean): Pick<Draft, 'says' | 'citation'> {
  if (kind === 'any-other-business') return { says: words.otherBusinessSays, citation: notListed }
  if (kind === 'election') return { says: words.electionSays, citation: elections }
  return up ? { says: words.finishSays(title) } : { says: words.itemSays, citation: impartiality }
}

function unlisted(facts: Facts, { agendaItem, title }: Item): Draft {
  const { course, attendance, at } = facts
  const made =
    found(course.findings, 'unlisted-accepted', agendaItem) ?? found(course.findings, 'unlisted-refused', agendaItem)
  return {
    key: `unlisted:${agendaItem}`,
    kind: 'unlisted',
    agendaItem,
    title: words.unlisted(title),
    says: words.unlistedSays(objectorsNeeded(quorumAt(attendance, new Set(), at).present)),
    citation: notListed,
    why: made ? null : whyNotNow(facts),
    doneAt: made?.at ?? null,
    back: made ? { does: 'withdraw-finding', id: made.finding } : null,
  }
}

function impartialityOf(facts: Facts, one: Disqualification): Draft {
  return {
    key: `impartiality:${one.disqualification}`,
    kind: 'impartiality',
    agendaItem: one.agendaItem,
    disqualification: one.disqualification,
    title: words.impartiality(one.name),
    says: words.impartialitySays(one.name),
    citation: one.kind === 'excused' ? excuse : impartiality,
    why: one.outcome ? null : whyNotNow(facts),
    doneAt: one.decidedAt,
    back: one.outcome ? { does: 'undecide', id: one.disqualification } : null,
  }
}

/** The n-th break of the agenda is the n-th recess; one that is going on is resumed. */
function breakOf(facts: Facts, { agendaItem, title }: Item): Draft[] {
  const { course, agenda } = facts
  const breaks = agenda.filter(({ kind }) => kind === 'break')
  const taken = course.recesses[breaks.findIndex((one) => one.agendaItem === agendaItem)]
  return [
    {
      key: `recess:${agendaItem}`,
      kind: 'recess',
      agendaItem,
      title: words.recess(title),
      says: words.recessSays,
      why: taken ? null : whyNotNow(facts),
      doneAt: taken?.beganAt ?? null,
      back: taken && !taken.endedAt ? { does: 'resume', id: null } : null,
    },
  ]
}

function closing(facts: Facts): Draft {
  const { course } = facts
  return {
    key: 'close',
    kind: 'close',
    title: words.close,
    says: untreated(facts.course, facts.agenda).length
      ? words.untreated(untreated(facts.course, facts.agenda).length)
      : words.closeSays,
    why: isUnderWay(course) || course.closedAt ? null : refuse(courseWords.notOpened),
    doneAt: course.closedAt,
    back: course.closedAt ? { does: 'reopen', id: null } : null,
  }
}

/** What stands on the agenda and has not been up: headings and breaks apart, and the opening. */
export const untreated = (course: Course, agenda: readonly Item[]): Item[] =>
  agenda.filter(
    (item, index) =>
      !(index === 0 && item.kind === 'formality') &&
      item.kind !== 'break' &&
      !isHeading(agenda, item) &&
      !course.treatments.some(({ agendaItem }) => agendaItem === item.agendaItem),
  )
