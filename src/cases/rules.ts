import { type Refusal, refuse } from '../law/refusal.ts'
import { type Access, whyCannotRestrict } from './access/rules.ts'
import { type CaseNumber, caseNumberText } from './numbers/rules.ts'
import { words } from './words.ts'

/** What is to happen with the case in the meeting; null when its papers do not say. */
export const caseKinds = [
  'orientation',
  'dialogue',
  'decision',
  'signing',
  'election',
  'report',
  'any-other-business',
] as const

export type CaseKind = (typeof caseKinds)[number]

export const asCaseKind = (kind: string | null): CaseKind | null => caseKinds.find((one) => one === kind) ?? null

interface Registration {
  readonly number: CaseNumber
  readonly access: Access
  readonly legalBasis: string | null
}

/** `taken` is true when another case of the council has the number. */
export function whyCannotRegister({ number, access, legalBasis }: Registration, taken: boolean): Refusal | null {
  if (taken) return refuse(words.numberTaken(caseNumberText(number)))
  return whyCannotRestrict({ access, legalBasis, laidBeforeElected: true })
}

export const whyCannotFollow = (follows: string | null, self: string): Refusal | null =>
  follows === self ? refuse(words.followsItself) : null
