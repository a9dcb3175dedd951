import type { Shape } from './pptx-shapes.ts'
import { shapesOf } from './pptx-shapes.ts'
import { childOf, type Element, pathOf } from './xml.ts'

/** What a slide inherits: the shapes of its layout and master, and the master's text styles. */
export interface Inherited {
  readonly layout: readonly Shape[]
  readonly master: readonly Shape[]
  readonly textStyles: Element | undefined
}

export function inheritedFrom(layout: Element | undefined, master: Element | undefined): Inherited {
  return {
    layout: shapesOf(pathOf(layout, 'cSld', 'spTree')),
    master: shapesOf(pathOf(master, 'cSld', 'spTree')),
    textStyles: childOf(master, 'txStyles'),
  }
}

const isTitle = (type: string) => type === 'title' || type === 'ctrTitle'

export function isTitleShape(shape: Shape): boolean {
  return shape.placeholder !== undefined && isTitle(shape.placeholder.type)
}

/** The placeholders that a shape takes after, nearest first. */
export function ancestorsOf(shape: Shape, inherited: Inherited): Shape[] {
  const own = shape.placeholder
  if (!own) return []
  const inLayout =
    inherited.layout.find(({ placeholder }) => own.index !== undefined && placeholder?.index === own.index) ??
    inherited.layout.find(({ placeholder }) => placeholder && sameKind(placeholder.type, own.type))
  const type = inLayout?.placeholder?.type ?? own.type
  const inMaster = inherited.master.find(({ placeholder }) => placeholder && sameKind(placeholder.type, type))
  return [inLayout, inMaster].filter((found) => found !== undefined)
}

/** A master has one title and one body; every kind of content on a layout takes after one of them. */
function sameKind(one: string, other: string): boolean {
  const plain = ['dt', 'ftr', 'sldNum', 'hdr']
  if (isTitle(one) || isTitle(other)) return isTitle(one) && isTitle(other)
  return plain.includes(one) || plain.includes(other) ? one === other : true
}

/** Paragraph properties that hold at a level (0–8) in a shape, nearest first. */
export function levelStyles(shape: Shape, inherited: Inherited, level: number): Element[] {
  const name = `lvl${level + 1}pPr`
  const lists = [shape, ...ancestorsOf(shape, inherited)].map(({ element }) => pathOf(element, 'txBody', 'lstStyle'))
  const kind = !shape.placeholder ? 'otherStyle' : isTitleShape(shape) ? 'titleStyle' : 'bodyStyle'
  const styles = [...lists, childOf(inherited.textStyles, kind)]
  return styles.map((style) => childOf(style, name)).filter((found) => found !== undefined)
}
