import { caseNumberText } from '../../cases/numbers/rules.ts'
import { type Language, say, speak } from '../../foundation/words.ts'
import type { AgendaItem } from '../../meetings/agenda/store.ts'
import { words as agendaWords } from '../../meetings/agenda/words.ts'
import { words } from '../sentences/words.ts'

/** «Sak 004/24 Budsjett 2025», or the item's own title. */
export const headingOf = ({ number, title }: AgendaItem, language: Language): string =>
  number ? `${say(agendaWords.caseNumber(caseNumberText(number)), language)} ${title}` : title

/** In the middle of a sentence: «sak 004/24». */
export function nameOf({ number, title }: AgendaItem, language: Language): string {
  const t = speak(words, language)
  return number ? t.case(caseNumberText(number)) : t.point(title)
}

/** What a meeting considers; the rest is how it is held. */
export const isConsidered = ({ kind }: AgendaItem): boolean =>
  kind !== 'formality' && kind !== 'case-list' && kind !== 'break'
