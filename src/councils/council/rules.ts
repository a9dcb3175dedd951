import { cite } from '../../law/cite.ts'
import { type Refusal, refuse } from '../../law/refusal.ts'
import { isOrganisationNumber } from '../participants/rules.ts'
import { words } from './words.ts'

export const naming = cite('kommuneloven', '18-1', 3)

/** The words that the law asks for, whatever stands before or after them. The same in bokmål and nynorsk. */
export const nameHolds = (name: string): boolean =>
  name.normalize('NFC').toLocaleLowerCase('nb').replace(/\s+/g, ' ').includes('interkommunalt politisk råd')

const whyCannotBeNamed = (name: string): Refusal | null =>
  nameHolds(name) ? null : refuse(words.nameLacksTheWords, naming)

interface Facts {
  readonly name: string
  readonly organisationNumber: string | null
  readonly website: string | null
}

/** A name that the council already bears is not held against a change of something else. */
export function whyCannotBeCalledSo(before: { readonly name: string }, after: Facts): Refusal | null {
  if (after.name !== before.name) {
    const refusal = whyCannotBeNamed(after.name)
    if (refusal) return refusal
  }
  if (after.organisationNumber && !isOrganisationNumber(after.organisationNumber))
    return refuse(words.wrongOrganisationNumber)
  if (after.website && !isWebsite(after.website)) return refuse(words.wrongWebsite)
  return null
}

/** Only http and https: the address becomes a link on public pages. */
export function isWebsite(text: string): boolean {
  return /^https?:\/\/[^\s/]+\.[^\s]+$/i.test(text) && URL.canParse(text)
}
