import { caseAddress, caseNumberText } from '../../cases/numbers/rules.ts'
import type { Language } from '../../foundation/words.ts'
import { speak } from '../../foundation/words.ts'
import { actionTitle, goalTitle } from '../goals/naming.ts'
import type { FullPlan } from '../reading.ts'
import { titleOf } from '../titles/rules.ts'
import { words } from '../words.ts'

export type ElementKind = 'purpose' | 'area' | 'goal' | 'action' | 'case'
export const kinds: readonly ElementKind[] = ['purpose', 'area', 'goal', 'action', 'case']

/** One card of the thread: where it stands in the address, what it is called and what its text says in full. */
export interface Element {
  /** `tiltak-1-1`: what `?trad=…` says. */
  readonly id: string
  readonly kind: ElementKind
  /** The record's identifier. */
  readonly record: string
  /** «1.1»; empty for a purpose. */
  readonly number: string
  readonly title: string
  readonly text: string
}

/** In the order of the process, each kind in the document's own order. */
export function elementsOf(full: FullPlan, language: Language): Element[] {
  const t = speak(words, language)
  const goals = numbered(full.goals)
  return [
    ...full.purposes.map(({ clause, text }, at): Element => {
      const title = text.length <= 140 ? text : titleOf(text)
      return { id: `formal-${at + 1}`, kind: 'purpose', record: clause, number: '', title, text }
    }),
    ...numbered(full.areas).map(({ number, one }): Element => {
      const { area, title } = one
      return { id: `omrade-${number}`, kind: 'area', record: area, number, title, text: title }
    }),
    ...goals.map(({ number, one }): Element => {
      const title = goalTitle(one, language)
      return { id: `mal-${number}`, kind: 'goal', record: one.goal, number, title, text: one.text }
    }),
    ...goals.flatMap(({ number: goal, one: { goal: under } }) =>
      numbered(full.actions.filter((action) => action.goal === under)).map(({ number, one }): Element => {
        const [id, title] = [`tiltak-${goal}-${number}`, actionTitle(one)]
        return { id, kind: 'action', record: one.action, number: `${goal}.${number}`, title, text: one.text }
      }),
    ),
    ...full.cases.map((one): Element => {
      const title = t.caseName(caseNumberText(one))
      return {
        id: `sak-${caseAddress(one)}`,
        kind: 'case',
        record: one.councilCase,
        number: '',
        title,
        text: one.title,
      }
    }),
  ]
}

/** By the document's own numbers; when two have the same, by their place. */
function numbered<T extends { readonly position: number }>(all: readonly T[]) {
  const distinct = new Set(all.map(({ position }) => position)).size === all.length
  return all.map((one, at) => ({ number: `${distinct ? one.position : at + 1}`, one }))
}
