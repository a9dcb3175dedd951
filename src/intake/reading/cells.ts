import { tidy } from '../grammar/spacing.ts'

/** The cells of a line that is drawn as a table: by tabs, by bars, or by wide gaps. One cell is no table. */
export function cellsOf(raw: string): readonly string[] | undefined {
  const line = raw.trim()
  if (line.length > 2000) return undefined
  const cells = /\t/.test(line)
    ? byTabs(line)
    : line.includes(' | ') || line.startsWith('|')
      ? byBars(line)
      : byGaps(line)
  return cells && (cells.filter(Boolean).length > 1 || isDrawn(line)) ? cells : undefined
}

/** `| Utgifter | | |`: a row between bars may have one cell only. */
const isDrawn = (line: string): boolean => /^\|.*\|.*\|$/.test(line)

const byTabs = (line: string): string[] | undefined => {
  const cells = line.split('\t').map(tidy)
  return isLabel(cells[0]!) || isListMarker(cells[0]!) ? undefined : cells
}

function byBars(line: string): string[] {
  const inner = line.replace(/^\|/, '').replace(/\|$/, '')
  return inner.split('|').map(tidy)
}

/** Three spaces part cells; two do when a number follows, since some people put two after a full stop. */
function byGaps(line: string): string[] | undefined {
  if (!/\S {2,}\S/.test(line)) return undefined
  const cells = line.split(/ {3,}| {2,}(?=[-–]?\d)/).map(tidy)
  return isLabel(cells[0]!) || isListMarker(cells[0]!) ? undefined : cells
}

const isLabel = (cell: string): boolean => cell.endsWith(':')
const isListMarker = (cell: string): boolean => /^(?:[•·▪–*-]|\(?\d{1,2}[.)]|[a-zæøå]\))$/.test(cell)
