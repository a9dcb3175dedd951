import type { Tx } from '../../foundation/database/council.ts'
import { type Day, isAfter, isBefore } from '../../foundation/days.ts'
import { takesPartOn } from '../participants/rules.ts'
import { listParticipants, type Participant } from '../participants/store.ts'
import { type AgreedShare, type Clause, listClauses, listShares } from './contents-store.ts'
import type { AgreementFacts } from './rules.ts'
import type { Agreement } from './store.ts'

/** A version with all that it says, and those who took part when it began. */
export interface WholeAgreement {
  readonly agreement: Agreement
  readonly clauses: readonly Clause[]
  readonly shares: readonly AgreedShare[]
  readonly participants: readonly Participant[]
  readonly facts: AgreementFacts
}

export async function readAgreement(
  tx: Tx,
  council: string,
  agreement: Agreement,
  today: Day,
): Promise<WholeAgreement> {
  const clauses = await listClauses(tx, council, agreement.agreement)
  const shares = await listShares(tx, council, agreement.agreement)
  const on = dayThatCounts(agreement, today)
  const named = new Set(shares.map(({ participant }) => participant))
  const participants = (await listParticipants(tx, council)).filter(
    (one) => takesPartOn(one, on) || named.has(one.participant),
  )
  return {
    agreement,
    clauses,
    shares,
    participants,
    facts: {
      kinds: clauses.map(({ kind }) => kind),
      speaksOfArchives: clauses.some(({ text }) => /arkiv/i.test(text)),
      participants,
      shares,
    },
  }
}

/** Today while it is in force; else the last of its days, or its first when that is still to come. */
function dayThatCounts({ inForceFrom, inForceTo, day }: Agreement, today: Day): Day {
  const begins = inForceFrom ?? day
  if (begins && isAfter(begins, today)) return begins
  return inForceTo && isBefore(inForceTo, today) ? inForceTo : today
}
