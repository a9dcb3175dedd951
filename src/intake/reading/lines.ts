import type { Block, Place } from '../block.ts'
import { isAddress } from '../grammar/addresses.ts'
import { tidy } from '../grammar/spacing.ts'
import { cellsOf } from './cells.ts'
import { type JoinRule, joinRules, type Open, type Step } from './join-rules.ts'
import { markerOf } from './markers.ts'
import { runsOf } from './runs.ts'
import { titled } from './titles.ts'

/** One line of the original in reading order; a line without words is a gap between paragraphs. */
export interface Line {
  readonly text: string
  readonly lineNumber: number
  /** Type size in points, where the format knows it. */
  readonly size?: number
  readonly bold?: boolean
  readonly box?: Place['box']
}

/** Puts wrapped lines together to blocks. Serves every format whose lines have no structure of their own. */
export function blocksOfLines(lines: readonly Line[], section: number): Block[] {
  const steps = stepsOf(lines)
  const blocks: Open[] = []
  for (const step of steps) {
    const open = blocks.at(-1)
    const join = open ? decides(open, step) : undefined
    if (open && join) extend(open, step, join)
    else blocks.push(begin(step))
  }
  return titled(blocks.map((open) => finished(open, section)))
}

function stepsOf(lines: readonly Line[]): Step[] {
  const steps: Step[] = []
  let gap = false
  for (const line of lines) {
    const text = tidy(line.text)
    if (isRule(text)) continue
    if (text) steps.push({ line, text, gap, marked: markerOf(text), cells: cellsOf(line.text), run: undefined })
    gap = text === ''
  }
  return runsOf(steps)
}

/** Letters in a block. No paragraph is so long; without an end, a hostile text is joined in quadratic time. */
const longest = 20_000

/** `|---|---|` and `-----` are drawn, not said. */
const isRule = (text: string): boolean => text.length > 2 && /^[|:+=_ –-]+$/.test(text) && /[-_=]{3}/.test(text)

/** The first rule with an opinion decides; without any the line begins a new block. */
function decides(open: Open, step: Step): 'space' | 'nothing' | undefined {
  if (open.text.length > longest) return undefined
  for (const rule of joinRules) {
    const verdict: ReturnType<JoinRule['says']> = rule.says(open, step)
    if (verdict === 'new') return undefined
    if (verdict) return verdict
  }
  return undefined
}

function begin(step: Step): Open {
  const { marked, cells, text } = step
  const kind = cells ? 'row' : isAddress(text) ? 'address' : marked ? 'item' : 'paragraph'
  const words = kind === 'item' ? marked!.rest : text
  return {
    kind,
    text: words,
    marked: kind === 'item' ? marked : undefined,
    cells,
    steps: [step],
    depth: depthOf(words),
  }
}

function extend(open: Open, step: Step, join: 'space' | 'nothing'): void {
  open.text += (join === 'space' ? ' ' : '') + step.text
  open.steps.push(step)
  open.depth = Math.max(0, open.depth + depthOf(step.text))
}

function depthOf(text: string): number {
  let depth = 0
  for (const sign of text) depth += sign === '(' ? 1 : sign === ')' ? -1 : 0
  return depth
}

function finished(open: Open, section: number): Block {
  const lines = open.steps.map((step) => step.line)
  const sizes = lines.flatMap((line) => line.size ?? [])
  const box = around(lines.flatMap((line) => line.box ?? []))
  return {
    kind: open.kind,
    text: open.text,
    ...(open.marked && { marker: open.marked.marker, number: open.marked.number, level: open.marked.level }),
    ...(open.cells && { cells: open.cells }),
    ...(sizes.length > 0 && { size: Math.max(...sizes) }),
    place: { section, fromLine: lines[0]!.lineNumber, toLine: lines.at(-1)!.lineNumber, ...(box && { box }) },
  }
}

function around(boxes: readonly NonNullable<Place['box']>[]): Place['box'] | undefined {
  if (boxes.length === 0) return undefined
  const x = Math.min(...boxes.map((box) => box.x))
  const y = Math.min(...boxes.map((box) => box.y))
  const right = Math.max(...boxes.map((box) => box.x + box.width))
  const bottom = Math.max(...boxes.map((box) => box.y + box.height))
  return { x, y, width: right - x, height: bottom - y }
}
