import type { LeftOut, ReadFile, Section } from '../block.ts'
import { FileRefused } from '../block.ts'
import type { Archive } from './archive.ts'
import type { Limits } from './limits.ts'
import { neededPart, partOf, propertiesOf, type Relationship, relationshipsOf } from './office-package.ts'
import { putParagraphs } from './paragraphs.ts'
import { putChart } from './pptx-charts.ts'
import { paragraphsOf, type Surroundings } from './pptx-paragraphs.ts'
import { type Shape, shapesOf } from './pptx-shapes.ts'
import { ancestorsOf, type Inherited, inheritedFrom, isTitleShape, levelStyles } from './pptx-styles.ts'
import { putTable } from './pptx-tables.ts'
import { inReadingOrder } from './reading-order.ts'
import { type SectionWriter, writeSection } from './section-writer.ts'
import { titled } from './titles.ts'
import { childOf, childrenOf, descendantsOf, type Element, pathOf, textOf } from './xml.ts'

type Progress = (done: number, total: number) => void

/** What is needed to read one slide. */
interface Slide {
  readonly archive: Archive
  readonly rels: readonly Relationship[]
  readonly inherited: Inherited
}

/** Slides in the order they are shown; hidden slides and notes are left out, and said to be. */
export function readPptx(archive: Archive, main: string, limits: Limits, onProgress?: Progress): ReadFile {
  const presentation = neededPart(archive, main)
  const rels = relationshipsOf(archive, main)
  const ids = childrenOf(childOf(presentation, 'sldIdLst'), 'sldId').map(({ attributes }) => attributes['r:id'])
  if (ids.length > limits.pages) throw new FileRefused('too-many-pages')
  const layouts = new Map<string, Inherited>()
  const leftOut: LeftOut[] = []
  const sections = ids.map((id, at) => {
    const part = rels.find((to) => to.id === id && !to.outside)?.target
    if (!part) throw new FileRefused('broken', 'zip')
    const section = readSlide(archive, part, writeSection(at + 1, leftOut), layouts)
    onProgress?.(at + 1, ids.length)
    return section
  })
  return { format: 'pptx', sections, properties: propertiesOf(archive), leftOut }
}

function readSlide(archive: Archive, part: string, writer: SectionWriter, layouts: Map<string, Inherited>): Section {
  const element = neededPart(archive, part)
  const rels = relationshipsOf(archive, part)
  const slide = { archive, rels, inherited: layoutOf(archive, rels, layouts) }
  const shapes = shapesOf(pathOf(element, 'cSld', 'spTree'))
  if (element.attributes.show === '0') {
    writer.leaveOut('hidden', shapes.map(wordsOf).join(' '))
    return writer.section()
  }
  for (const shape of ordered(shapes, slide.inherited)) putShape(writer, shape, slide)
  leaveOutNotes(writer, slide)
  const section = writer.section()
  // A deck drawn with text boxes alone has its titles in large type.
  return section.blocks.some(({ kind }) => kind === 'title') ? section : { ...section, blocks: titled(section.blocks) }
}

function layoutOf(archive: Archive, rels: readonly Relationship[], layouts: Map<string, Inherited>): Inherited {
  const layout = rels.find((to) => to.type === 'slideLayout')?.target ?? ''
  const known = layouts.get(layout)
  if (known) return known
  const master = layout && relationshipsOf(archive, layout).find((to) => to.type === 'slideMaster')?.target
  const found = inheritedFrom(partOf(archive, layout), partOf(archive, master || undefined))
  layouts.set(layout, found)
  return found
}

/** The title first, then as the boxes stand; a shape without a place of its own stands where its layout says. */
function ordered(shapes: readonly Shape[], inherited: Inherited): Shape[] {
  const placed = shapes.map((shape) => {
    const box = shape.box ?? ancestorsOf(shape, inherited).find((ancestor) => ancestor.box)?.box
    return box ? { ...shape, box } : shape
  })
  const titles = placed.filter(isTitleShape)
  const others = placed.filter((shape) => !isTitleShape(shape) && wordsOf(shape) !== '')
  const everyBox = others.every((shape) => shape.box)
  return [...titles, ...(everyBox ? inReadingOrder(others, (shape) => shape.box!) : others)]
}

function wordsOf({ element }: Shape): string {
  const words = descendantsOf(element, 't').map(textOf).join(' ').trim()
  return words || (descendantsOf(element, 'graphicData').length > 0 ? ' ' : '')
}

function putShape(writer: SectionWriter, shape: Shape, slide: Slide): void {
  const where = shape.box && { box: shape.box }
  const around = surroundingsOf(shape, slide)
  if (shape.kind === 'frame') putFrame(writer, shape, around, slide)
  else if (shape.placeholder && ['dt', 'ftr', 'sldNum'].includes(shape.placeholder.type)) {
    writer.leaveOut(shape.placeholder.type === 'sldNum' ? 'page-number' : 'repeated', wordsOf(shape), where)
  } else putParagraphs(writer, paragraphsOf(childOf(shape.element, 'txBody'), around), where)
}

function surroundingsOf(shape: Shape, { rels, inherited }: Slide): Surroundings {
  return {
    title: isTitleShape(shape),
    stylesAt: (level) => levelStyles(shape, inherited, level),
    addressOf: (id) => rels.find((to) => to.id === id && to.outside)?.target,
  }
}

/** A frame holds a table, a chart or a diagram; the words of a diagram stand in a drawing of their own. */
function putFrame(writer: SectionWriter, shape: Shape, around: Surroundings, { archive, rels }: Slide): void {
  const data = pathOf(shape.element, 'graphic', 'graphicData')
  const table = childOf(data, 'tbl')
  const chart = childOf(data, 'chart')?.attributes['r:id']
  const diagram = childOf(data, 'relIds')?.attributes['r:dm']
  const target = rels.find((to) => to.id === (chart ?? diagram))?.target
  if (table) putTable(writer, table, around, shape.box)
  else if (chart) putChart(writer, partOf(archive, target), shape.box)
  else if (diagram) putDiagram(writer, partOf(archive, target), around, { archive, rels }, shape)
}

function putDiagram(
  writer: SectionWriter,
  model: Element | undefined,
  around: Surroundings,
  { archive, rels }: Pick<Slide, 'archive' | 'rels'>,
  shape: Shape,
): void {
  const drawing = rels.find((to) => to.id === descendantsOf(model, 'dataModelExt')[0]?.attributes.relId)?.target
  const drawn = shapesOf(pathOf(partOf(archive, drawing), 'spTree'))
  const bodies = drawn.every((one) => one.box)
    ? inReadingOrder(drawn, (one) => one.box!).map(({ element }) => childOf(element, 'txBody'))
    : []
  const points = childrenOf(childOf(model, 'ptLst'), 'pt').map((point) => childOf(point, 't'))
  for (const body of bodies.length > 0 ? bodies : points) {
    putParagraphs(writer, paragraphsOf(body, { ...around, stylesAt: () => [] }), shape.box && { box: shape.box })
  }
}

function leaveOutNotes(writer: SectionWriter, { archive, rels }: Slide): void {
  const notes = partOf(archive, rels.find((to) => to.type === 'notesSlide')?.target)
  for (const shape of shapesOf(pathOf(notes, 'cSld', 'spTree'))) {
    if (shape.placeholder?.type === 'body') writer.leaveOut('speaker-notes', wordsOf(shape))
  }
}
