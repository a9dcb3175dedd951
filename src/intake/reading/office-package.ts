import type { ReadFile } from '../block.ts'
import { FileRefused } from '../block.ts'
import type { Archive } from './archive.ts'
import { childrenOf, descendantsOf, type Element, parseXml, textOf } from './xml.ts'

export interface Relationship {
  readonly id: string
  /** Last word of the relationship's type: `slide`, `slideLayout`, `hyperlink`. */
  readonly type: string
  /** Name of the part inside the archive, or the address as written when it points outside. */
  readonly target: string
  readonly outside: boolean
}

export function partOf(archive: Archive, name: string | undefined): Element | undefined {
  const bytes = name === undefined ? undefined : archive.bytes(name)
  return bytes && parseXml(bytes)
}

export function neededPart(archive: Archive, name: string): Element {
  const part = partOf(archive, name)
  if (!part) throw new FileRefused('broken', 'zip')
  return part
}

/** What a part points to; `''` asks for the package's own. */
export function relationshipsOf(archive: Archive, part: string): Relationship[] {
  const slash = part.lastIndexOf('/') + 1
  const folder = part.slice(0, slash)
  const rels = partOf(archive, `${folder}_rels/${part.slice(slash)}.rels`)
  return childrenOf(rels, 'Relationship').map(({ attributes }) => {
    const outside = attributes.TargetMode === 'External'
    const target = attributes.Target ?? ''
    return {
      id: attributes.Id ?? '',
      type: (attributes.Type ?? '').split('/').at(-1) ?? '',
      target: outside ? target : resolved(folder, target),
      outside,
    }
  })
}

function resolved(folder: string, target: string): string {
  const steps: string[] = []
  for (const step of (target.startsWith('/') ? target : folder + target).split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '' && step !== '.') steps.push(step)
  }
  return steps.join('/')
}

/** The part that the package is about: the presentation, the document or the workbook. */
export function mainPart(archive: Archive): string | undefined {
  if (!archive.has('_rels/.rels')) return undefined
  return relationshipsOf(archive, '').find((to) => to.type === 'officeDocument')?.target
}

export function propertiesOf(archive: Archive, language?: string): ReadFile['properties'] {
  const core = partOf(archive, relationshipsOf(archive, '').find((to) => to.type === 'core-properties')?.target)
  const value = (name: string) => textOf(descendantsOf(core, name)[0]).trim() || undefined
  return {
    ...optional('title', value('title')),
    ...optional('created', value('created')),
    ...optional('language', value('language') ?? language),
  }
}

function optional(key: string, value: string | undefined): Record<string, string> {
  return value === undefined ? {} : { [key]: value }
}

/** An address that a person can follow in a browser; file paths and mail stay out. */
export function isWebAddress(target: string): boolean {
  return /^https?:\/\/[^\s]+$/i.test(target)
}
