import { isSafeAddress } from '../tokens.ts'

/** How letters look, by the elements and styles around them. */
export interface Look {
  readonly bold: boolean
  readonly italic: boolean
  readonly struck: boolean
  readonly href?: string
  /** In `<pre>`, where line breaks are the writer's own. */
  readonly kept?: boolean
}

export const plainLook: Look = { bold: false, italic: false, struck: false }

/** The element's own declarations; the last of two that say the same counts. */
export function styleOf(element: Element): ReadonlyMap<string, string> {
  const declarations = (element.getAttribute('style') ?? '').split(';').flatMap((one) => {
    const colon = one.indexOf(':')
    return colon < 0 ? [] : [[one.slice(0, colon).trim().toLowerCase(), one.slice(colon + 1).trim()] as const]
  })
  return new Map(declarations)
}

export function lookOf(element: Element, around: Look): Look {
  const style = styleOf(element)
  const weight = style.get('font-weight')?.toLowerCase()
  const slant = style.get('font-style')?.toLowerCase()
  const line = `${style.get('text-decoration') ?? ''} ${style.get('text-decoration-line') ?? ''}`
  return {
    bold: weight ? /^bold|^[6-9]00$/.test(weight) : around.bold || /^(B|STRONG)$/.test(element.nodeName),
    italic: slant ? /^(italic|oblique)/.test(slant) : around.italic || /^(I|EM)$/.test(element.nodeName),
    struck: around.struck || /^(S|STRIKE|DEL)$/.test(element.nodeName) || /line-through/i.test(line),
    href: element.nodeName === 'A' ? (addressOf(element) ?? around.href) : around.href,
    kept: around.kept || element.nodeName === 'PRE',
  }
}

/** Only whole addresses lead anywhere from here; those within the document that was copied lead nowhere. */
function addressOf(element: Element): string | undefined {
  const address = (element.getAttribute('href') ?? '').trim()
  return /^(https?:\/\/|mailto:)/i.test(address) && isSafeAddress(address) ? address : undefined
}

/** Not to be seen in the document that was copied, so not to be published either. */
export function isHidden(element: Element): boolean {
  const style = styleOf(element)
  return /^none/i.test(style.get('display') ?? '') || /^all/i.test(style.get('mso-hide') ?? '')
}

/** Arrows and ticks that Word keeps as letters of a picture font. */
const wingdings: Readonly<Record<string, string>> = {
  ...{ à: '→', ß: '←', á: '↑', â: '↓', ü: '✓', û: '✗', q: '☐', o: '☐', þ: '☑', Ø: '➢', '§': '▪', J: '☺', è: '➔' },
}

export function pictureLetters(text: string, element: Element | null): string {
  for (let around = element; around; around = around.parentElement) {
    const font = styleOf(around).get('font-family')
    if (font) return /wingdings/i.test(font) ? [...text].map((one) => wingdings[one] ?? one).join('') : text
  }
  return text
}

const raised = '⁰¹²³⁴⁵⁶⁷⁸⁹'
const lowered = '₀₁₂₃₄₅₆₇₈₉'

/** «m²» and «CO₂» stay what they mean; the number of a footnote stands in brackets. */
export function raisedDigits(text: string, element: Element | null): string {
  if (!/^\s*\d{1,3}\s*$/.test(text)) return text
  for (let around = element; around && /^(SUP|SUB|SPAN|A|FONT|B|I|U)$/.test(around.nodeName); ) {
    const align = around.nodeName === 'SUP' ? 'super' : around.nodeName === 'SUB' ? 'sub' : alignOf(around)
    if (align === 'super') return isNote(element!) ? `[${text.trim()}]` : inDigits(text, raised)
    if (align === 'sub') return inDigits(text, lowered)
    around = around.parentElement
  }
  return isNote(element) ? `[${text.trim()}] ` : text
}

const alignOf = (element: Element) => styleOf(element).get('vertical-align')?.toLowerCase()

const inDigits = (text: string, digits: string) => text.replace(/\d/g, (digit) => digits[Number(digit)] ?? digit)

function isNote(element: Element | null): boolean {
  for (let around = element; around && !/^(P|DIV|LI|TD|BODY)$/.test(around.nodeName); around = around.parentElement) {
    if (around.nodeName === 'A' && /^#|footnote/i.test(around.getAttribute('href') ?? '')) return true
  }
  for (let inside = element?.firstElementChild; inside; inside = inside.firstElementChild) {
    if (inside.nodeName === 'A' && /^#/.test(inside.getAttribute('href') ?? '')) return true
  }
  return false
}
