import { inEach, type Said, say } from '../../foundation/words.ts'
import { type Citation, citationText, cite } from '../../law/cite.ts'
import { type Refusal, refuse } from '../../law/refusal.ts'
import { words } from './words.ts'

export type Access = 'public' | 'exempt'

const mainRule = cite('offentleglova', '3')
/** Letter a: case papers with attachments; letter b: the agenda. */
const laidBeforeElected = cite('offentleglova', '16', 1)

interface Exemption {
  readonly citation: Citation
  readonly about: Said
}

const exemption = (about: Said, citation: Citation): Exemption => ({ citation, about })

/** What a council can need; the royal court, the state's budgets, exams and the like (§§ 17, 19, 22, parts of 26) are left out. */
export const exemptions: readonly Exemption[] = [
  exemption(words.secrecy, cite('offentleglova', '13', 1)),
  exemption(words.internal, cite('offentleglova', '14', 1)),
  exemption(words.fromSubordinate, cite('offentleglova', '15', 1)),
  exemption(words.advice, cite('offentleglova', '15', 2)),
  exemption(words.obtaining, cite('offentleglova', '15', 3)),
  exemption(words.lawsuit, cite('offentleglova', '18')),
  exemption(words.foreign, cite('offentleglova', '20', 1)),
  exemption(words.defence, cite('offentleglova', '21')),
  exemption(words.negotiation, cite('offentleglova', '23', 1)),
  exemption(words.tenders, cite('offentleglova', '23', 3)),
  exemption(words.ownership, cite('offentleglova', '23', 4)),
  exemption(words.control, cite('offentleglova', '24', 1)),
  exemption(words.offences, cite('offentleglova', '24', 2)),
  exemption(words.danger, cite('offentleglova', '24', 3)),
  exemption(words.appointment, cite('offentleglova', '25', 1)),
  exemption(words.prizes, cite('offentleglova', '26', 2)),
]

interface Restriction {
  readonly access: string
  readonly legalBasis?: string | null
  /** True for the case itself and its papers: what is laid before elected members is never an internal document. */
  readonly laidBeforeElected: boolean
}

export function whyCannotRestrict({ access, legalBasis, laidBeforeElected: laid }: Restriction): Refusal | null {
  if (access !== 'exempt') return legalBasis ? refuse(words.basisWithoutExemption) : null
  if (!legalBasis) return refuse(words.basisMissing, mainRule)
  const chosen = exemptions.find(({ citation }) => citationText(citation) === legalBasis)
  if (!chosen) return refuse(words.basisUnknown)
  if (laid && ['14', '15'].includes(chosen.citation.paragraph)) return refuse(words.notInternal, laidBeforeElected)
  return null
}

/** For a form: the value is the citation as it is stored and shown. */
export const basisChoices = exemptions.map(({ citation, about }) => {
  const basis = citationText(citation)
  const paragraph = basis.slice(basis.indexOf('§'))
  return { value: basis, label: inEach((language) => `${paragraph}: ${say(about, language)}`) }
})
