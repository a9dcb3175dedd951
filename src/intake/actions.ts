import type { Act } from '../foundation/act.ts'
import type { Tx } from '../foundation/database/council.ts'
import { record } from '../foundation/events.ts'
import type { FileRefused } from './block.ts'
import type { Reading } from './draft.ts'
import type { Answers } from './review/answers.ts'
import { insertIntake, type ShownSection, updateIntake } from './store.ts'

/** Begins the intake of a stored file. Answers its identifier. */
export async function beginIntake(tx: Tx, act: Act, file: string): Promise<string> {
  const intake = await insertIntake(tx, act.council, file, act.actor.person)
  await record(tx, act, { kind: 'intake.begun', subject: intake })
  return intake
}

export async function noteReading(
  tx: Tx,
  act: Act,
  intake: string,
  reading: Reading,
  sections: readonly ShownSection[],
): Promise<void> {
  await updateIntake(tx, act.council, intake, { reading, sections })
  await record(tx, act, { kind: 'intake.read', subject: intake })
}

export async function noteRefusal(tx: Tx, act: Act, intake: string, { why, detail }: FileRefused): Promise<void> {
  await updateIntake(tx, act.council, intake, { refused: detail ? `${why}: ${detail}` : why })
  await record(tx, act, { kind: 'intake.refused', subject: intake, data: { why } })
}

/** Keeps what a person has answered so far. */
export async function saveAnswers(tx: Tx, act: Act, intake: string, answers: Answers): Promise<void> {
  await updateIntake(tx, act.council, intake, { answers })
  await record(tx, act, { kind: 'intake.answered', subject: intake })
}
