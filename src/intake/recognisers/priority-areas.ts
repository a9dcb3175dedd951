import type { Block } from '../block.ts'
import type { Draft } from '../draft.ts'
import { type Finding, type Noted, stated, type Words, wordsOf } from '../found.ts'
import type { Paper } from '../paper.ts'
import { headings, under } from './subject-headings.ts'

type PriorityAreas = NonNullable<Draft['priorityAreas']>

/** The list under «Prioriterte samarbeidsområder» and its like. */
export function recognisePriorityAreas(paper: Paper): Finding<PriorityAreas> | undefined {
  for (const heading of headings(paper, 'priorityAreas')) {
    const items = areasUnder(heading, under(paper, heading))
    if (items.length === 0) continue
    const areas = items.map((block) => areaOf(block))
    const claims: Words[] = [wordsOf(heading)]
    return { value: areas, claims }
  }
  return headedAreas(paper)
}

const headed =
  /^(?:(?:Sats(?:n)?ings|Innsats|Samarbeids|Hoved|Hovud|Fokus)område|Prioritert område)\s(?<no>\d{1,2})\s?[:.–-]\s?(?<title>\p{Lu}.*)$/u

/** «Satsingsområde 1: Samferdsel» over each part of a plan. */
function headedAreas(paper: Paper): Finding<PriorityAreas> | undefined {
  const found = paper.blocks.flatMap((block) => {
    const said = block.cells || block.text.length > 100 ? undefined : headed.exec(block.text)?.groups
    return said ? [{ block, no: Number(said.no), title: said.title! }] : []
  })
  const areas = found.filter(({ no }, at) => found.findIndex((one) => one.no === no) === at)
  if (areas.length === 0) return undefined
  return {
    value: areas.map(({ block, no, title }) => ({
      no: stated(no, wordsOf(block)),
      title: stated(title, wordsOf(block, title)),
    })),
    claims: found.map(({ block }) => wordsOf(block)),
  }
}

/** The first list under the heading and what goes on in its style: `2.1`, `2.2` under `2`, or bullets of one level. */
function areasUnder(heading: Block, blocks: readonly Block[]): Block[] {
  const items = blocks.filter((block) => block.kind === 'item')
  const [first] = items
  if (!first) return []
  const own = /^(\d{1,2})\.?\s/.exec(heading.text)?.[1] ?? heading.number
  const dotted = own === undefined ? [] : items.filter(({ marker }) => marker?.startsWith(`${own}.`))
  if (dotted.length > 0) return dotted
  return items.filter(
    ({ level, marker }) => (level ?? 0) === (first.level ?? 0) && styleOf(marker) === styleOf(first.marker),
  )
}

const styleOf = (marker: string | undefined): string => (marker ?? '').replace(/\d+|[IVX]+(?=[.)])/g, '#')

function areaOf(block: Block): Noted<PriorityAreas[number]> {
  const title = block.text.replace(/[.;,]$/, '')
  return {
    no: block.number === undefined ? null : stated(block.number, wordsOf(block)),
    title: stated(title, wordsOf(block, title)),
  }
}
