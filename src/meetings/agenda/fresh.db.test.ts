import { afterAll, beforeAll, expect, test } from 'vitest'
import { addCase } from '../../cases/actions.ts'
import { addBody } from '../../councils/bodies/actions.ts'
import { actAt, foundCouncil, mosseregionen } from '../../test/council.ts'
import { openTestDatabase, type TestDatabase } from '../../test/database.ts'
import { day } from '../../test/day.ts'
import { granted } from '../../test/granted.ts'
import { addMeeting, announceMeeting } from '../actions.ts'
import { addAgendaItem } from './actions.ts'
import { listAgenda } from './store.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await openTestDatabase()
  await foundCouncil(database.database)
})
afterAll(() => database.drop())

test('an agenda of 150 cases that were read in a moment ago is found at once, the public ones of them', async () => {
  const act = actAt()
  const meeting = await database.database.write(mosseregionen, async (tx) => {
    const about = { name: 'Representantskapet', kind: 'representantskap', position: 1, noticeDays: null } as const
    const body = granted(await addBody(tx, act, about))
    const added = granted(
      await addMeeting(tx, act, { body, day: day('2024-12-12'), starts: '09:30', place: 'Moss rådhus' }),
    )
    for (let number = 1; number <= 150; number += 1) {
      const exempt = { access: 'exempt', legalBasis: 'offentleglova § 23 første ledd' } as const
      const about = { year: 2024, number, title: `Sak ${number}`, ...(number % 3 ? {} : exempt) }
      granted(await addAgendaItem(tx, act, added, { councilCase: granted(await addCase(tx, act, about)) }))
    }
    granted(await announceMeeting(tx, act, added))
    return added
  })
  const began = performance.now()
  const items = await database.database.read(mosseregionen, (tx) => listAgenda(tx, mosseregionen, meeting, 'public'))
  expect(performance.now() - began).toBeLessThan(2000)
  expect(items).toHaveLength(100)
})
