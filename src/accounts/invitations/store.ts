import type { Tx } from '../../foundation/database/council.ts'
import { randomUUIDv7 } from '../../foundation/identity.ts'
import type { Invitation } from './rules.ts'

interface InvitationOf extends Invitation {
  readonly invitation: string
  readonly person: string
}

const invitations = (tx: Tx, council: string) =>
  tx
    .selectFrom('invitation')
    .select(['invitation', 'person', 'asked_at', 'expires_at', 'sent_at', 'used_at', 'voided_at'])
    .where('council', '=', council)

export async function insertInvitation(
  tx: Tx,
  council: string,
  person: string,
  asked: Temporal.Instant,
): Promise<string> {
  const invitation = randomUUIDv7()
  await tx
    .insertInto('invitation')
    .values({ council, invitation, person, asked_at: `${asked}` })
    .execute()
  return invitation
}

/** Locked until the transaction ends: two who open the same link at once must not both get in. */
export async function lockInvitation(tx: Tx, council: string, invitation: string): Promise<InvitationOf | undefined> {
  const row = await invitations(tx, council).where('invitation', '=', invitation).forUpdate().executeTakeFirst()
  return row && asInvitation(row)
}

export async function findInvitationByToken(
  tx: Tx,
  council: string,
  tokenHash: string,
): Promise<InvitationOf | undefined> {
  const row = await invitations(tx, council).where('token_hash', '=', tokenHash).executeTakeFirst()
  return row && asInvitation(row)
}

/** The latest of each person. */
export async function latestInvitations(tx: Tx, council: string): Promise<Map<string, InvitationOf>> {
  const rows = await invitations(tx, council)
    .distinctOn('person')
    .orderBy('person')
    .orderBy('asked_at', 'desc')
    .orderBy('invitation', 'desc')
    .execute()
  return new Map(rows.map((row) => [row.person, asInvitation(row)]))
}

type Change = Partial<Record<'token_hash' | 'expires_at' | 'sent_at' | 'used_at', string>>

export async function updateInvitation(tx: Tx, council: string, invitation: string, change: Change): Promise<void> {
  await tx
    .updateTable('invitation')
    .set(change)
    .where('council', '=', council)
    .where('invitation', '=', invitation)
    .execute()
}

/** Earlier links stop working when a new one is asked for. */
export async function voidInvitations(tx: Tx, council: string, person: string, now: Temporal.Instant): Promise<void> {
  await tx
    .updateTable('invitation')
    .set({ voided_at: `${now}` })
    .where('council', '=', council)
    .where('person', '=', person)
    .where('used_at', 'is', null)
    .where('voided_at', 'is', null)
    .execute()
}

interface Row {
  invitation: string
  person: string
  asked_at: Date
  expires_at: Date | null
  sent_at: Date | null
  used_at: Date | null
  voided_at: Date | null
}

const instant = (at: Date | null) => at?.toTemporalInstant() ?? null

const asInvitation = (row: Row): InvitationOf => ({
  invitation: row.invitation,
  person: row.person,
  asked: row.asked_at.toTemporalInstant(),
  expires: instant(row.expires_at),
  sent: instant(row.sent_at),
  used: instant(row.used_at),
  voided: instant(row.voided_at),
})
