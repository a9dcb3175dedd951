import type { Block } from '../block.ts'
import type { AgendaFacts } from '../draft.ts'
import { type Finding, inferred, type Noted, normalised, type Words, wordsOf } from '../found.ts'
import { agendaKind } from '../grammar/agenda-kinds.ts'
import { caseHeading, caseKey } from '../grammar/case-numbers.ts'
import { headingMeans } from '../grammar/headings.ts'
import { labelOf } from '../grammar/labels.ts'
import type { Paper } from '../paper.ts'
import { isClockLine } from '../reading/line-shapes.ts'
import { type Item, itemOf } from './agenda-item.ts'
import { kindFromPapers, type Treated } from './treatments.ts'

/** The agenda: under its heading; cases that are treated without standing there, or where there is none, follow. */
export function recogniseAgenda(paper: Paper, treated: readonly Treated[]): Finding<AgendaFacts[]> | undefined {
  const { items, claims } = listed(paper)
  const known = new Set(items.flatMap(({ caseNumber }) => (caseNumber ? caseKey(caseNumber) : [])))
  const added =
    paper.isDeck && items.length > 0
      ? []
      : treated.filter(({ key }) => !known.has(key)).map(({ items: [first] }) => first!)
  const all = [...items, ...added]
  if (all.length === 0) return undefined
  return { value: numbered(all, treated), claims }
}

function listed(paper: Paper): { items: Item[]; claims: Words[] } {
  const items: Item[] = []
  const claims: Words[] = []
  const seen = new Set<string>()
  for (const region of regionsOf(paper)) {
    claims.push(wordsOf(region.heading))
    for (const block of region.blocks) {
      const item = block.kind === 'address' || block.header || isOtherLabel(block) ? undefined : itemOf(block)
      if (!item) continue
      const key = item.caseNumber && caseKey(item.caseNumber)
      if (key && seen.has(key)) continue
      if (key) seen.add(key)
      items.push(item)
      claims.push(wordsOf(block))
    }
  }
  return { items, claims }
}

const isOtherLabel = (block: Block): boolean => block.kind !== 'item' && labelOf(block.text)?.means === 'other'

interface Region {
  readonly heading: Block
  readonly blocks: readonly Block[]
}

function regionsOf(paper: Paper): Region[] {
  if (!paper.isDeck) return runningRegion(paper.blocks)
  return paper.parts.flatMap(({ blocks }) => {
    const at = blocks.findIndex(isAgendaHeading)
    return at < 0 || at > 1
      ? []
      : [{ heading: blocks[at]!, blocks: blocks.slice(at + 1).filter((block) => !isAgendaHeading(block)) }]
  })
}

const isAgendaHeading = (block: Block): boolean =>
  block.kind !== 'item' &&
  block.text.length < 80 &&
  headingMeans(block.cells?.[0] ?? block.text) === 'agenda' &&
  !caseHeading(block.text)

/** In running text the agenda ends where something else begins: a paragraph, a label, or the papers of its first case. */
function runningRegion(blocks: readonly Block[]): Region[] {
  const at = blocks.findIndex(isAgendaHeading)
  if (at < 0) return []
  const taken: Block[] = []
  const seen = new Set<string>()
  for (const block of blocks.slice(at + 1)) {
    const found = caseHeading(block.cells?.[0] ?? block.text)
    if (isAgendaHeading(block)) continue
    if ((found && seen.has(caseKey(found))) || endsAgenda(block, taken.length)) break
    if (found) seen.add(caseKey(found))
    taken.push(block)
  }
  return taken.length ? [{ heading: blocks[at]!, blocks: taken }] : []
}

function endsAgenda(block: Block, sofar: number): boolean {
  const caseLine = caseHeading(block.cells?.[0] ?? block.text) !== undefined
  if (caseLine || block.kind === 'item' || block.kind === 'row' || block.kind === 'address' || isClockLine(block.text))
    return false
  if (labelOf(block.text)) return sofar > 0 || block.text.length > 40
  if (block.kind === 'title') return sofar > 0
  return block.text.length > 100 || /[.!]$/.test(block.text) || (sofar > 0 && agendaKind(block.text) === null)
}

function numbered(items: readonly Item[], treated: readonly Treated[]): Noted<AgendaFacts[]> {
  const byKey = new Map(treated.map((one) => [one.key, one]))
  const parents = parentsOf(withDepth(items))
  return items.map((item, index) => {
    const words = wordsOf(item.block)
    const parent = parents[index]
    const papers = item.caseNumber && byKey.get(caseKey(item.caseNumber))
    return {
      position: normalised(index + 1, words),
      ...(parent && { parent: inferred(parent.position, { says: parent.says }, words) }),
      ...item.facts,
      kind: item.facts.kind ?? kindFromPapers(papers?.facts),
      ...(papers?.facts ?? {}),
    }
  })
}

/** Where the agenda's own lines are cases without a marker, what is marked stands under them. */
function withDepth(items: readonly Item[]): readonly Item[] {
  const [first] = items
  if (!first?.caseNumber || first.block.marker) return items
  return items.map((item) => (item.block.marker && !item.caseNumber ? { ...item, level: item.level + 1 } : item))
}

type Parent = { position: number; says: 'underCaseList' | 'underLevel' } | undefined

/** Cases follow the item that announces them; deeper levels belong to the last item above them. */
function parentsOf(items: readonly Item[]): Parent[] {
  let announced: number | undefined
  const levels: { level: number; position: number }[] = []
  return items.map((item, index) => {
    const position = index + 1
    while (levels.length && levels.at(-1)!.level >= item.level) levels.pop()
    const above = levels.at(-1)
    levels.push({ level: item.level, position })
    if (agendaKind(item.title) === 'saksliste') announced = position
    else if (!item.caseNumber) announced = above ? announced : undefined
    if (item.caseNumber && announced) return { position: announced, says: 'underCaseList' }
    return above ? { position: above.position, says: 'underLevel' } : undefined
  })
}
