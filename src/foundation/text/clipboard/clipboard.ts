import domino from '@mixmark-io/domino'
import sanitize from 'sanitize-html'
import { asMarkdown } from '../writing.ts'
import { rebuildLists } from './lists.ts'
import { type LeftOut, readElement } from './reading.ts'

export interface Pasted {
  readonly markdown: string
  readonly leftOut: readonly LeftOut[]
}

/**
 * HTML as Word, LibreOffice, Google Docs and browsers put it on the clipboard, as Markdown. No word and no cell of a table
 * is lost; looks that Markdown does not know are. Struck out text of tracked changes stays, struck out.
 */
export function fromClipboard(html: string): Pasted {
  const body = domino.createDocument(tidied(html)).body
  const leftOut = new Set<LeftOut>()
  if (!body) return { markdown: '', leftOut: [] }
  rebuildLists(body)
  const markdown = asMarkdown(readElement(body, leftOut))
  return { markdown, leftOut: [...leftOut] }
}

/** Tidied by a reader that takes any length and any depth in one pass; what stands deeper than anybody writes is words. */
const tidied = (html: string) => sanitize(html, { ...known, nestingLimit: 80, parseStyleAttributes: false })

const known: sanitize.IOptions = {
  allowedTags: [
    ...[
      'a',
      'b',
      'strong',
      'i',
      'em',
      's',
      'strike',
      'del',
      'ins',
      'u',
      'span',
      'font',
      'sup',
      'sub',
      'br',
      'img',
      'svg',
    ],
    ...['p', 'div', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'ul', 'ol', 'li', 'blockquote', 'pre', 'hr', 'dl', 'dt', 'dd'],
    ...['table', 'caption', 'thead', 'tbody', 'tfoot', 'tr', 'th', 'td', 'figure', 'figcaption', 'details', 'summary'],
    ...['section', 'article', 'header', 'footer', 'main', 'aside', 'nav', 'form', 'fieldset', 'address', 'center'],
  ],
  allowedAttributes: {
    '*': [
      'style',
      'class',
      'href',
      'start',
      'type',
      'colspan',
      'rowspan',
      'align',
      'width',
      'height',
      'data-aria-level',
    ],
  },
  nonTextTags: ['script', 'style', 'textarea', 'option', 'noscript', 'title', 'template', 'xml', 'object', 'iframe'],
}
