import type { Block } from '../block.ts'
import { caseHeading } from '../grammar/case-numbers.ts'
import { yearsIn } from '../grammar/dates.ts'
import { deadlineIn } from '../grammar/deadlines.ts'
import { headingMeans } from '../grammar/headings.ts'
import { lettersOnly } from '../grammar/spacing.ts'
import type { Paper } from '../paper.ts'

/** What one block is within a plan, before goals are put together. */
export type PlanLine =
  | { readonly is: 'heading'; readonly block: Block; readonly text: string; readonly ofCase: boolean }
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
  /** «I løpet av 2026 skal rådet ha:» over the goals. */
  | { readonly is: 'lead'; readonly block: Block }

/** `Mål 1: …`, `Tiltak 1.2 …`: words that say themselves what the line is. */
const goalWord = /^(?:Hovedmål|Hovudmål|Resultatmål|Delmål|Mål)(?:\s?(?<no>\d{1,2})\s?[:.–-]?|\s?:)\s*(?<text>.*)$/su
const actionWord = /^Tiltak\s?(?:(?<of>\d{1,2})\.)?(?<no>\d{1,2}|[a-z](?=[):. ]))?\s?[:.–)-]?\s*(?<text>.*)$/su
const labels =
  /^(?:Tiltak|Aktiviteter|Aktivitetar|Mål|Resultatmål|Hovedmål|Hovudmål|Delmål|Overordnede mål|Overordna mål|Målsettinger|Målsetjingar|Mål for (?:perioden|året|\d{4}))\s?:?$/u
/** `Mål 1` alone: the goal itself is the next block. */
const goalNumber = /^(?:Hovedmål|Hovudmål|Resultatmål|Delmål|Mål)\s(?<no>\d{1,2})\s?[:.]?$/u

export function planLines(paper: Paper): PlanLine[][] {
  const known = new Set<string>()
  const regions = regionsOf(paper)
  const strict = regions.map((region) => linesOf(region, known, false))
  if (strict.some((lines) => lines.some((line) => line.is === 'goal'))) return strict
  return regions.filter((region) => region.some(isPlanHeading)).map((region) => linesOf(region, known, true))
}

/** Slides one by one; running text from the plan's heading until another document begins. */
function regionsOf(paper: Paper): (readonly Block[])[] {
  if (paper.isDeck) return paper.parts.filter(({ blocks }) => !isOther(blocks[0])).map(({ blocks }) => blocks)
  const starts = paper.blocks.flatMap((block, index) => (isPlanHeading(block) ? [index] : []))
  if (starts.length === 0) return [paper.blocks]
  return starts.map((start, at) => {
    const after = paper.blocks.slice(start + 1, starts[at + 1])
    const end = after.findIndex((block) => endsPlan(block) || caseHeading(block.text))
    return [paper.blocks[start]!, ...(end < 0 ? after : after.slice(0, end))]
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
const isOther = (block: Block | undefined): boolean => block !== undefined && headsAny(subjects, block)

const isHeading = (block: Block): boolean =>
  block.kind === 'title' || (block.kind === 'paragraph' && block.text.length < 100)

/** A title that names a plan; a line that is no title must begin with it or say its year. */
export function isPlanHeading(block: Block): boolean {
  if (!isHeading(block) || headingMeans(block.text) !== 'plan' || caseHeading(block.text) || goalWord.test(block.text))
    return false
  return block.kind === 'title' || yearsIn(block.text) !== undefined || headingStarts.test(block.text)
}

/** «Sak 11/25 Tiltaksplan 2026 – orientering» names the plan where no other heading does. */
function planOfCase(block: Block): string | undefined {
  const title = caseHeading(block.text)?.rest.replace(/\s[–-]\s\p{Ll}+$/u, '')
  return title && headingMeans(title) === 'plan' ? title : undefined
}

const headingStarts =
  /^(?:Ny |Forslag til |Framlegg til |Utkast til |Revidert |Felles |Regional )?\p{Ll}*(?:handlings|tiltaks|verksemds|virksomhets|aktivitets|arbeids|års)(?:plan|program)/iu

interface State {
  /** The number of the goal that is being told of; null when it has none, undefined before the first. */
  readonly current: number | null | undefined
  readonly mode: 'goals' | 'actions' | undefined
  readonly known: Set<string>
  readonly lenient: boolean
}

function linesOf(blocks: readonly Block[], known: Set<string>, lenient: boolean): PlanLine[] {
  const lines: PlanLine[] = []
  let state: State = { current: undefined, mode: undefined, known, lenient }
  let announced: number | undefined
  for (const [index, block] of blocks.entries()) {
    const number = goalNumber.exec(block.text.trim())?.groups?.no
    if (number) {
      announced = Number(number)
      lines.push({ is: 'label', block })
    } else if (isPlanHeading(block)) lines.push({ is: 'heading', block, text: block.text, ofCase: false })
    else if (planOfCase(block)) lines.push({ is: 'heading', block, text: planOfCase(block)!, ofCase: true })
    else if (labels.test(block.text.trim())) {
      lines.push({ is: 'label', block })
      state = { ...state, mode: /^(?:Tiltak|Aktivitet)/u.test(block.text) ? 'actions' : 'goals' }
    } else if (isLead(block)) {
      lines.push({ is: 'lead', block })
      state = { ...state, mode: 'goals' }
    } else if (isOther(block) || leadsToGoal(block, blocks[index + 1]))
      state = { ...state, current: undefined, mode: undefined }
    else {
      const line = announced === undefined ? lineOf(block, state) : goalLine(block, block.text, announced)
      announced = undefined
      if (line) lines.push(line)
      if (line?.is !== 'goal') continue
      known.add(lettersOnly(line.text))
      state = { ...state, current: line.no, mode: block.kind === 'item' ? state.mode : undefined }
    }
  }
  return lines
}

/** `2.1 Klima og energi` over `Mål: …` is the name of an area, and no action of the goal before. */
function leadsToGoal(block: Block, next: Block | undefined): boolean {
  if (!next || block.text.length > 80 || goalWord.test(block.text) || actionWord.test(block.text)) return false
  const goal = goalWord.exec(next.text)
  const alone = /^Mål\s?:?$/u.test(next.text) || (goal !== null && goal.groups!.no === undefined)
  if (block.kind === 'item') return alone && (block.level ?? 0) > 0 && block.number !== undefined
  return alone || goal !== null
}

function lineOf(block: Block, state: State): PlanLine | undefined {
  const { current, mode, known, lenient } = state
  if (block.cells) return rowLine(block, current)
  const action = actionWord.exec(block.text)?.groups
  if (action?.text) return actionLine(block, action.text, letterOrNumber(action.no) ?? block.number ?? null, action.of)
  const goal = goalWord.exec(block.text)?.groups
  if (goal?.text) return goalLine(block, goal.text, goal.no ? Number(goal.no) : null)
  if (isKnown(block.text, known)) return goalLine(block, block.text, block.number ?? current ?? null)
  const outer = (block.level ?? 0) === 0 && follows(block, current)
  if (mode !== 'actions' && outer && isGoalSentence(block.text))
    return goalLine(block, block.text, block.number ?? null)
  const isItem = block.kind === 'item'
  if (isItem && mode === 'goals' && (lenient || (outer && block.number !== undefined)))
    return goalLine(block, block.text, block.number ?? null)
  if (lenient && isItem && mode !== 'actions' && outer && block.number !== undefined)
    return goalLine(block, block.text, block.number)
  if (current === undefined || !isItem) return undefined
  return actionLine(block, block.text, block.number ?? null, /^(\d{1,2})\.\d/.exec(block.marker ?? '')?.[1])
}

const goalLine = (block: Block, text: string, no: number | null): PlanLine => ({ is: 'goal', block, text, no })

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

const isLead = ({ text, kind }: Block): boolean =>
  kind !== 'item' &&
  text.length < 120 &&
  text.endsWith(':') &&
  /(?<!\p{L})skal(?!\p{L})/u.test(text) &&
  deadlineIn(text) !== undefined

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
