import { inWords } from '../../foundation/number-words.ts'
import { capitalised } from '../../foundation/sentences.ts'
import { type Language, speak } from '../../foundation/words.ts'
import { titleOf } from '../titles/rules.ts'
import type { Target } from './rules.ts'
import { words } from './words.ts'

interface Named {
  readonly text: string
  readonly shortTitle: string
}

/** «Minst tre felles prosjekter»: the person's own short name, else the target, else the text's first words. */
export function goalTitle(goal: Named & { readonly target: Target | null }, language: Language): string {
  if (goal.shortTitle) return goal.shortTitle
  return goal.target?.unit ? capitalised(targetText(goal.target, ownLanguage(language))) : titleOf(goal.text)
}

/** What is counted is the plan's own Norwegian words, so the count before it is Norwegian on English pages too. */
const ownLanguage = (language: Language): Language => (language === 'en' ? 'nb' : language)

/** «minst tre felles prosjekter» */
export function targetText({ comparator, count, unit }: Target, language: Language): string {
  const { comparison } = speak(words, language)
  return [comparison(comparator), inWords(count, language), unit].filter(Boolean).join(' ')
}

export const actionTitle = ({ text, shortTitle }: Named): string => shortTitle || titleOf(text)

/** «0 av minst 3 er bekreftet» with its pips; nothing for a goal that counts to nothing. */
export function pipsOf(target: Target | null, confirmed: number, language: Language) {
  if (!target) return undefined
  const t = speak(words, language)
  const required = [t.comparison(target.comparator), target.count].filter(Boolean).join(' ')
  return { confirmed, required: target.count, text: t.confirmed(confirmed, required) }
}
