import { cite } from '../../law/cite.ts'
import { refuse } from '../../law/refusal.ts'
import { quorumAt } from '../attendance/rules.ts'
import { type Course, type Item, isHeading, isUnderWay, whyCannotTakeUp } from '../course/rules.ts'
import { words as courseWords } from '../course/words.ts'
import { acceptanceOf } from '../deciding/rules.ts'
import { type Disqualification, excuse, impartiality } from '../disqualification/rules.ts'
import { closedNow, shallClose } from '../doors/rules.ts'
import { type Acceptance, found, objectorsNeeded } from '../findings/rules.ts'
import { notListed } from '../listed/rules.ts'
import { whyNotNow } from './rules.formal.ts'
import type { Draft, Facts } from './rules.ts'
import { words } from './words.ts'

/** In other cases than elections the chair’s vote decides a tie. */
const elections = cite('kommuneloven', '11-9', 2)

/** The first entry, when it is a formality, is the opening itself; headings gather others. */
export function stepsOfItem(facts: Facts, item: Item, index: number): Draft[] {
  const { agenda, course } = facts
  if ((index === 0 && item.kind === 'formality') || isHeading(agenda, item)) return []
  if (item.kind === 'break') return breakOf(facts, item)
  const questions = course.disqualifications.filter(({ agendaItem }) => agendaItem === item.agendaItem)
  const about = item.kind === 'any-other-business' ? null : acceptanceOf(course, item)
  return [
    ...(about && (about === 'unlisted' || decides(item)) ? [acceptance(facts, item, about)] : []),
    ...questions.map((one) => impartialityOf(facts, one)),
    itemStep(facts, item),
  ]
}

/** Where the agenda does not say what is to happen with a case, it may be decided. */
const decides = ({ kind }: Item) => kind === null || kind === 'decision' || kind === 'election'

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
    ...sayingOf(item, up, item.secret === true && !closedNow(course.doors)),
    why: up || doneAt ? null : cannot(),
    doneAt,
    back: doneAt && isUnderWay(course) ? { does: 'take-up-again', id: agendaItem } : null,
  }
}

/** `toClose`: the doors shall be closed for it and are open. */
function sayingOf({ kind, title }: Item, up: boolean, toClose: boolean): Pick<Draft, 'says' | 'citation'> {
  if (toClose) return { says: words.closeFirst, citation: shallClose }
  if (kind === 'any-other-business') return { says: words.otherBusinessSays, citation: notListed }
  if (kind === 'election') return { says: words.electionSays, citation: elections }
  return up ? { says: words.finishSays(title) } : { says: words.itemSays, citation: impartiality }
}

function acceptance(facts: Facts, { agendaItem, title }: Item, about: Acceptance): Draft {
  const { course, attendance, at } = facts
  const made =
    found(course.findings, `${about}-accepted`, agendaItem) ?? found(course.findings, `${about}-refused`, agendaItem)
  const says = about === 'unlisted' ? words.unlistedSays : words.papersLateSays
  return {
    key: `unlisted:${agendaItem}`,
    kind: 'unlisted',
    agendaItem,
    title: words.unlisted(title),
    says: says(objectorsNeeded(quorumAt(attendance, new Set(), at).present)),
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

export function closing(facts: Facts): Draft {
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
