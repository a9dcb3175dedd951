import type { Block } from '../block.ts'
import { yearsIn } from '../grammar/dates.ts'
import { inOre, readNumber } from '../grammar/numbers.ts'
import { type Figures, figuresOf, labelled } from './budget-tokens.ts'
import { type ColumnRole, columnRole } from './budget-words.ts'

interface Column {
  readonly role: ColumnRole
  readonly at: number
  readonly year?: number
  /** A star in the head is the footnote of every figure under it. */
  readonly star?: boolean
}

export interface Head {
  readonly columns: readonly Column[]
  /** Cells of the head, to see when the head over the labels was left empty. */
  readonly width: number
}

/** What is known when a row of cells is read. */
export interface Around {
  readonly head: Head | undefined
  /** The year that the budget is for; a table may show others beside it. */
  readonly year: number | undefined
  readonly rate: number | undefined
}

/** The head of a table: words that name columns, and no figures except years. */
export function headOf({ cells }: Block): Head | undefined {
  if (!cells || cells.filter(Boolean).length < 2) return undefined
  if (cells.some(isFigure)) return undefined
  const columns = cells.flatMap((cell, at): Column[] => {
    const role = columnRole(cell)
    const year = yearsIn(cell)?.from
    return role ? [{ role, at, ...(year && { year }), ...(/\*/.test(cell) && { star: true }) }] : []
  })
  return columns.some(({ role }) => role !== 'label') ? { columns, width: cells.length } : undefined
}

/** Digits without a word, except a year. */
const isFigure = (cell: string): boolean =>
  /\d/.test(cell) && (!/\p{L}/u.test(cell) || readNumber(cell) !== undefined) && !/^(?:19|20)\d\d\*?$/.test(cell.trim())

/** «Kommune Sats Innb. Sum» on one line is the head of a table that was flattened. */
export function isFlatHead({ text, cells }: Block): boolean {
  const words = text.split(' ')
  if (cells || words.length < 2 || words.length > 8 || /\d/.test(text)) return false
  return words.filter((word) => columnRole(word)).length >= Math.max(2, words.length - 1)
}

export function figuresOfCells(block: Block, around: Around): Figures | undefined {
  const cells = block.cells!
  const labelAt = cells.findIndex((cell) => /\p{L}/u.test(cell) && readNumber(cell) === undefined)
  const { label, quantity } = labelled(labelAt < 0 ? '' : cells[labelAt]!.replace(/:$/, '').trim())
  const inhabitants = quantity === undefined ? {} : { quantity }
  const figures = cells.slice(labelAt + 1)
  const head = around.head && placed(block, around.head)
  const named = head && !figures.some(isFormula) ? byColumns(cells, head, around.year) : undefined
  if (named) {
    const read = { ...inhabitants, ...formulaIn(label, around.rate), ...costOfInhabitants(named, around.rate) }
    return { label, footnote: hasStar(cells, head!), ...read }
  }
  const rest = figures.filter((cell) => cell.trim() !== '').map(glued)
  const formula = formulaIn(label, around.rate)
  const words = formula.rate === undefined ? label.replace(/\d/g, '#') : '#'
  const read = figuresOf(`${words}\t${rest.join('\t')}`, around.rate)
  return read && { ...inhabitants, ...formula, ...read, label }
}

/** «Møter, 8 stk. à kr 6.000» with the amount in the next cell. */
function formulaIn(label: string, rate: number | undefined): Pick<Figures, 'rate' | 'quantity' | 'unit'> {
  const read = /(?:\sà\s|\s[x×]\s)/.test(label) ? figuresOf(label, rate) : undefined
  if (read?.rate === undefined || read.quantity === undefined) return {}
  return { rate: read.rate, quantity: read.quantity, ...(read.unit && { unit: read.unit }) }
}

type Named = Omit<Figures, 'label' | 'footnote'>

/**
 * «Per innb.» over 408 500 kroner is what all inhabitants cost: with the fixed part it makes the amount, or it is far
 * too much for a rate. The rate is then the one that a sentence says.
 */
function costOfInhabitants(read: Named, rate: number | undefined): Named {
  const { rate: column, quantity, fixed = 0, amount } = read
  if (column === undefined || quantity === undefined || amount === undefined) return read
  const makesAmount = inOre(fixed) + inOre(column) === inOre(amount) && quantity > 1
  if (!makesAmount && column * quantity < 20 * Math.abs(amount)) return read
  const { rate: _, ...others } = read
  return { ...others, cost: column, ...(rate !== undefined && { rate }) }
}

const isFormula = (cell: string): boolean => /[x×*·]\s?\d|\d\s?[x×]/.test(cell)

/**
 * The columns as they lie over this row. Where wide gaps are all that parts the cells an empty cell is not seen, so that
 * only a full row keeps its places; a head one cell short has none over the labels.
 */
function placed({ cells, place }: Block, { columns, width }: Head): readonly Column[] | undefined {
  if (place.cell !== undefined || cells!.includes('') || cells!.length === width) return columns
  if (cells!.length === width + 1) return columns.map((column) => ({ ...column, at: column.at + 1 }))
  return undefined
}

const percentAmong = (cells: readonly string[]): number | undefined => {
  const found = cells.find((cell) => /^\d{1,3}(?:,\d+)?\s?%$/.test(cell.trim()))
  return found === undefined ? undefined : readNumber(found)
}

const hasStar = (cells: readonly string[], columns: readonly Column[]): boolean =>
  cells.some((cell) => /\d\s?\*/.test(cell)) ||
  columns.some(({ star, at }) => star && readNumber(cells[at] ?? '') !== undefined)

/** A cell is one number, so its own spaces may not part it. */
const glued = (cell: string): string =>
  readNumber(cell) === undefined ? cell : cell.replace(/(?<=\d) (?=\d)/g, '\u00A0')

function byColumns(cells: readonly string[], columns: readonly Column[], year: number | undefined): Named | undefined {
  const value = (role: ColumnRole): number | undefined => {
    const ofRole = columns.filter((column) => column.role === role)
    const compared = ofRole.some((one) => one.year !== undefined)
    const column =
      ofRole.find((one) => one.year !== undefined && one.year === year) ?? (compared ? ofRole[0] : ofRole.at(-1))
    return column && readNumber(cells[column.at] ?? '')
  }
  const read = {
    fixed: value('fixed'),
    rate: value('rate') ?? value('unitPrice'),
    quantity: value('population') ?? value('quantity'),
    sharePercent: value('share') ?? percentAmong(cells),
    cost: value('cost'),
    amount: value('amount'),
  }
  const said = Object.fromEntries(Object.entries(read).filter(([, one]) => one !== undefined))
  return Object.keys(said).length > 0 ? said : undefined
}
