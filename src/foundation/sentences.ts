import type { Language } from './words.ts'

/** For the beginning of a sentence, which may be a number or a role: «Sju møter», «Ordfører i Råde gikk kl. 11.42.» */
export const capitalised = (sentence: string): string => sentence.charAt(0).toLocaleUpperCase('nb') + sentence.slice(1)

const lists = new Map<Language, Intl.ListFormat>()

/** «a, b og c» */
export function listed(names: readonly string[], language: Language): string {
  const known = lists.get(language) ?? new Intl.ListFormat(language === 'en' ? 'en-GB' : language)
  lists.set(language, known)
  return known.format(names)
}
