import { count } from './money.ts'
import type { Language } from './words.ts'

const spelled: Readonly<Record<Language, readonly string[]>> = {
  nb: ['null', 'ett', 'to', 'tre', 'fire', 'fem', 'seks', 'sju', 'åtte', 'ni', 'ti', 'elleve', 'tolv'],
  nn: ['null', 'eitt', 'to', 'tre', 'fire', 'fem', 'seks', 'sju', 'åtte', 'ni', 'ti', 'elleve', 'tolv'],
  en: ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
}

/** «tolv», «13»: up to twelve in letters. One is said of neuter words: «ett mål». */
export const inWords = (value: number, language: Language): string => spelled[language][value] ?? count(value, language)
