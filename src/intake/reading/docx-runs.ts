import { lookOf } from './docx-styles.ts'
import { bulletSign } from './numerals.ts'
import { isWebAddress, type Relationship } from './office-package.ts'
import { childOf, descendantsOf, type Element, elementsOf, textOf } from './xml.ts'

/** The words of one paragraph as they are seen. */
export interface Words {
  /** Parted at soft line breaks; a tab stays a tab. */
  lines: string[]
  readonly links: string[]
  /** Text boxes anchored in the paragraph. */
  readonly boxes: Element[]
  /** Footnotes and endnotes referred to, as `footnote 2`. */
  readonly notes: string[]
  hidden: string
  pageBreak: boolean
  /** True while every run with words is bold. */
  bold: boolean
  size: number
}

/** Deleted and moved words are not seen; instructions of fields never were. */
const unseen = new Set(['del', 'moveFrom', 'pPr', 'rPr', 'instrText', 'delText', 'sdtPr', 'commentReference'])

export function wordsOf(
  paragraph: Element,
  rels: readonly Relationship[],
  base: { bold?: boolean; size?: number },
): Words {
  const words: Words = {
    lines: [''],
    links: [],
    boxes: [],
    notes: [],
    hidden: '',
    pageBreak: false,
    bold: true,
    size: 0,
  }
  collect(paragraph, words, rels, base)
  return words
}

function collect(
  parent: Element,
  words: Words,
  rels: readonly Relationship[],
  base: { bold?: boolean; size?: number },
): void {
  for (const child of elementsOf(parent)) {
    if (unseen.has(child.name)) continue
    if (child.name === 'r') collectRun(child, words, base)
    else if (child.name === 'hyperlink') {
      collect(child, words, rels, base)
      collectLink(child, words, rels)
    } else collect(child, words, rels, base)
  }
}

function collectLink(link: Element, words: Words, rels: readonly Relationship[]): void {
  const target = rels.find((to) => to.outside && to.id === link.attributes['r:id'])?.target ?? ''
  const shown = words.lines.join('').toLowerCase()
  const bare = target.replace(/^https?:\/\//i, '').replace(/\/$/, '')
  if (isWebAddress(target) && !shown.includes(bare.toLowerCase())) words.links.push(target)
}

function collectRun(run: Element, words: Words, base: { bold?: boolean; size?: number }): void {
  const properties = childOf(run, 'rPr')
  if (childOf(properties, 'vanish')) {
    words.hidden += textOf(childOf(run, 't'))
    return
  }
  const before = words.lines.join('').trim()
  for (const piece of elementsOf(run)) collectPiece(piece, words)
  if (words.lines.join('').trim() === before) return
  const look = { ...base, ...lookOf(properties) }
  words.bold = words.bold && (look.bold ?? false)
  words.size = Math.max(words.size, look.size ?? 0)
}

function collectPiece(piece: Element, words: Words): void {
  const add = (text: string) => {
    words.lines[words.lines.length - 1] += text
  }
  if (piece.name === 't') add(textOf(piece))
  else if (piece.name === 'tab' || piece.name === 'ptab') add('\t')
  else if (piece.name === 'noBreakHyphen') add('-')
  else if (piece.name === 'sym')
    add(bulletSign(String.fromCharCode(Number.parseInt(piece.attributes.char ?? '20', 16))))
  else if (piece.name === 'cr' || piece.name === 'br') breakLine(piece, words)
  else if (piece.name === 'footnoteReference' || piece.name === 'endnoteReference') {
    words.notes.push(`${piece.name.replace('Reference', '')} ${piece.attributes.id}`)
  } else words.boxes.push(...descendantsOf(piece, 'txbxContent'))
}

function breakLine(piece: Element, words: Words): void {
  if (piece.attributes.type === 'page') words.pageBreak = true
  words.lines.push('')
}
