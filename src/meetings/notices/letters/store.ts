import type { Tx } from '../../../foundation/database/council.ts'
import { isIdentifier, randomUUIDv7 } from '../../../foundation/identity.ts'
import { type Failure, failures } from './rules.ts'

/** One letter to one person, and what became of it. */
export interface NoticeLetter {
  readonly letter: string
  readonly notice: string
  readonly meeting: string
  readonly person: string
  readonly name: string
  readonly email: string | null
  readonly seat: string
  /** Whether a link has been made, by letter or by hand. */
  readonly hasLink: boolean
  readonly handedOverAt: Temporal.Instant | null
  readonly failure: Failure | null
  readonly openedAt: Temporal.Instant | null
}

const select = (tx: Tx, council: string) =>
  tx
    .selectFrom('notice_letter')
    .innerJoin('notice', (join) =>
      join.onRef('notice.council', '=', 'notice_letter.council').onRef('notice.notice', '=', 'notice_letter.notice'),
    )
    .innerJoin('person', (join) =>
      join.onRef('person.council', '=', 'notice_letter.council').onRef('person.person', '=', 'notice_letter.person'),
    )
    .select([
      'notice_letter.notice_letter',
      'notice_letter.notice',
      'notice.meeting',
      'notice_letter.person',
      'person.name',
      'person.email',
      'notice_letter.seat',
      'notice_letter.token_hash',
      'notice_letter.handed_over_at',
      'notice_letter.failure',
      'notice_letter.opened_at',
    ])
    .where('notice_letter.council', '=', council)

/** Of all versions of the meeting's notice, by name. */
export async function listLetters(tx: Tx, council: string, meeting: string): Promise<NoticeLetter[]> {
  const rows = await select(tx, council).where('notice.meeting', '=', meeting).execute()
  return rows.map(asLetter).sort((one, other) => one.name.localeCompare(other.name, 'nb'))
}

export async function findLetter(tx: Tx, council: string, letter: string): Promise<NoticeLetter | undefined> {
  if (!isIdentifier(letter)) return undefined
  const row = await select(tx, council).where('notice_letter.notice_letter', '=', letter).executeTakeFirst()
  return row && asLetter(row)
}

/** Locked until the transaction ends: two who send the same letter come one after the other. */
export async function lockLetter(tx: Tx, council: string, letter: string): Promise<NoticeLetter | undefined> {
  const row = await select(tx, council)
    .where('notice_letter.notice_letter', '=', letter)
    .forUpdate('notice_letter')
    .executeTakeFirst()
  return row && asLetter(row)
}

export async function findLetterByToken(tx: Tx, council: string, hash: string): Promise<NoticeLetter | undefined> {
  const row = await select(tx, council).where('notice_letter.token_hash', '=', hash).executeTakeFirst()
  return row && asLetter(row)
}

/** The letter that went with this version to this person for this seat, or a new one. */
export async function ensureLetter(
  tx: Tx,
  council: string,
  { notice, person, seat }: Pick<NoticeLetter, 'notice' | 'person' | 'seat'>,
): Promise<string> {
  const values = { council, notice_letter: randomUUIDv7(), notice, person, seat }
  const row = await tx
    .insertInto('notice_letter')
    .values(values)
    .onConflict((conflict) =>
      conflict
        .columns(['council', 'notice', 'person', 'seat'])
        .doUpdateSet({ handed_over_at: null, failure: null, opened_at: null }),
    )
    .returning('notice_letter')
    .executeTakeFirstOrThrow()
  return row.notice_letter
}

type Change = Partial<Record<'token_hash' | 'handed_over_at' | 'failure' | 'opened_at', string | null>>

export async function updateLetter(tx: Tx, council: string, letter: string, change: Change): Promise<void> {
  await tx
    .updateTable('notice_letter')
    .set(change)
    .where('council', '=', council)
    .where('notice_letter', '=', letter)
    .execute()
}

/** The links stop working by themselves when the meeting is over; then nothing of them is kept. */
export async function forgetLinks(tx: Tx, council: string, meeting: string): Promise<void> {
  const notices = tx.selectFrom('notice').select('notice').where('council', '=', council).where('meeting', '=', meeting)
  await tx
    .updateTable('notice_letter')
    .set({ token_hash: null })
    .where('council', '=', council)
    .where('notice', 'in', notices)
    .execute()
}

interface Row {
  notice_letter: string
  notice: string
  meeting: string
  person: string
  name: string
  email: string | null
  seat: string
  token_hash: string | null
  handed_over_at: Date | null
  failure: string | null
  opened_at: Date | null
}

const asLetter = (row: Row): NoticeLetter => ({
  letter: row.notice_letter,
  notice: row.notice,
  meeting: row.meeting,
  person: row.person,
  name: row.name,
  email: row.email,
  seat: row.seat,
  hasLink: row.token_hash !== null,
  handedOverAt: row.handed_over_at?.toTemporalInstant() ?? null,
  failure: row.failure === null ? null : (failures.find((one) => one === row.failure) ?? 'other'),
  openedAt: row.opened_at?.toTemporalInstant() ?? null,
})
