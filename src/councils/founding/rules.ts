import { type Refusal, refuse } from '../../law/refusal.ts'
import { nameHolds, naming } from '../council/rules.ts'
import { words } from './words.ts'

/** Words that the addresses of the installation begin with; a council by that name could not be reached. */
export const reservedWords: ReadonlySet<string> = new Set([
  'assets',
  'demo',
  'favicon.ico',
  'feil',
  'hjelp',
  'installasjonen',
  'invitasjon',
  'konto',
  'livez',
  'logg-inn',
  'logg-ut',
  'metrics',
  'om',
  'personvern',
  'readyz',
  'robots',
  'sitemap',
  'skrivebord',
  'sok',
  'sprak',
  'status',
  'tilgjengelighet',
  'well-known',
])

export function whyCannotHaveAddress(slug: string): Refusal | null {
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug) || slug.length > 60) return refuse(words.slugShape)
  return reservedWords.has(slug) ? refuse(words.slugReserved(slug)) : null
}

/**
 * Says what the law asks of the name. Not a hindrance: the municipal councils have agreed on the name (§ 18-4 fourth
 * subsection a), and a council whose agreement has it otherwise must still be able to keep its minutes and mend it.
 */
export const whatIsWrongWithName = (name: string): Refusal | null =>
  nameHolds(name) ? null : refuse(words.nameLacksWords, naming)
