import type { Tx } from '../../foundation/database/council.ts'

/** A document as it is on the day of the notice: which file, and since when. Internal documents are none. */
export interface NoticePaper {
  readonly document: string
  /** The case or the meeting that it belongs to. */
  readonly belongsTo: string
  readonly title: string
  /** Of the file's bytes. */
  readonly sha256: string
  readonly exempt: boolean
  /** When this file came. */
  readonly since: Temporal.Instant
}

/** Documents come after meetings and hand them these: the papers of a meeting and of the cases on its agenda. */
export type NoticePapersOf = (
  tx: Tx,
  council: string,
  belongsTo: { readonly meeting: string; readonly cases: readonly string[] },
) => Promise<NoticePaper[]>
