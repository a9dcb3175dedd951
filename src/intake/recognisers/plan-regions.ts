import type { Block } from '../block.ts'
import { caseHeading } from '../grammar/case-numbers.ts'
import { yearsIn } from '../grammar/dates.ts'
import { headingMeans } from '../grammar/headings.ts'
import type { Paper } from '../paper.ts'
import { goalWord } from './plan-words.ts'

/** Blocks that may hold goals. Without a plan's heading only words like «Mål 1:» make one. */
export interface Region {
  readonly blocks: readonly Block[]
  readonly named: boolean
}

/** Slides one by one; running text from the plan's heading until another document begins. */
export function regionsOf(paper: Paper): Region[] {
  if (paper.isDeck)
    return paper.parts.filter(({ blocks }) => !isOther(blocks[0])).map(({ blocks }) => ({ blocks, named: true }))
  const starts = paper.blocks.flatMap((block, index) => (isPlanHeading(block) ? [index] : []))
  if (starts.length === 0) return [{ blocks: paper.blocks, named: false }]
  return starts.map((start, at) => {
    const after = paper.blocks.slice(start + 1, starts[at + 1])
    const end = after.findIndex((block) => endsPlan(block) || caseHeading(block.text))
    return { blocks: [paper.blocks[start]!, ...(end < 0 ? after : after.slice(0, end))], named: true }
  })
}

const documents = new Set(['agenda', 'agreement', 'budget', 'notice', 'minutes'])
const subjects = new Set([...documents, 'purposes', 'priorityAreas', 'strategy'])
const headsAny = (means: ReadonlySet<string>, block: Block): boolean =>
  isHeading(block) &&
  !goalWord.test(block.text) &&
  means.has(headingMeans(block.text) ?? '') &&
  !/handlingsp|tiltakspl|verksemdspl|virksomhetspl/iu.test(block.text)

const endsPlan = (block: Block): boolean => headsAny(documents, block)
export const isOther = (block: Block | undefined): boolean => block !== undefined && headsAny(subjects, block)

const isHeading = (block: Block): boolean =>
  block.kind === 'title' || (block.kind === 'paragraph' && block.text.length < 100)

/** A title that names a plan; a line that is no title must begin with it or say its year. */
export function isPlanHeading(block: Block): boolean {
  if (!isHeading(block) || headingMeans(block.text) !== 'plan' || caseHeading(block.text) || goalWord.test(block.text))
    return false
  return block.kind === 'title' || yearsIn(block.text) !== undefined || headingStarts.test(block.text)
}

/** «Sak 11/25 Tiltaksplan 2026 – orientering» names the plan where no other heading does. */
export function planOfCase(block: Block): string | undefined {
  const title = caseHeading(block.text)?.rest.replace(/\s[–-]\s\p{Ll}+$/u, '')
  return title && headingMeans(title) === 'plan' ? title : undefined
}

const headingStarts =
  /^(?:Ny |Forslag til |Framlegg til |Utkast til |Revidert |Felles |Regional )?\p{Ll}*(?:handlings|tiltaks|verksemds|virksomhets|aktivitets|arbeids|års)(?:plan|program)/iu
