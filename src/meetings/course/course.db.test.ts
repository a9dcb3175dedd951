import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Act } from '../../foundation/act.ts'
import type { Tx } from '../../foundation/database/council.ts'
import { isRefusal, type Refusal } from '../../law/refusal.ts'
import { foundCouncil, mosseregionen } from '../../test/council.ts'
import { openTestDatabase, type TestDatabase } from '../../test/database.ts'
import { granted } from '../../test/granted.ts'
import { actAtMinute, callMeeting, type HeldMeeting, minutes, readHeld, seatBody } from '../../test/meeting-room.ts'
import type { SeatedMembers } from '../../test/roster.ts'
import { addAgendaItem } from '../agenda/actions.ts'
import { presentAt, quorumAt } from '../attendance/rules.ts'
import { chooseChair } from '../chair/actions.ts'
import { chairAt } from '../chair/rules.ts'
import { whyUnsettled } from '../deciding/rules.ts'
import { decideDisqualification, raiseDisqualification, withdrawDisqualification } from '../disqualification/actions.ts'
import { electorsOf } from '../disqualification/rules.ts'
import { closeDoors, openDoors } from '../doors/actions.ts'
import { find, withdrawFinding } from '../findings/actions.ts'
import { correctPresence, registerPresence } from '../presence/actions.ts'
import { changeVotingOrder, moveProposal, withdrawProposal } from '../proposals/actions.ts'
import { votingOrder } from '../proposals/order.ts'
import { enterRemark, withdrawRemark } from '../remarks/actions.ts'
import { derivedState } from '../rules.ts'
import { nextStep, stepsOf } from '../script/rules.ts'
import { askToSpeak, endSpeech, letSpeak, moveSpeaker, takeBackFloor, withdrawSpeaker } from '../speakers/actions.ts'
import { speaking, waiting } from '../speakers/rules.ts'
import {
  beginRecess,
  closeMeeting,
  endRecess,
  finishItem,
  openMeeting,
  reopenMeeting,
  takeUp,
  withdrawOpening,
} from './actions.ts'
import { asPublic } from './rules.public.ts'
import type { Course } from './rules.ts'

let database: TestDatabase
let seated: SeatedMembers
let held: HeldMeeting
let number = 1

beforeAll(async () => {
  database = await openTestDatabase()
  await foundCouncil(database.database)
  seated = await seatBody(database.database)
})
afterAll(() => database.drop())

const write = <T>(minute: number, work: (tx: Tx, act: Act) => Promise<T>): Promise<T> =>
  database.database.write(mosseregionen, (tx) => work(tx, actAtMinute(minute)))
const read = () => readHeld(database.database, held)
const course = async (): Promise<Course> => (await read()).course
const says = (done: unknown) => (isRefusal(done) ? done.says[0] : undefined)
const leader = 'ordfører i Moss'
const deputy = 'varaordfører i Moss'
const person = (name: string) => held.person[name] ?? ''
const arrive = (minute: number, ...names: string[]) =>
  write(minute, async (tx, act) => {
    for (const name of names)
      granted(await registerPresence(tx, act, held.meeting, { person: person(name), kind: 'arrived' }))
  })
const leave = (minute: number, name: string) =>
  write(minute, (tx, act) => registerPresence(tx, act, held.meeting, { person: person(name), kind: 'left' }))
const up = async (minute: number, title: string) =>
  write(minute, async (tx, act) => granted(await takeUp(tx, act, held.meeting, held.item[title] ?? '')))

async function call(about: { remote?: boolean } = {}) {
  number += 2
  held = await callMeeting(database.database, seated, { number, ...about })
}

async function opened(about: { remote?: boolean } = {}) {
  await call(about)
  await arrive(-10, leader, deputy, 'ordfører i Vestby', 'ordfører i Råde')
  await write(0, async (tx, act) => granted(await openMeeting(tx, act, held.meeting)))
}

async function now(minute: number) {
  const { course: all, attendance, agenda } = await read()
  return nextStep(stepsOf(all, attendance, agenda, minutes(minute)))
}

describe('the chair’s script', () => {
  beforeAll(() => call())
  const finds = (minute: number, kind: Parameters<typeof find>[3]) =>
    write(minute, async (tx, act) => granted(await find(tx, act, held.meeting, kind)))

  test('leads from the opening to the close, one step at a time', async () => {
    const taken: (string | undefined)[] = []
    const step = async (minute: number) => taken.push((await now(minute))?.key.replace(/:.*/, ''))
    await step(0)
    await arrive(0, 'ordfører i Vestby', 'ordfører i Råde')
    await write(1, async (tx, act) => granted(await openMeeting(tx, act, held.meeting)))
    await step(1)
    await arrive(2, leader)
    await write(2, async (tx, act) => granted(await chooseChair(tx, act, held.meeting)))
    await step(3)
    for (const kind of ['roll-called', 'convened', 'notice-approved', 'agenda-approved'] as const) {
      await finds(4, kind)
      await step(4)
    }
    await up(5, 'Budsjett')
    await step(5)
    await up(6, 'Plan')
    await step(6)
    await up(7, 'Valg')
    await write(8, async (tx, act) => granted(await finishItem(tx, act, held.meeting, held.item.Valg ?? '')))
    await step(8)
    await write(9, async (tx, act) => granted(await beginRecess(tx, act, held.meeting)))
    await step(9)
    await write(10, async (tx, act) => granted(await endRecess(tx, act, held.meeting)))
    await step(10)
    await up(11, 'Eventuelt')
    await write(12, async (tx, act) => granted(await finishItem(tx, act, held.meeting, held.item.Eventuelt ?? '')))
    await step(12)
    await write(13, async (tx, act) => granted(await closeMeeting(tx, act, held.meeting)))
    await step(13)
    expect(taken).toEqual([
      'open', 'chair', 'roll-call', 'convened', 'notice', 'agenda', 'item', 'item', 'item', 'recess', 'resume', 'item', 'close', undefined,
    ]) // biome-ignore format: read as one list
  })

  test('knows the way back from every step that is done', async () => {
    const { course: all, attendance, agenda } = await read()
    const steps = stepsOf(all, attendance, agenda, minutes(14))
    expect(steps.filter(({ state }) => state !== 'done')).toEqual([])
    expect(steps.at(-1)?.back).toEqual({ does: 'reopen', id: null })
    await write(14, async (tx, act) => granted(await reopenMeeting(tx, act, held.meeting)))
    const reopened = stepsOf(await course(), attendance, agenda, minutes(14))
    expect(reopened.filter(({ doneAt, back, kind }) => doneAt && !back && kind !== 'recess')).toEqual([])
    expect(nextStep(reopened)?.kind).toBe('close')
  })

  test('says why the body is not quorate, with the paragraph', async () => {
    await call()
    await arrive(0, leader)
    await write(1, async (tx, act) => granted(await openMeeting(tx, act, held.meeting)))
    const refusal = await write(2, (tx, act) => find(tx, act, held.meeting, 'convened'))
    expect(refusal).toMatchObject({ citation: { paragraph: '11-9' } })
    expect(says(refusal)).toBe('Ikke vedtaksfør: 1 av 5 til stede, minst 3 må være det.')
  })
})

describe('opening and closing', () => {
  beforeAll(() => opened())

  test('the leader takes the chair, the first entry is up, and everyone sees that the meeting is under way', async () => {
    const { course: all, about } = await read()
    expect(all.chair).toMatchObject({ name: leader, chosenAs: 'leader' })
    expect(all.current).toBe(held.item.Åpning)
    expect(derivedState(about, about.day)).toBe('under-way')
  })

  test('an opening by mistake is taken back, as long as nothing has followed', async () => {
    await write(1, async (tx, act) => granted(await withdrawOpening(tx, act, held.meeting)))
    expect((await course()).openedAt).toBeNull()
    await write(2, async (tx, act) => granted(await openMeeting(tx, act, held.meeting)))
    await up(3, 'Budsjett')
    expect(says(await write(4, (tx, act) => withdrawOpening(tx, act, held.meeting)))).toContain('kommet for langt')
  })

  test('closing ends what is going on, and can be undone the same day', async () => {
    await write(5, async (tx, act) => granted(await closeMeeting(tx, act, held.meeting)))
    const { course: all, about } = await read()
    expect(all.current).toBeNull()
    expect(derivedState(about, about.day)).toBe('held')
    expect(says(await write(6, (tx, act) => takeUp(tx, act, held.meeting, held.item.Plan ?? '')))).toContain(
      'Møtet er hevet',
    )
    await write(6, async (tx, act) => granted(await reopenMeeting(tx, act, held.meeting)))
    await up(7, 'Plan')
    await write(8, async (tx, act) => granted(await closeMeeting(tx, act, held.meeting)))
    expect(says(await write(8 + 24 * 60 + 1, (tx, act) => reopenMeeting(tx, act, held.meeting)))).toContain(
      'mer enn et døgn',
    )
  })

  test('a meeting is opened on its day, announced and not cancelled', async () => {
    await call()
    expect(says(await write(-1440, (tx, act) => openMeeting(tx, act, held.meeting)))).toContain('en annen dag')
    expect(says(await write(0, (tx, act) => openMeeting(tx, act, held.meeting, { at: minutes(60) })))).toContain(
      'ikke kommet ennå',
    )
  })

  test('a desk that was offline tells when it happened, and a clock a little fast is set to ours', async () => {
    await arrive(0, leader)
    await write(30, async (tx, act) => granted(await openMeeting(tx, act, held.meeting, { at: minutes(5) })))
    expect((await course()).openedAt?.equals(minutes(5))).toBe(true)
    await write(31, async (tx, act) =>
      granted(await takeUp(tx, act, held.meeting, held.item.Plan ?? '', { at: minutes(33) })),
    )
    expect((await course()).treatments.at(-1)?.beganAt.equals(minutes(31))).toBe(true)
    const before = await write(32, (tx, act) =>
      takeUp(tx, act, held.meeting, held.item.Valg ?? '', { at: minutes(20) }),
    )
    expect(says(before)).toContain('Noe annet er registrert etter dette tidspunktet')
  })
})

describe('presence', () => {
  beforeAll(() => opened())

  test('one tap says who left; the chair who leaves must be replaced, and the deputy leader takes over', async () => {
    granted(await leave(42, leader))
    const { course: all, attendance } = await read()
    expect(chairAt(all, attendance, minutes(43))).toBeUndefined()
    expect((await now(43))?.kind).toBe('chair')
    expect(says(await write(43, (tx, act) => takeUp(tx, act, held.meeting, held.item.Plan ?? '')))).toContain(
      'leder ikke lenger',
    )
    await write(44, async (tx, act) => granted(await chooseChair(tx, act, held.meeting)))
    expect((await course()).chair).toMatchObject({ name: deputy, chosenAs: 'deputy-leader' })
  })

  test('a substitute takes the place of the one who left, and gives it back in one tap', async () => {
    const vara = { person: person('vara fra Moss'), kind: 'arrived', seat: held.seat[leader] } as const
    granted(await write(45, (tx, act) => registerPresence(tx, act, held.meeting, vara)))
    const { attendance } = await read()
    expect(presentAt(attendance, minutes(46)).find(({ person: one }) => one === vara.person)?.substituteFor).toBe(
      leader,
    )
    const back = { person: person(leader), kind: 'arrived' } as const
    expect(says(await write(50, (tx, act) => registerPresence(tx, act, held.meeting, back)))).toContain(
      'sitter på plassen',
    )
    granted(await write(50, (tx, act) => registerPresence(tx, act, held.meeting, { ...back, relieve: true })))
    const after = presentAt((await read()).attendance, minutes(51)).map(({ name }) => name)
    expect(after).toContain(leader)
    expect(after).not.toContain('første varamedlem fra Moss')
  })

  test('arrived twice is one arrival', async () => {
    const before = (await read()).attendance.rows.length
    await arrive(60, leader)
    expect((await read()).attendance.rows).toHaveLength(before)
  })

  test('a time is corrected afterwards, also when the meeting is closed, and the first one stays as history', async () => {
    const gone = granted(await leave(70, 'ordfører i Vestby'))
    await write(80, async (tx, act) => granted(await closeMeeting(tx, act, held.meeting)))
    const fixed = await write(90, (tx, act) => correctPresence(tx, act, held.meeting, gone, { at: minutes(75) }))
    granted(fixed)
    const { attendance } = await read()
    expect(presentAt(attendance, minutes(72)).map(({ name }) => name)).toContain('ordfører i Vestby')
    expect(attendance.rows.find(({ presence }) => presence === gone)?.at.equals(minutes(70))).toBe(true)
    expect(says(await write(91, (tx, act) => correctPresence(tx, act, held.meeting, gone, 'void')))).toContain(
      'rettet denne registreringen',
    )
    granted(await write(92, (tx, act) => correctPresence(tx, act, held.meeting, String(fixed), 'void')))
    expect(presentAt((await read()).attendance, minutes(79)).map(({ name }) => name)).toContain('ordfører i Vestby')
    expect(
      says(
        await write(93, (tx, act) =>
          registerPresence(tx, act, held.meeting, { person: person('observatør'), kind: 'arrived' }),
        ),
      ),
    ).toContain('etter at møtet ble hevet')
  })

  test('of two who take the same place at once one is refused', async () => {
    await opened()
    const take = (seat: string, who: string) =>
      write(10, (tx, act) => registerPresence(tx, act, held.meeting, { person: person(who), kind: 'arrived', seat }))
    const vacant = held.seat['ordfører i Våler'] ?? ''
    const done = await Promise.all([take(vacant, 'vara fra Våler'), take(vacant, 'vara fra Våler')])
    expect(done[0]).toBe(done[1])
    expect(quorumAt((await read()).attendance, new Set(), minutes(11))).toMatchObject({ members: 5, present: 5 })
  })
})

describe('a member who is disqualified', () => {
  beforeAll(async () => {
    await opened()
    await up(5, 'Budsjett')
  })
  let question = ''
  const facts = async (minute: number) => {
    const { course: all, attendance, agenda } = await read()
    return { course: all, attendance, agenda, agendaItem: held.item.Budsjett ?? '', at: minutes(minute) }
  }
  const unsettled = (asked: Awaited<ReturnType<typeof facts>>) => whyUnsettled(asked, [asked.agendaItem])

  test('is in question until the others have decided, and the case waits', async () => {
    const raise = (tx: Tx, act: Act) =>
      raiseDisqualification(tx, act, held.meeting, {
        agendaItem: held.item.Budsjett ?? '',
        person: person('ordfører i Råde'),
        kind: 'disqualified',
        raised: 'by-the-member',
        reason: 'Eier i selskapet',
      })
    question = granted(await write(6, raise))
    expect(await write(7, raise)).toBe(question)
    expect(unsettled(await facts(7))?.says[0]).toContain('Avgjør først om ordfører i Råde')
    expect((await now(7))?.kind).toBe('impartiality')
  })

  test('steps aside on a basis that stands in the minutes, and neither votes, speaks nor proposes', async () => {
    const decide = (legalBasis: string) =>
      write(8, (tx, act) =>
        decideDisqualification(tx, act, held.meeting, question, { outcome: 'steps-aside', legalBasis }),
      )
    expect(says(await decide(''))).toContain('Oppgi hjemmelen')
    granted(await decide('kommuneloven § 11-10 første ledd'))
    const { course: all, attendance, agendaItem } = await facts(9)
    expect(
      electorsOf(attendance, all.disqualifications, [agendaItem], minutes(9)).map(({ name }) => name),
    ).not.toContain('ordfører i Råde')
    const who = person('ordfører i Råde')
    expect(
      says(await write(9, (tx, act) => askToSpeak(tx, act, held.meeting, { person: who, kind: 'speech' }))),
    ).toContain('trådt til side')
    const alternative = { agendaItem, person: who, kind: 'alternative', source: 'phone', text: 'Nei.' } as const
    expect(says(await write(9, (tx, act) => moveProposal(tx, act, held.meeting, alternative)))).toContain(
      'trådt til side',
    )
    expect(unsettled(await facts(9))).toBeNull()
  })

  test('is told apart from the public’s copy: the reason is not there', async () => {
    const all = asPublic(await course(), new Set(Object.values(held.item)))
    expect(all.disqualifications[0]).toMatchObject({ reason: '', legalBasis: 'kommuneloven § 11-10 første ledd' })
  })

  test('may be the one who leads: then another takes the chair for that case', async () => {
    const raised = granted(
      await write(10, (tx, act) =>
        raiseDisqualification(tx, act, held.meeting, {
          agendaItem: held.item.Budsjett ?? '',
          person: person(leader),
          kind: 'excused',
          raised: 'by-the-member',
        }),
      ),
    )
    granted(
      await write(11, (tx, act) =>
        decideDisqualification(tx, act, held.meeting, raised, {
          outcome: 'steps-aside',
          legalBasis: 'kommuneloven § 11-11',
        }),
      ),
    )
    expect((await now(11))?.kind).toBe('chair')
    granted(await write(12, (tx, act) => chooseChair(tx, act, held.meeting)))
    expect((await course()).chair?.name).toBe(deputy)
    granted(await write(13, (tx, act) => decideDisqualification(tx, act, held.meeting, raised, null)))
    granted(await write(13, (tx, act) => withdrawDisqualification(tx, act, held.meeting, raised)))
    expect((await course()).disqualifications).toHaveLength(1)
  })

  test('is not one in an election', async () => {
    const raise = {
      agendaItem: held.item.Valg ?? '',
      person: person(leader),
      kind: 'disqualified',
      raised: 'by-another',
    } as const
    expect(await write(14, (tx, act) => raiseDisqualification(tx, act, held.meeting, raise))).toMatchObject({
      citation: { paragraph: '11-10', subsection: 4 },
    })
  })
})

describe('behind closed doors', () => {
  beforeAll(async () => {
    await opened({ remote: true })
    await up(5, 'Budsjett')
  })
  const close = (minute: number, basis: Parameters<typeof closeDoors>[3]['basis'], provision?: string) =>
    write(minute, (tx, act) =>
      closeDoors(tx, act, held.meeting, { agendaItem: held.item.Budsjett ?? '', basis, provision }),
    )

  test('nobody takes part from afar when the law demands that they are closed', async () => {
    const online = {
      person: person('vara fra Våler'),
      kind: 'arrived',
      seat: held.seat['ordfører i Våler'],
      remote: true,
    } as const
    granted(await write(6, (tx, act) => registerPresence(tx, act, held.meeting, online)))
    expect(await close(7, 'secrecy', 'forvaltningsloven § 13')).toMatchObject({
      citation: { paragraph: '11-7', subsection: 3 },
    })
    granted(await leave(8, 'vara fra Våler'))
    granted(await close(9, 'secrecy', 'forvaltningsloven § 13'))
    expect(says(await write(10, (tx, act) => registerPresence(tx, act, held.meeting, online)))).toContain(
      'Da kan ingen delta på nett',
    )
  })

  test('another case waits until they are opened, and the public sees nothing of what was said', async () => {
    const who = person(leader)
    granted(await write(11, (tx, act) => askToSpeak(tx, act, held.meeting, { person: who, kind: 'speech' })))
    const text = 'Hemmelig alternativ'
    const agendaItem = held.item.Budsjett ?? ''
    granted(
      await write(11, (tx, act) =>
        moveProposal(tx, act, held.meeting, { agendaItem, person: who, kind: 'alternative', source: 'floor', text }),
      ),
    )
    expect(says(await write(12, (tx, act) => takeUp(tx, act, held.meeting, held.item.Plan ?? '')))).toContain(
      'Dørene er lukket',
    )
    granted(await write(13, (tx, act) => openDoors(tx, act, held.meeting)))
    const all = asPublic(await course(), new Set(Object.values(held.item)))
    expect(JSON.stringify([all.speakers, all.proposals])).not.toMatch(/Hemmelig|ordfører/)
    expect(all.doors).toMatchObject([
      { legalBasis: 'kommuneloven § 11-5 andre ledd andre punktum, jf. forvaltningsloven § 13' },
    ])
    expect(all.proposals.map(({ label }) => label)).toEqual(['Innstillingen'])
  })

  test('of an item that the public does not see they learn only that the doors were closed', async () => {
    const all = asPublic(await course(), new Set([held.item.Plan ?? '']))
    expect(JSON.stringify({ ...all, doors: [] })).not.toContain(held.item.Budsjett)
    expect(all.doors[0]?.agendaItem).toBe('')
  })
})

describe('the debate', () => {
  beforeAll(async () => {
    await opened()
    await arrive(1, 'observatør')
    await up(5, 'Budsjett')
  })
  const ask = (minute: number, name: string, kind: 'speech' | 'reply' | 'point-of-order' = 'speech') =>
    write(minute, async (tx, act) => granted(await askToSpeak(tx, act, held.meeting, { person: person(name), kind })))
  const list = async () => waiting((await course()).speakers, held.item.Budsjett ?? '').map(({ name }) => name)

  test('runs from the phone and from the chair, in turn', async () => {
    await ask(6, leader)
    const second = await ask(7, deputy)
    expect(await ask(8, deputy)).toBe(second)
    await ask(8, 'observatør')
    granted(await write(9, (tx, act) => askToSpeak(tx, act, held.meeting, { guest: 'Rektor', kind: 'speech' })))
    expect(await list()).toEqual([leader, deputy, 'kommunedirektør i Moss', 'Rektor'])
    granted(await write(10, (tx, act) => letSpeak(tx, act, held.meeting)))
    await ask(11, 'ordfører i Vestby', 'reply')
    expect(await list()).toEqual(['ordfører i Vestby', deputy, 'kommunedirektør i Moss', 'Rektor'])
    expect(speaking((await course()).speakers)?.name).toBe(leader)
  })

  test('the chair moves somebody, gives the floor to a certain one, and takes it back', async () => {
    const one = waiting((await course()).speakers, held.item.Budsjett ?? '').at(-1)!
    granted(await write(12, (tx, act) => moveSpeaker(tx, act, held.meeting, one.speaker, 'first')))
    expect((await list())[0]).toBe('Rektor')
    granted(await write(13, (tx, act) => letSpeak(tx, act, held.meeting)))
    expect(speaking((await course()).speakers)?.name).toBe('Rektor')
    granted(await write(14, (tx, act) => takeBackFloor(tx, act, held.meeting, one.speaker)))
    expect((await list())[0]).toBe('Rektor')
    granted(await write(15, (tx, act) => withdrawSpeaker(tx, act, held.meeting, one.speaker)))
    expect(await list()).not.toContain('Rektor')
    expect(says(await write(15, (tx, act) => endSpeech(tx, act, held.meeting)))).toBe('Ingen har ordet.')
  })

  test('proposals come from the papers by themselves, from phones and from the floor, and get their numbers', async () => {
    const agendaItem = held.item.Budsjett ?? ''
    const propose = (
      minute: number,
      about: { kind: 'alternative' | 'amendment' | 'deferral'; text: string; amends?: string },
    ) =>
      write(minute, async (tx, act) =>
        granted(
          await moveProposal(tx, act, held.meeting, { agendaItem, person: person(leader), source: 'phone', ...about }),
        ),
      )
    const amendment = await propose(16, { kind: 'amendment', text: 'Budsjettet for 2025 vedtas.' })
    const alternative = await propose(17, { kind: 'alternative', text: 'Budsjettet vedtas ikke.' })
    expect(await propose(18, { kind: 'alternative', text: 'Budsjettet vedtas ikke.' })).toBe(alternative)
    await propose(19, { kind: 'deferral', text: 'Saken utsettes.' })
    const labels = async () => votingOrder((await course()).proposals, agendaItem).map(({ label }) => label)
    expect(await labels()).toEqual(['Forslag 3', 'Forslag 2', 'Forslag 1', 'Innstillingen'])
    const order = votingOrder((await course()).proposals, agendaItem).map(({ proposal }) => proposal)
    const turned = [order[0]!, order[3]!, order[2]!, order[1]!]
    expect(
      says(await write(20, (tx, act) => changeVotingOrder(tx, act, held.meeting, { agendaItem, order: turned }))),
    ).toContain('Si hvorfor')
    granted(
      await write(20, (tx, act) =>
        changeVotingOrder(tx, act, held.meeting, { agendaItem, order: turned, reason: 'Ønske fra salen' }),
      ),
    )
    expect(await labels()).toEqual(['Forslag 3', 'Innstillingen', 'Forslag 1', 'Forslag 2'])
    expect((await course()).votingOrders).toMatchObject([{ reason: 'Ønske fra salen' }])
    granted(await write(21, (tx, act) => changeVotingOrder(tx, act, held.meeting, { agendaItem, order: null })))
    expect((await course()).votingOrders).toEqual([])
    granted(await write(22, (tx, act) => withdrawProposal(tx, act, held.meeting, amendment)))
    expect(await labels()).toEqual(['Forslag 3', 'Forslag 2', 'Innstillingen'])
  })

  test('a member has a statement entered, and withdraws it', async () => {
    const about = {
      agendaItem: held.item.Budsjett ?? '',
      person: person(deputy),
      kind: 'dissent',
      text: ' Jeg er uenig. ',
    } as const
    const remark = granted(await write(23, (tx, act) => enterRemark(tx, act, held.meeting, about)))
    expect(await write(23, (tx, act) => enterRemark(tx, act, held.meeting, about))).toBe(remark)
    expect((await course()).remarks).toMatchObject([{ text: 'Jeg er uenig.', name: deputy }])
    expect(
      says(
        await write(24, (tx, act) => enterRemark(tx, act, held.meeting, { ...about, person: person('observatør') })),
      ),
    ).toContain('Bare et medlem')
    granted(await write(25, (tx, act) => withdrawRemark(tx, act, held.meeting, remark)))
    expect((await course()).remarks).toEqual([])
  })
})

describe('a case that was not on the notice', () => {
  let late = ''
  beforeAll(async () => {
    await opened()
    late = await write(1, async (tx, act) =>
      granted(await addAgendaItem(tx, act, held.meeting, { title: 'Hastesak', kind: 'decision' })),
    )
    await write(2, async (tx, act) => granted(await takeUp(tx, act, held.meeting, late)))
  })
  const why = async (agendaItem: string, minute: number) => {
    const { course: all, attendance, agenda } = await read()
    return whyUnsettled({ course: all, attendance, agenda, at: minutes(minute) }, [agendaItem])
  }

  test('is decided only when nobody who can stop it objects', async () => {
    expect(await why(late, 3)).toMatchObject({ citation: { paragraph: '11-3', subsection: 5 } })
    expect((await now(3))?.kind).toBe('unlisted')
    const ask = (objectors: number) =>
      write(4, (tx, act) => find(tx, act, held.meeting, 'unlisted-accepted', { agendaItem: late, objectors }))
    expect(says(await ask(2))).toContain('2 av 4 møtende medlemmer motsetter seg det')
    const finding = granted(await ask(1))
    expect(await why(late, 5)).toBeNull()
    granted(await write(6, (tx, act) => withdrawFinding(tx, act, held.meeting, finding)))
    granted(
      await write(7, (tx, act) => find(tx, act, held.meeting, 'unlisted-refused', { agendaItem: late, objectors: 2 })),
    )
    expect((await why(late, 8))?.says[0]).toContain('motsatt seg')
  })

  test('is also whatever comes up under any other business, and the script explains it', async () => {
    await up(9, 'Eventuelt')
    expect(await why(held.item.Eventuelt ?? '', 10)).toMatchObject({ citation: { paragraph: '11-3' } })
    const step = await now(10)
    expect(step).toMatchObject({ kind: 'any-other-business', citation: { paragraph: '11-3', subsection: 5 } })
    expect(step?.says?.[0]).toContain('kan ikke avgjøre en sak som ikke sto på den utsendte sakslisten')
  })

  test('what stood on the agenda when it was announced needs no acceptance', async () => {
    await up(11, 'Plan')
    expect(await why(held.item.Plan ?? '', 12)).toBeNull()
  })
})

test.each<readonly [string, (tx: Tx, act: Act) => Promise<unknown>, string]>([
  ['a heading', (tx, act) => takeUp(tx, act, held.meeting, held.item.Saker ?? ''), 'samler flere saker'],
  ['a break', (tx, act) => takeUp(tx, act, held.meeting, held.item.Lunsj ?? ''), 'Ta pause i stedet'],
  ['an item of another meeting', (tx, act) => takeUp(tx, act, held.meeting, 'x'), 'står ikke på sakslisten'],
])('%s is not taken up', async (_what, work, expected) => {
  await opened()
  expect(says((await write(5, work)) as Refusal)).toContain(expected)
})
