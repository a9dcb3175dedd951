import type { Block } from '../block.ts'
import { type AgendaColumnRole, agendaColumn } from '../grammar/agenda-columns.ts'

/** What the columns of an agenda's table hold, from left to right. */
export type AgendaHead = readonly AgendaColumnRole[]

/** «Saksnr. | Innhold | Innleder | Tid»: every cell names a column, and one holds the titles. */
export function agendaHead({ cells }: Block): AgendaHead | undefined {
  if (!cells || cells.filter(Boolean).length < 2) return undefined
  const roles = cells.map((cell): AgendaColumnRole | undefined => (cell.trim() === '' ? 'other' : agendaColumn(cell)))
  return roles.includes('title') && !roles.includes(undefined) ? (roles as AgendaColumnRole[]) : undefined
}

export interface AgendaCells {
  readonly number: string
  readonly title: string
  readonly presenter: string
  readonly time: string
  readonly length: string
  readonly kind: string
}

/** The cells of a row by their columns; none where an empty cell may have been lost, or nothing stands in the title. */
export function cellsUnder(head: AgendaHead | undefined, { cells }: Block): AgendaCells | undefined {
  if (!head || !cells || cells.length !== head.length) return undefined
  const cell = (role: AgendaColumnRole): string => cells[head.indexOf(role)]?.trim() ?? ''
  if (!/\p{L}/u.test(cell('title'))) return undefined
  return {
    number: cell('number'),
    title: cell('title'),
    presenter: cell('presenter'),
    time: cell('time'),
    length: cell('length'),
    kind: cell('kind'),
  }
}
