/** What a reader makes of a file, whatever its format: sections of blocks, each of which knows where it stood. */

/** Where in the original the words stand. `section` counts slides, pages or sheets from 1; lines count from 1. */
export interface Place {
  readonly section: number
  /** First and last line: of the file for plain text, of the section for the other formats. */
  readonly fromLine: number
  readonly toLine: number
  /** Box on a PDF page or a slide, in points from the top left corner. */
  readonly box?: { readonly x: number; readonly y: number; readonly width: number; readonly height: number }
  /** First cell of a row in a sheet, like `A4`. */
  readonly cell?: string
}

/**
 * - `title`: heading of its section, or a heading inside it
 * - `paragraph`: running text
 * - `item`: list item, numbered or with a bullet
 * - `row`: row of a table; `cells` holds its cells, `text` the same joined by single spaces
 * - `address`: a web address, already put together when it was broken over lines
 */
export type BlockKind = 'title' | 'paragraph' | 'item' | 'row' | 'address'

export interface Block {
  readonly kind: BlockKind
  /** The words in reading order, wrapped lines joined, without the list marker, Unicode NFC. */
  readonly text: string
  /** The list marker as written: `1.`, `2)`, `•`, `–`. Automatic numbering counts as written. */
  readonly marker?: string
  /** The marker's number, when it has one. */
  readonly number?: number
  /** Nesting: 0 is the outermost level. */
  readonly level?: number
  readonly cells?: readonly string[]
  /** True for the header row of a table when the format says so. */
  readonly header?: boolean
  /** Type size in points when the format knows it; tells headings and columns apart. */
  readonly size?: number
  readonly place: Place
}

/** A slide, a page, a sheet; a plain text or a DOCX is split where it splits itself. */
export interface Section {
  readonly number: number
  readonly blocks: readonly Block[]
  /** The lines as they stand in the original, for showing the source beside what was understood. */
  readonly lines: readonly string[]
}

/** What a reader saw and kept out of the blocks, so that nothing disappears unseen. */
export interface LeftOut {
  readonly what: 'speaker-notes' | 'hidden' | 'repeated' | 'page-number' | 'contents' | 'page-without-text'
  readonly place: Place
  readonly text: string
}

export type Format = 'text' | 'pdf' | 'pptx' | 'docx' | 'xlsx' | 'csv'

export interface ReadFile {
  readonly format: Format
  readonly sections: readonly Section[]
  /** Document title or author date from the file itself, only as a hint. */
  readonly properties: { readonly title?: string; readonly created?: string; readonly language?: string }
  readonly leftOut?: readonly LeftOut[]
}

/** Why a file was refused. One sentence each lives in the words of the intake. */
export type Refused =
  | 'empty'
  | 'too-large'
  | 'too-many-pages'
  | 'zip-bomb'
  | 'password'
  | 'broken'
  | 'scan-without-text'
  | 'legacy-format'
  | 'unknown-format'
  | 'took-too-long'

export class FileRefused extends Error {
  readonly why: Refused
  /** What helps the person further, like the name of the format; never the file's words. */
  readonly detail: string

  constructor(why: Refused, detail = '') {
    super(detail ? `${why}: ${detail}` : why)
    this.why = why
    this.detail = detail
  }
}
