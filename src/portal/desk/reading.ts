import { readBudget } from '../../budget/reading.ts'
import { listBudgets } from '../../budget/store.ts'
import { listCases } from '../../cases/store.ts'
import { readAgreement } from '../../councils/agreement/facts.ts'
import { inForceOn, missingClauses } from '../../councils/agreement/rules.ts'
import { listAgreements } from '../../councils/agreement/store.ts'
import { takesPartOn } from '../../councils/participants/rules.ts'
import { listParticipants } from '../../councils/participants/store.ts'
import { listDocuments } from '../../documents/store.ts'
import type { Tx } from '../../foundation/database/council.ts'
import type { Day } from '../../foundation/days.ts'
import { listIntakes } from '../../intake/store.ts'
import { derivedState, mayEnter } from '../../meetings/rules.ts'
import { listMeetings, type Meeting } from '../../meetings/store.ts'
import { readRoster } from '../../members/roster/facts.ts'
import { meetingsWithMinutes } from '../../minutes/store.ts'
import { listPlans } from '../../plan/plans/store.ts'
import type { DeskFacts } from './rules.ts'

export interface DeskReading extends DeskFacts {
  /** True while nothing has been registered: then a document is the way to begin. */
  readonly empty: boolean
}

export async function readDesk(tx: Tx, council: string, today: Day): Promise<DeskReading> {
  const participants = (await listParticipants(tx, council)).filter((one) => takesPartOn(one, today)).length
  const meetings = await listMeetings(tx, council, 'everything')
  const intakes = await listIntakes(tx, council)
  const agreements = await listAgreements(tx, council)
  const registered = [
    participants,
    meetings.length,
    agreements.length,
    (await listCases(tx, council, 'everything')).length,
    (await listPlans(tx, council)).length,
    (await listBudgets(tx, council, 'everything')).length,
    (await listDocuments(tx, council, 'everything')).length,
  ]
  return {
    empty: registered.every((count) => count === 0),
    openIntakes: intakes.filter(({ acceptedAt, undoneAt, refused }) => !acceptedAt && !undoneAt && !refused),
    participants,
    missingLetters: await missingLetters(tx, council, agreements, today),
    unannounced: meetings.filter((one) => derivedState(one, today) === 'planned'),
    ...(await aroundMeetings(tx, council, meetings, today)),
    ...(await seatsToFill(tx, council, today)),
    ...(await budgetsToMend(tx, council)),
  }
}

/** Those that are held today, and those that have been held and are not written down. */
async function aroundMeetings(tx: Tx, council: string, meetings: readonly Meeting[], today: Day) {
  const written = await meetingsWithMinutes(tx, council)
  return {
    today: meetings.filter((one) => mayEnter(one, today)),
    unwritten: meetings.filter(
      ({ meeting, closedAt, cancelledAt }) => closedAt && !cancelledAt && !written.has(meeting),
    ),
  }
}

async function missingLetters(
  tx: Tx,
  council: string,
  agreements: Awaited<ReturnType<typeof listAgreements>>,
  today: Day,
) {
  const current = inForceOn(agreements, today) ?? agreements[0]
  if (!current) return undefined
  return missingClauses((await readAgreement(tx, council, current, today)).facts).map(({ letter }) => letter)
}

async function seatsToFill(tx: Tx, council: string, today: Day) {
  const { bodies } = await readRoster(tx, council, today)
  const states = bodies.flatMap(({ members, observers }) => [...members, ...observers]).map(({ state }) => state)
  return {
    vacant: states.filter((state) => state.is === 'vacant' && !state.next).length,
    endsSoon: states.filter((state) => (state.is === 'ends-soon' || state.is === 'carried-over') && !state.next).length,
  }
}

/** The newest budget that counts, and drafts of its year or later. */
async function budgetsToMend(tx: Tx, council: string) {
  const [newest] = await listBudgets(tx, council, 'everything')
  if (!newest) return { wrongSums: [], outOfBalance: [] }
  const { checks, budget } = await readBudget(tx, council, newest)
  const failing = checks.filter(({ holds }) => !holds)
  return {
    outOfBalance: failing.some(({ what }) => what === 'balance') ? [budget.title] : [],
    wrongSums: failing.some(({ what }) => what !== 'balance') ? [budget.title] : [],
  }
}
