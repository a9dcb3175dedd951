import type { Block } from './block.ts'
import { caseHeading } from './grammar/case-numbers.ts'

const next = /(?<=\p{L}[.;]\s)(?=(?:Sak|PS|RS)\s(?:nr\.?\s)?\d{1,4}\/\d{2,4}\s?[:–-]?\s\p{Lu})/u

/** «Sak 8/26: Vegnett. Sak 9/26: Eventuelt.» in one line are two cases, as a short message lists them. */
export function apart(block: Block): Block[] {
  if (block.cells || block.text.length > 600) return [block]
  const start = block.text.search(/(?:Sak|PS|RS)\s(?:nr\.?\s)?\d{1,4}\/\d{2,4}/)
  if (start !== 0) return [block]
  const parts = block.text.split(next)
  if (parts.length < 2 || !parts.every((part) => caseHeading(part))) return [block]
  return parts.map((text) => ({ ...block, text: text.trim().replace(/[.;]$/, '') }))
}
