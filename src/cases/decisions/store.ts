import { casesSeen, itemsSeen } from '../../accounts/insight-store.ts'
import { type Insight, insightIn, type Sees } from '../../accounts/sees.ts'
import type { Tx } from '../../foundation/database/council.ts'
import type { Day } from '../../foundation/days.ts'
import { isIdentifier, randomUUIDv7 } from '../../foundation/identity.ts'
import type { CaseNumber } from '../numbers/rules.ts'
import { asDecision, asRow } from './row.ts'
import type { Result } from './rules.ts'

interface Decision {
  readonly decision: string
  readonly councilCase: string
  readonly body: string
  readonly bodyName: string
  /** Where on which agenda the case stood; null when it is not known. */
  readonly agendaItem: string | null
  readonly day: Day
  readonly text: string
  readonly result: Result
  /** As the minutes say it; empty when they say nothing. */
  readonly vote: string
  /** The ballot that adopted it; null when it was not voted on here, or comes from older minutes. */
  readonly ballot: string | null
  /** The proposal that was adopted. */
  readonly proposal: string | null
}

/** A decision with the case that it settles. */
export interface DecidedCase extends Decision {
  readonly number: CaseNumber
  readonly title: string
}

export type DecisionValues = Omit<Decision, 'decision' | 'bodyName'>

const readable = (tx: Tx, council: string, sees: Sees) =>
  tx
    .selectFrom('decision')
    .innerJoin('body', (join) =>
      join.onRef('body.council', '=', 'decision.council').onRef('body.body', '=', 'decision.body'),
    )
    .innerJoin('council_case', (join) =>
      join
        .onRef('council_case.council', '=', 'decision.council')
        .onRef('council_case.council_case', '=', 'decision.council_case'),
    )
    .select([
      'decision.decision',
      'decision.council_case',
      'decision.body',
      'body.name as body_name',
      'decision.agenda_item',
      'decision.day',
      'decision.text',
      'decision.result',
      'decision.vote',
      'decision.ballot',
      'decision.proposal',
      'council_case.series',
      'council_case.year',
      'council_case.number',
      'council_case.title',
    ])
    .where('decision.council', '=', council)
    .$if(sees !== 'everything', (query) =>
      query.where((one) =>
        one.or(decisionsFor(tx, council, sees).map((decisions) => one('decision.decision', 'in', decisions))),
      ),
    )
    .orderBy('decision.day', 'desc')
    .orderBy('decision.decision', 'desc')

const publicDecisions = (tx: Tx, council: string) =>
  tx.selectFrom('public_decision').select('decision').where('council', '=', council).$castTo<{ decision: string }>()

const decisionsFor = (tx: Tx, council: string, sees: Sees) => {
  const insight = insightIn(sees)
  return [publicDecisions(tx, council), ...(insight ? [decisionsSeen(tx, council, insight)] : [])]
}

/** In cases that lie open to the reader; made under an item that does too, or under none that is known. */
const decisionsSeen = (tx: Tx, council: string, insight: Insight) =>
  tx
    .selectFrom('decision')
    .select('decision')
    .where('council', '=', council)
    .where('council_case', 'in', casesSeen(tx, council, insight))
    .where((one) => one.or([one('agenda_item', 'is', null), one('agenda_item', 'in', itemsSeen(tx, council, insight))]))

/** What was decided in these cases, the latest first. */
export async function decisionsOf(
  tx: Tx,
  council: string,
  cases: readonly string[],
  sees: Sees = 'public',
): Promise<DecidedCase[]> {
  if (!cases.length) return []
  const rows = await readable(tx, council, sees)
    .where('decision.council_case', 'in', [...cases])
    .execute()
  return rows.map(asDecision)
}

/** Every decision that the reader may know of, the latest first. */
export async function listDecisions(tx: Tx, council: string, sees: Sees = 'public'): Promise<DecidedCase[]> {
  const rows = await readable(tx, council, sees).execute()
  return rows.map(asDecision)
}

/** The council's latest decisions, the newest first. */
export async function latestDecisions(
  tx: Tx,
  council: string,
  limit: number,
  sees: Sees = 'public',
): Promise<DecidedCase[]> {
  const rows = await readable(tx, council, sees).limit(limit).execute()
  return rows.map(asDecision)
}

export async function findDecision(tx: Tx, council: string, decision: string): Promise<Decision | undefined> {
  if (!isIdentifier(decision)) return undefined
  const row = await readable(tx, council, 'everything').where('decision.decision', '=', decision).executeTakeFirst()
  return row && asDecision(row)
}

/** The decisions that a ballot made: one for each case of a block vote. */
export async function decisionsByBallot(tx: Tx, council: string, ballot: string): Promise<DecidedCase[]> {
  const rows = await readable(tx, council, 'everything').where('decision.ballot', '=', ballot).execute()
  return rows.map(asDecision)
}

export async function insertDecision(tx: Tx, council: string, values: DecisionValues): Promise<string> {
  const decision = randomUUIDv7()
  await tx
    .insertInto('decision')
    .values({ council, decision, ...asRow(values) })
    .execute()
  return decision
}

export async function updateDecision(tx: Tx, council: string, decision: string, values: DecisionValues) {
  await tx
    .updateTable('decision')
    .set(asRow(values))
    .where('council', '=', council)
    .where('decision', '=', decision)
    .execute()
}

export async function deleteDecision(tx: Tx, council: string, decision: string): Promise<void> {
  await tx.deleteFrom('decision').where('council', '=', council).where('decision', '=', decision).execute()
}
