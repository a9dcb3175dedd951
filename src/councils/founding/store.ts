import type { Tx } from '../../foundation/database/council.ts'
import type { Language } from '../../foundation/words.ts'

interface NewCouncil {
  readonly council: string
  readonly name: string
  readonly language: Language
  /** An example: its pages say so, and its roles may be entered from the machine that runs it. */
  readonly demo?: boolean
}

/** False when the word is taken. */
export async function insertCouncil(tx: Tx, values: NewCouncil): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('council')
    .values(values)
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return (numInsertedOrUpdatedRows ?? 0n) > 0n
}
