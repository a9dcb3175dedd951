import { childOf, childrenOf, type Element, pathOf } from './xml.ts'

/** A paragraph style with what it takes over from those it is based on. */
export interface Style {
  /** 0 for the document's title, 1–9 for headings. */
  readonly heading?: number
  readonly contents: boolean
  readonly numbering?: Numbered
  /** Points. */
  readonly size?: number
  readonly bold?: boolean
}

/** Which list a paragraph belongs to. List `0` is «no list». */
export interface Numbered {
  readonly list: string
  readonly level: number
}

export interface Styles {
  readonly ofParagraph: (properties: Element | undefined) => Style
}

export function stylesOf(part: Element | undefined): Styles {
  const elements = new Map(childrenOf(part, 'style').map((style) => [style.attributes.styleId ?? '', style]))
  const usual = childrenOf(part, 'style').find(isUsual)?.attributes.styleId ?? ''
  const known = new Map<string, Style>()
  const base: Style = { contents: false, ...lookOf(pathOf(part, 'docDefaults', 'rPrDefault', 'rPr')) }
  const styleAt = (id: string, depth: number): Style => {
    const element = elements.get(id)
    if (!element || depth > 20) return base
    const found = known.get(id) ?? styleFrom(element, styleAt(valOf(element, 'basedOn') ?? '', depth + 1))
    known.set(id, found)
    return found
  }
  return {
    ofParagraph: (properties) => {
      const style = styleAt(valOf(properties, 'pStyle') ?? usual, 0)
      return { ...style, ...ownOf(properties, style) }
    },
  }
}

const isUsual = ({ attributes }: Element) => attributes.type === 'paragraph' && attributes.default === '1'

export function valOf(parent: Element | undefined, name: string): string | undefined {
  return childOf(parent, name)?.attributes.val
}

/** Style names are English in the file whatever language Word speaks: «heading 1» is shown as «Overskrift 1». */
function styleFrom(element: Element, base: Style): Style {
  const name = (valOf(element, 'name') ?? '').toLowerCase()
  const level = /^(?:heading|overskrift) ?([1-9])$/.exec(name)?.[1]
  const heading = name === 'title' || name === 'tittel' ? 0 : level ? Number(level) : undefined
  const properties = childOf(element, 'pPr')
  return {
    ...base,
    ...lookOf(childOf(element, 'rPr')),
    ...ownOf(properties, base),
    ...(heading !== undefined && { heading }),
    contents: /^(?:toc|inh) ?\d/.test(name) || base.contents,
  }
}

function ownOf(properties: Element | undefined, base: Style): Partial<Style> {
  const outline = valOf(properties, 'outlineLvl')
  const numbering = numberingOf(properties, base.numbering)
  return {
    ...(outline !== undefined && { heading: Number(outline) < 9 ? Number(outline) + 1 : undefined }),
    ...(numbering && { numbering }),
  }
}

function numberingOf(properties: Element | undefined, base: Numbered | undefined): Numbered | undefined {
  const own = childOf(properties, 'numPr')
  if (!own) return undefined
  const list = valOf(own, 'numId') ?? base?.list
  return list === undefined ? undefined : { list, level: Number(valOf(own, 'ilvl') ?? base?.level ?? 0) }
}

/** Half-points in the file, points here. */
export function lookOf(properties: Element | undefined): { size?: number; bold?: boolean } {
  const size = Number(valOf(properties, 'sz')) / 2
  const bold = childOf(properties, 'b')
  return { ...(size > 0 && { size }), ...(bold && { bold: !/^(?:0|false|off)$/.test(bold.attributes.val ?? '') }) }
}
