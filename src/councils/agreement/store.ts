import type { Tx } from '../../foundation/database/council.ts'
import { type Day, dayIn } from '../../foundation/days.ts'
import { isIdentifier, randomUUIDv7 } from '../../foundation/identity.ts'
import type { Fraction } from './fractions.ts'

type ChangesBy = 'representantskap' | 'municipal-councils'

const dayMeanings = ['signed', 'adopted', 'version'] as const
type DayIs = (typeof dayMeanings)[number]

/** One version of the cooperation agreement (§ 18-4). A change is a new version; the old one keeps its words. */
export interface Agreement {
  readonly agreement: string
  readonly name: string
  /** The day that the document bears. */
  readonly day: Day | null
  /** What happened on that day; null when the document shows only the date. */
  readonly dayIs: DayIs | null
  readonly inForceFrom: Day | null
  readonly inForceTo: Day | null
  /** Who changes what § 18-4 fourth subsection does not list, and with which majority; null: two thirds, by law. */
  readonly otherChangesBy: ChangesBy
  readonly majority: Fraction | null
}

export type NewAgreement = Omit<Agreement, 'agreement'>

/** All versions, the newest first. */
export async function listAgreements(tx: Tx, council: string): Promise<Agreement[]> {
  const rows = await tx.selectFrom('agreement').selectAll().where('council', '=', council).execute()
  return rows.map(asAgreement).sort((one, other) => `${begins(other)}`.localeCompare(`${begins(one)}`))
}

export async function findAgreement(tx: Tx, council: string, agreement: string): Promise<Agreement | undefined> {
  if (!isIdentifier(agreement)) return undefined
  const row = await tx
    .selectFrom('agreement')
    .selectAll()
    .where('council', '=', council)
    .where('agreement', '=', agreement)
    .executeTakeFirst()
  return row && asAgreement(row)
}

export async function insertAgreement(tx: Tx, council: string, values: NewAgreement): Promise<string> {
  const agreement = randomUUIDv7()
  await tx
    .insertInto('agreement')
    .values({ council, agreement, ...asRow(values) })
    .execute()
  return agreement
}

export async function updateAgreement(tx: Tx, council: string, agreement: string, values: NewAgreement) {
  await tx
    .updateTable('agreement')
    .set(asRow(values))
    .where('council', '=', council)
    .where('agreement', '=', agreement)
    .execute()
}

/** With its clauses and shares. */
export async function deleteAgreement(tx: Tx, council: string, agreement: string): Promise<void> {
  await tx.deleteFrom('agreement').where('council', '=', council).where('agreement', '=', agreement).execute()
}

/** The day from which a version counts, as far as anyone has written it down. */
const begins = ({ inForceFrom, day }: Agreement) => inForceFrom ?? day ?? ''

const asRow = ({ name, day, dayIs, inForceFrom, inForceTo, otherChangesBy, majority }: NewAgreement) => ({
  name,
  day: day?.toString() ?? null,
  day_is: dayIs,
  in_force_from: inForceFrom?.toString() ?? null,
  in_force_to: inForceTo?.toString() ?? null,
  other_changes_by: otherChangesBy,
  majority_numerator: majority?.numerator ?? null,
  majority_denominator: majority?.denominator ?? null,
})

interface Row {
  agreement: string
  name: string
  day: string | null
  day_is: string | null
  in_force_from: string | null
  in_force_to: string | null
  other_changes_by: string
  majority_numerator: number | null
  majority_denominator: number | null
}

const asAgreement = (row: Row): Agreement => ({
  agreement: row.agreement,
  name: row.name,
  day: dayIn(row.day),
  dayIs: dayMeanings.find((one) => one === row.day_is) ?? null,
  inForceFrom: dayIn(row.in_force_from),
  inForceTo: dayIn(row.in_force_to),
  otherChangesBy: row.other_changes_by === 'municipal-councils' ? 'municipal-councils' : 'representantskap',
  majority:
    row.majority_numerator && row.majority_denominator
      ? { numerator: row.majority_numerator, denominator: row.majority_denominator }
      : null,
})
