import type { Block, Run, Runs } from '../../foundation/text/blocks.ts'
import type { Language } from '../../foundation/words.ts'

/**
 * A document that is ready to be written: its words and figures once, in order, before anybody has chosen PDF, Word or a
 * page. Every form is made from it, so that text and figures cannot differ between them. Plain JSON: it goes to the
 * typesetter as it is, and the same sheet always gives the same bytes.
 */
export interface Sheet {
  readonly title: string
  /** What it is: «Møteinnkalling». */
  readonly kind: string
  readonly language: Language
  /** The council, by name: in the letterhead, and as the author. */
  readonly council: string
  /** Where the same can be read on the web; empty when nowhere. */
  readonly address: string
  /** The date of the document, an instant like `2024-12-01T12:00:00Z`; never when it was written out. */
  readonly at: string
  /** «Unntatt offentlighet, offentleglova § 13 første ledd», for each page; null for what everyone may read. */
  readonly exempt: string | null
  readonly words: SheetWords
  readonly parts: readonly Part[]
  /** Of a bundle: what follows after the cover and the contents, each from a new page. */
  readonly sections?: readonly SheetSection[]
  /** Under the heading of the contents; may be empty. */
  readonly note: string
  /** The same as data, which PDF/A-3a carries with it. */
  readonly attached?: { readonly name: string; readonly about: string; readonly json: string }
}

/** What the form itself says. */
interface SheetWords {
  /** «Side» */
  readonly page: string
  /** «av» */
  readonly of: string
  /** «Innhold» */
  readonly contents: string
}

/** Pages that are numbered together, as «Side 7» or «Tillegg 1, side 3». */
export interface SheetSection {
  /** Its name in links within the document: letters, digits and hyphens. */
  readonly mark: string
  /** «Sak 003/24»; may be empty. */
  readonly number: string
  readonly title: string
  /** «Tillegg 1»; empty for what was sent first. Pages are numbered from 1 in each series. */
  readonly series: string
  /** In the contents, under the title: «Ny versjon av saksframlegget». */
  readonly note: string
  readonly exempt: string | null
  readonly parts: readonly Part[]
}

export type Part =
  | Block
  /** One sentence in larger type, or small print. */
  | { readonly kind: 'line'; readonly look: 'lead' | 'small' | 'label'; readonly runs: Runs }
  | { readonly kind: 'facts'; readonly facts: readonly Fact[] }
  /** Figures and names in columns, with a caption that says what they are. */
  | { readonly kind: 'figures'; readonly figures: Figures }
  | { readonly kind: 'agenda'; readonly agenda: AgendaPart }
  /** What is to be decided, or is; apart from what is said about it. */
  | { readonly kind: 'resolution'; readonly label: string; readonly parts: readonly Part[]; readonly note: string }
  | { readonly kind: 'signatures'; readonly signatures: readonly SignaturePart[] }

export interface Fact {
  readonly term: string
  readonly detail: Runs
}

export interface Figures {
  readonly caption: string
  readonly head: readonly string[]
  readonly rows: readonly (readonly string[])[]
  readonly sides: readonly ('left' | 'right')[]
  /** The last row is the sum of those above it. */
  readonly sum?: boolean
}

export interface AgendaPart {
  readonly caption: string
  /** Over the columns: when or in which order, what, and more of it. */
  readonly heads: readonly string[]
  /** Of each column. */
  readonly sides: readonly ('left' | 'right')[]
  readonly rows: readonly AgendaRow[]
}

interface AgendaRow {
  /** «09.30», or «5.1» where times are not known. */
  readonly mark: string
  /** How many items it stands under. */
  readonly depth: number
  readonly title: string
  /** What stands in the columns after the title. */
  readonly cells: readonly string[]
}

interface SignaturePart {
  readonly name: string
  readonly role: string
  /** «Signert 13. desember 2024 kl. 10.02»; empty leaves a line for the pen. */
  readonly signed: string
}

export const run = (text: string, href?: string): Run => ({ text, ...(href !== undefined && { href }) })
/** Lines of a text are parted by runs that break them. */
export const runs = (text: string): Runs =>
  text.split('\n').flatMap((line, index) => [...(index ? [run('\n')] : []), ...(line ? [run(line)] : [])])
export const fact = (term: string, detail: string): Fact => ({ term, detail: runs(detail) })
export const paragraph = (text: string): Part => ({ kind: 'paragraph', runs: runs(text) })
export const line = (look: 'lead' | 'small' | 'label', text: string): Part => ({ kind: 'line', look, runs: runs(text) })

/** Level 1 is the title of the sheet, or of a section of a bundle. */
export const heading = (level: 2 | 3 | 4 | 5, text: string): Part => ({ kind: 'heading', level, runs: runs(text) })
