import {
  AlignmentType,
  BorderStyle,
  ExternalHyperlink,
  HeadingLevel,
  type IParagraphOptions,
  Paragraph,
  type ParagraphChild,
  ShadingType,
  Tab,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import type { Run, Runs } from '../../foundation/text/blocks.ts'
import type { AgendaPart, Figures, Part } from './sheet.ts'
import { runs } from './sheet.ts'

export const accent = '0B5C6B'
export const muted = '4D5D6C'
const soft = 'D3DDE2'
const tint = 'EEF5F5'

export type Child = Paragraph | Table

/** Where in the document a part stands: in how many lists, and how its paragraphs are set off from the rest. */
export interface Place {
  readonly depth: number
  readonly set: Partial<IParagraphOptions>
  /** Names a numbered list that begins at a number; each its own, so that none goes on from another. */
  readonly numbering: (start: number) => string
}

const levels = {
  1: HeadingLevel.HEADING_1,
  2: HeadingLevel.HEADING_2,
  3: HeadingLevel.HEADING_3,
  4: HeadingLevel.HEADING_4,
  5: HeadingLevel.HEADING_5,
  6: HeadingLevel.HEADING_6,
}

export const headingParagraph = (level: keyof typeof levels, line: Runs): Paragraph =>
  new Paragraph({ heading: levels[level], children: childrenOf(line), keepNext: true })

export const wordParts = (parts: readonly Part[], place: Place): Child[] =>
  parts.flatMap((part) => wordPart(part, place))

function wordPart(part: Part, place: Place): Child[] {
  const { set } = place
  switch (part.kind) {
    case 'paragraph':
      return [new Paragraph({ ...set, children: childrenOf(part.runs) })]
    case 'heading':
      return [headingParagraph(part.level, part.runs)]
    case 'line':
      return [new Paragraph({ ...set, style: lineStyles[part.look], children: childrenOf(part.runs) })]
    case 'list':
      return listOf(part, place)
    case 'quote':
      return wordParts(part.blocks, { ...place, set: { ...set, ...quoted } })
    case 'table':
      return framed([tableOf(part.header, part.rows, part.sides)])
    case 'facts':
      return part.facts.map(({ term, detail }) => factParagraph(term, detail))
    case 'figures':
      return figuresOf(part.figures)
    case 'agenda':
      return framed([agendaOf(part.agenda)])
    case 'resolution':
      return resolutionOf(part, place)
    case 'signatures':
      return part.signatures.flatMap(({ name, role, signed }) => [
        new Paragraph({ spacing: { before: signed ? 240 : 720 }, keepNext: true, children: [new TextRun(signed)] }),
        new Paragraph({ border: { top: ruleOf('000000') }, children: [new TextRun({ text: name, bold: true })] }),
        new Paragraph({ children: [new TextRun({ text: role, color: muted })] }),
      ])
  }
}

const lineStyles = { lead: 'Lead', small: 'Small', label: 'Label' } as const

const ruleOf = (color: string, size = 4) => ({ style: BorderStyle.SINGLE, size, space: 4, color })
const quoted: Partial<IParagraphOptions> = { indent: { left: 480 }, border: { left: ruleOf(soft, 12) } }
const resolved: Partial<IParagraphOptions> = {
  border: { left: ruleOf(accent, 18) },
  indent: { left: 200 },
  shading: { type: ShadingType.CLEAR, fill: tint },
}

/** Line breaks are runs of their own; a link is a link. */
export function childrenOf(line: Runs): ParagraphChild[] {
  return line.map(({ text, href, bold, italic, struck }) => {
    if (text === '\n') return new TextRun({ break: 1 })
    const look = { text, bold, italics: italic, strike: struck }
    if (href === undefined) return new TextRun(look)
    return new ExternalHyperlink({ link: href, children: [new TextRun({ ...look, style: 'Hyperlink' })] })
  })
}

function listOf(part: Extract<Part, { kind: 'list' }>, place: Place): Child[] {
  const { depth } = place
  const level = Math.min(depth, 8)
  const reference = part.numbered ? place.numbering(part.start) : ''
  const mark = reference ? { numbering: { reference, level } } : { bullet: { level } }
  return part.items.flatMap((item) => {
    const [first, ...rest] = item
    const inner = { ...place, depth: depth + 1 }
    const indented = { ...inner, set: { ...place.set, indent: { left: 720 * (level + 1) } } }
    const hung = { ...place.set, ...mark, indent: { left: 720 * (level + 1), hanging: 360 } }
    const head =
      first?.kind === 'paragraph'
        ? [new Paragraph({ ...hung, children: childrenOf(first.runs) })]
        : [new Paragraph(hung), ...(first ? wordParts([first], indented) : [])]
    return [...head, ...rest.flatMap((one) => wordParts([one], one.kind === 'list' ? inner : indented))]
  })
}

const factParagraph = (term: string, detail: Runs) =>
  new Paragraph({
    style: 'Fact',
    children: [new TextRun({ children: [`${term}:`, new Tab()], color: muted }), ...childrenOf(detail)],
  })

function figuresOf({ caption, head, rows, sides, sum }: Figures): Child[] {
  const cells = rows.map((row, at) => row.map((text) => (sum && at === rows.length - 1 ? bold(text) : runs(text))))
  const title = caption ? [new Paragraph({ style: 'Caption', keepNext: true, children: [new TextRun(caption)] })] : []
  return framed([...title, tableOf(head.map(runs), cells, sides)])
}

const bold = (text: string): Runs => runs(text).map((run) => ({ ...run, bold: true as const }))

function agendaOf({ heads, sides, rows }: AgendaPart): Table {
  const cells = rows.map(({ mark, depth, title, cells: more }) => {
    const inset = '\u2003'.repeat(depth) // em spaces: a table cell has no levels
    const item = runs(inset + title).map((one): Run => ({ ...one, ...(depth === 0 && { bold: true as const }) }))
    return [runs(mark), item, ...more.map(runs)]
  })
  const narrow = heads.length > 4 ? [12, 42] : [14, 56]
  const rest = heads.slice(2).map((_, __, all) => Math.floor((100 - narrow[0]! - narrow[1]!) / all.length))
  return tableOf(heads.map(runs), cells, sides, [...narrow, ...rest])
}

/** Room below, since a table has none of its own. */
const framed = (children: readonly Child[]): Child[] => [...children, new Paragraph({ style: 'Small' })]

const sideOf = { left: AlignmentType.LEFT, center: AlignmentType.CENTER, right: AlignmentType.RIGHT }
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }

function tableOf(
  head: readonly Runs[],
  rows: readonly (readonly Runs[])[],
  sides: readonly (keyof typeof sideOf)[],
  widths?: readonly number[],
): Table {
  const row = (cells: readonly Runs[], isHead: boolean) =>
    new TableRow({
      ...(isHead && { tableHeader: true }),
      cantSplit: true,
      children: cells.map(
        (cell, column) =>
          new TableCell({
            width: widths && { size: widths[column] ?? 0, type: WidthType.PERCENTAGE },
            margins: { top: 60, bottom: 60, left: 80, right: 80 },
            borders: { left: none, right: none, top: none, bottom: ruleOf(isHead ? '12263A' : soft) },
            children: [
              new Paragraph({
                style: 'Cell',
                alignment: sideOf[sides[column] ?? 'left'],
                children: childrenOf(isHead ? cell.map((run) => ({ ...run, bold: true as const })) : cell),
              }),
            ],
          }),
      ),
    })
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    borders: {
      top: ruleOf('12263A'),
      bottom: none,
      left: none,
      right: none,
      insideHorizontal: none,
      insideVertical: none,
    },
    rows: [row(head, true), ...rows.map((cells) => row(cells, false))],
  })
}

function resolutionOf(part: Extract<Part, { kind: 'resolution' }>, place: Place): Child[] {
  const note = part.note ? [new Paragraph({ ...resolved, style: 'Small', children: [new TextRun(part.note)] })] : []
  return [
    new Paragraph({ ...resolved, style: 'Label', children: [new TextRun(part.label)] }),
    ...wordParts(part.parts, { ...place, set: resolved }),
    ...note,
  ]
}
