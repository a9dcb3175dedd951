import type { Block } from '../block.ts'
import { caseHeading } from '../grammar/case-numbers.ts'
import { lettersOnly } from '../grammar/spacing.ts'
import type { Paper } from '../paper.ts'
import { isOther, isPlanHeading, planOfCase, type Region, regionsOf } from './plan-regions.ts'
import { linesOfRow, planHead } from './plan-table.ts'
import { goalLine, isLead, leadsToGoal, lineOf, type State } from './plan-text.ts'
import { goalNumber, goalWord, labels, partial } from './plan-words.ts'

/** What one block is within a plan, before goals are put together. */
export type PlanLine =
  | { readonly is: 'heading'; readonly block: Block; readonly text: string; readonly ofCase: boolean }
  | {
      readonly is: 'goal'
      readonly block: Block
      readonly text: string
      readonly no: number | null
      /** As its cell says it. */
      readonly deadline?: string
    }
  | {
      readonly is: 'action'
      readonly block: Block
      readonly text: string
      readonly no: number | null
      readonly of?: number
      readonly owner?: string
      readonly deadline?: string
    }
  | { readonly is: 'label'; readonly block: Block }
  /** «I løpet av 2026 skal rådet ha:» over the goals. */
  | { readonly is: 'lead'; readonly block: Block }

export function planLines(paper: Paper): PlanLine[][] {
  const known = new Set<string>()
  const regions = regionsOf(paper)
  const strict = regions.map((region) => linesOf(region, known, false))
  if (strict.some((lines) => lines.some((line) => line.is === 'goal'))) return strict
  return regions.filter(({ blocks }) => blocks.some(isPlanHeading)).map((region) => linesOf(region, known, true))
}

function linesOf({ blocks, named }: Region, known: Set<string>, lenient: boolean): PlanLine[] {
  const lines: PlanLine[] = []
  const parted = blocks.some(({ text }) => partial.test(text))
  let state: State = { current: undefined, mode: undefined, known, lenient, named, parted }
  for (const [index, block] of blocks.entries()) {
    const step =
      titleOfCase(block, blocks[index - 1], state) ??
      headingLine(block, blocks[index + 1], state) ??
      tableLines(block, state) ??
      textLine(block, state)
    for (const line of step.lines) {
      lines.push(line)
      if (line.is === 'goal') known.add(lettersOnly(line.text))
    }
    state = step.state
  }
  return lines
}

interface Stepped {
  readonly lines: readonly PlanLine[]
  readonly state: State
}

/** «Handlingsplan 2027 – mål» is heading and label at once. */
const namesGoals = /[–:-]\s(?:våre )?mål(?:ene|a)?$/iu

/** Under «Sak 2/25» alone on its line stands the case's title, which names the plan only where nothing else does. */
function titleOfCase(block: Block, before: Block | undefined, state: State): Stepped | undefined {
  if (before === undefined || caseHeading(before.text)?.rest !== '' || !isPlanHeading(block)) return undefined
  const text = block.text.replace(/\s[–-]\s\p{Ll}+$/u, '')
  return { lines: [{ is: 'heading', block, text, ofCase: true }], state }
}

/** Headings, labels and sentences over the goals: they say what follows. */
function headingLine(block: Block, next: Block | undefined, state: State): Stepped | undefined {
  const number = goalNumber.exec(block.text.trim())?.groups?.no
  if (number) return { lines: [{ is: 'label', block }], state: { ...state, announced: Number(number) } }
  const title = isPlanHeading(block) ? block.text : planOfCase(block)
  if (title) {
    const mode = namesGoals.test(title) ? 'goals' : state.mode
    return { lines: [{ is: 'heading', block, text: title, ofCase: !isPlanHeading(block) }], state: { ...state, mode } }
  }
  if (labels.test(block.text.trim())) {
    const mode = /^(?:Tiltak|Aktivitet)/u.test(block.text) ? 'actions' : 'goals'
    return { lines: [{ is: 'label', block }], state: { ...state, mode } }
  }
  if (isLead(block)) return { lines: [{ is: 'lead', block }], state: { ...state, mode: 'goals' } }
  if (isOther(block) || leadsToGoal(block, next))
    return { lines: [], state: { ...state, current: undefined, mode: undefined } }
  return undefined
}

/** The head of a table, and its rows. Elsewhere than in a plan only a table of goals and actions is one. */
function tableLines(block: Block, state: State): Stepped | undefined {
  if (!block.cells) return undefined
  const head = planHead(block)
  if (head && (state.named || (head.roles.includes('goal') && head.roles.includes('action'))))
    return { lines: [{ is: 'label', block }], state: { ...state, head } }
  if (!state.head) return undefined
  const lines = linesOfRow(block, state.head, state.current !== undefined)
  const goal = lines.find((line) => line.is === 'goal')
  return { lines, state: goal ? { ...state, current: goal.no } : state }
}

function textLine(block: Block, state: State): Stepped {
  const { announced } = state
  const line = announced === undefined ? lineOf(block, state) : goalLine(block, block.text, announced)
  const after = { ...state, announced: undefined, ...(!block.cells && { head: undefined }) }
  if (line?.is !== 'goal') return { lines: line ? [line] : [], state: after }
  const isItem = block.kind === 'item'
  const worded = announced !== undefined || (goalWord.exec(block.text)?.groups?.no ?? '') !== ''
  return {
    lines: [line],
    state: {
      ...after,
      current: line.no,
      mode: isItem ? state.mode : undefined,
      listed: isItem ? block : undefined,
      worded,
    },
  }
}
