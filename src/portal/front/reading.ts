import { type BudgetSummary, budgetSummary, type FullBudget, readBudget } from '../../budget/reading.ts'
import { type DecidedCase, latestDecisions } from '../../cases/decisions/store.ts'
import { takesPartOn } from '../../councils/participants/rules.ts'
import { listParticipants, type Participant } from '../../councils/participants/store.ts'
import { type CouncilDocument, listDocuments } from '../../documents/store.ts'
import type { Tx } from '../../foundation/database/council.ts'
import type { Day } from '../../foundation/days.ts'
import { listAgenda } from '../../meetings/agenda/store.ts'
import { latestMeetings, type Meeting, nextMeeting } from '../../meetings/store.ts'
import { readPurposes } from '../../plan/reading.ts'
import { type PlanSummary, planSummary } from '../../plan/summary.ts'
import { type Reading, type Room, readRoom } from '../../room/reading.ts'

/** What the front page of a council tells everyone, also the secretary: nothing that is not public. */
export interface Front {
  readonly participants: readonly Participant[]
  readonly purposes: readonly string[]
  readonly next: (Meeting & { readonly items: number; readonly cases: number }) | undefined
  /** What goes on in its room, while it is under way. */
  readonly room: Room | undefined
  readonly lastMeeting: Meeting | undefined
  readonly decisions: readonly DecidedCase[]
  readonly plan: PlanSummary | undefined
  readonly budget: (BudgetSummary & Pick<FullBudget, 'payments'>) | undefined
  readonly documents: readonly CouncilDocument[]
}

const shownDecisions = 3
const shownDocuments = 3

export async function readFront(tx: Tx, reading: Reading & { readonly today: Day }): Promise<Front> {
  const { council, today } = reading
  const participants = await listParticipants(tx, council)
  const purposes = await readPurposes(tx, council, today)
  const next = await nextMeeting(tx, council, today)
  const [lastMeeting] = await latestMeetings(tx, council, today, 1)
  const documents = await listDocuments(tx, council, 'public')
  return {
    participants: participants.filter((one) => takesPartOn(one, today)),
    purposes: purposes.map(({ text }) => text),
    next: await withCounts(tx, council, next),
    room: next?.openedAt ? await readRoom(tx, reading, next.address, 'public') : undefined,
    lastMeeting,
    decisions: await latestDecisions(tx, council, shownDecisions),
    plan: await planSummary(tx, council),
    budget: await budgetWithPayments(tx, council),
    documents: documents.slice(0, shownDocuments),
  }
}

async function withCounts(tx: Tx, council: string, meeting: Meeting | undefined): Promise<Front['next']> {
  if (!meeting) return undefined
  const agenda = await listAgenda(tx, council, meeting.meeting, 'public')
  const cases = agenda.filter(({ councilCase }) => councilCase).length
  return { ...meeting, items: agenda.filter(({ parent }) => !parent).length, cases }
}

async function budgetWithPayments(tx: Tx, council: string): Promise<Front['budget']> {
  const summary = await budgetSummary(tx, council)
  return summary && { ...summary, payments: (await readBudget(tx, council, summary.budget)).payments }
}
