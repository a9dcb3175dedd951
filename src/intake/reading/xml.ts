import { XMLParser } from 'fast-xml-parser'
import { FileRefused } from '../block.ts'

/** An element without its namespace prefix. Attributes lose theirs too, except those of relationships (`r:id`). */
export interface Element {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly (Element | string)[]
}

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  // Entities are ours to decode: the five that XML names and numbers, never those that a document declares.
  processEntities: false,
  ignoreDeclaration: true,
  ignorePiTags: true,
  maxNestedTags: 256,
})

/** Throws `FileRefused('broken')` for anything that is not well formed, is nested too deep or declares entities. */
export function parseXml(bytes: Uint8Array): Element {
  const text = decodeXml(bytes)
  if (/<!(?:DOCTYPE|ENTITY)/i.test(text)) throw new FileRefused('broken', 'xml')
  const root = asElements(parsed(text)).find((child) => typeof child !== 'string')
  if (!root) throw new FileRefused('broken', 'xml')
  return root
}

function decodeXml(bytes: Uint8Array): string {
  const wide = bytes[0] === 0xff && bytes[1] === 0xfe
  try {
    return new TextDecoder(wide ? 'utf-16le' : 'utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new FileRefused('broken', 'xml')
  }
}

function parsed(text: string): unknown {
  try {
    return parser.parse(text)
  } catch {
    throw new FileRefused('broken', 'xml')
  }
}

function asElements(nodes: unknown): (Element | string)[] {
  if (!Array.isArray(nodes)) return []
  const found: (Element | string)[] = []
  for (const node of nodes as Record<string, unknown>[]) {
    for (const key of Object.keys(node)) {
      if (key === ':@') continue
      if (key === '#text') found.push(decodeEntities(String(node[key])))
      else found.push({ name: localName(key), attributes: attributesOf(node[':@']), children: asElements(node[key]) })
    }
  }
  return found
}

const none: Readonly<Record<string, string>> = Object.freeze({})

function attributesOf(given: unknown): Readonly<Record<string, string>> {
  if (!given) return none
  const attributes: Record<string, string> = {}
  for (const [name, value] of Object.entries(given)) {
    attributes[name.startsWith('r:') ? name : localName(name)] = decodeEntities(String(value))
  }
  return attributes
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}

const named: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }

function decodeEntities(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(lt|gt|amp|quot|apos));/gi, (whole, hex, decimal, name) => {
    if (name) return named[name.toLowerCase()] ?? whole
    const code = hex ? Number.parseInt(hex, 16) : Number(decimal)
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '�'
  })
}

/** Child elements, with the first choice of every alternative in the place of the alternative. */
export function elementsOf(parent: Element | undefined): Element[] {
  const found: Element[] = []
  for (const child of parent?.children ?? []) {
    if (typeof child === 'string') continue
    if (child.name === 'AlternateContent') {
      found.push(...elementsOf(childOf(child, 'Choice') ?? childOf(child, 'Fallback')))
    } else found.push(child)
  }
  return found
}

export function childOf(parent: Element | undefined, name: string): Element | undefined {
  return parent?.children.find((child): child is Element => typeof child !== 'string' && child.name === name)
}

export function childrenOf(parent: Element | undefined, name: string): Element[] {
  return elementsOf(parent).filter((child) => child.name === name)
}

/** The element at the end of the path, where each step is a child's name. */
export function pathOf(from: Element | undefined, ...names: readonly string[]): Element | undefined {
  return names.reduce<Element | undefined>((element, name) => childOf(element, name), from)
}

export function textOf(element: Element | undefined): string {
  return element?.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('') ?? ''
}

/** All descendants with the name, in document order, not looking inside those found. */
export function descendantsOf(parent: Element | undefined, name: string): Element[] {
  return elementsOf(parent).flatMap((child) => (child.name === name ? [child] : descendantsOf(child, name)))
}
