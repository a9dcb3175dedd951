import type { Tx } from '../../foundation/database/council.ts'
import { isIdentifier, randomUUIDv7 } from '../../foundation/identity.ts'

export interface Seat {
  readonly seat: string
  readonly body: string
  /** The municipality whose council elects; null for a place of the council itself. */
  readonly participant: string | null
  readonly kind: 'member' | 'observer'
  /** What the place is called, like «ordfører»; may be empty. */
  readonly label: string
  readonly position: number
  /** For observers; a member always may. */
  readonly maySpeak: boolean
  readonly mayPropose: boolean
}

export type NewSeat = Omit<Seat, 'seat'>

const columns = ['seat', 'body', 'participant', 'kind', 'label', 'position', 'may_speak', 'may_propose'] as const

/** All seats of all bodies, members before observers, each in its own order. */
export async function listSeats(tx: Tx, council: string): Promise<Seat[]> {
  const rows = await tx.selectFrom('seat').select(columns).where('council', '=', council).execute()
  return rows.map(asSeat).sort(inOrder)
}

export async function findSeat(tx: Tx, council: string, seat: string): Promise<Seat | undefined> {
  if (!isIdentifier(seat)) return undefined
  const row = await tx
    .selectFrom('seat')
    .select(columns)
    .where('council', '=', council)
    .where('seat', '=', seat)
    .executeTakeFirst()
  return row && asSeat(row)
}

/** Holds the seat until the transaction ends: two who fill it at once come one after the other. */
export async function lockSeat(tx: Tx, council: string, seat: string): Promise<Seat | undefined> {
  const row = await tx
    .selectFrom('seat')
    .select(columns)
    .where('council', '=', council)
    .where('seat', '=', seat)
    .forNoKeyUpdate()
    .executeTakeFirst()
  return row && asSeat(row)
}

export async function insertSeat(tx: Tx, council: string, values: NewSeat): Promise<string> {
  const seat = randomUUIDv7()
  await tx
    .insertInto('seat')
    .values({ council, seat, ...asRow(values) })
    .execute()
  return seat
}

export async function updateSeat(tx: Tx, council: string, seat: string, values: NewSeat): Promise<void> {
  await tx.updateTable('seat').set(asRow(values)).where('council', '=', council).where('seat', '=', seat).execute()
}

export async function deleteSeat(tx: Tx, council: string, seat: string): Promise<void> {
  await tx.deleteFrom('seat').where('council', '=', council).where('seat', '=', seat).execute()
}

const asRow = ({ maySpeak, mayPropose, ...same }: NewSeat) => ({
  ...same,
  may_speak: maySpeak,
  may_propose: mayPropose,
})

interface Row {
  seat: string
  body: string
  participant: string | null
  kind: string
  label: string
  position: number
  may_speak: boolean
  may_propose: boolean
}

const asSeat = ({ may_speak, may_propose, kind, ...same }: Row): Seat => ({
  ...same,
  kind: kind === 'observer' ? 'observer' : 'member',
  maySpeak: may_speak,
  mayPropose: may_propose,
})

const inOrder = (one: Seat, other: Seat) =>
  one.kind.localeCompare(other.kind) || one.position - other.position || one.seat.localeCompare(other.seat)
