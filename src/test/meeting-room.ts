import { addCase, type NewCase } from '../cases/actions.ts'
import type { Act } from '../foundation/act.ts'
import type { Database, Tx } from '../foundation/database/council.ts'
import { addMeeting, announceMeeting } from '../meetings/actions.ts'
import { addAgendaItem, type NewItem } from '../meetings/agenda/actions.ts'
import { listAgenda } from '../meetings/agenda/store.ts'
import { readAttendance } from '../meetings/attendance/reading.ts'
import { readCourse } from '../meetings/course/reading.ts'
import { findMeeting } from '../meetings/store.ts'
import { addLeadership } from '../members/leadership/actions.ts'
import { actAt, mosseregionen } from './council.ts'
import { day } from './day.ts'
import { granted } from './granted.ts'
import { type SeatedMembers, seatMembers } from './roster.ts'

/** Half past nine on the day of the meeting, and so many minutes after. */
export const minutes = (after: number) => Temporal.Instant.from('2024-12-12T08:30:00Z').add({ minutes: after })
export const actAtMinute = (after: number): Act => actAt(mosseregionen, minutes(after).toString())

export interface HeldMeeting extends SeatedMembers {
  readonly meeting: string
  /** By title. */
  readonly item: Readonly<Record<string, string>>
}

/** The members of `seatMembers`, with the deputy leader from Moss too. */
export const seatBody = (database: Database): Promise<SeatedMembers> =>
  database.write(mosseregionen, async (tx) => {
    const seated = await seatMembers(tx, actAt())
    const deputy = { body: seated.body, role: 'deputy-leader', from: day('2024-01-01') } as const
    const person = seated.person['varaordfører i Moss'] ?? null
    granted(await addLeadership(tx, actAt(), { ...deputy, participant: null, person }))
    return seated
  })

/**
 * A meeting of 12 December that is announced: opening, two cases of which the budget has a recommendation, an election, a
 * break, and any other business. Not opened, and nobody has come. Each `number` is another meeting of that day.
 */
export async function callMeeting(
  database: Database,
  seated: SeatedMembers,
  { number = 3, remote = false } = {},
): Promise<HeldMeeting> {
  return database.write(mosseregionen, async (tx) => {
    const act = actAt()
    const starts = Temporal.PlainTime.from('00:00').add({ minutes: number }).toString().slice(0, 5)
    const about = { body: seated.body, day: day('2024-12-12'), starts, place: 'Våler herredshus', remote }
    const meeting = granted(await addMeeting(tx, act, about))
    const item: Record<string, string> = {}
    const entry = async (title: string, values: NewItem, parent?: string) => {
      item[title] = granted(await addAgendaItem(tx, act, meeting, { title, ...values }, { parent }))
    }
    await entry('Åpning', { kind: 'formality' })
    await entry('Saker', { kind: 'case-list' })
    await entry(
      'Budsjett',
      { councilCase: await registered(tx, act, number, 'decision', 'Budsjettet vedtas.') },
      item.Saker,
    )
    await entry('Plan', { councilCase: await registered(tx, act, number + 1, 'decision', '') }, item.Saker)
    await entry('Valg', { kind: 'election' })
    await entry('Lunsj', { kind: 'break' })
    await entry('Eventuelt', { kind: 'any-other-business' })
    granted(await announceMeeting(tx, act, meeting))
    return { ...seated, meeting, item }
  })
}

const registered = async (tx: Tx, act: Act, number: number, kind: NewCase['kind'], proposal: string) =>
  granted(await addCase(tx, act, { year: 2024, number, title: `Sak ${number}`, kind, proposal }))

/** All that is known of the meeting, as a page would read it. */
export const readHeld = (database: Database, { meeting }: Pick<HeldMeeting, 'meeting'>) =>
  database.read(mosseregionen, async (tx) => {
    const about = await findMeeting(tx, mosseregionen, meeting, 'everything')
    if (!about) throw new Error('the meeting is gone')
    return {
      about,
      course: await readCourse(tx, mosseregionen, about),
      attendance: await readAttendance(tx, mosseregionen, about),
      agenda: await listAgenda(tx, mosseregionen, meeting, 'everything'),
    }
  })
