import { changePerson } from '../accounts/people/actions.ts'
import { listPeople } from '../accounts/people/store.ts'
import { addCase } from '../cases/actions.ts'
import type { Act } from '../foundation/act.ts'
import type { Database, Tx } from '../foundation/database/council.ts'
import { addMeeting, announceMeeting } from '../meetings/actions.ts'
import { addAgendaItem } from '../meetings/agenda/actions.ts'
import { closeMeeting, finishItem, openMeeting, takeUp } from '../meetings/course/actions.ts'
import { closeDoors, openDoors } from '../meetings/doors/actions.ts'
import { find } from '../meetings/findings/actions.ts'
import { registerPresence } from '../meetings/presence/actions.ts'
import { moveProposal } from '../meetings/proposals/actions.ts'
import { listProposals } from '../meetings/proposals/store.ts'
import { enterRemark } from '../meetings/remarks/actions.ts'
import { findMeeting } from '../meetings/store.ts'
import { enterHands, enterVotesByName } from '../votes/casting/actions.ts'
import { closeBallot } from '../votes/closing/actions.ts'
import { openBallot } from '../votes/opening/actions.ts'
import type { Opening } from '../votes/opening/room.ts'
import { findBallot } from '../votes/store.ts'
import { actAt } from './council.ts'
import { day } from './day.ts'
import { granted } from './granted.ts'
import { type SeatedMembers, seatMembers } from './roster.ts'

/** A time of 12 December 2024, as the clock on the wall has it. */
export const onTheDay = (clock: string) => Temporal.Instant.from(`2024-12-12T${clock}:00+01:00`)

export const secretOfTheMeeting = 'Kvitkløver'

export interface HeldMeeting extends SeatedMembers {
  readonly meeting: string
  readonly plan: string
  readonly budget: string
  readonly exempt: string
  readonly anyOther: string
}

/**
 * The meeting of 12 December 2024 as it was run: four of five members came, the mayor of Råde went at 11.42, the budget
 * was adopted by name against one, and one exempt case was considered behind closed doors. Closed at 12.00.
 */
export function holdMeeting(database: Database, { close = true } = {}): Promise<HeldMeeting> {
  const before = actAt()
  return database.write(before.council, async (tx) => {
    const seated = await seatMembers(tx, before)
    await giveParties(tx, before)
    const items = await planned(tx, before, seated.body)
    const act: Act = { ...before, now: onTheDay('12:30'), today: day('2024-12-12') }
    await opened(tx, act, items.meeting, seated)
    await considered(tx, act, { ...seated, ...items })
    if (close) granted(await closeMeeting(tx, act, items.meeting, { at: onTheDay('12:00') }))
    return { ...seated, ...items }
  })
}

async function giveParties(tx: Tx, act: Act): Promise<void> {
  for (const { person, ...same } of await listPeople(tx, act.council)) {
    const party = same.name.includes('Råde') ? 'Skogpartiet' : 'Fjordpartiet'
    granted(await changePerson(tx, act, person, { ...same, party }))
  }
}

async function planned(tx: Tx, act: Act, body: string) {
  const registered = async (number: number, about: Omit<Parameters<typeof addCase>[2], 'year' | 'number'>) =>
    granted(await addCase(tx, act, { year: 2024, number, ...about }))
  const planCase = await registered(2, { title: 'Handlingsplan 2025', kind: 'orientation' })
  const budgetCase = await registered(3, {
    title: 'Budsjett 2025',
    kind: 'decision',
    proposal: 'Budsjettet for 2025 vedtas med en ramme på 641 790 kroner.',
  })
  const exemptCase = await registered(77, {
    title: `${secretOfTheMeeting} lønnsforhandling`,
    kind: 'decision',
    access: 'exempt',
    legalBasis: 'offentleglova § 23 første ledd',
    proposal: `${secretOfTheMeeting} godtas.`,
  })
  const anyOtherCase = await registered(4, { title: 'Eventuelt', kind: 'any-other-business' })
  const about = { body, day: day('2024-12-12'), starts: '09:30', place: 'Moss rådhus' }
  const meeting = granted(await addMeeting(tx, act, about))
  granted(await addAgendaItem(tx, act, meeting, { title: 'Åpning', kind: 'formality' }))
  const item = async (councilCase: string) => granted(await addAgendaItem(tx, act, meeting, { councilCase }))
  const items = {
    meeting,
    plan: await item(planCase),
    exempt: await item(exemptCase),
    budget: await item(budgetCase),
    anyOther: await item(anyOtherCase),
  }
  granted(await announceMeeting(tx, act, meeting))
  return items
}

async function opened(tx: Tx, act: Act, meeting: string, { person }: SeatedMembers): Promise<void> {
  const who = ['ordfører i Moss', 'varaordfører i Moss', 'ordfører i Vestby', 'ordfører i Råde', 'observatør']
  for (const one of who)
    granted(await registerPresence(tx, act, meeting, { person: person[one]!, kind: 'arrived', at: onTheDay('09:25') }))
  granted(await openMeeting(tx, act, meeting, { at: onTheDay('09:33') }))
  granted(await find(tx, act, meeting, 'convened', { at: onTheDay('09:35') }))
  granted(await find(tx, act, meeting, 'notice-approved', { at: onTheDay('09:36') }))
  granted(await find(tx, act, meeting, 'agenda-approved', { at: onTheDay('09:36') }))
}

type Room = HeldMeeting

async function considered(tx: Tx, act: Act, room: Room): Promise<void> {
  const { meeting, plan, exempt, budget, anyOther, person } = room
  granted(await takeUp(tx, act, meeting, plan, { at: onTheDay('09:40') }))
  granted(await takeUp(tx, act, meeting, exempt, { at: onTheDay('10:10') }))
  const closing = { items: [exempt], about: 'closing', question: 'Skal møtet lukkes?' } as const
  await shownHands(tx, act, room, { ...closing, method: 'show-of-hands', at: onTheDay('10:12') }, [4, 0])
  const basis = { basis: 'privacy', provision: 'offentleglova § 23' } as const
  granted(await closeDoors(tx, act, meeting, { agendaItem: exempt, ...basis, at: onTheDay('10:15') }))
  const secretly = { items: [exempt], about: 'proposal', question: `${secretOfTheMeeting} godtas.` } as const
  await shownHands(tx, act, room, { ...secretly, method: 'show-of-hands', at: onTheDay('10:30') }, [4, 0])
  granted(await openDoors(tx, act, meeting, { at: onTheDay('10:32') }))
  granted(await takeUp(tx, act, meeting, budget, { at: onTheDay('10:40') }))
  await budgetVoted(tx, act, room)
  granted(await finishItem(tx, act, meeting, budget, { at: onTheDay('11:35') }))
  granted(
    await registerPresence(tx, act, meeting, {
      person: person['ordfører i Råde']!,
      kind: 'left',
      at: onTheDay('11:42'),
    }),
  )
  granted(await takeUp(tx, act, meeting, anyOther, { at: onTheDay('11:50') }))
  granted(await finishItem(tx, act, meeting, anyOther, { at: onTheDay('11:58') }))
}

async function budgetVoted(tx: Tx, act: Act, room: Room): Promise<void> {
  const { meeting, budget, person, seat } = room
  const mayor = person['ordfører i Råde']!
  const moved = {
    agendaItem: budget,
    kind: 'alternative',
    source: 'floor',
    text: 'Rammen settes til 600 000 kroner.',
  } as const
  granted(await moveProposal(tx, act, meeting, { ...moved, person: mayor, at: onTheDay('10:55') }))
  const held = (await findMeeting(tx, act.council, meeting, 'everything'))!
  const opening = {
    items: [budget],
    about: 'proposal',
    question: 'Innstillingen mot forslag 2',
    form: 'alternatives',
    method: 'by-name',
  } as const
  const proposals = (await listProposals(tx, act.council, meeting)).filter((one) => one.agendaItem === budget)
  const choices = proposals.map(({ proposal, label }) => ({ label, proposal }))
  const ballot = granted(await openBallot(tx, act, held, { ...opening, choices, at: onTheDay('11:20') }))
  const electors = (await findBallot(tx, act.council, ballot, 'everything'))!.electors
  const votes = electors.map((one) => ({ seat: one.seat, choice: one.seat === seat['ordfører i Råde'] ? 2 : 1 }))
  granted(await enterVotesByName(tx, act, ballot, votes, onTheDay('11:21')))
  granted(await closeBallot(tx, act, ballot, { at: onTheDay('11:22') }))
  const remark = { agendaItem: budget, kind: 'remark', text: 'Råde ønsker en lavere sats.' } as const
  granted(await enterRemark(tx, act, meeting, { ...remark, person: mayor, at: onTheDay('11:30') }))
}

async function shownHands(tx: Tx, act: Act, { meeting }: Room, opening: Opening, [yes, no]: [number, number]) {
  const held = (await findMeeting(tx, act.council, meeting, 'everything'))!
  const ballot = granted(await openBallot(tx, act, held, opening))
  const counts = [
    { choice: 1, votes: yes },
    { choice: 2, votes: no },
  ]
  granted(await enterHands(tx, act, ballot, counts))
  granted(await closeBallot(tx, act, ballot, { at: opening.at?.add({ minutes: 1 }) }))
}
