import { addDocument } from '../../documents/actions.ts'
import type { Act } from '../../foundation/act.ts'
import type { Tx } from '../../foundation/database/council.ts'
import { record } from '../../foundation/events.ts'
import { isRefusal, type Refusal, refuse } from '../../law/refusal.ts'
import type { Holds, Reading } from '../draft.ts'
import { type Answers, answered } from '../review/answers.ts'
import { findIntake, insertMadeRecords, listMadeRecords, lockIntake, updateIntake, type WholeIntake } from '../store.ts'
import { acceptBudget } from './budget.ts'
import { acceptAgreement, acceptCouncil, acceptParticipants } from './council.ts'
import { type Making, make, Stopped } from './making.ts'
import { acceptCases, acceptMeeting } from './meeting.ts'
import { acceptPlan, acceptStrategy } from './plan.ts'
import { isRemovable, undoing } from './undoing.ts'
import { words } from './words.ts'

export interface Accepted {
  readonly made: number
  /** Records that were there already and stand as they were. */
  readonly kept: number
}

/** Makes everything that the person wants of the document, in one transaction, through the ordinary actions. */
export async function acceptIntake(tx: Tx, act: Act, id: string, answers: Answers): Promise<Accepted | Refusal> {
  await lockIntake(tx, act.council, id)
  const intake = await findIntake(tx, act.council, id)
  if (!intake?.reading) return refuse(words.notRead)
  if (intake.acceptedAt) return refuse(words.alreadyAccepted)
  if (intake.undoneAt) return refuse(words.setAside)
  const making: Making = { tx, act, draft: answered(intake.reading, answers), made: [], kept: [] }
  const stopped = await makeAll(making, intake, intake.reading).catch((thrown: unknown) => {
    if (thrown instanceof Stopped) return thrown.refusal
    throw thrown
  })
  if (isRefusal(stopped)) return stopped
  await updateIntake(tx, act.council, id, { answers, acceptedAt: act.now })
  await insertMadeRecords(tx, act.council, id, making.made)
  const count = { made: making.made.length, kept: making.kept.length }
  await record(tx, act, { kind: 'intake.accepted', subject: id, data: { ...count } })
  return count
}

async function makeAll(making: Making, intake: WholeIntake, reading: Reading): Promise<void> {
  await acceptCouncil(making)
  await acceptAgreement(making)
  const participants = await acceptParticipants(making)
  const cases = await acceptCases(making)
  const meeting = await acceptMeeting(making, cases)
  const strategy = await acceptStrategy(making)
  await acceptPlan(making, strategy, cases)
  await acceptBudget(making, participants, cases)
  await keepDocument(making, intake, reading, meeting)
}

const documentKinds = {
  'slide-deck': 'deck',
  agenda: 'notice',
  minutes: 'minutes',
  plan: 'plan',
  budget: 'budget',
  other: 'other',
} as const satisfies Record<Holds, string>

/** The original stays with the records, seen by the secretary until someone makes it public. */
async function keepDocument({ tx, act, ...making }: Making, intake: WholeIntake, reading: Reading, meeting?: string) {
  const title = intake.fileName.replace(/\.[a-z0-9]{1,5}$/i, '')
  const kind = documentKinds[reading.document.kind]
  const values = { title, kind, file: intake.file, meeting: meeting ?? null, access: 'internal' as const }
  await make({ tx, act, ...making }, 'document', '', addDocument(tx, act, values))
}

/** Puts a document away that nobody will take in, so that it waits no longer. Its file stays. */
export async function setIntakeAside(tx: Tx, act: Act, id: string): Promise<Refusal | undefined> {
  await lockIntake(tx, act.council, id)
  const intake = await findIntake(tx, act.council, id)
  if (!intake || intake.acceptedAt) return refuse(words.alreadyAccepted)
  if (intake.undoneAt) return refuse(words.setAside)
  await updateIntake(tx, act.council, id, { undoneAt: act.now })
  await record(tx, act, { kind: 'intake.set-aside', subject: id })
}

/** Takes away all that an acceptance made, last first, as one act. Refused when something else has been built on it. */
export async function undoIntake(tx: Tx, act: Act, id: string): Promise<Refusal | undefined> {
  await lockIntake(tx, act.council, id)
  const intake = await findIntake(tx, act.council, id)
  if (!intake?.acceptedAt || intake.undoneAt) return refuse(words.nothingToUndo)
  const made = await listMadeRecords(tx, act.council, id)
  for (const one of made.toReversed()) {
    if (!isRemovable(one.kind)) throw new Error(`nobody knows how to undo a ${one.kind}`)
    const refusal = await undoing[one.kind](tx, act, one)
    if (isRefusal(refusal)) return refusal
  }
  await updateIntake(tx, act.council, id, { undoneAt: act.now })
  await record(tx, act, { kind: 'intake.undone', subject: id })
}
