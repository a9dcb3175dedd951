import { type Refusal, refuse } from '../../law/refusal.ts'
import type { Sitting } from '../attendance/rules.ts'
import { words } from './words.ts'

export type RemarkKind = 'remark' | 'dissent'

/** A statement that a member has entered in the minutes (protokolltilførsel). */
export interface ProtocolRemark {
  readonly protocolRemark: string
  readonly agendaItem: string
  readonly seat: string | null
  readonly person: string | null
  readonly name: string
  readonly kind: RemarkKind
  readonly text: string
  readonly at: Temporal.Instant
}

interface Wanted {
  readonly text: string
  /** The item has been up in this meeting. */
  readonly treated: boolean
  /** Of the one whose statement it is; undefined when not present. */
  readonly sitting: Sitting | undefined
}

/** A custom without a law: whoever takes part in the item as a member may have a statement entered. */
export function whyCannotRemark({ text, treated, sitting }: Wanted): Refusal | null {
  if (!text) return refuse(words.textMissing)
  if (text.length > 5000) return refuse(words.textTooLong)
  if (!treated) return refuse(words.notTreated)
  return sitting?.kind === 'member' ? null : refuse(words.notPresent)
}
