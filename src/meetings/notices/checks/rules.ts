import { type Day, daysBetween } from '../../../foundation/days.ts'
import type { Said } from '../../../foundation/words.ts'
import { byAnalogy, type Citation, cite } from '../../../law/cite.ts'
import { type Refusal, refuse } from '../../../law/refusal.ts'
import { closedIsNotRemote } from '../../presence/rules.ts'
import { notice, openToAll } from '../../rules.ts'
import type { NoticeKind } from '../rules.ts'
import { words } from './words.ts'

/** The meeting is made known to the public, also when it may be closed. */
const madePublic = cite('kommuneloven', '11-3', 2)
/** A case whose papers did not go out with the notice is decided only when nobody objects. */
const unsentPapers = cite('kommuneloven', '11-3', 5)
/** Substitutes are called from the group with the absence; here the group is the municipality. */
const calling = byAnalogy(cite('kommuneloven', '7-10', 1))
/** Who leaves for good is followed by an election. */
const election = cite('kommuneloven', '7-10', 4)

export type CheckId =
  | 'agenda'
  | 'place'
  | 'hour'
  | 'period'
  | 'public'
  | 'papers'
  | 'members'
  | 'addresses'
  | 'substitutes'
  | 'remote'

/** `departs`: it can be sent, with a reason that is kept. `cannot`: it cannot. */
export interface Check {
  readonly id: CheckId
  readonly state: 'ok' | 'departs' | 'cannot'
  readonly says: Said
  readonly citation?: Citation
}

export interface CheckFacts {
  readonly day: Day
  readonly starts: string | null
  readonly place: string
  readonly remote: boolean
  readonly announced: boolean
  /** The body's own period; null when its agreement says nothing. */
  readonly noticeDays: number | null
  readonly agendaItems: number
  /** Numbers of the cases that have neither papers nor text. */
  readonly bareCases: readonly string[]
  /** Numbers of the cases that are exempt for statutory secrecy. */
  readonly secretCases: readonly string[]
  readonly members: number
  /** Members' seats that nobody holds, by name. */
  readonly vacant: readonly string[]
  /** Those who are to have the notice and have no e-mail address. */
  readonly unreachable: readonly string[]
  /** Municipalities with members and no substitute. */
  readonly withoutSubstitutes: readonly string[]
}

const reasonable = 7 // days; the law has no number, so that fewer are explained and never refused

const check = (
  id: CheckId,
  holds: boolean,
  otherwise: 'departs' | 'cannot',
  says: Said,
  citation?: Citation,
): Check => ({
  id,
  state: holds ? 'ok' : otherwise,
  says,
  citation,
})

/** What the law and the council's own rules ask of a notice, each answered. The page shows them; the action asks again. */
export function noticeChecks(facts: CheckFacts, today: Day): Check[] {
  const { bareCases, vacant, unreachable, withoutSubstitutes } = facts
  const somewhere = Boolean(facts.place) || facts.remote
  const list = (names: readonly string[]) => names.join(', ')
  return [
    check(
      'agenda',
      facts.agendaItems > 0,
      'cannot',
      facts.agendaItems ? words.agendaReady(facts.agendaItems) : words.agendaEmpty,
      notice,
    ),
    check('place', somewhere, 'cannot', somewhere ? words.placeKnown : words.placeMissing, openToAll),
    check('hour', facts.starts !== null, 'departs', facts.starts ? words.hourKnown : words.hourMissing),
    period(facts, today),
    check('public', true, 'departs', facts.announced ? words.isPublic : words.becomesPublic, madePublic),
    check(
      'papers',
      !bareCases.length,
      'departs',
      bareCases.length ? words.papersMissing(list(bareCases)) : words.papersReady,
      bareCases.length ? unsentPapers : notice,
    ),
    check(
      'members',
      facts.members > 0 && !vacant.length,
      facts.members ? 'departs' : 'cannot',
      members(facts),
      facts.members && vacant.length ? election : notice,
    ),
    check(
      'addresses',
      !unreachable.length,
      'departs',
      unreachable.length ? words.addressMissing(list(unreachable)) : words.addressesKnown,
    ),
    check(
      'substitutes',
      !withoutSubstitutes.length,
      'departs',
      withoutSubstitutes.length ? words.substitutesMissing(list(withoutSubstitutes)) : words.substitutesListed,
      calling,
    ),
    ...(facts.remote ? [remotely(facts)] : []),
  ]
}

/** The meeting may allow taking part from afar and still have everyone in the room for one case. */
const remotely = ({ secretCases }: CheckFacts): Check =>
  check(
    'remote',
    !secretCases.length,
    'departs',
    secretCases.length ? words.secretRemotely(secretCases.join(', ')) : words.nothingSecret,
    closedIsNotRemote,
  )

function members({ members: count, vacant }: CheckFacts): Said {
  if (!count) return words.noMembers
  return vacant.length ? words.seatsVacant(vacant.join(', ')) : words.membersSeated(count)
}

function period({ day, noticeDays }: CheckFacts, today: Day): Check {
  const left = daysBetween(today, day)
  if (left < 0) return { id: 'period', state: 'cannot', says: words.dayIsOver, citation: notice }
  if (noticeDays !== null) {
    const says = left >= noticeDays ? words.withinPeriod(noticeDays, left) : words.shortOfPeriod(noticeDays, left)
    return check('period', left >= noticeDays, 'departs', says, notice)
  }
  return check(
    'period',
    left >= reasonable,
    'departs',
    left >= reasonable ? words.reasonable(left) : words.hardlyReasonable(left),
    notice,
  )
}

/** A later version is about what is new: the members are called already, and it is public. */
export const asksAbout = (kind: NoticeKind): readonly CheckId[] => {
  switch (kind) {
    case 'notice':
      return ['agenda', 'place', 'hour', 'period', 'public', 'papers', 'members', 'addresses', 'substitutes', 'remote']
    case 'change':
      return ['agenda', 'place', 'hour', 'period', 'papers', 'addresses', 'remote']
    case 'supplement':
      return ['agenda', 'place', 'papers', 'addresses', 'remote']
    case 'cancellation':
      return []
  }
}

/** `reasons` by check: each that departs needs one. */
export function whyCannotSend(
  checks: readonly Check[],
  reasons: Readonly<Partial<Record<CheckId, string>>>,
): Refusal | null {
  const hindrance = checks.find(({ state }) => state === 'cannot')
  if (hindrance) return refuse(hindrance.says, hindrance.citation)
  const unexplained = checks.find(({ id, state }) => state === 'departs' && !reasons[id]?.trim())
  return unexplained ? refuse(words.reasonMissing(unexplained.says), unexplained.citation) : null
}
