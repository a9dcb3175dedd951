import type { Tx } from '../../foundation/database/council.ts'
import { type Day, dayIn } from '../../foundation/days.ts'
import { isIdentifier, randomUUIDv7 } from '../../foundation/identity.ts'

export interface Term {
  readonly term: string
  readonly seat: string
  readonly person: string
  readonly from: Day
  /** Last day of the period elected for; null while nobody has said. */
  readonly to: Day | null
  /** Last day of one who left for good before the period was over; the seat is then vacant (§ 7-10). */
  readonly left: Day | null
  /** «Moss kommunestyre, sak 12/23»; may be empty. */
  readonly electedBy: string
}

export type NewTerm = Omit<Term, 'term'>

const columns = ['term', 'seat', 'person', 'from_day', 'to_day', 'left_day', 'elected_by'] as const

const select = (tx: Tx, council: string) =>
  tx.selectFrom('term').select(columns).where('council', '=', council).orderBy('from_day')

/** Every term of every seat, the first ones first. */
export async function listTerms(tx: Tx, council: string): Promise<Term[]> {
  return (await select(tx, council).execute()).map(asTerm)
}

export async function listTermsOfSeat(tx: Tx, council: string, seat: string): Promise<Term[]> {
  return (await select(tx, council).where('seat', '=', seat).execute()).map(asTerm)
}

/** Every term of the seats that the person holds or has held: who came after is needed to know who sits. */
export async function listTermsAround(tx: Tx, council: string, person: string): Promise<Term[]> {
  const seats = tx.selectFrom('term').select('seat').where('council', '=', council).where('person', '=', person)
  return (await select(tx, council).where('seat', 'in', seats).execute()).map(asTerm)
}

export async function findTerm(tx: Tx, council: string, term: string): Promise<Term | undefined> {
  if (!isIdentifier(term)) return undefined
  const row = await select(tx, council).where('term', '=', term).executeTakeFirst()
  return row && asTerm(row)
}

export async function insertTerm(tx: Tx, council: string, values: NewTerm): Promise<string> {
  const term = randomUUIDv7()
  await tx
    .insertInto('term')
    .values({ council, term, ...asRow(values) })
    .execute()
  return term
}

export async function updateTerm(tx: Tx, council: string, term: string, values: NewTerm): Promise<void> {
  await tx.updateTable('term').set(asRow(values)).where('council', '=', council).where('term', '=', term).execute()
}

export async function deleteTerm(tx: Tx, council: string, term: string): Promise<void> {
  await tx.deleteFrom('term').where('council', '=', council).where('term', '=', term).execute()
}

const asRow = ({ seat, person, from, to, left, electedBy }: NewTerm) => ({
  seat,
  person,
  from_day: from.toString(),
  to_day: to?.toString() ?? null,
  left_day: left?.toString() ?? null,
  elected_by: electedBy,
})

interface Row {
  term: string
  seat: string
  person: string
  from_day: string
  to_day: string | null
  left_day: string | null
  elected_by: string
}

const asTerm = ({ term, seat, person, from_day, to_day, left_day, elected_by }: Row): Term => ({
  term,
  seat,
  person,
  from: Temporal.PlainDate.from(from_day),
  to: dayIn(to_day),
  left: dayIn(left_day),
  electedBy: elected_by,
})
