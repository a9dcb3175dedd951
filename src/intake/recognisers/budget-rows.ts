import type { Block, Place } from '../block.ts'
import { caseHeading } from '../grammar/case-numbers.ts'
import { datesIn } from '../grammar/dates.ts'
import { municipalitiesNamed } from '../grammar/municipalities.ts'
import { type Around, figuresOfCells, headOf, isFlatHead } from './budget-table.ts'
import { type Figures, figuresOf } from './budget-tokens.ts'
import {
  isDeficit,
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
  /** The municipality of a contribution, when the label says more: «Kommunebidrag Alta». */
  readonly municipality?: string
}

export const placesOf = (rows: readonly Row[]): Place[] =>
  rows.flatMap(({ blocks }) => blocks.map(({ place }) => place))

/** Reads the blocks of a budget in order: which side they stand on, and what each row says. */
export function rowsOf(blocks: readonly Block[], rate: number | undefined, year: number | undefined): Row[] {
  const rows: Row[] = []
  let side: Side | undefined
  let pending: Block | undefined
  let around: Around = { head: undefined, year, rate }
  for (const block of blocks) {
    const head = headOf(block)
    if (head) around = { ...around, head }
    const heading = sideOfHeading(head ? block.cells![0]! : labelText(block))
    const figures = head ? undefined : block.cells ? figuresOfCells(block, around) : figuresOfText(block, rate)
    if (head || isFlatHead(block) || (heading && figures?.amount === undefined)) {
      side = heading ?? side
      rows.push({ is: 'heading', side, figures: { label: block.text, footnote: false }, blocks: [block] })
      pending = undefined
    } else if (figures && (figures.label !== '' || pending)) {
      const above = pending && (figures.label === '' || isCountOf(pending, figures.label)) ? pending : undefined
      const row = rowOf({ ...figures, label: above?.text ?? figures.label }, side, above ? [above, block] : [block])
      rows.push(row)
      if (row.is === 'total' && row.side === 'income') side = 'expense'
      pending = undefined
    } else pending = mayBeLabel(block) ? block : undefined
  }
  return withPlusSigns(rows)
}

/** «Mat og lokaler (7 møter)» over «7 møter x 3 470 kr»: the count names nothing new. */
const isCountOf = (label: Block, count: string): boolean => label.text.endsWith(`(${count})`)

/** A contribution without any heading is income; what a table of expenses holds is told by its headings and sums. */
function rowOf(figures: Figures, side: Side | undefined, blocks: readonly Block[]): Row {
  const { label } = figures
  if (isResult.test(label)) return { is: 'result', side: undefined, figures: signed(figures), blocks }
  if (isTotal.test(label)) return { is: 'total', side: sideOfTotal(label) ?? side, figures, blocks }
  const municipality = side === 'expense' ? undefined : contributor(label)
  if (municipality) return { is: 'contribution', side: 'income', figures, blocks, municipality }
  return { is: 'line', side: side ?? (ofIncome.test(label) ? 'income' : 'expense'), figures, blocks }
}

/** «Merforbruk 9 000» is a result of −9 000. */
function signed(figures: Figures): Figures {
  const { label, amount } = figures
  return amount !== undefined && amount > 0 && isDeficit.test(label) ? { ...figures, amount: -amount } : figures
}

const sideOfTotal = (label: string): Side | undefined =>
  ofExpenses.test(label) ? 'expense' : ofIncome.test(label) ? 'income' : undefined

/** «Moss», «Moss kommune», «Kommunebidrag Alta», «Bidrag frå Voss herad»: who pays. */
function contributor(label: string): string | undefined {
  const name = label.replace(
    /^(?:kommunebidrag|kommunetilskudd|kommunetilskot|bidrag|kontingent|andel|del|tilskudd|tilskot)(?: fra| frå)?\s+/iu,
    '',
  )
  if (municipalitiesNamed(name).length > 0) return name
  return /^\p{Lu}[\p{L}-]+(?: (?:og )?\p{Lu}[\p{L}-]+){0,2} kommune$/u.test(name) ? name : undefined
}

const labelText = (block: Block): string => (block.cells ? block.cells.filter(Boolean).join(' ') : block.text)

function sideOfHeading(text: string): Side | undefined {
  const first = text.trim()
  if (isIncomeHeading.test(first)) return 'income'
  return isExpenseHeading.test(first) ? 'expense' : undefined
}

const mayBeLabel = (block: Block): boolean =>
  (block.kind === 'paragraph' || block.kind === 'row') && block.text.length < 80 && !/[.!?:]$/.test(block.text)

/** «§ 8», «sak 31/25», «1. kvartal 2025»: numbers that name something. */
const endsWithReference =
  /(?:§|(?<!\p{L})(?:nr|kap|kapittel|pkt|punkt|side|sak|vedlegg)\.?)\s?\d+(?:[-/]\d+)?$|(?:kvartal|tertial|halvår|år|budsjett|regnskap|rekneskap|\p{L}*plan|i|for|fra|frå|per|pr\.?|av|til) (?:19|20)\d\d$/iu

/** A sentence is no row, however many numbers stand in it; nor is a rule of how each one pays. */
function figuresOfText({ kind, text, marker }: Block, rate: number | undefined): Figures | undefined {
  if (kind === 'title' || kind === 'address' || text.length > 200 || caseHeading(text)) return undefined
  if (marker === '*' || endsWithReference.test(text)) return undefined
  if (/^\*/.test(text) || /[.;]$/.test(text) || /^[^\d]*(?:19|20)\d\d$/.test(text) || datesIn(text).length > 0)
    return undefined
  if (/(?:per|pr\.?|kvar|hver) (?:kommune|innb)/iu.test(text) && !/\s[x×*]\s/.test(text)) return undefined
  return figuresOf(text, rate)
}

/** Where all of a side is written with a minus, the minus only says which side it is: accounts write income so. */
function withPlusSigns(rows: readonly Row[]): Row[] {
  return (['income', 'expense'] as const).reduce<Row[]>(withPlusSide, [...rows])
}

function withPlusSide(rows: readonly Row[], side: Side): Row[] {
  const own = rows.filter((row) => row.side === side && row.figures.amount !== undefined)
  if (own.length === 0 || !own.every(({ figures }) => figures.amount! <= 0)) return [...rows]
  return rows.map((row) =>
    own.includes(row) ? { ...row, figures: { ...row.figures, amount: -row.figures.amount! || 0 } } : row,
  )
}
