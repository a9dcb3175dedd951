import type { Tx } from '../foundation/database/council.ts'
import { randomUUIDv7 } from '../foundation/identity.ts'
import type { Reading } from './draft.ts'
import { type Answers, noAnswers } from './review/answers.ts'

/** The document's own lines, section by section, as they are shown beside what was understood. */
export interface ShownSection {
  readonly number: number
  readonly lines: readonly string[]
}

export interface Intake {
  readonly intake: string
  readonly file: string
  readonly fileName: string
  readonly sha256: string
  readonly begunAt: Temporal.Instant
  /** Why the file could not be read, with what helps; null when it could. */
  readonly refused: string | null
  readonly acceptedAt: Temporal.Instant | null
  readonly undoneAt: Temporal.Instant | null
}

export interface WholeIntake extends Intake {
  /** Null while it is being read. */
  readonly reading: Reading | null
  readonly sections: readonly ShownSection[]
  readonly answers: Answers
}

const briefly = [
  'intake.intake',
  'intake.file',
  'file.name as fileName',
  'file.sha256',
  'begun_at as begunAt',
  'refused',
  'accepted_at as acceptedAt',
  'undone_at as undoneAt',
] as const

const intakes = (tx: Tx, council: string) =>
  tx
    .selectFrom('intake')
    .innerJoin('file', (join) =>
      join.onRef('file.council', '=', 'intake.council').onRef('file.file', '=', 'intake.file'),
    )
    .where('intake.council', '=', council)

/** Newest first. */
export async function listIntakes(tx: Tx, council: string): Promise<Intake[]> {
  const rows = await intakes(tx, council).select(briefly).orderBy('begun_at', 'desc').limit(200).execute()
  return rows.map(withInstants)
}

export async function findIntake(tx: Tx, council: string, intake: string): Promise<WholeIntake | undefined> {
  const row = await intakes(tx, council)
    .select([...briefly, 'reading', 'sections', 'answers'])
    .where('intake.intake', '=', intake)
    .executeTakeFirst()
  if (!row) return undefined
  const answers = { ...noAnswers, ...(row.answers as Partial<Answers> | null) }
  const sections = (row.sections ?? []) as unknown as readonly ShownSection[]
  return { ...withInstants(row), reading: row.reading as unknown as Reading | null, sections, answers }
}

interface Times {
  readonly begunAt: Date
  readonly acceptedAt: Date | null
  readonly undoneAt: Date | null
}

const withInstants = <Row extends Times>(row: Row) => ({
  ...row,
  begunAt: row.begunAt.toTemporalInstant(),
  acceptedAt: row.acceptedAt?.toTemporalInstant() ?? null,
  undoneAt: row.undoneAt?.toTemporalInstant() ?? null,
})

/** Earlier intakes that stand: accepted and not undone. Of the same bytes, or of the same name with other bytes. */
export async function findEarlier(tx: Tx, council: string, { sha256, fileName, intake }: Intake) {
  const rows = await intakes(tx, council)
    .select(briefly)
    .where('accepted_at', 'is not', null)
    .where('undone_at', 'is', null)
    .where('intake.intake', '!=', intake)
    .where((where) => where.or([where('file.sha256', '=', sha256), where('file.name', '=', fileName)]))
    .orderBy('accepted_at', 'desc')
    .execute()
  const earlier = rows.map(withInstants)
  return {
    same: earlier.find((one) => one.sha256 === sha256),
    changed: earlier.find((one) => one.sha256 !== sha256),
  }
}

export async function insertIntake(tx: Tx, council: string, file: string, begunBy: string | null): Promise<string> {
  const intake = randomUUIDv7()
  await tx.insertInto('intake').values({ council, intake, file, begun_by: begunBy }).execute()
  return intake
}

interface IntakeChange {
  readonly reading?: Reading
  readonly sections?: readonly ShownSection[]
  readonly refused?: string
  readonly answers?: Answers
  readonly acceptedAt?: Temporal.Instant | null
  readonly undoneAt?: Temporal.Instant
}

export async function updateIntake(tx: Tx, council: string, intake: string, change: IntakeChange): Promise<void> {
  const asJson = (value: unknown) => (value === undefined ? undefined : JSON.stringify(value))
  await tx
    .updateTable('intake')
    .set({
      reading: asJson(change.reading),
      sections: asJson(change.sections),
      refused: change.refused,
      answers: asJson(change.answers),
      accepted_at: change.acceptedAt?.toString(),
      undone_at: change.undoneAt?.toString(),
    })
    .where('council', '=', council)
    .where('intake', '=', intake)
    .execute()
}

/** The intake's row for this transaction alone: two who accept at once are one after the other. */
export async function lockIntake(tx: Tx, council: string, intake: string): Promise<void> {
  await tx
    .selectFrom('intake')
    .select('intake')
    .where('council', '=', council)
    .where('intake', '=', intake)
    .forUpdate()
    .execute()
}

/** A record that an intake made, or changed when `before` says what stood there. */
export interface MadeRecord {
  readonly kind: string
  readonly record: string
  readonly pointer: string
  readonly before?: unknown
}

export async function insertMadeRecords(tx: Tx, council: string, intake: string, made: readonly MadeRecord[]) {
  if (!made.length) return
  const rows = made.map(({ kind, record, pointer, before }, position) => ({
    council,
    intake,
    position,
    kind,
    record,
    pointer,
    before: before === undefined ? null : JSON.stringify(before),
  }))
  await tx.insertInto('intake_record').values(rows).execute()
}

/** In the order they were made. */
export async function listMadeRecords(tx: Tx, council: string, intake: string): Promise<MadeRecord[]> {
  return tx
    .selectFrom('intake_record')
    .select(['kind', 'record', 'pointer', 'before'])
    .where('council', '=', council)
    .where('intake', '=', intake)
    .orderBy('position')
    .execute()
}
