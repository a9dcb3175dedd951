import type { Block } from '../block.ts'
import { deadlineIn } from '../grammar/deadlines.ts'
import { lettersOnly } from '../grammar/spacing.ts'
import { isInfinitive } from '../grammar/verbs.ts'
import type { PlanLine } from './plan-lines.ts'
import type { PlanHead } from './plan-table.ts'
import { actionWord, goalWord, overall } from './plan-words.ts'

/** What is known when the next block of a plan is read. */
export interface State {
  /** The number of the goal that is being told of; null when it has none, undefined before the first. */
  readonly current: number | null | undefined
  readonly mode: 'goals' | 'actions' | undefined
  readonly known: Set<string>
  readonly lenient: boolean
  readonly named: boolean
  /** «Delmål 1» stands in the region, so that «Hovedmål:» is no goal beside it. */
  readonly parted: boolean
  /** The last goal as it stood in a list. */
  readonly listed?: Block | undefined
  /** The last goal said itself that it was one: bullets under it are its actions, whatever they say. */
  readonly worded?: boolean
  readonly head?: PlanHead | undefined
  /** `Mål 2` stood alone, and the goal comes next. */
  readonly announced?: number | undefined
}

/** `2.1 Klima og energi` over `Mål: …` is the name of an area, and no action of the goal before. */
export function leadsToGoal(block: Block, next: Block | undefined): boolean {
  if (!next || block.text.length > 80 || goalWord.test(block.text) || actionWord.test(block.text)) return false
  const goal = goalWord.exec(next.text)
  const alone = /^Mål\s?:?$/u.test(next.text) || (goal !== null && goal.groups!.no === undefined)
  if (block.kind === 'item')
    return alone && block.number !== undefined && ((block.level ?? 0) > 0 || namesArea(block.text))
  return alone || goal !== null
}

/** `2. Bosetting`: short, and no action, which begins with what is to be done. */
const namesArea = (text: string): boolean =>
  text.length < 50 && !/[.:]$/.test(text) && !isInfinitive(text.split(' ', 1)[0]!)

export function lineOf(block: Block, state: State): PlanLine | undefined {
  const { current, known } = state
  if (block.cells) return rowLine(block, current)
  const action = actionWord.exec(block.text)?.groups
  if (action?.text) return actionLine(block, action.text, letterOrNumber(action.no) ?? block.number ?? null, action.of)
  if (state.parted && overall.test(block.text)) return undefined
  const goal = goalWord.exec(block.text)?.groups
  if (goal?.text) return goalLine(block, goal.text, wholeNumber(goal.no))
  if (isKnown(block.text, known)) return goalLine(block, block.text, block.number ?? current ?? null)
  if (isUnworded(block, state)) return goalLine(block, block.text, block.number ?? null)
  if (current === undefined || block.kind !== 'item') return undefined
  return actionLine(block, block.text, block.number ?? null, /^(\d{1,2})\.\d/.exec(block.marker ?? '')?.[1])
}

/** A goal that no word calls one: a sentence with its deadline, or an item of a list of goals. */
function isUnworded(block: Block, { current, mode, lenient, named, listed, worded }: State): boolean {
  const isItem = block.kind === 'item'
  if (mode === 'actions' || !named || (worded && isItem && block.number === undefined)) return false
  const outer = (block.level ?? 0) === 0 && follows(block, current)
  if (outer && isGoalSentence(block.text)) return true
  if (!isItem) return false
  const numbered = outer && block.number !== undefined
  const first = outer && current === undefined
  return mode === 'goals' ? lenient || numbered || first || isSibling(block, listed) : lenient && numbered
}

const isSibling = (block: Block, listed: Block | undefined): boolean =>
  listed !== undefined && block.marker === listed.marker && (block.level ?? 0) === (listed.level ?? 0)

export const goalLine = (block: Block, text: string, no: number | null): PlanLine => ({ is: 'goal', block, text, no })

/** `1.2` counts within an area, so that it is no number of the goal's own. */
const wholeNumber = (written: string | undefined): number | null =>
  written && /^\d+$/.test(written) ? Number(written) : null

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

export const isLead = ({ text, kind }: Block): boolean =>
  kind !== 'item' &&
  text.length < 120 &&
  text.endsWith(':') &&
  /(?<!\p{L})skal(?!\p{L})/u.test(text) &&
  deadlineIn(text) !== undefined

const isKnown = (text: string, known: ReadonlySet<string>): boolean => text.length > 15 && known.has(lettersOnly(text))

/** A row of a table without a head: a number or none, and an action of the goal above. */
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
  }
}
