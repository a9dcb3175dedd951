import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { addCase } from '../../cases/actions.ts'
import { addDecision } from '../../cases/decisions/actions.ts'
import { lastDayForReview } from '../../cases/state/rules.ts'
import { addMeeting } from '../../meetings/actions.ts'
import { listAgenda } from '../../meetings/agenda/store.ts'
import { actAt, foundCouncil, mosseregionen, reader } from '../../test/council.ts'
import { openTestDatabase, type TestDatabase } from '../../test/database.ts'
import { day } from '../../test/day.ts'
import { granted } from '../../test/granted.ts'
import { type SeatedMembers, seatMembers } from '../../test/roster.ts'
import { openTestSite, type TestSite } from '../../test/site.ts'
import { stateOf } from './rules.ts'
import { followUpsOf } from './store.ts'

let database: TestDatabase
let site: TestSite
let seated: SeatedMembers
let decision: string
let next: string
const secretary = reader('secretary')
const desk = `/${mosseregionen}/skrivebord/oppfolging`

beforeAll(async () => {
  database = await openTestDatabase()
  await foundCouncil(database.database)
  site = await openTestSite(database)
  const act = actAt()
  await database.database.write(mosseregionen, async (tx) => {
    seated = await seatMembers(tx, act)
    const about = { year: 2024, number: 5, title: 'Felles charter', kind: 'decision' } as const
    const councilCase = granted(await addCase(tx, act, about))
    const decided = { body: seated.body, day: day('2024-11-26'), result: 'adopted' } as const
    decision = granted(await addDecision(tx, act, { ...decided, councilCase, text: 'Charteret vedtas.' }))
    next = granted(await addMeeting(tx, act, { body: seated.body, day: day('2024-12-12') }))
  })
})
afterAll(() => database.drop())

const read = async (path = desk) => (await site.get(path, secretary)).text()
const ours = () => database.database.read(mosseregionen, (tx) => followUpsOf(tx, mosseregionen, [decision]))

describe('following up a decision', () => {
  test('begins with what is to be done, by whom and when', async () => {
    const asked = {
      decision,
      text: 'Skrive under charteret',
      owner: 'ordfører i Råde',
      participant: seated.participant.Råde!,
      due: '2024-11-30',
    }
    expect((await site.send(`${desk}/ny?vedtak=${decision}`, asked, secretary)).status).toBe(303)
    const page = await read()
    expect(page).toContain('Skrive under charteret')
    expect(page).toContain('Over fristen')
    expect(page).toContain('ordfører i Råde. Råde. Frist 30.11.2024')
  })

  test('is offered for the next agenda of the body that decided, once', async () => {
    expect(await read()).toContain('Sett på sakslisten 12. desember 2024')
    const [one] = await ours()
    expect((await site.send(`${desk}/${one!.followUp}/saksliste`, {}, secretary)).status).toBe(303)
    const agenda = await database.database.read(mosseregionen, (tx) =>
      listAgenda(tx, mosseregionen, next, 'everything'),
    )
    expect(agenda.map(({ title }) => title)).toEqual(['Oppfølging av sak 005/24: Skrive under charteret'])
    expect(await read()).toContain('Står på sakslisten til neste møte')
  })

  test('ends with what came of it, and can begin again', async () => {
    const [one] = await ours()
    const without = await site.send(`${desk}/${one!.followUp}/gjort`, {}, secretary)
    expect(without.status).toBe(409)
    const outcome = { [`utfall-${one!.followUp}`]: 'Skrevet under 5. desember.' }
    expect((await site.send(`${desk}/${one!.followUp}/gjort`, outcome, secretary)).status).toBe(303)
    expect((await ours())[0]).toMatchObject({ outcome: 'Skrevet under 5. desember.' })
    expect(await read()).not.toContain('Over fristen')
    expect((await site.send(`${desk}/${one!.followUp}/apne`, {}, secretary)).status).toBe(303)
    expect((await ours())[0]?.doneAt).toBeNull()
  })
})

test.each([
  [{ due: day('2024-11-30'), doneAt: null }, 'overdue'],
  [{ due: day('2024-12-01'), doneAt: null }, 'open'],
  [{ due: null, doneAt: null }, 'open'],
  [{ due: day('2024-11-30'), doneAt: actAt().now }, 'done'],
] as const)('what is to be done is overdue after its day only: %#', (duty, state) =>
  expect(stateOf(duty, day('2024-12-01'))).toBe(state),
)

test('a legality review can be asked for within three weeks of the decision (§ 27-1)', () => {
  expect(`${lastDayForReview(day('2024-12-12'))}`).toBe('2025-01-02')
})
