import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Act } from '../../foundation/act.ts'
import type { Tx } from '../../foundation/database/council.ts'
import { isRefusal, type Refusal } from '../../law/refusal.ts'
import { addAgendaItem } from '../../meetings/agenda/actions.ts'
import { beginRecess, endRecess, openMeeting, takeUp } from '../../meetings/course/actions.ts'
import { decideDisqualification, raiseDisqualification } from '../../meetings/disqualification/actions.ts'
import { closeDoors, openDoors } from '../../meetings/doors/actions.ts'
import { find } from '../../meetings/findings/actions.ts'
import { registerPresence } from '../../meetings/presence/actions.ts'
import { foundCouncil, mosseregionen } from '../../test/council.ts'
import { openTestDatabase, type TestDatabase } from '../../test/database.ts'
import { granted } from '../../test/granted.ts'
import { actAtMinute, callMeeting, type HeldMeeting, readHeld, seatBody } from '../../test/meeting-room.ts'
import { findBallot } from '../store.ts'
import { openBallot } from './actions.ts'
import type { Opening } from './room.ts'

let database: TestDatabase
let held: HeldMeeting
let late = ''
const write = <T>(minute: number, work: (tx: Tx, act: Act) => Promise<T>): Promise<T> =>
  database.database.write(mosseregionen, (tx) => work(tx, actAtMinute(minute)))
const people = ['ordfører i Moss', 'varaordfører i Moss', 'ordfører i Vestby', 'ordfører i Råde']

beforeAll(async () => {
  database = await openTestDatabase()
  await foundCouncil(database.database)
  held = await callMeeting(database.database, await seatBody(database.database))
  await write(0, async (tx, act) => {
    for (const name of people)
      granted(await registerPresence(tx, act, held.meeting, { person: held.person[name] ?? '', kind: 'arrived' }))
    granted(await openMeeting(tx, act, held.meeting))
    late = granted(await addAgendaItem(tx, act, held.meeting, { title: 'Hastesak', kind: 'decision' }))
  })
})
afterAll(() => database.drop())

/** Opened and forgotten: what is asked here is only whether it may open, and who could vote. */
async function tryBallot(minute: number, opening: Opening): Promise<Refusal | readonly string[]> {
  const { about } = await readHeld(database.database, held)
  let electors: readonly string[] = []
  const done = await write(minute, async (tx, act) => {
    const ballot = await openBallot(tx, act, about, opening)
    if (isRefusal(ballot)) return ballot
    electors = (await findBallot(tx, mosseregionen, ballot, 'everything'))?.electors.map(({ name }) => name) ?? []
    return { refused: true, says: ['åpnet', '', ''] } as const satisfies Refusal
  })
  return done.says[0] === 'åpnet' ? electors : done
}

const on = (item: string, about: Opening['about'] = 'proposal'): Opening => ({
  items: [item],
  about,
  question: 'Er dere enige?',
})

describe('a case is not put to the vote', () => {
  test('before it is up, and not in a recess', async () => {
    const plan = held.item.Plan ?? ''
    for (const about of ['proposal', 'deferral', 'closing', 'procedure'] as const)
      expect(((await tryBallot(0, on(plan, about))) as Refusal).says[0]).toBe('Punktet er ikke oppe til behandling.')
    await write(0, async (tx, act) => granted(await takeUp(tx, act, held.meeting, plan)))
    expect(await tryBallot(0, on(plan))).toHaveLength(4)
    await write(0, async (tx, act) => granted(await beginRecess(tx, act, held.meeting)))
    expect(((await tryBallot(0, on(plan))) as Refusal).says[0]).toBe('Møtet har pause. Fortsett møtet først.')
    await write(0, (tx, act) => endRecess(tx, act, held.meeting))
  })

  test('behind closed doors, when the vote is on closing them', async () => {
    const plan = held.item.Plan ?? ''
    const debate = { agendaItem: plan, basis: 'debate-on-closing' } as const
    await write(0, async (tx, act) => granted(await closeDoors(tx, act, held.meeting, debate)))
    expect(await tryBallot(0, on(plan, 'closing'))).toMatchObject({ citation: { paragraph: '11-5', subsection: 5 } })
    await write(0, (tx, act) => openDoors(tx, act, held.meeting))
    expect(await tryBallot(0, on(plan, 'closing'))).toHaveLength(4)
  })

  test('when it was not on the notice, until nobody who can stop it objects; but it can be postponed', async () => {
    await write(1, async (tx, act) => granted(await takeUp(tx, act, held.meeting, late)))
    expect(await tryBallot(2, on(late))).toMatchObject({ citation: { paragraph: '11-3', subsection: 5 } })
    expect(await tryBallot(2, on(late, 'deferral'))).toHaveLength(4)
    await write(3, async (tx, act) =>
      granted(await find(tx, act, held.meeting, 'unlisted-accepted', { agendaItem: late })),
    )
    expect(await tryBallot(4, on(late))).toHaveLength(4)
  })

  test('before it is decided who may take part, which the others decide; then without the one who steps aside', async () => {
    const agendaItem = held.item.Budsjett ?? ''
    await write(5, async (tx, act) => granted(await takeUp(tx, act, held.meeting, agendaItem)))
    const raised = {
      agendaItem,
      person: held.person['ordfører i Råde'] ?? '',
      kind: 'disqualified',
      raised: 'by-another',
    } as const
    const question = await write(6, async (tx, act) =>
      granted(await raiseDisqualification(tx, act, held.meeting, raised)),
    )
    expect(await tryBallot(7, on(agendaItem))).toMatchObject({ citation: { paragraph: '11-10' } })
    const others = people.filter((name) => name !== 'ordfører i Råde')
    expect(await tryBallot(7, on(agendaItem, 'disqualification'))).toEqual(others)
    const outcome = { outcome: 'steps-aside', legalBasis: 'kommuneloven § 11-10 første ledd' } as const
    await write(8, async (tx, act) => granted(await decideDisqualification(tx, act, held.meeting, question, outcome)))
    expect(await tryBallot(9, on(agendaItem))).toEqual(others)
  })

  test('when the one who led has left, until somebody else leads', async () => {
    const leader = held.person['ordfører i Moss'] ?? ''
    granted(await write(10, (tx, act) => registerPresence(tx, act, held.meeting, { person: leader, kind: 'left' })))
    expect(isRefusal(await tryBallot(11, on(held.item.Plan ?? '')))).toBe(true)
  })
})
