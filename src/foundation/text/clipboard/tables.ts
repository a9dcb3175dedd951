import type { Block, Run, Runs } from '../blocks.ts'
import { runsText } from '../plain.ts'
import { styleOf } from './looks.ts'

interface Cell {
  readonly runs: Runs
  readonly number: boolean
  readonly right: boolean
}

/** More are no table that anybody reads; a page may claim a span of a thousand columns. */
const mostColumns = 60

const mostPlaces = 50_000

/** What `read` answers of an element are its blocks. */
export type Read = (element: Element) => Block[]

export function tableBlocks(table: Element, read: Read): Block[] {
  const caption = childrenOf(table, /^CAPTION$/).flatMap(read)
  const rows = rowsOf(table)
  const only = rows.length === 1 ? childrenOf(rows[0]!, /^T[DH]$/) : []
  if (only.length === 1) return [...caption, ...read(only[0]!)]
  const titles: Block[] = []
  const width = Math.max(0, ...rows.map(widthOf))
  while (rows.length > 1 && isTitle(rows[0]!, width)) {
    const runs = inOneCell(read(childrenOf(rows.shift()!, /^T[DH]$/)[0]!))
    titles.push({ kind: 'paragraph', runs: runs.map((run) => ({ ...run, bold: true })) })
  }
  const [header, ...body] = withoutEmpty(spread(rows, read))
  if (!header) return [...caption, ...titles]
  const sides = header.map((_, column) => sideOf(body.map((row) => row[column]!)))
  const runsIn = (row: readonly Cell[]) => row.map(({ runs }) => runs)
  return [
    ...caption,
    ...titles,
    { kind: 'table', header: runsIn(header).map(withoutBold), rows: body.map(runsIn), sides },
  ]
}

const childrenOf = (element: Element, name: RegExp) =>
  Array.from(element.children).filter((one) => name.test(one.nodeName))

const rowsOf = (table: Element): Element[] =>
  Array.from(table.children).flatMap((part) =>
    part.nodeName === 'TR' ? [part] : /^T(HEAD|BODY|FOOT)$/.test(part.nodeName) ? childrenOf(part, /^TR$/) : [],
  )

/** Merged cells are spread out over the places that they covered. */
function spread(rows: readonly Element[], read: Read): Cell[][] {
  const grid: (Cell | undefined)[][] = rows.map(() => [])
  let places = 0
  rows.forEach((row, top) => {
    let column = 0
    for (const element of childrenOf(row, /^T[DH]$/)) {
      while (grid[top]![column]) column++
      const cell = cellOf(element, read)
      const spans = places < mostPlaces
      const wide = spans ? Math.max(1, Math.min(spanOf(element, 'colspan'), mostColumns - column)) : 1
      const high = spans ? Math.max(1, Math.min(spanOf(element, 'rowspan'), rows.length - top)) : 1
      places += wide * high
      for (let down = 0; down < high; down++)
        for (let along = 0; along < wide; along++)
          grid[top + down]![column + along] = down || along ? repeated(cell, { top, down, along }) : cell
      column += wide
    }
  })
  const width = Math.max(0, ...grid.map((row) => row.length))
  return grid.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? empty))
}

const empty: Cell = { runs: [], number: false, right: false }

/** A label goes on down its rows and along the header; a figure that stood twice would be counted twice. */
function repeated(cell: Cell, { top, down, along }: { top: number; down: number; along: number }): Cell {
  const isLabel = !/\d/.test(runsText(cell.runs)) || (top === 0 && down === 0)
  return isLabel && (along === 0 || top === 0) ? cell : empty
}

const widthOf = (row: Element) =>
  childrenOf(row, /^T[DH]$/).reduce((sum, cell) => sum + Math.min(spanOf(cell, 'colspan'), mostColumns), 0)

const spanOf = (element: Element, name: string) => Number.parseInt(element.getAttribute(name) ?? '', 10) || 1

const numeric = /^[-–−+]?\s*(kr\.?\s*)?\d[\d\s.,]*\s*(%|kr\.?|kroner|,-)?$/i

function cellOf(element: Element, read: Read): Cell {
  const runs = inOneCell(read(element))
  const sided = [element, ...Array.from(element.querySelectorAll('p'))].some(
    (one) => /right|end/.test(styleOf(one).get('text-align') ?? '') || one.getAttribute('align') === 'right',
  )
  return { runs, number: numeric.test(runsText(runs).trim()), right: sided }
}

/** A cell of Markdown is one line: its paragraphs and items are parted by line breaks. */
export function inOneCell(blocks: readonly Block[]): Run[] {
  return blocks.flatMap((block, index) => [...(index ? [{ text: '\n' }] : []), ...cellRuns(block)])
}

function cellRuns(block: Block): Run[] {
  switch (block.kind) {
    case 'paragraph':
      return [...block.runs]
    case 'heading':
      return block.runs.map((run) => ({ ...run, bold: true }))
    case 'quote':
      return inOneCell(block.blocks)
    case 'list':
      return lined(
        block.items.map((item, at) => [{ text: block.numbered ? `${block.start + at}. ` : '• ' }, ...inOneCell(item)]),
      )
    case 'table':
      return lined(
        [block.header, ...block.rows].map((row) => row.flatMap((cell, at) => (at ? [{ text: ' · ' }, ...cell] : cell))),
      )
  }
}

const lined = (lines: readonly Runs[]): Run[] =>
  lines.flatMap((line, index) => [...(index ? [{ text: '\n' }] : []), ...line])

/** A first row that is one cell across the whole table is its title. */
function isTitle(row: Element, width: number): boolean {
  const [cell, ...more] = childrenOf(row, /^T[DH]$/)
  const alone = cell !== undefined && more.length === 0 && spanOf(cell, 'rowspan') === 1
  return width > 1 && alone && spanOf(cell, 'colspan') >= width
}

const isEmpty = ({ runs }: Cell) => !runsText(runs).trim()

/** Word ends tables that do not line up with a row of nothing. */
function withoutEmpty(grid: readonly Cell[][]): Cell[][] {
  const rows = grid.filter((row) => !row.every(isEmpty))
  const kept = (rows[0] ?? []).map((_, column) => !rows.every((row) => isEmpty(row[column]!)))
  return rows.map((row) => row.filter((_, column) => kept[column]))
}

function sideOf(cells: readonly Cell[]): 'left' | 'right' {
  const said = cells.filter((cell) => !isEmpty(cell))
  const toTheRight = said.filter(({ number, right }) => number || right)
  return said.length > 0 && toTheRight.length * 2 > said.length ? 'right' : 'left'
}

/** A header is bold already. */
const withoutBold = (runs: Runs): Run[] => runs.map(({ bold: _, ...run }) => run)
