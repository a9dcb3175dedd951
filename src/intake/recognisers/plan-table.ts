import type { Block } from '../block.ts'
import { type PlanColumnRole, planColumn } from '../grammar/plan-columns.ts'
import { markerOf } from '../reading/markers.ts'
import type { PlanLine } from './plan-lines.ts'

export interface PlanHead {
  readonly block: Block
  readonly roles: readonly PlanColumnRole[]
}

/** «Mål | Tiltak | Ansvar | Frist»: every cell names a column, and one of them goals or actions. */
export function planHead(block: Block): PlanHead | undefined {
  const cells = block.cells?.map((cell) => cell.trim())
  if (!cells || cells.filter(Boolean).length < 2) return undefined
  const roles = cells.map((cell): PlanColumnRole | undefined => (cell === '' ? 'other' : planColumn(cell)))
  if (roles.includes(undefined) || !roles.some((role) => role === 'goal' || role === 'action')) return undefined
  return { block, roles: roles as PlanColumnRole[] }
}

/** The goal that a row begins, where its cell is filled, and the actions that stand beside it. */
export function linesOfRow(block: Block, head: PlanHead, hasGoal: boolean): PlanLine[] {
  const cells = placed(block, head)
  const cell = (role: PlanColumnRole): string => cells[head.roles.indexOf(role)]?.trim() ?? ''
  if (!cells.some((one) => /\p{L}{3}/u.test(one)) || cells.filter(Boolean).length < 2) return []
  const due = {
    ...(cell('owner') && { owner: cell('owner') }),
    ...(cell('deadline') && { deadline: cell('deadline') }),
  }
  const actions = cell('action').split('\n').filter(Boolean)
  const goal = goalOf(block, cell('goal'), cell('number'), actions.length === 0 ? due : {})
  if (!goal && !hasGoal) return []
  return [...(goal ? [goal] : []), ...actions.map((text) => actionOf(block, text, goal ? '' : cell('number'), due))]
}

/** A cell that spans several rows is missing from all but the first of them: the others then begin further right. */
function placed({ cells, place }: Block, { block: head, roles }: PlanHead): readonly string[] {
  const missing = roles.length - cells!.length
  if (missing <= 0 || cells!.includes('')) return cells!
  const [left, headLeft] = [place.box?.x, head.place.box?.x]
  const indented = left !== undefined && headLeft !== undefined && left > headLeft + 8
  return indented || left === undefined ? [...Array<string>(missing).fill(''), ...cells!] : cells!
}

interface Due {
  readonly owner?: string
  readonly deadline?: string
}

/** A number in a column of its own is the goal's, unless it is dotted: `2.1` counts within an area. */
function goalOf(block: Block, text: string, number: string, { deadline }: Due): PlanLine | undefined {
  if (!/\p{L}{3}/u.test(text)) return undefined
  const own = markerOf(text)
  const no = own?.number ?? (/^\d{1,2}\.?$/.test(number) ? Number.parseInt(number, 10) : null)
  return { is: 'goal', block, text: own?.rest ?? text, no, ...(deadline && { deadline }) }
}

function actionOf(block: Block, text: string, number: string, due: Due): PlanLine {
  const own = markerOf(text)
  const parts = (own?.number === undefined ? number : own.marker).split('.').filter(Boolean)
  const no = parts.length > 0 && parts.every((part) => /^\d{1,2}$/.test(part)) ? Number(parts.at(-1)) : null
  return { is: 'action', block, text: own?.rest ?? text, no, ...due }
}
