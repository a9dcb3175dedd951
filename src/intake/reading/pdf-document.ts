import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { TextItem, TextMarkedContent } from 'pdfjs-dist/types/src/display/api.js'
import { FileRefused } from '../block.ts'
import type { Limits } from './limits.ts'
import { isWebAddress } from './office-package.ts'
import { type Item, itemsOf } from './pdf-items.ts'
import type { TagNode } from './pdf-tags.ts'

/** A page as it was drawn, before anybody has guessed what belongs together. Points from the top left corner. */
export interface RawPage {
  readonly number: number
  readonly width: number
  readonly height: number
  readonly items: readonly Item[]
  readonly tags?: TagNode
  readonly links: readonly string[]
}

export interface RawDocument {
  readonly pages: readonly RawPage[]
  readonly title?: string
  readonly created?: string
  readonly language?: string
}

type Progress = (done: number, total: number) => void

/** Throws `FileRefused`: `password`, `broken`, `too-many-pages` or `too-large`. */
export async function drawnPages(bytes: Uint8Array, limits: Limits, onProgress?: Progress): Promise<RawDocument> {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs')
  // The library takes over the bytes that it is given; the caller's stay the caller's. It draws nothing and fetches
  // nothing here: no fonts, no images, no scripts.
  const task = getDocument({
    data: new Uint8Array(bytes),
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    useWasm: false,
    enableXfa: false,
    stopAtErrors: false,
    maxImageSize: 0,
    verbosity: 0,
  })
  try {
    const document = await task.promise
    if (document.numPages > limits.pages) throw new FileRefused('too-many-pages', String(document.numPages))
    const facts = await factsOf(document)
    const pages: RawPage[] = []
    for (let number = 1; number <= document.numPages; number++) {
      pages.push(await drawnPage(document, number, limits))
      onProgress?.(number, document.numPages)
    }
    return { pages, ...facts }
  } catch (error) {
    throw asRefused(error)
  } finally {
    await task.destroy()
  }
}

function asRefused(error: unknown): FileRefused {
  if (error instanceof FileRefused) return error
  const name = error instanceof Error ? error.name : ''
  return new FileRefused(
    name === 'PasswordException' ? 'password' : 'broken',
    name === 'PasswordException' ? '' : 'pdf',
  )
}

async function drawnPage(document: PDFDocumentProxy, number: number, limits: Limits): Promise<RawPage> {
  const page = await document.getPage(number)
  const view = page.getViewport({ scale: 1 })
  const items = itemsOf(await drawnStrings(page, limits), view.transform, view.width, view.height)
  const tags = items.some(({ tag }) => tag) ? await page.getStructTree() : undefined
  const links = await linksOf(page)
  page.cleanup()
  return { number, width: view.width, height: view.height, items, links, ...(tags && { tags }) }
}

/** Piece by piece, so that a page with a million words is stopped before it is read. */
async function drawnStrings(page: PDFPageProxy, limits: Limits): Promise<(TextItem | TextMarkedContent)[]> {
  const pieces: (TextItem | TextMarkedContent)[] = []
  const reader = page
    .streamTextContent({ includeMarkedContent: true, disableNormalization: true })
    .getReader() as ReadableStreamDefaultReader<{ items: (TextItem | TextMarkedContent)[] }>
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    for (const piece of part.value.items) pieces.push(piece)
    if (pieces.length <= limits.itemsPerPage) continue
    reader.cancel(new Error('too many words')).catch(() => undefined)
    throw new FileRefused('too-large')
  }
  return pieces
}

async function linksOf(page: PDFPageProxy): Promise<string[]> {
  const annotations = (await page.getAnnotations()) as { subtype?: string; url?: string }[]
  return annotations.flatMap(({ subtype, url }) => (subtype === 'Link' && url && isWebAddress(url) ? [url] : []))
}

async function factsOf(document: PDFDocumentProxy): Promise<Omit<RawDocument, 'pages'>> {
  const info = (await document.getMetadata()).info as Record<string, unknown>
  const said = (key: string) => (typeof info[key] === 'string' && info[key].trim() ? info[key].trim() : undefined)
  const [, year, month, day] = /^D:(\d{4})(\d\d)(\d\d)/.exec(said('CreationDate') ?? '') ?? []
  return {
    ...(said('Title') && { title: said('Title') }),
    ...(year && { created: `${year}-${month}-${day}` }),
    ...(said('Language') && { language: said('Language') }),
  }
}
