/** One sentence three times: bokmål, nynorsk, English. The same shape as `Said` in the foundation's words. */
type Said = readonly [nb: string, nn: string, en: string]

import type { Citation } from './cite.ts'

/** How a rule says no: a sentence for people, and the paragraph when the law is the reason. A value, never thrown. */
export interface Refusal {
  readonly refused: true
  readonly says: Said
  readonly citation?: Citation
}

export function refuse(says: Said, citation?: Citation): Refusal {
  return { refused: true, says, citation }
}

export function isRefusal(value: unknown): value is Refusal {
  return typeof value === 'object' && value !== null && (value as Partial<Refusal>).refused === true
}
