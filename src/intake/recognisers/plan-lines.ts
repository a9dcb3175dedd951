import type { Block, Section } from '../block.ts'
import { caseHeading } from '../grammar/case-numbers.ts'
import { deadlineIn } from '../grammar/deadlines.ts'
import { headingMeans } from '../grammar/headings.ts'
import { lettersOnly } from '../grammar/spacing.ts'
import type { Paper } from '../paper.ts'

/** What one block is within a plan, before goals are put together. */
export type PlanLine =
  | { readonly is: 'heading'; readonly block: Block }
  | { readonly is: 'goal'; readonly block: Block; readonly text: string; readonly no: number | null }
  | {
      readonly is: 'action'
      readonly block: Block
      readonly text: string
      readonly no: number | null
      readonly of?: number
      readonly row?: readonly string[]
    }
  | { readonly is: 'label'; readonly block: Block }

/** `Mål 1: …`, `Tiltak 1.2 …`: words that say themselves what the line is. */
const goalWord = /^(?:Hovedmål|Hovudmål|Resultatmål|Delmål|Mål)\s?(?<no>\d{1,2})?\s?[:.–-]?\s*(?<text>.*)$/su
const actionWord = /^Tiltak\s?(?:(?<of>\d{1,2})\.)?(?<no>\d{1,2}|[a-z](?=[):. ]))?\s?[:.–)-]?\s*(?<text>.*)$/su
const labels = /^(?:Tiltak|Mål|Resultatmål|Hovedmål|Delmål|Aktiviteter|Aktivitetar|Hovudmål)\s?:?$/u

export function planLines(paper: Paper): PlanLine[][] {
  const known = new Set<string>()
  const regions = regionsOf(paper)
  const strict = regions.map((region) => linesOf(region, paper.isDeck, known, false))
  if (strict.some((lines) => lines.some((line) => line.is === 'goal'))) return strict
  return regions
    .filter((region) => region.some(isPlanHeading))
    .map((region) => linesOf(region, paper.isDeck, known, true))
}

/** Slides one by one; running text from the plan's heading until another subject begins. */
function regionsOf(paper: Paper): (readonly Block[])[] {
  if (paper.isDeck) return paper.parts.filter((part) => !isOtherSubject(part)).map(({ blocks }) => blocks)
  const starts = paper.blocks.flatMap((block, index) => (isPlanHeading(block) ? [index] : []))
  if (starts.length === 0) return [paper.blocks]
  return starts.map((start, at) => {
    const after = paper.blocks.slice(start + 1, starts[at + 1])
    const end = after.findIndex((block) => isHeadingOfOther(block) || caseHeading(block.text))
    return [paper.blocks[start]!, ...(end < 0 ? after : after.slice(0, end))]
  })
}

const isOtherSubject = ({ blocks }: Section): boolean => blocks[0] !== undefined && isHeadingOfOther(blocks[0])

const others = new Set(['agenda', 'agreement', 'purposes', 'priorityAreas', 'budget', 'strategy', 'notice', 'minutes'])
const isHeadingOfOther = (block: Block): boolean =>
  isHeading(block) &&
  !goalWord.test(block.text) &&
  others.has(headingMeans(block.text) ?? '') &&
  !/handlingsp|tiltakspl|verksemdspl|virksomhetspl/iu.test(block.text)

const isHeading = (block: Block): boolean =>
  block.kind === 'title' || (block.kind === 'paragraph' && block.text.length < 100)

export const isPlanHeading = (block: Block): boolean =>
  isHeading(block) && headingMeans(block.text) === 'plan' && !caseHeading(block.text) && !goalWord.test(block.text)

function linesOf(blocks: readonly Block[], isDeck: boolean, known: Set<string>, lenient: boolean): PlanLine[] {
  const lines: PlanLine[] = []
  let current: number | null | undefined
  let mode: 'goals' | 'actions' | undefined
  for (const block of blocks) {
    if (isPlanHeading(block)) lines.push({ is: 'heading', block })
    else if (labels.test(block.text.trim())) {
      mode = /^(?:Tiltak|Aktivitet)/u.test(block.text) ? 'actions' : 'goals'
      lines.push({ is: 'label', block })
    } else {
      const line = lineOf(block, current, mode, known, lenient, isDeck)
      if (line?.is === 'goal') {
        current = line.no
        known.add(lettersOnly(line.text))
        if (mode === 'goals' && block.kind !== 'item') mode = undefined
      }
      if (line) lines.push(line)
    }
  }
  return lines
}

function lineOf(
  block: Block,
  current: number | null | undefined,
  mode: 'goals' | 'actions' | undefined,
  known: ReadonlySet<string>,
  lenient: boolean,
  isDeck: boolean,
): PlanLine | undefined {
  if (block.cells) return rowLine(block, current)
  const action = actionWord.exec(block.text)
  if (action?.groups?.text)
    return actionLine(
      block,
      action.groups.text,
      letterOrNumber(action.groups.no) ?? block.number ?? null,
      action.groups.of,
    )
  const goal = goalWord.exec(block.text)
  if (goal?.groups?.no && goal.groups.text)
    return { is: 'goal', block, text: goal.groups.text, no: Number(goal.groups.no) }
  if (isKnown(block.text, known)) return { is: 'goal', block, text: block.text, no: block.number ?? current ?? null }
  const isItem = block.kind === 'item'
  const startsGoal = isGoalSentence(block.text) && (block.level ?? 0) === 0 && follows(block, current)
  if (startsGoal && mode !== 'actions') return { is: 'goal', block, text: block.text, no: block.number ?? null }
  const listed =
    lenient &&
    isItem &&
    block.number !== undefined &&
    (block.level ?? 0) === 0 &&
    mode !== 'actions' &&
    follows(block, current)
  if (listed || (lenient && mode === 'goals' && isItem))
    return { is: 'goal', block, text: block.text, no: block.number ?? null }
  if (current === undefined || !isItem)
    return isDeck && current !== undefined && mode === 'actions' ? undefined : undefined
  return actionLine(block, block.text, block.number ?? null, /^(\d{1,2})\.\d/.exec(block.marker ?? '')?.[1])
}

const letterOrNumber = (written: string | undefined): number | undefined => {
  if (!written) return undefined
  return /^\d/.test(written) ? Number(written) : written.charCodeAt(0) - 96
}

const actionLine = (block: Block, text: string, no: number | null, of: string | undefined): PlanLine => ({
  is: 'action',
  block,
  text,
  no,
  ...(of && { of: Number(of) }),
})

/** The next goal has the next number; a number that starts again belongs to a list under the goal. */
const follows = (block: Block, current: number | null | undefined): boolean =>
  current === undefined || current === null || block.number === undefined || block.number === current + 1

/** A goal has a day by which something shall be so: «Innen utgangen av 2025 skal …». */
function isGoalSentence(text: string): boolean {
  const deadline = deadlineIn(text.slice(0, 220))
  return deadline !== undefined && /(?<!\p{L})skal(?!\p{L})/u.test(text.slice(0, 220)) && text.length > 40
}

const isKnown = (text: string, known: ReadonlySet<string>): boolean => text.length > 30 && known.has(lettersOnly(text))

/** A row of a plan's table: goal or number, action, who, when. Its cells are read by the head of the table. */
function rowLine(block: Block, current: number | null | undefined): PlanLine | undefined {
  const cells = block.cells!.filter((cell) => cell.trim() !== '')
  if (current === undefined || cells.length < 2 || block.header) return undefined
  const numbered = /^(?:(?<of>\d{1,2})\.)?(?<no>\d{1,2})\.?$/.exec(cells[0]!)
  const text = numbered ? cells[1]! : cells[0]!
  if (!/\p{L}{3}/u.test(text) || text.length < 8) return undefined
  return {
    is: 'action',
    block,
    text,
    no: numbered ? Number(numbered.groups!.no) : null,
    ...(numbered?.groups?.of && { of: Number(numbered.groups.of) }),
    row: cells,
  }
}
