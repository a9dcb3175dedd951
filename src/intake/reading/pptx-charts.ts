import type { Box } from './reading-order.ts'
import type { SectionWriter } from './section-writer.ts'
import { childOf, childrenOf, descendantsOf, type Element, pathOf, textOf } from './xml.ts'

/** The figures behind a chart, as the table that it was drawn from. */
export function putChart(writer: SectionWriter, chart: Element | undefined, box: Box | undefined): void {
  const where = box && { box }
  const title = descendantsOf(pathOf(chart, 'chart', 'title'), 't')
    .map(textOf)
    .join('')
  if (title) writer.put({ kind: 'title', text: title }, where)
  const series = descendantsOf(chart, 'ser')
  const names = series.map((one) => pointsOf(childOf(one, 'tx'))[0] ?? '')
  const categories = pointsOf(childOf(series[0], 'cat'))
  const values = series.map((one) => pointsOf(childOf(one, 'val')))
  if (names.some(Boolean)) writer.putRow(['', ...names], { header: true, ...where })
  for (const [at, category] of categories.entries()) {
    writer.putRow([category, ...values.map((column) => (column[at] ?? '').replace('.', ','))], where)
  }
}

function pointsOf(from: Element | undefined): string[] {
  const points: string[] = []
  for (const point of descendantsOf(from, 'pt').slice(0, 1000)) {
    const at = Number(point.attributes.idx ?? 0)
    if (at < 1000) points[at] = childrenOf(point, 'v').map(textOf).join('')
  }
  return Array.from(points, (value) => value ?? '')
}
