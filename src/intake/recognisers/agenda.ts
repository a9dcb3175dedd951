import type { Block } from '../block.ts'
import type { AgendaFacts } from '../draft.ts'
import { type Finding, inferred, type Noted, normalised, type Words, wordsOf } from '../found.ts'
import { agendaKind } from '../grammar/agenda-kinds.ts'
import { caseKey } from '../grammar/case-numbers.ts'
import { labelOf } from '../grammar/labels.ts'
import { lettersOnly } from '../grammar/spacing.ts'
import type { Paper } from '../paper.ts'
import { type Item, itemOf } from './agenda-item.ts'
import { agendaRegions } from './agenda-regions.ts'
import { agendaHead } from './agenda-table.ts'
import { type NumberedItem, numberedItems } from './numbered-items.ts'
import { firstMeeting } from './other-meetings.ts'
import { kindFromPapers, type Treated } from './treatments.ts'

/** The agenda: under its heading; cases that are treated without standing there, or where there is none, follow. */
export function recogniseAgenda(paper: Paper, treated: readonly Treated[]): Finding<AgendaFacts[]> | undefined {
  const minuted = numberedItems(paper)
  const found = listed(paper)
  const untold = found.items.length === 0 && treated.length === 0
  const { items, claims } = untold ? minuted : { items: found.items, claims: [...found.claims, ...minuted.claims] }
  const known = new Set(items.flatMap(({ caseNumber }) => (caseNumber ? caseKey(caseNumber) : [])))
  const own = new Set(firstMeeting(paper))
  const added =
    paper.isDeck && items.length > 0
      ? []
      : treated
          .filter(({ key, items: [first] }) => !known.has(key) && own.has(first!.block))
          .map(({ items: [first] }) => first!)
  const all = [...items, ...added]
  if (all.length === 0) return undefined
  return { value: numbered(all, treated, minuted.items), claims }
}

function listed(paper: Paper): { items: Item[]; claims: Words[] } {
  const items: Item[] = []
  const claims: Words[] = []
  const seen = new Set<string>()
  for (const region of agendaRegions(paper)) {
    if (region.heading) claims.push(wordsOf(region.heading))
    for (const block of region.heads ?? []) claims.push(wordsOf(block))
    let head = region.heading && agendaHead(region.heading)
    for (const block of region.blocks) {
      const columns = agendaHead(block)
      if (columns) claims.push(wordsOf(block))
      head = columns ?? head
      const item =
        columns || block.kind === 'address' || block.header || isLabel(block) ? undefined : itemOf(block, head)
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

/** «Sted: Rådhuset» under the heading is no item, and neither is who took the picture beside it. */
const isLabel = (block: Block): boolean => {
  if (block.kind !== 'item' && /^(?:foto|bilde|bilete|illustrasjon)\s?:/i.test(block.text)) return true
  const means = block.kind === 'item' ? undefined : labelOf(block.text)?.means
  return means !== undefined && ofMeeting.has(means)
}
const ofMeeting: ReadonlySet<string> = new Set([
  'body',
  'date',
  'time',
  'place',
  'present',
  'absent',
  'alsoPresent',
  'other',
])

function numbered(
  items: readonly Item[],
  treated: readonly Treated[],
  minuted: readonly NumberedItem[],
): Noted<AgendaFacts[]> {
  const byTitle = new Map(minuted.map(({ title, papers }) => [lettersOnly(title), papers]))
  const byKey = new Map(treated.map((one) => [one.key, one]))
  const parents = parentsOf(withDepth(items))
  return items.map((item, index) => {
    const words = wordsOf(item.block)
    const parent = parents[index]
    const papers = item.caseNumber ? byKey.get(caseKey(item.caseNumber))?.facts : byTitle.get(lettersOnly(item.title))
    return {
      position: normalised(index + 1, words),
      ...(parent && { parent: inferred(parent.position, { says: parent.says }, words) }),
      ...item.facts,
      kind: item.facts.kind ?? kindFromPapers(papers),
      ...papers,
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
