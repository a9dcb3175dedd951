import type { Block, Run } from '../blocks.ts'
import { letterMarker } from './lists.ts'
import { isHidden, type Look, lookOf, plainLook } from './looks.ts'
import { paragraphs, textRuns } from './runs.ts'
import { tableBlocks } from './tables.ts'

/** What could not come along, so that the writer is told. */
export type LeftOut = 'picture' | 'comment' | 'tracked-change'

const standsAlone =
  /^(ADDRESS|ARTICLE|ASIDE|BLOCKQUOTE|BODY|CAPTION|CENTER|DD|DETAILS|DIV|DL|DT|FIELDSET|FIGCAPTION|FIGURE|FOOTER|FORM|H[1-6]|HEADER|HR|HTML|LI|MAIN|NAV|OL|P|PRE|SECTION|SUMMARY|TABLE|TBODY|TD|TFOOT|TH|THEAD|TR|UL)$/
const carriesNoWords =
  /^(SCRIPT|STYLE|HEAD|TITLE|META|LINK|TEMPLATE|NOSCRIPT|IFRAME|XML|OBJECT|EMBED|AUDIO|VIDEO|CANVAS|SELECT|TEXTAREA|INPUT|COL|COLGROUP)$/
const isPicture = /^(IMG|SVG|PICTURE|V:IMAGEDATA|CANVAS)$/i
const isComment = /mso-comment|comment-list|MsoCommentReference|msocomtxt|msocomanchor/i

/** Reads elements into blocks, and notes what is left out. */
export function readElement(root: Element, leftOut: Set<LeftOut>): Block[] {
  return read(root, plainLook)

  function read(element: Element, look: Look): Block[] {
    const blocks: Block[] = []
    let runs: Run[] = []
    const flush = () => {
      blocks.push(...paragraphs(runs))
      runs = []
    }
    const visit = (node: Node, around: Look): void => {
      if (node.nodeType === 3) runs.push(...textRuns(node, around))
      if (node.nodeType !== 1) return
      const child = node as Element
      if (isLeftOut(child)) return
      if (child.nodeName === 'BR') runs.push({ text: '\n' })
      else if (!standsAlone.test(child.nodeName)) {
        if (child.nodeName === 'DEL') leftOut.add('tracked-change')
        for (const one of Array.from(child.childNodes)) visit(one, lookOf(child, around))
      } else {
        flush()
        blocks.push(...alone(child, lookOf(child, around)))
      }
    }
    for (const node of Array.from(element.childNodes)) visit(node, look)
    flush()
    return blocks
  }

  function isLeftOut(element: Element): boolean {
    const picture = isPicture.test(element.nodeName)
    const comment = isComment.test(`${element.getAttribute('style') ?? ''} ${element.className}`)
    // The words that a comment is about are the document's own.
    const anchored = comment && element.nodeName === 'A' && !/msocomanchor/.test(element.className)
    if (picture && !isTracker(element)) leftOut.add('picture')
    if (comment && !anchored) leftOut.add('comment')
    return picture || (comment && !anchored) || carriesNoWords.test(element.nodeName) || isHidden(element)
  }

  function alone(element: Element, look: Look): Block[] {
    const { nodeName, className } = element
    const level = headingLevel(element)
    if (level) return headings(read(element, plainLook), level)
    if (nodeName === 'HR') return []
    if (nodeName === 'BLOCKQUOTE' || /^Mso(Intense)?Quote/.test(className)) {
      const blocks = read(element, look)
      return blocks.length ? [{ kind: 'quote', blocks }] : []
    }
    if (nodeName === 'UL' || nodeName === 'OL') return listBlocks(element, look)
    if (nodeName === 'TABLE') return tableBlocks(element, (cell) => read(cell, look))
    return read(element, look)
  }

  function listBlocks(list: Element, look: Look): Block[] {
    const items: Block[][] = []
    const start = Number.parseInt(list.getAttribute('start') ?? '', 10) || 1
    let lettered = false
    for (const node of Array.from(list.childNodes)) {
      if (node.nodeType === 3) {
        const words = paragraphs(textRuns(node, look))
        if (words.length) items.push(words)
      }
      if (node.nodeType !== 1) continue
      const child = node as Element
      if (isLeftOut(child)) continue
      const blocks = child.nodeName === 'LI' ? read(child, lookOf(child, look)) : alone(child, look)
      const nested = /^[UO]L$/.test(child.nodeName)
      if (!blocks.length) continue
      if (nested && items.length) items.at(-1)!.push(...blocks)
      else {
        const marker = child.getAttribute('data-marker') ?? letterMarker(list, child, start + items.length)
        lettered ||= marker !== undefined && list.nodeName === 'OL'
        items.push(marker ? withMarker(marker, blocks) : blocks)
      }
    }
    return items.length
      ? [
          {
            kind: 'list',
            numbered: list.nodeName === 'OL' && !lettered,
            start: list.nodeName === 'OL' && !lettered ? start : 1,
            items,
          },
        ]
      : []
  }
}

/** A dot that only tells that somebody looked is no picture. */
const isTracker = (element: Element) => element.getAttribute('width') === '1' && element.getAttribute('height') === '1'

function headingLevel({ nodeName, className }: Element): number | undefined {
  if (/^H[1-6]$/.test(nodeName)) return Number(nodeName[1])
  if (nodeName === 'P' && /^MsoTitle/.test(className)) return 1
  return undefined
}

/** A heading carries no bold of its own; what else stood in it stays what it is. */
function headings(blocks: readonly Block[], level: number): Block[] {
  return blocks.map((block) =>
    block.kind === 'paragraph'
      ? { kind: 'heading', level: level as 1, runs: block.runs.map(({ bold: _, ...run }) => run) }
      : block,
  )
}

function withMarker(marker: string, blocks: readonly Block[]): Block[] {
  const [first, ...rest] = blocks
  if (first?.kind !== 'paragraph') return [{ kind: 'paragraph', runs: [{ text: marker }] }, ...blocks]
  return [{ kind: 'paragraph', runs: [{ text: `${marker} ` }, ...first.runs] }, ...rest]
}
