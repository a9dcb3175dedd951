import { getCouncil } from '../../councils/council/store.ts'
import type { Act } from '../../foundation/act.ts'
import type { Tx } from '../../foundation/database/council.ts'
import { type Said, say } from '../../foundation/words.ts'

/** What a proposal is called stands in the record, in the council's own language. */
export const labelIn = async (tx: Tx, { council }: Act, said: Said): Promise<string> =>
  say(said, (await getCouncil(tx, council)).language)
