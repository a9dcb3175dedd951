import type { Block } from '../block.ts'
import { caseHeading } from '../grammar/case-numbers.ts'
import { datesIn, yearsIn } from '../grammar/dates.ts'
import { municipalitiesNamed } from '../grammar/municipalities.ts'
import { readNumber } from '../grammar/numbers.ts'
import { type Figures, figuresOf } from './budget-tokens.ts'
import {
  type ColumnRole,
  columnRole,
  isExpenseHeading,
  isIncomeHeading,
  isResult,
  isTotal,
  ofExpenses,
  ofIncome,
} from './budget-words.ts'

export type Side = 'income' | 'expense'

export interface Row {
  readonly is: 'contribution' | 'line' | 'total' | 'result' | 'heading'
  readonly side: Side | undefined
  readonly figures: Figures
  /** More than one when the label stands in a block of its own. */
  readonly blocks: readonly Block[]
}

interface Column {
  readonly role: ColumnRole
  readonly at: number
  readonly year?: number
  /** A star in the head is the footnote of every figure under it. */
  readonly star?: boolean
}

/** Reads the blocks of a budget in order: which side they stand on, and what each row says. */
export function rowsOf(blocks: readonly Block[], rate: number | undefined, year: number | undefined): Row[] {
  const rows: Row[] = []
  let side: Side | undefined
  let pending: Block | undefined
  let columns: readonly Column[] | undefined
  for (const block of blocks) {
    const head = headOf(block)
    if (head) {
      columns = head
      side = sideOfHeading(block.cells![0]!) ?? side
      rows.push({ is: 'heading', side, figures: { label: block.text, footnote: false }, blocks: [block] })
      continue
    }
    const heading = sideOfHeading(labelText(block))
    const figures = block.cells ? byCells(block, columns, year, rate) : byText(block, rate)
    if (heading && figures?.amount === undefined) {
      side = heading
      rows.push({ is: 'heading', side, figures: { label: block.text, footnote: false }, blocks: [block] })
      pending = undefined
    } else if (figures && figures.label === '' && pending) {
      rows.push(rowOf({ ...figures, label: pending.text }, side, [pending, block]))
      pending = undefined
    } else if (figures?.label) {
      const row = rowOf(figures, side, [block])
      rows.push(row)
      if (row.is === 'total' && row.side === 'income') side = 'expense'
      pending = undefined
    } else pending = mayBeLabel(block) ? block : undefined
  }
  return rows
}

/** A contribution without any heading is income; what a table of expenses holds is told by its headings and sums. */
function rowOf(figures: Figures, side: Side | undefined, blocks: readonly Block[]): Row {
  const { label } = figures
  if (isResult.test(label)) return { is: 'result', side: undefined, figures, blocks }
  if (isTotal.test(label))
    return {
      is: 'total',
      side: ofExpenses.test(label) ? 'expense' : ofIncome.test(label) ? 'income' : side,
      figures,
      blocks,
    }
  if (isContributor(label) && side !== 'expense') return { is: 'contribution', side: 'income', figures, blocks }
  return { is: 'line', side: side ?? (ofIncome.test(label) ? 'income' : 'expense'), figures, blocks }
}

export const isContributor = (label: string): boolean =>
  municipalitiesNamed(label).length > 0 ||
  /^\p{Lu}[\p{L}-]+(?: (?:og )?\p{Lu}[\p{L}-]+){0,2} (?:fylkes)?kommune$/u.test(label)

const labelText = (block: Block): string => (block.cells ? block.cells.filter(Boolean).join(' ') : block.text)

function sideOfHeading(text: string): Side | undefined {
  const first = text.trim()
  if (isIncomeHeading.test(first)) return 'income'
  return isExpenseHeading.test(first) ? 'expense' : undefined
}

const mayBeLabel = (block: Block): boolean =>
  (block.kind === 'paragraph' || block.kind === 'row') && block.text.length < 80 && !/[.!?:]$/.test(block.text)

/** A sentence is no row, however many numbers stand in it. */
function byText(block: Block, rate: number | undefined): Figures | undefined {
  const { text } = block
  if (block.kind === 'title' || block.kind === 'address' || text.length > 200) return undefined
  if (
    caseHeading(text) ||
    /^\*/.test(text) ||
    datesIn(text).length > 0 ||
    /[.;]$/.test(text) ||
    /^[^\d]*(?:19|20)\d\d$/.test(text)
  )
    return undefined
  return figuresOf(text, rate)
}

/** The head of a table: words that name columns, and no figures except years. */
function headOf(block: Block): Column[] | undefined {
  if (!block.cells || block.cells.filter(Boolean).length < 2) return undefined
  const numbers = block.cells.filter((cell) => readNumber(cell) !== undefined && !/^(?:19|20)\d\d$/.test(cell.trim()))
  if (numbers.length > 0) return undefined
  const columns = block.cells.flatMap((cell, at): Column[] => {
    const role = columnRole(cell)
    const year = yearsIn(cell)?.from
    return role ? [{ role, at, ...(year && { year }), ...(/\*/.test(cell) && { star: true }) }] : []
  })
  return columns.some(({ role }) => role !== 'label') ? columns : undefined
}

function byCells(
  block: Block,
  columns: readonly Column[] | undefined,
  year: number | undefined,
  rate: number | undefined,
): Figures | undefined {
  const cells = block.cells!
  const labelAt = cells.findIndex((cell) => /\p{L}/u.test(cell) && readNumber(cell) === undefined)
  const label = labelAt < 0 ? '' : cells[labelAt]!.replace(/:$/, '').trim()
  const formula = cells.slice(labelAt + 1).some((cell) => /[x×*·]\s?\d|\d\s?[x×]/.test(cell))
  const named = columns && !formula && inPlace(block, columns) ? byColumns(cells, columns, year) : undefined
  if (named) return { label, footnote: hasStar(cells, columns!), ...named }
  const rest = cells.slice(labelAt + 1).filter((cell) => cell.trim() !== '')
  const read = figuresOf(`${label.replace(/\d/g, '#')} ${rest.map(glued).join(' ')}`, rate)
  return read && { ...read, label }
}

/** Where wide gaps are all that parts the cells, an empty cell is not seen; then only a full row keeps its places. */
const inPlace = ({ cells, place }: Block, columns: readonly Column[]): boolean =>
  place.cell !== undefined || cells!.includes('') || cells!.length > columns.at(-1)!.at

const hasStar = (cells: readonly string[], columns: readonly Column[]): boolean =>
  cells.some((cell) => /\d\s?\*/.test(cell)) ||
  columns.some(({ star, at }) => star && readNumber(cells[at] ?? '') !== undefined)

/** A cell is one number, so its own spaces may not part it. */
const glued = (cell: string): string =>
  readNumber(cell) === undefined ? cell : cell.replace(/(?<=\d) (?=\d)/g, '\u00A0')

function byColumns(
  cells: readonly string[],
  columns: readonly Column[],
  year: number | undefined,
): Omit<Figures, 'label' | 'footnote'> | undefined {
  const value = (role: ColumnRole): number | undefined => {
    const ofRole = columns.filter((column) => column.role === role)
    const column =
      ofRole.find((one) => one.year !== undefined && one.year === year) ??
      (role === 'amount' && ofRole.some((one) => one.year) ? ofRole[0] : ofRole.at(-1))
    return column && readNumber(cells[column.at] ?? '')
  }
  const rate = value('rate') ?? value('unitPrice')
  const quantity = value('population') ?? value('quantity')
  const [fixed, sharePercent, amount] = [value('fixed'), value('share'), value('amount')]
  const read = { fixed, rate, quantity, sharePercent, amount }
  const said = Object.fromEntries(Object.entries(read).filter(([, one]) => one !== undefined))
  return Object.keys(said).length > 0 ? said : undefined
}
