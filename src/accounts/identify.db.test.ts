import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Database } from '../foundation/database/council.ts'
import { actAt, mosseregionen } from '../test/council.ts'
import { openTestDatabase, type TestDatabase } from '../test/database.ts'
import { foundEveryone, neighbour, type Someone, signIn } from '../test/everyone.ts'
import { changeAppointment } from './appointments/actions.ts'
import { appointedOffices, listAppointments } from './appointments/store.ts'
import { openIdentify } from './identify.ts'
import { endAllSessions } from './sessions/actions.ts'
import { listSessions } from './sessions/store.ts'

const now = Temporal.Instant.from('2024-12-01T12:00:00Z')
const later = (duration: Temporal.DurationLike) => now.add(duration)

let opened: TestDatabase
let secretary: Someone
let finance: Someone

beforeAll(async () => {
  opened = await openTestDatabase()
  const everyone = await foundEveryone(opened)
  secretary = everyone.find(({ office }) => office === 'secretary')!
  finance = everyone.find(({ office }) => office === 'finance')!
})
afterAll(() => opened.drop())

const open = (database: Database = opened.database) => openIdentify(database, opened.versions, [appointedOffices])

describe('whoever is signed in', () => {
  test('is known by name and by the offices of the day', async () => {
    const reader = await open()(mosseregionen, await signIn(opened, secretary, now), now)
    expect(reader).toMatchObject({ person: secretary.person, name: 'secretary' })
    expect(reader?.offices).toEqual(new Set(['secretary']))
  })

  test('is nobody in another council', async () => {
    expect(await open()(neighbour, await signIn(opened, secretary, now), now)).toBeNull()
  })

  test('costs no query as long as nothing has changed', async () => {
    let asked = 0
    const { read } = opened.database
    const counting = {
      ...opened.database,
      read: <T>(council: string, work: Parameters<typeof read<T>>[1]) => {
        asked++
        return read(council, work)
      },
    }
    const identify = open(counting)
    const token = await signIn(opened, secretary, now)
    for (const seconds of [0, 1, 30]) await identify(mosseregionen, token, later({ seconds }))
    expect(asked).toBe(1)
  })

  test('is nobody at once when the session is ended', async () => {
    const identify = open()
    const token = await signIn(opened, secretary, now)
    expect(await identify(mosseregionen, token, now)).not.toBeNull()
    await opened.database.write(mosseregionen, (tx) => endAllSessions(tx, actAt(), secretary.person))
    expect(await identify(mosseregionen, token, now)).toBeNull()
  })

  test('is nobody after twelve hours without use, and after a week in any case', async () => {
    const identify = open()
    const token = await signIn(opened, secretary, now)
    const used = [0, 11, 22, 33, 44, 55, 66, 77, 88, 99, 110, 121, 132, 143, 154, 165]
    for (const hours of used) expect(await identify(mosseregionen, token, later({ hours })), `${hours}`).not.toBeNull()
    expect(await identify(mosseregionen, token, later({ hours: 168 }))).toBeNull()
    const unused = await signIn(opened, secretary, now)
    expect(await identify(mosseregionen, unused, later({ hours: 12 }))).toBeNull()
  })

  test('is seen to have been here, without making a page stale', async () => {
    const token = await signIn(opened, finance, now)
    const before = opened.versions.of(mosseregionen)
    await open()(mosseregionen, token, later({ hours: 2 }))
    const [session] = await opened.database.read(mosseregionen, (tx) => listSessions(tx, mosseregionen, finance.person))
    expect(session?.seen).toEqual(later({ hours: 2 }))
    expect(opened.versions.of(mosseregionen)).toBe(before)
  })

  test('has an office from its first day to its last, whatever day the session began', async () => {
    const identify = open()
    const token = await signIn(opened, finance, now)
    await opened.database.write(mosseregionen, async (tx) => {
      const own = (await listAppointments(tx, mosseregionen)).find(({ person }) => person === finance.person)!
      const to = Temporal.PlainDate.from('2024-12-01')
      return changeAppointment(tx, actAt(), own.appointment, { ...own, to })
    })
    expect((await identify(mosseregionen, token, now))?.offices).toEqual(new Set(['finance']))
    const midnight = Temporal.Instant.from('2024-12-02T00:00:00+01:00')
    expect((await identify(mosseregionen, token, midnight.subtract({ seconds: 1 })))?.offices.size).toBe(1)
    expect((await identify(mosseregionen, token, midnight))?.offices.size).toBe(0)
  })
})
