import { bulletSign, letterNumeral, romanNumeral } from './numerals.ts'
import { isWebAddress } from './office-package.ts'
import type { Paragraph } from './paragraphs.ts'
import { childOf, childrenOf, descendantsOf, type Element, elementsOf, textOf } from './xml.ts'

/** What a text body needs to know about where it stands. */
export interface Surroundings {
  readonly title?: boolean
  /** Inherited paragraph properties at a level, nearest first. */
  readonly stylesAt: (level: number) => readonly Element[]
  readonly addressOf: (relationship: string) => string | undefined
}

/** The paragraphs of a text body, with automatic numbers counted. */
export function paragraphsOf(body: Element | undefined, around: Surroundings): Paragraph[] {
  const counts = new Map<number, { scheme: string; count: number }>()
  return childrenOf(body, 'p').flatMap((element) => {
    const lines = linesOf(element)
    if (lines.join('').trim() === '') return []
    const properties = childOf(element, 'pPr')
    const level = Number(properties?.attributes.lvl ?? 0)
    const styles = [...(properties ? [properties] : []), ...around.stylesAt(level)]
    const size = sizeOf(element, styles)
    const links = linksOf(element, lines, around)
    const bullet = around.title ? undefined : bulletOf(styles)
    return [{ lines, level, ...(size && { size }), links, title: around.title, ...markerOf(bullet, level, counts) }]
  })
}

function linesOf(paragraph: Element): string[] {
  const lines = ['']
  for (const child of elementsOf(paragraph)) {
    if (child.name === 'br') lines.push('')
    else if (child.name === 'r' || (child.name === 'fld' && child.attributes.type !== 'slidenum')) {
      const [first = '', ...others] = textOf(childOf(child, 't')).split('\v')
      lines[lines.length - 1] += first
      lines.push(...others)
    }
  }
  return lines
}

function linksOf(paragraph: Element, lines: readonly string[], { addressOf }: Surroundings): string[] {
  const shown = bare(lines.join(''))
  const targets = descendantsOf(paragraph, 'hlinkClick').map((link) => addressOf(link.attributes['r:id'] ?? '') ?? '')
  return [...new Set(targets)].filter((target) => isWebAddress(target) && !shown.includes(bare(target)))
}

const bare = (address: string) =>
  address
    .replace(/^https?:\/\//i, '')
    .replace(/[\s/]+$/, '')
    .toLowerCase()

/** Type size in points. */
function sizeOf(paragraph: Element, styles: readonly Element[]): number | undefined {
  const runs = childrenOf(paragraph, 'r').map((run) => Number(childOf(run, 'rPr')?.attributes.sz ?? 0))
  const inherited = styles.map((style) => childOf(style, 'defRPr')?.attributes.sz).find(Boolean)
  return (Math.max(0, ...runs) || Number(inherited ?? 0)) / 100 || undefined
}

function bulletOf(styles: readonly Element[]): Element | undefined {
  for (const style of styles) {
    const found = style.children.find(
      (child): child is Element => typeof child !== 'string' && /^bu(?:None|Char|AutoNum|Blip)$/.test(child.name),
    )
    if (found) return found.name === 'buNone' ? undefined : found
  }
  return undefined
}

type Counts = Map<number, { scheme: string; count: number }>

function markerOf(bullet: Element | undefined, level: number, counts: Counts): Pick<Paragraph, 'marker' | 'number'> {
  for (const deeper of counts.keys()) if (deeper > level) counts.delete(deeper)
  if (bullet?.name !== 'buAutoNum') {
    counts.delete(level)
    return bullet ? { marker: bulletSign(bullet.attributes.char ?? '•') } : {}
  }
  const start = Number(bullet.attributes.startAt ?? 1)
  const scheme = `${bullet.attributes.type} ${start}`
  const before = counts.get(level)
  const count = before?.scheme === scheme ? before.count + 1 : start
  counts.set(level, { scheme, count })
  return { marker: numeral(bullet.attributes.type ?? '', count), number: count }
}

function numeral(type: string, count: number): string {
  const [, kind = '', ending = ''] =
    /^(arabic|alphaLc|alphaUc|romanLc|romanUc)?.*?(Period|ParenR|ParenBoth|Plain)$/.exec(type) ?? []
  const lower = kind.startsWith('alpha')
    ? letterNumeral(count)
    : kind.startsWith('roman')
      ? romanNumeral(count)
      : `${count}`
  const sign = kind.endsWith('Uc') ? lower.toUpperCase() : lower
  if (ending === 'ParenBoth') return `(${sign})`
  return sign + ({ Period: '.', ParenR: ')' }[ending] ?? '')
}
