import type { Tx } from '../../foundation/database/council.ts'

export interface NewPasskey {
  /** base64url, as the browser names it. */
  readonly credential: string
  readonly publicKey: Uint8Array<ArrayBuffer>
  readonly counter: number
  readonly transports: readonly string[]
}

export interface Passkey extends NewPasskey {
  readonly person: string
  readonly name: string
  readonly made: Temporal.Instant
  readonly used: Temporal.Instant | null
}

const passkeys = (tx: Tx, council: string) =>
  tx
    .selectFrom('passkey')
    .select(['credential', 'person', 'public_key', 'counter', 'transports', 'name', 'made_at', 'used_at'])
    .where('council', '=', council)

export async function listPasskeys(tx: Tx, council: string, person: string): Promise<Passkey[]> {
  const rows = await passkeys(tx, council).where('person', '=', person).orderBy('made_at').execute()
  return rows.map(asPasskey)
}

export async function findPasskey(tx: Tx, council: string, credential: string): Promise<Passkey | undefined> {
  const row = await passkeys(tx, council).where('credential', '=', credential).executeTakeFirst()
  return row && asPasskey(row)
}

/** How many each person has; those with none are left out. */
export async function countPasskeys(tx: Tx, council: string): Promise<Map<string, number>> {
  const rows = await tx
    .selectFrom('passkey')
    .select((query) => ['person', query.fn.countAll<number>().as('count')])
    .where('council', '=', council)
    .groupBy('person')
    .execute()
  return new Map(rows.map(({ person, count }) => [person, count]))
}

interface PasskeyToInsert extends NewPasskey {
  readonly person: string
  readonly name: string
  readonly made: Temporal.Instant
}

export async function insertPasskey(tx: Tx, council: string, values: PasskeyToInsert): Promise<void> {
  await tx
    .insertInto('passkey')
    .values({
      council,
      credential: values.credential,
      person: values.person,
      public_key: Buffer.from(values.publicKey),
      counter: values.counter,
      transports: [...values.transports],
      name: values.name,
      made_at: `${values.made}`,
    })
    .execute()
}

export async function renamePasskey(tx: Tx, council: string, credential: string, name: string): Promise<void> {
  await update(tx, council, credential, { name })
}

export async function notePasskeyUse(
  tx: Tx,
  council: string,
  credential: string,
  counter: number,
  used: Temporal.Instant,
) {
  await update(tx, council, credential, { counter, used_at: `${used}` })
}

async function update(
  tx: Tx,
  council: string,
  credential: string,
  values: { name: string } | { counter: number; used_at: string },
): Promise<void> {
  await tx
    .updateTable('passkey')
    .set(values)
    .where('council', '=', council)
    .where('credential', '=', credential)
    .execute()
}

export async function deletePasskey(tx: Tx, council: string, credential: string): Promise<void> {
  await tx.deleteFrom('passkey').where('council', '=', council).where('credential', '=', credential).execute()
}

interface Row {
  credential: string
  person: string
  public_key: Buffer
  counter: number
  transports: string[]
  name: string
  made_at: Date
  used_at: Date | null
}

const asPasskey = (row: Row): Passkey => ({
  credential: row.credential,
  person: row.person,
  publicKey: new Uint8Array(row.public_key),
  counter: row.counter,
  transports: row.transports,
  name: row.name,
  made: row.made_at.toTemporalInstant(),
  used: row.used_at?.toTemporalInstant() ?? null,
})
