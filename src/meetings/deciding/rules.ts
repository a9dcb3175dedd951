import { type Refusal, refuse } from '../../law/refusal.ts'
import { type Attendance, quorumRule } from '../attendance/rules.ts'
import { whyNobodyLeads } from '../chair/rules.ts'
import type { Course, Item } from '../course/rules.ts'
import { words } from '../course/words.ts'
import { impartiality, quorumOf, steppedAside, undecidedIn } from '../disqualification/rules.ts'
import { type Acceptance, found, notQuorate } from '../findings/rules.ts'
import { notListed } from '../listed/rules.ts'

/**
 * What those who meet must accept before the item is decided: that it was not listed, as whatever comes up under any other
 * business, or that its papers did not come with the notice. Null when nothing is.
 */
export function acceptanceOf(
  { listed, withoutPapers }: Pick<Course, 'listed' | 'withoutPapers'>,
  { agendaItem, kind }: Pick<Item, 'agendaItem' | 'kind'>,
): Acceptance | null {
  if (kind === 'any-other-business' || !listed.has(agendaItem)) return 'unlisted'
  return withoutPapers.has(agendaItem) ? 'papers-late' : null
}

interface Asked {
  readonly course: Course
  readonly attendance: Attendance
  readonly agenda: readonly Item[]
  readonly at: Temporal.Instant
}

/**
 * What the law asks to be settled in the items before they are decided, one or several at once. A vote on who may take
 * part, on closing the doors or on postponing comes before that: it asks `whyCannotDebate` only.
 */
export function whyUnsettled({ course, attendance, agenda, at }: Asked, items: readonly string[]): Refusal | null {
  const undecided = items.flatMap((item) => undecidedIn(course.disqualifications, item))
  if (undecided.length)
    return refuse(words.impartialityFirst(undecided.map(({ name }) => name).join(', ')), impartiality)
  for (const item of agenda.filter(({ agendaItem }) => items.includes(agendaItem))) {
    const refusal = whyNotAccepted(course, item)
    if (refusal) return refusal
  }
  const present = quorumOf(attendance, course.disqualifications, items, at)
  return present.quorate ? null : refuse(notQuorate(present), quorumRule)
}

function whyNotAccepted(course: Course, item: Item): Refusal | null {
  const about = acceptanceOf(course, item)
  if (!about || found(course.findings, `${about}-accepted`, item.agendaItem)) return null
  if (found(course.findings, `${about}-refused`, item.agendaItem)) return refuse(words.refusedUnlisted, notListed)
  return refuse(about === 'unlisted' ? words.notListed : words.papersLate, notListed)
}

/** The meeting is open, not in recess, led by somebody who may lead this item, and the item is up. */
export function whyCannotDebate(facts: Asked & { readonly agendaItem: string }): Refusal | null {
  const { course, attendance, agendaItem, at } = facts
  if (!course.openedAt) return refuse(words.notOpened)
  if (course.closedAt) return refuse(words.alreadyClosed)
  if (course.recess) return refuse(words.recessFirst)
  if (course.current !== agendaItem) return refuse(words.notUnderTreatment)
  return whyNobodyLeads(course, attendance, at, steppedAside(course.disqualifications, [agendaItem]))
}
