import type { Said } from '../foundation/words.ts'

/** What a check found: its name, whether it is well, and what was seen or what to do. */
export interface Finding {
  readonly about: Said
  /** `skipped` is not a fault: there was nothing to check. */
  readonly state: 'fine' | 'wrong' | 'skipped'
  readonly says: Said
}

export const fine = (about: Said, says: Said): Finding => ({ about, state: 'fine', says })
export const wrong = (about: Said, says: Said): Finding => ({ about, state: 'wrong', says })
export const skipped = (about: Said, says: Said): Finding => ({ about, state: 'skipped', says })
