import type { Tx } from '../foundation/database/council.ts'
import type { Language } from '../foundation/words.ts'
import type { Sees } from './access/rules.ts'

/** A document as it is shown where it belongs. Documents come after cases and meetings and hand them these. */
export interface Paper {
  readonly document: string
  readonly title: string
  /** «Saksframlegg», «Vedlegg» … */
  readonly kind: string
  /** «PDF, 240 kB» */
  readonly about: string
  readonly href: string
  /** Why others do not see it; undefined when they do. */
  readonly hidden?: string
}

/** Answers the papers of one case or one meeting that the reader may have. */
export type PapersOf = (tx: Tx, council: string, belongsTo: string, sees: Sees, language: Language) => Promise<Paper[]>
