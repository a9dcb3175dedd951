import { type Language, speak } from '../../foundation/words.ts'
import { tallyOf } from './rules.ts'
import type { Extract } from './store.ts'
import { words } from './words.ts'

/** «3 av 4 har vedtatt, 1 med endringer»; how many have it when nobody is asked to decide. */
export function tallySaid(extracts: readonly Extract[], language: Language): string {
  const t = speak(words, language)
  const { asked, adopted, changed, rejected } = tallyOf(extracts)
  if (!extracts.length) return t.notSent
  if (!asked) return t.sentTo(extracts.filter(({ sentAt }) => sentAt).length)
  return [t.tally(adopted, asked), changed ? t.tallyChanged(changed) : '', rejected ? t.tallyRejected(rejected) : '']
    .filter(Boolean)
    .join(', ')
}
