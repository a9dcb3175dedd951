import type { Tx } from '../../foundation/database/council.ts'
import { isIdentifier, randomUUIDv7 } from '../../foundation/identity.ts'

/** The representantskap is the top (§ 18-3); it may create others to govern the council. */
export type BodyKind = 'representantskap' | 'council' | 'working-committee' | 'other'
export const bodyKinds: readonly BodyKind[] = ['representantskap', 'council', 'working-committee', 'other']

export interface Body {
  readonly body: string
  readonly name: string
  readonly kind: BodyKind
  readonly position: number
  /** Days between notice and meeting, as the council's own agreement says; null when it says nothing. */
  readonly noticeDays: number | null
}

export type NewBody = Omit<Body, 'body'>

const columns = ['body', 'name', 'kind', 'position', 'notice_days'] as const

/** The representantskap first, then in the council's own order. */
export async function listBodies(tx: Tx, council: string): Promise<Body[]> {
  const rows = await tx.selectFrom('body').select(columns).where('council', '=', council).execute()
  return rows.map(asBody).sort(inOrder)
}

export async function findBody(tx: Tx, council: string, body: string): Promise<Body | undefined> {
  if (!isIdentifier(body)) return undefined
  const row = await tx
    .selectFrom('body')
    .select(columns)
    .where('council', '=', council)
    .where('body', '=', body)
    .executeTakeFirst()
  return row && asBody(row)
}

/** Holds the body until the transaction ends: whoever else would change who sits in it or when it meets, waits. */
export async function lockBody(tx: Tx, council: string, body: string): Promise<Body | undefined> {
  const row = await tx
    .selectFrom('body')
    .select(columns)
    .where('council', '=', council)
    .where('body', '=', body)
    .forNoKeyUpdate()
    .executeTakeFirst()
  return row && asBody(row)
}

export async function insertBody(tx: Tx, council: string, values: NewBody): Promise<string> {
  const body = randomUUIDv7()
  await tx
    .insertInto('body')
    .values({ council, body, ...asRow(values) })
    .execute()
  return body
}

export async function updateBody(tx: Tx, council: string, body: string, values: NewBody): Promise<void> {
  await tx.updateTable('body').set(asRow(values)).where('council', '=', council).where('body', '=', body).execute()
}

export async function deleteBody(tx: Tx, council: string, body: string): Promise<void> {
  await tx.deleteFrom('body').where('council', '=', council).where('body', '=', body).execute()
}

const asRow = ({ noticeDays, ...same }: NewBody) => ({ ...same, notice_days: noticeDays })

interface Row {
  body: string
  name: string
  kind: string
  position: number
  notice_days: number | null
}

const asBody = ({ notice_days, kind, ...same }: Row): Body => ({
  ...same,
  kind: bodyKinds.find((one) => one === kind) ?? 'other',
  noticeDays: notice_days,
})

const inOrder = (one: Body, other: Body) =>
  bodyKinds.indexOf(one.kind) - bodyKinds.indexOf(other.kind) ||
  one.position - other.position ||
  one.name.localeCompare(other.name, 'nb')
