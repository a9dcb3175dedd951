import { styleOf } from './looks.ts'

interface Entry {
  readonly element: Element
  /** 1 is the outermost. */
  readonly level: number
  /** «1.», «a)», «2.3.», or a bullet of some shape. */
  readonly marker: string
}

/** Word keeps lists as paragraphs with a mark and a level; here they become lists. */
export function rebuildLists(root: Element): void {
  for (const parent of [root, ...Array.from(root.querySelectorAll('*'))]) {
    let group: Entry[] = []
    for (const child of Array.from(parent.childNodes)) {
      if (child.nodeType === 8 || (child.nodeType === 3 && !child.textContent?.trim())) continue
      const entry = child.nodeType === 1 ? entryOf(child as Element) : undefined
      if (entry) group.push(entry)
      else {
        if (group.length) build(group)
        group = []
      }
    }
    if (group.length) build(group)
  }
}

/** A paragraph of Word's with a list level, or one of the lists of one item that Word for the web makes. */
function entryOf(element: Element): Entry | undefined {
  if (/^(P|DIV)$/.test(element.nodeName)) {
    const level = /\blevel(\d)/.exec(styleOf(element).get('mso-list') ?? '')?.[1]
    if (level) return { element, level: Number(level), marker: takeMarker(element) }
    const only = element.children.length === 1 ? element.children[0] : undefined
    return only && /ListContainerWrapper/.test(element.className) ? entryOf(only) : undefined
  }
  const item = /^[UO]L$/.test(element.nodeName) && element.children.length === 1 ? element.children[0] : undefined
  const level = item?.getAttribute('data-aria-level')
  if (!item || !level) return undefined
  const number = element.nodeName === 'OL' ? `${element.getAttribute('start') ?? '1'}.` : '•'
  return { element: item, level: Number(level), marker: number }
}

/** What stands before the words, taken out of them. */
function takeMarker(paragraph: Element): string {
  const mark = Array.from(paragraph.querySelectorAll('span')).find((span) =>
    /ignore/i.test(styleOf(span).get('mso-list') ?? ''),
  )
  const marker = (mark?.textContent ?? '').replace(/\s+/g, ' ').trim()
  mark?.parentNode?.removeChild(mark)
  return marker
}

const numberIn = (marker: string) => Number(/^(\d{1,9})[.)]?$/.exec(marker)?.[1] ?? Number.NaN)

/** A bullet is one sign that is no letter or number, or the «o» and «§» of Word's fonts. */
const isBullet = (marker: string) => marker === '' || /^([^\p{L}\p{N}]{1,2}|[o§üØqvà])$/u.test(marker)

function build(group: readonly Entry[]): void {
  const [first] = group
  const place = first?.element.nodeName === 'LI' ? outermost(first.element) : first?.element
  const document = place?.ownerDocument
  if (!place?.parentNode || !document) return
  const open: { list: Element; level: number; next: number }[] = []
  const least = Math.min(...group.map(({ level }) => level))
  for (const { element, level: written, marker } of group) {
    const level = Math.min(written - least, open.length)
    while ((open.at(-1)?.level ?? -1) > level) open.pop()
    const number = numberIn(marker)
    if (!goesOn(open.at(-1), level, number)) {
      if (open.at(-1)?.level === level) open.pop()
      const list = document.createElement(Number.isNaN(number) ? 'ul' : 'ol')
      if (!Number.isNaN(number)) list.setAttribute('start', String(number))
      const above = open.at(-1)?.list.lastElementChild
      if (above) above.appendChild(list)
      else place.parentNode.insertBefore(list, place)
      open.push({ list, level, next: number })
    }
    const top = open.at(-1)!
    const item = document.createElement('li')
    if (Number.isNaN(number) && !isBullet(marker)) item.setAttribute('data-marker', marker)
    while (element.firstChild) item.appendChild(element.firstChild)
    top.list.appendChild(item)
    top.next = number + 1
  }
  for (const { element } of group) {
    const gone = element.nodeName === 'LI' ? outermost(element) : element
    gone.parentNode?.removeChild(gone)
  }
}

/** The list of one item, with the wrapper around it. */
function outermost(item: Element): Element {
  const list = item.parentElement ?? item
  const wrapper = list.parentElement
  return wrapper && /ListContainerWrapper/.test(wrapper.className) ? wrapper : list
}

function goesOn(top: { list: Element; level: number; next: number } | undefined, level: number, number: number) {
  if (top?.level !== level) return false
  return Number.isNaN(number) ? top.list.nodeName === 'UL' : top.list.nodeName === 'OL' && top.next === number
}

const romans = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii', 'xiii', 'xiv', 'xv']

/** «a)», «iv.»: what Markdown's lists cannot number is written before the words. Undefined for 1, 2, 3 and bullets. */
export function letterMarker(list: Element, item: Element, number: number): string | undefined {
  const style = styleOf(item).get('list-style-type') ?? styleOf(list).get('list-style-type') ?? ''
  const type = list.getAttribute('type') ?? ''
  const upper = /upper/.test(style) || /^[AI]$/.test(type)
  const alphabetic = /alpha|latin/.test(style) || /^a$/i.test(type)
  if (!alphabetic && !/roman/.test(style) && !/^i$/i.test(type)) return undefined
  const letter = String.fromCharCode(97 + ((number - 1) % 26))
  const marker = alphabetic ? letter : (romans[number - 1] ?? String(number))
  return `${upper ? marker.toUpperCase() : marker}.`
}
