import { cite } from '../../law/cite.ts'
import { type Refusal, refuse } from '../../law/refusal.ts'
import { type Attendance, presentAt, type Sitting } from '../attendance/rules.ts'
import { words } from './words.ts'

/** The leader or the deputy leader; when both are absent, one who is elected by majority. */
export const whoLeads = cite('kommuneloven', '11-2', 3)

export interface Chair {
  readonly seat: string
  readonly person: string
  readonly name: string
  readonly chosenAs: 'leader' | 'deputy-leader' | 'elected'
  readonly at: Temporal.Instant
}

type Chosen = Omit<Chair, 'at'>

/** `unable` have stepped aside from the item that is up: they cannot lead it. */
const ableAt = (attendance: Attendance, at: Temporal.Instant, unable: ReadonlySet<string>): Sitting[] =>
  presentAt(attendance, at).filter(({ kind, person }) => kind === 'member' && !unable.has(person))

/** Whom the office gives the chair: the leader if present, else the deputy leader; undefined when one must be elected. */
export function chairByOffice(
  attendance: Attendance,
  at: Temporal.Instant,
  unable: ReadonlySet<string> = new Set(),
): Chosen | undefined {
  const able = ableAt(attendance, at, unable)
  for (const chosenAs of ['leader', 'deputy-leader'] as const) {
    const office = chosenAs === 'leader' ? attendance.leader : attendance.deputyLeader
    const sitting = able.find(({ person }) => person === office)
    if (sitting?.seat) return { seat: sitting.seat, person: sitting.person, name: sitting.name, chosenAs }
  }
  return undefined
}

/**
 * The leader may leave the chair to the deputy leader: the law names both. Others only when neither can lead: absent, aside,
 * or `inQuestion`, since those whose own part in the case is put to the vote do not lead that vote.
 */
export function chairOf(
  attendance: Attendance,
  person: string | undefined,
  at: Temporal.Instant,
  unable: ReadonlySet<string> = new Set(),
  inQuestion: ReadonlySet<string> = new Set(),
): Chosen | Refusal {
  const office = chairByOffice(attendance, at, unable.union(inQuestion))
  if (!person) return office ?? chairByOffice(attendance, at, unable) ?? refuse(words.nobodyByOffice, whoLeads)
  if (unable.has(person)) return refuse(words.stepsAside(attendance.people.get(person)?.name ?? ''))
  const sitting = ableAt(attendance, at, unable).find((one) => one.person === person)
  if (!sitting?.seat) return refuse(words.notAMember)
  const chosen = { seat: sitting.seat, person, name: sitting.name }
  if (person === attendance.leader) return { ...chosen, chosenAs: 'leader' }
  if (person === attendance.deputyLeader) return { ...chosen, chosenAs: 'deputy-leader' }
  return office ? refuse(words.officeFirst(office.name), whoLeads) : { ...chosen, chosenAs: 'elected' }
}

interface Led {
  readonly chairs: readonly Chair[]
}

/** Who leads at that moment; undefined before anyone does, and when the one who did has left or steps aside. */
export function chairAt(
  { chairs }: Led,
  attendance: Attendance,
  at: Temporal.Instant,
  unable: ReadonlySet<string> = new Set(),
): Chair | undefined {
  const latest = latestAt(chairs, at)
  const able = ableAt(attendance, at, unable)
  return latest && able.some(({ person, seat }) => person === latest.person && seat === latest.seat)
    ? latest
    : undefined
}

const latestAt = (chairs: readonly Chair[], at: Temporal.Instant) =>
  chairs.findLast((one) => Temporal.Instant.compare(one.at, at) <= 0)

/** Nothing is taken up and nothing is put to the vote without somebody who leads. */
export function whyNobodyLeads(
  led: Led,
  attendance: Attendance,
  at: Temporal.Instant,
  unable: ReadonlySet<string> = new Set(),
): Refusal | null {
  if (chairAt(led, attendance, at, unable)) return null
  const latest = latestAt(led.chairs, at)
  return refuse(latest ? words.chairGone(latest.name) : words.noChair, whoLeads)
}
