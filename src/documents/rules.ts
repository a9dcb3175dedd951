import { whyCannotRestrict } from '../cases/access/rules.ts'
import { type Refusal, refuse } from '../law/refusal.ts'
import { words } from './words.ts'

export const documentKinds = [
  'deck',
  'notice',
  'paper',
  'attachment',
  'minutes',
  'plan',
  'budget',
  'agreement',
  'other',
] as const

export type DocumentKind = (typeof documentKinds)[number]

export const asDocumentKind = (kind: string): DocumentKind => documentKinds.find((one) => one === kind) ?? 'other'

/** `internal` is not published but not exempt either: who asks for access gets an answer of its own. */
export const documentAccess = ['public', 'internal', 'exempt'] as const
export type DocumentAccess = (typeof documentAccess)[number]

export const asDocumentAccess = (access: string): DocumentAccess =>
  documentAccess.find((one) => one === access) ?? 'internal'

/** Saksframlegg with attachments and the agenda itself: offentleglova § 16 letters a and b. */
const laidBefore: readonly DocumentKind[] = ['notice', 'paper', 'attachment']

interface Facts {
  readonly kind: DocumentKind
  readonly access: DocumentAccess
  readonly legalBasis: string | null
  /** Whether the meeting and the case that it names exist; known as well when it names none. */
  readonly belongs: 'known' | 'unknown'
}

export function whyCannotKeep({ kind, access, legalBasis, belongs }: Facts): Refusal | null {
  if (belongs === 'unknown') return refuse(words.belongsUnknown)
  return whyCannotRestrict({ access, legalBasis, laidBeforeElected: laidBefore.includes(kind) })
}
