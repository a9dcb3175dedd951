import { strFromU8, unzipSync } from 'fflate'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { TextItem, TextMarkedContent } from 'pdfjs-dist/types/src/display/api.d.ts'

interface PdfSeen {
  /** Of each page. */
  readonly texts: readonly string[]
  readonly bookmarks: readonly string[]
  /** What a reader's program calls each page; null when it only counts them. */
  readonly labels: readonly string[] | null
  /** Kinds of tags, in the order of reading: H1, P, Table, TH … */
  readonly tags: readonly string[]
  readonly language: string
  readonly info: Readonly<Record<string, unknown>>
  readonly metadata: string
  readonly attached: Readonly<Record<string, string>>
}

/** A PDF as somebody else's program sees it. */
export async function seePdf(bytes: Uint8Array): Promise<PdfSeen> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 })
  const pdf = await task.promise
  const texts: string[] = []
  const tags: string[] = []
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number)
    const { items } = await page.getTextContent({ includeMarkedContent: true })
    const tree = await page.getStructTree()
    texts.push(wordsOf(items, tree).trim())
    tags.push(...tagsIn(tree))
  }
  const { info, metadata } = await pdf.getMetadata()
  const outline = (await pdf.getOutline()) ?? []
  const attached: Record<string, string> = {}
  for (const name of (await pdf.getAttachments())?.keys() ?? [])
    attached[name] = strFromU8((await pdf.getAttachmentContent(name)) as unknown as Uint8Array)
  const seen = {
    texts,
    bookmarks: titlesIn(outline),
    labels: await pdf.getPageLabels(),
    tags,
    language: String((info as Record<string, unknown>).Language ?? ''),
    info: info as Record<string, unknown>,
    metadata: metadata ? metadata.getRaw() : '',
    attached,
  }
  await task.destroy()
  return seen
}

const artifact = ''

/** What stands in the margin first, then the text in the order in which it is read aloud: a line for each tagged part. */
function wordsOf(items: readonly (TextItem | TextMarkedContent)[], tree: unknown): string {
  const byTag = new Map<string, string>([[artifact, '']])
  const open: string[] = []
  for (const item of items) {
    if ('str' in item) {
      const tag = open.findLast((id) => id !== artifact) ?? artifact
      byTag.set(tag, (byTag.get(tag) ?? '') + item.str + (item.hasEOL ? '\n' : ''))
    } else if (item.type.startsWith('begin')) open.push(item.id ?? artifact)
    else open.pop()
  }
  return `${byTag.get(artifact)}\n${read(tree, byTag)}`
}

function read(node: unknown, byTag: ReadonlyMap<string, string>): string {
  const { role, id, children } = (node ?? {}) as { role?: string; id?: string; children?: unknown[] }
  if (id !== undefined) return byTag.get(id) ?? ''
  const inner = (children ?? []).map((child) => read(child, byTag)).join('')
  return /^(Span|Strong|Em|Link|Reference)$/.test(role ?? '') ? inner : `\n${inner}\n`
}

interface Outlined {
  readonly title: string
  readonly items: readonly Outlined[]
}

const titlesIn = (outline: readonly Outlined[]): string[] =>
  outline.flatMap(({ title, items }) => [title, ...titlesIn(items)])

function tagsIn(node: unknown): string[] {
  if (typeof node !== 'object' || node === null) return []
  const { role, children } = node as { role?: string; children?: unknown[] }
  return [...(role && role !== 'Root' ? [role] : []), ...(children ?? []).flatMap(tagsIn)]
}

/** The words of a Word file: its text, a line for each paragraph. */
export function wordText(file: Uint8Array): string {
  const parts = unzipSync(file)
  const names = Object.keys(parts).filter((name) => /^word\/(document|header\d*|footer\d*)\.xml$/.test(name))
  return names
    .map((name) => strFromU8(parts[name]!))
    .join('\n')
    .replace(/<\/w:p>|<w:br\/>|<w:tab\/>/g, '\n')
    .replace(/<[^>]+>/g, '')
    .replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => entities[name] ?? '')
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** A part of a Word file as it is stored. */
export const wordPart = (file: Uint8Array, name: string): string => strFromU8(unzipSync(file)[name] ?? new Uint8Array())

/** The figures, days and case numbers that a text tells, without spaces, sorted, once each. */
export function figuresIn(text: string): string[] {
  const tight = text.replace(/(?<![\d.,/:])\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?![\d/:])/g, (number) =>
    number.replace(/[^\d]/g, ''),
  )
  const plain = tight.replace(/\s+/g, ' ')
  const days = plain.match(/\d{1,2}\. ?\p{Ll}{3,9} \d{4}/gu) ?? []
  const rest = plain.match(/\d+(?:[.,/:]\d+)*/g) ?? []
  return [...new Set([...days, ...rest])].sort()
}
