import type { LeftOut, ReadFile, Section } from '../block.ts'
import type { Archive } from './archive.ts'
import { type Counter, counterOf } from './docx-numbering.ts'
import { type Words, wordsOf } from './docx-runs.ts'
import { type Style, type Styles, stylesOf } from './docx-styles.ts'
import { putTable, type Reader, rowOfTabs } from './docx-tables.ts'
import { isTitle, usualSize } from './docx-titles.ts'
import { neededPart, partOf, propertiesOf, type Relationship, relationshipsOf } from './office-package.ts'
import { type Paragraph, putParagraphs } from './paragraphs.ts'
import { type SectionWriter, writeSection } from './section-writer.ts'
import { childOf, childrenOf, descendantsOf, type Element, elementsOf, textOf } from './xml.ts'

/** A section begins at each title, main heading and page break. */
interface Document {
  readonly rels: readonly Relationship[]
  readonly styles: Styles
  readonly count: Counter
  readonly leftOut: LeftOut[]
  readonly sections: Section[]
  readonly notes: string[]
  /** Points that most letters are set in. */
  readonly usualSize: number
  writer: SectionWriter
  /** Paragraphs that may still turn out to belong together. */
  waiting: Paragraph[]
}

export function readDocx(archive: Archive, main: string): ReadFile {
  const rels = relationshipsOf(archive, main)
  const partFor = (type: string) => partOf(archive, rels.find((to) => to.type === type && !to.outside)?.target)
  const leftOut: LeftOut[] = []
  const body = childOf(neededPart(archive, main), 'body')
  const styles = stylesOf(partFor('styles'))
  const document: Document = {
    rels,
    styles,
    usualSize: usualSize(body, styles.ofParagraph(undefined).size ?? 10),
    count: counterOf(partFor('numbering')),
    leftOut,
    sections: [],
    notes: [],
    writer: writeSection(1, leftOut),
    waiting: [],
  }
  readAll(document, body)
  flush(document)
  putNotes(document, partFor('footnotes'), partFor('endnotes'))
  leaveOutMargins(document, archive)
  endSection(document)
  return { format: 'docx', sections: document.sections, properties: propertiesOf(archive), leftOut }
}

function readAll(document: Document, parent: Element | undefined): void {
  for (const element of elementsOf(parent)) {
    if (element.name === 'p') readParagraph(document, element)
    else if (element.name === 'tbl') readTable(document, element)
    else if (element.name === 'sdt' && isContents(element)) {
      document.writer.leaveOut('contents', descendantsOf(element, 't').map(textOf).join(' '))
    } else if (['sdt', 'sdtContent', 'customXml', 'ins', 'moveTo', 'smartTag'].includes(element.name)) {
      readAll(document, element)
    }
  }
}

const isContents = (sdt: Element): boolean =>
  descendantsOf(childOf(sdt, 'sdtPr'), 'docPartGallery').some(
    ({ attributes }) => attributes.val === 'Table of Contents',
  )

function readParagraph(document: Document, element: Element): void {
  const properties = childOf(element, 'pPr')
  const style = document.styles.ofParagraph(properties)
  const words = wordsOf(element, document.rels, style)
  const text = words.lines.join(' ').trim()
  const title = isTitle(style, words, text, document.usualSize)
  if (style.contents) document.writer.leaveOut('contents', text)
  else {
    if ((title && (style.heading ?? 9) <= 1) || childOf(properties, 'pageBreakBefore')) nextSection(document)
    if (text !== '') putParagraph(document, words, style, title)
  }
  if (words.hidden) document.writer.leaveOut('hidden', words.hidden)
  document.notes.push(...words.notes)
  for (const box of words.boxes) readAll(document, box)
  if (words.pageBreak) nextSection(document)
}

function putParagraph(document: Document, words: Words, style: Style, title: boolean): void {
  const row = title || style.numbering ? undefined : rowOfTabs(words.lines)
  if (row) {
    flush(document)
    document.writer.putRow(row)
  } else {
    const paragraph = asParagraph(words, style, title, document.count)
    if (title) flush(document)
    document.waiting.push(paragraph)
    if (title) flush(document)
  }
}

/** A number that is a plain list marker is the paragraph's marker; «Sak 4/25» made by numbering is part of its words. */
function asParagraph(words: Words, style: Style, title: boolean, count: Counter): Paragraph {
  const counted = style.numbering && count(style.numbering)
  const size = words.size || style.size
  const plain = counted && !/\p{L}{2}|§/u.test(counted.marker)
  const [first = '', ...others] = words.lines
  return {
    lines: counted && !plain ? [`${counted.marker} ${first}`, ...others] : words.lines,
    title,
    ...(plain && counted),
    level: style.numbering && !title ? style.numbering.level : 0,
    ...(size && { size }),
    links: words.links,
  }
}

function readTable(document: Document, table: Element): void {
  flush(document)
  const reader: Reader = {
    paragraph: (element) => {
      const style = document.styles.ofParagraph(childOf(element, 'pPr'))
      const words = wordsOf(element, document.rels, style)
      document.notes.push(...words.notes)
      return asParagraph(words, style, false, document.count)
    },
    blocks: (cell) => {
      readAll(document, cell)
      flush(document)
    },
  }
  putTable(document.writer, table, reader)
}

function flush(document: Document): void {
  putParagraphs(document.writer, document.waiting)
  document.waiting = []
}

function nextSection(document: Document): void {
  flush(document)
  if (document.writer.isEmpty()) return
  endSection(document)
  document.writer = writeSection(document.sections.length + 1, document.leftOut)
}

function endSection(document: Document): void {
  if (!document.writer.isEmpty() || document.sections.length === 0) document.sections.push(document.writer.section())
}

function putNotes(document: Document, footnotes: Element | undefined, endnotes: Element | undefined): void {
  for (const [at, note] of document.notes.entries()) {
    const [kind = '', id] = note.split(' ')
    const all = childrenOf(kind === 'footnote' ? footnotes : endnotes, kind)
    const found = all.find(({ attributes }) => attributes.id === id)
    const text = childrenOf(found, 'p').map((one) => wordsOf(one, [], {}).lines.join(' '))
    document.writer.put({ kind: 'paragraph', text: text.join(' '), marker: `${at + 1}`, number: at + 1 })
  }
}

function leaveOutMargins(document: Document, archive: Archive): void {
  for (const { type, target } of document.rels) {
    if (type !== 'header' && type !== 'footer') continue
    const paragraphs = descendantsOf(partOf(archive, target), 'p')
    document.writer.leaveOut('repeated', paragraphs.map((one) => wordsOf(one, [], {}).lines.join(' ')).join(' '))
  }
}
