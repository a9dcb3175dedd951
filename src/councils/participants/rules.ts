import { type Day, endsBeforeItBegins, includes, isAfter, overlap, type Period } from '../../foundation/days.ts'
import { cite } from '../../law/cite.ts'
import { type Refusal, refuse } from '../../law/refusal.ts'
import { words } from './words.ts'

export const formation = cite('kommuneloven', '18-1', 1)

interface Participation extends Period {
  readonly number: string
}

interface Wanted extends Participation {
  readonly organisationNumber?: string | null
}

/** `others` are the council's other participants, also those who have left. */
export function whyCannotTakePart(wanted: Wanted, others: readonly Participation[] = []): Refusal | null {
  const { number, organisationNumber } = wanted
  if (!/^(\d{2}|\d{4})$/.test(number)) return refuse(words.wrongNumber)
  if (organisationNumber && !isOrganisationNumber(organisationNumber)) return refuse(words.wrongOrganisationNumber)
  if (endsBeforeItBegins(wanted)) return refuse(words.endsBeforeItBegins)
  if (others.some((other) => other.number === number && overlap(wanted, other))) return refuse(words.takesPartAlready)
  return null
}

interface Gap {
  readonly number: string
  /** First and last day without them. */
  readonly from: Day
  readonly to: Day
}

/** Days between leaving and coming back; right perhaps, a mistake perhaps: the secretary is shown them. */
export function gapsIn(participants: readonly Participation[]): Gap[] {
  const inTime = [...participants].sort((one, other) => `${one.from ?? ''}`.localeCompare(`${other.from ?? ''}`))
  return inTime.flatMap((one, at) => {
    const back = inTime.slice(at + 1).find((other) => other.number === one.number)
    if (!one.to || !back?.from) return []
    const gap = { number: one.number, from: one.to.add({ days: 1 }), to: back.from.subtract({ days: 1 }) }
    return isAfter(gap.from, gap.to) ? [] : [gap]
  })
}

interface Named extends Participation {
  readonly name: string
}

/** A municipality of the official list; `since`: its number has been in force at least from that day. */
export interface OfficialMunicipality {
  readonly number: string
  readonly since: string
}

/**
 * Those whose name is on the official list with other numbers than theirs. Names that are not there (counties, former
 * municipalities) and times before the list are left alone: a doubt, never a refusal.
 */
export function wrongNumbers<P extends Named>(
  participants: readonly P[],
  named: (name: string) => readonly OfficialMunicipality[],
): { participant: P; numbers: string[] }[] {
  return participants.flatMap((participant) => {
    const { number, name, to } = participant
    const official = named(name).filter(({ since }) => !to || isAfter(to, Temporal.PlainDate.from(since)))
    if (!official.length || official.some((one) => one.number === number)) return []
    return [{ participant, numbers: official.map((one) => one.number) }]
  })
}

/** Takes part on that day; without a first or last day, always or still. */
export const takesPartOn: (one: Period, day: Day) => boolean = includes

/** Two or more municipalities or counties form a council. `remaining` is how many would be left. */
export const whyCannotLeaveOut = (remaining: number): Refusal | null =>
  remaining < 2 ? refuse(words.tooFew, formation) : null

const weights = [3, 2, 7, 6, 5, 4, 3, 2] as const

/** Nine digits, the last of which is a check digit modulo 11 (Brønnøysundregistrene). */
export function isOrganisationNumber(text: string): boolean {
  if (!/^\d{9}$/.test(text)) return false
  const digits = [...text].map(Number)
  const rest = weights.reduce((sum, weight, at) => sum + weight * digits[at]!, 0) % 11
  return digits[8] === (rest === 0 ? 0 : 11 - rest)
}
