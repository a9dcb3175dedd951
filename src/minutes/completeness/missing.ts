import { inEach, type Said } from '../../foundation/words.ts'
import { type Citation, cite } from '../../law/cite.ts'
import type { MinutesFacts } from '../assembly/facts.ts'
import { nameOf } from '../assembly/items-named.ts'

/** What the law wants in the minutes: time and place, who met and who was absent, cases, decisions, how the vote went. */
export const contents = cite('kommuneloven', '11-4', 1)

/** One thing that the minutes lack, and where it is put right. */
export interface Missing {
  readonly key: string
  readonly says: Said
  readonly citation: Citation
  readonly mend: 'room' | 'meeting' | 'case'
  readonly agendaItem: string | null
}

export type Item = MinutesFacts['agenda'][number]
export type Under = (key: string, says: Said, citation: Citation, mend?: Missing['mend']) => Missing

/** A sentence about an item, «sak 004/24», in each language. */
export const saidOf = (item: Item, how: (name: string) => Said): Said => {
  const [nb, nn, en] = inEach((language) => nameOf(item, language))
  return [how(nb)[0], how(nn)[1], how(en)[2]]
}
