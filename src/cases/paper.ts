import type { Sees } from '../accounts/sees.ts'
import type { Tx } from '../foundation/database/council.ts'
import type { Language } from '../foundation/words.ts'

/** A document as it is shown where it belongs. Documents come after cases and meetings and hand them these. */
export interface Paper {
  readonly document: string
  /** The case or the meeting that it was asked for. */
  readonly belongsTo: string
  readonly title: string
  /** «Saksframlegg», «Vedlegg» … */
  readonly kind: string
  /** «PDF, 240 kB» */
  readonly about: string
  readonly href: string
  /** «Versjon 2, 5. desember 2024», when the file has been replaced. */
  readonly version?: string
  /** The versions before it that the reader may have, the latest first. */
  readonly earlier?: readonly { readonly text: string; readonly href: string }[]
  /** Why others do not see it; undefined when they do. */
  readonly hidden?: string
  /** What is to know about it, each as a tag: new since last time, sent after the notice. */
  readonly beside?: readonly string[]
}

/** The paragraphs by which papers of a case are exempt, each once, and nothing else about them. */
export type ExemptBasesOf = (tx: Tx, council: string, councilCase: string) => Promise<string[]>

/** Answers the papers that the reader may have of these cases, or of these meetings. */
export type PapersOf = (
  tx: Tx,
  council: string,
  belongsTo: readonly string[],
  sees: Sees,
  language: Language,
) => Promise<Paper[]>
