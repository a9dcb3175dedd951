import type { Said } from '../../foundation/words.ts'
import { type Citation, citationText, cite } from '../../law/cite.ts'
import { type Refusal, refuse } from '../../law/refusal.ts'
import { words } from './words.ts'

export type Access = 'public' | 'exempt'

/** How much a reader may find: what is public, or everything that the council's secretary keeps. */
export type Sees = 'public' | 'everything'

const mainRule = cite('offentleglova', '3', 1)
const laidBeforeElected = cite('offentleglova', '16', 1, 'a')

interface Exemption {
  readonly citation: Citation
  readonly about: Said
}

const exemption = (about: Said, paragraph: string, subsection?: number): Exemption => ({
  citation: cite('offentleglova', paragraph, subsection),
  about,
})

/** The exceptions that a council can need; those for the royal court, exams and the like are left out. */
export const exemptions: readonly Exemption[] = [
  exemption(words.secrecy, '13', 1),
  exemption(words.internal, '14', 1),
  exemption(words.fromSubordinate, '15', 1),
  exemption(words.advice, '15', 2),
  exemption(words.lawsuit, '18'),
  exemption(words.foreign, '20', 1),
  exemption(words.defence, '21'),
  exemption(words.negotiation, '23', 1),
  exemption(words.tenders, '23', 3),
  exemption(words.ownership, '23', 4),
  exemption(words.control, '24', 1),
  exemption(words.offences, '24', 2),
  exemption(words.danger, '24', 3),
  exemption(words.appointment, '25', 1),
  exemption(words.prizes, '26', 2),
]

export interface Restriction {
  readonly access: string
  readonly legalBasis?: string | null
  /** True for the case itself and its papers: what is laid before elected members is never an internal document. */
  readonly laidBeforeElected: boolean
}

export function whyCannotRestrict({ access, legalBasis, laidBeforeElected: laid }: Restriction): Refusal | null {
  if (access !== 'exempt') return legalBasis ? refuse(words.basisWithoutExemption) : null
  if (!legalBasis) return refuse(words.basisMissing, mainRule)
  const chosen = exemptions.find(({ citation }) => citationText(citation) === legalBasis)
  if (!chosen) return refuse(words.basisUnknown, mainRule)
  if (laid && ['14', '15'].includes(chosen.citation.paragraph)) return refuse(words.notInternal, laidBeforeElected)
  return null
}

/** For a form: the value is the citation as it is stored and shown. */
export const basisChoices = exemptions.map(({ citation, about }) => {
  const basis = citationText(citation)
  const paragraph = basis.slice(basis.indexOf('§'))
  return { value: basis, label: about.map((one) => `${paragraph}: ${one}`) as unknown as Said }
})
