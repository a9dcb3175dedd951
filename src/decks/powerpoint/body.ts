import { type Language, speak } from '../../foundation/words.ts'
import { colours, shareColour } from '../colours.ts'
import { bodyTop, columnOf } from '../drawing/making.ts'
import { goal, list, margin, pictureWidth, stage, table } from '../fitting/stage.ts'
import type { Item, Marker, Slide, SlideOf } from '../slide.ts'
import { words } from '../words.ts'
import { face, inBox, inches, points } from './masters.ts'
import type { Page, Run, TableRow } from './writer.ts'

const written = { fontFace: face, color: colours.ink, margin: 0, valign: 'top' as const }

/** What stands under the title, as text, tables and charts of PowerPoint's own, for the secretary to edit. */
export function addBody(page: Page, slide: Slide, language: Language): void {
  if (slide.kind === 'title') addDay(page, slide)
  else if (slide.kind === 'goal') addItems(page, slide, besideGoal)
  else if (slide.kind === 'agenda' || slide.kind === 'list') addItems(page, slide, bodyBox(slide))
  else if (slide.kind === 'text') addWords(page, slide)
  else if (slide.kind === 'table') addFigures(page, slide)
  else if (slide.kind === 'chart') addChart(page, slide, language)
  else if (slide.kind === 'opening') addTag(page, slide)
}

function bodyBox(slide: Slide) {
  const column = columnOf(slide.picture)
  const y = bodyTop(slide.heading, column)
  return { x: margin.side, y, w: column, h: stage.height - margin.foot - y }
}

const besideGoal = {
  x: goal.panel + goal.beside,
  y: margin.top,
  w: stage.width - goal.panel - goal.beside - margin.side,
  h: stage.height - margin.top - margin.foot,
}

type Box = Parameters<typeof inBox>[0]

interface Listed {
  readonly items: readonly Item[]
  readonly marker: Marker
  readonly size: number
  readonly tight: boolean
  readonly kind: Slide['kind']
}

function addItems(page: Page, listed: Listed, box: Box): void {
  const { items, size, tight, kind } = listed
  if (!items.length) return
  const gap = points(size * (tight ? list.tightGap : list.gap))
  page.addText(
    items.flatMap((item) => runsOf(item, listed)),
    {
      ...inBox(box),
      ...written,
      valign: kind === 'goal' ? 'middle' : 'top',
      fontSize: points(size),
      lineSpacingMultiple: 1.1,
      paraSpaceAfter: gap,
    },
  )
}

/** The lead in bold and the rest in a calmer colour: one paragraph of two runs. */
function runsOf(item: Item, listed: Listed): Run[] {
  const { text, lead, nested } = item
  const calm = listed.kind === 'goal' && lead ? colours.muted : colours.ink
  const first = { bullet: bulletOf(item, listed), indentLevel: nested ? 1 : 0 }
  if (!lead) return [{ text, options: { ...first, breakLine: true } }]
  const strong = listed.kind === 'agenda' ? colours.fjord : colours.ink
  return [
    { text: text.slice(0, lead), options: { ...first, bold: true, color: strong } },
    { text: text.slice(lead) || ' ', options: { color: calm, breakLine: true } },
  ]
}

function bulletOf({ number, nested, goesOn }: Item, { marker }: Listed) {
  const indent = points(list.indent)
  if (goesOn) return false
  if (nested) return { characterCode: '2013', indent: points(list.indent) }
  if (marker === 'bullet' || number === null) return { indent }
  const style = marker === 'point' ? ('arabicPeriod' as const) : ('arabicParenR' as const)
  return { type: 'number' as const, style, numberStartAt: number, indent }
}

function addDay(page: Page, { day, when, picture }: SlideOf<'title'>): void {
  const w = stage.width - 96 - (picture ? pictureWidth.half : margin.side)
  const at = { x: 96, w, h: 60 }
  page.addText(day, { ...inBox({ ...at, y: 440 }), ...written, color: colours.onDeep, fontSize: 33, bold: true })
  page.addText(when, { ...inBox({ ...at, y: 506, h: 90 }), ...written, color: colours.onDeepMuted, fontSize: 22.5 })
}

function addTag(page: Page, { tag, picture }: SlideOf<'opening'>): void {
  if (!tag) return
  const w = stage.width - 96 - (picture ? pictureWidth.half : margin.side)
  page.addText(tag, { ...inBox({ x: 96, y: 590, w, h: 50 }), ...written, color: colours.muted, fontSize: 22.5 })
}

function addWords(page: Page, slide: SlideOf<'text'>): void {
  const box = bodyBox(slide)
  page.addText(slide.label, {
    ...inBox({ ...box, h: 44 }),
    ...written,
    color: colours.fjord,
    bold: true,
    fontSize: 22.5,
  })
  page.addText(
    slide.paragraphs.map((text) => ({ text, options: { breakLine: true } })),
    {
      ...inBox({ ...box, y: box.y + 52, h: box.h - 52 }),
      ...written,
      fontFace: 'Georgia',
      fontSize: points(slide.size),
      lineSpacingMultiple: 1.15,
      paraSpaceAfter: points(slide.size * 0.6),
    },
  )
}

const side = (at: number, of: number) => (at === of - 1 ? ('right' as const) : ('left' as const))

function addFigures(page: Page, { head, rows, footnote, rowHeight, heading }: SlideOf<'table'>): void {
  const none = { type: 'none' as const }
  const under = (color: string, pt: number) => [none, none, { type: 'solid' as const, pt, color }, none]
  const all = [{ is: 'head' as const, cells: head }, ...rows]
  const cellsOf = ({ is, cells }: (typeof all)[number]) =>
    cells.map((text, at) => ({
      text,
      options: {
        align: side(at, cells.length),
        bold: is !== 'line',
        color: is === 'head' || is === 'heading' ? colours.fjord : colours.ink,
        border: is === 'head' ? under(colours.fjord, 1.5) : under(colours.line, 0.75),
      },
    }))
  page.addTable(all.map(cellsOf) as TableRow[], {
    ...inBox({ x: margin.side, y: table.top, w: stage.width - 2 * margin.side, h: rowHeight * all.length }),
    colW: [inches(470), inches(400), inches(266)],
    rowH: inches(rowHeight),
    fontFace: face,
    fontSize: points(table.size),
    valign: 'middle',
    margin: 0,
    objectName: heading,
  })
  if (!footnote) return
  const y = table.top + rowHeight * all.length + 12
  const box = { x: margin.side, y, w: stage.width - 2 * margin.side, h: stage.height - margin.foot - y }
  page.addText(footnote, { ...inBox(box), ...written, color: colours.muted, fontSize: 20 })
}

/** A chart of PowerPoint's own: its figures are edited in the sheet behind it. */
function addChart(page: Page, slide: SlideOf<'chart'>, language: Language): void {
  const { bars, sentence } = slide
  const box = bodyBox(slide)
  const kroner = speak(words, language).kroner
  page.addText(sentence, { ...inBox({ ...box, h: 56 }), ...written, fontSize: 30 })
  const said = bars.map(({ name, valueText, shareText }) => `${name} ${valueText} (${shareText})`).join(', ')
  page.addChart(
    'bar',
    [{ name: kroner, labels: bars.map(({ name }) => name), values: bars.map(({ value }) => value) }],
    {
      ...inBox({ ...box, y: box.y + 68, h: box.h - 68 }),
      barDir: 'bar',
      chartColors: bars.map(({ colour }) => shareColour(colour)),
      catAxisOrientation: 'maxMin' as 'minMax', // the package's types know one of the two
      catAxisLabelFontFace: face,
      catAxisLabelFontSize: 22,
      catAxisLabelColor: colours.ink,
      catAxisLineShow: false,
      valAxisHidden: true,
      valAxisMinVal: 0,
      valGridLine: { style: 'none' },
      showValue: true,
      dataLabelFormatCode: '#,##0.00',
      dataLabelFontFace: face,
      dataLabelFontSize: 20,
      dataLabelColor: colours.ink,
      barGapWidthPct: 60,
      altText: `${slide.heading} ${said}.`,
    },
  )
}
