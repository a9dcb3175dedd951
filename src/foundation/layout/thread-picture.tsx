import type { ComponentChildren } from 'preact'
import { type Language, speak } from '../words.ts'
import { Marked, type MarkedText } from './marked.tsx'
import { Pips, type PipsProps } from './pips.tsx'
import { Tag, type Tone } from './text.tsx'
import { type Box, curveOf, type Place, placesOf, sidesOf, type ThreadLink, threadThrough } from './thread-layout.ts'
import { layoutWords } from './words.ts'

export interface ThreadNode {
  /** Letters, digits and hyphens; part of the address. */
  readonly id: string
  /** Which column it stands in, from 0. */
  readonly column: number
  readonly title: MarkedText
  readonly text?: MarkedText
  /** A large figure beside the title: what the goal counts to. */
  readonly figure?: string
  readonly pips?: PipsProps
  readonly tag?: { readonly text: string; readonly tone?: Tone }
  /** That a link is someone's judgement, or that nothing follows: «Ingen tiltak ennå.» */
  readonly note?: string
  /** The page about it. */
  readonly open?: { readonly text: string; readonly href: string }
}

export interface ThreadColumn {
  /** Above the column: «Mål innen 31. desember 2025». */
  readonly heading: string
  /** Before each card in the list: «Mål». */
  readonly kind: string
}

interface ThreadPictureProps {
  readonly columns: readonly ThreadColumn[]
  /** In the order of the document; every column is drawn in this order. */
  readonly nodes: readonly ThreadNode[]
  /** From an earlier column to a later one. */
  readonly links: readonly ThreadLink[]
  /** The chosen card; its thread lights up, the rest stays readable. */
  readonly selected?: string
  /** The address of this page with a card chosen, or with none. */
  readonly hrefOf: (id: string | undefined) => string
  readonly language: Language
}

interface Drawing extends ThreadPictureProps {
  readonly places: Map<string, Place>
  readonly lit: { readonly nodes: Set<string>; readonly links: Set<ThreadLink> } | undefined
  /** Cards already written in full; a second mention only points to the first. */
  readonly written: Set<string>
}

/** Purpose → priority area → goal → action → case: nested lists, drawn as columns with lines where there is room. */
export function ThreadPicture(props: ThreadPictureProps) {
  const places = placesOf(props.nodes.map(boxOf), props.links)
  const lit = props.selected ? threadThrough(props.selected, props.links) : undefined
  const drawing: Drawing = { ...props, places, lit, written: new Set() }
  const roots = props.nodes.filter((node) => !props.links.some((link) => link.to === node.id && !link.found))
  const words = speak(layoutWords, props.language)
  return (
    <div class={`thread columns-${props.columns.length} wide-${wideColumn(props)}${lit ? ' chosen' : ''}`}>
      <div class="thread-heads" aria-hidden="true">
        {props.columns.map(({ heading }, index) => (
          <span key={heading} class={`column-${index}`}>
            {heading}
          </span>
        ))}
      </div>
      <div class="thread-field">
        <Lines {...drawing} />
        <ul class="thread-list" aria-label={words.thread}>
          {roots.map((node) => (
            <Item key={node.id} node={node} drawing={drawing} />
          ))}
        </ul>
      </div>
      {lit ? (
        <p class="thread-reset">
          <a class="ds-button" data-variant="secondary" href={props.hrefOf(undefined)}>
            {words.showEverything}
          </a>
        </p>
      ) : null}
    </div>
  )
}

/** The column whose cards carry large figures; never the last one. */
function wideColumn({ nodes, columns }: ThreadPictureProps): number {
  const column = nodes.find((node) => node.figure)?.column ?? -1
  return column < columns.length - 1 ? column : -1
}

function Lines({ links, places, lit, ...drawing }: Drawing) {
  const sides = sidesOf(drawing.columns.length, wideColumn({ links, ...drawing }))
  const width = sides.at(-1)?.right ?? 0
  const height = Math.max(1, ...[...places.values()].map((place) => place.row + place.rows))
  const ordered = [...links].sort((one, other) => Number(lit?.links.has(one)) - Number(lit?.links.has(other)))
  return (
    <svg
      class="thread-lines"
      viewBox={`0 0 ${width} ${height}`}
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      {ordered.map((link) => {
        const [from, to] = [places.get(link.from), places.get(link.to)]
        if (!from || !to) return null
        return (
          <path
            key={`${link.from}>${link.to}`}
            class={[lit?.links.has(link) ? 'lit' : '', link.found ? 'found' : ''].join(' ').trim() || undefined}
            d={curveOf(from, to, sides)}
            vector-effect="non-scaling-stroke"
          />
        )
      })}
    </svg>
  )
}

function Item({ node, drawing }: { node: ThreadNode; drawing: Drawing }) {
  if (drawing.written.has(node.id)) return <Mention node={node} drawing={drawing} />
  drawing.written.add(node.id)
  const [alike, children] = [true, false].map((found) =>
    drawing.links
      .filter((link) => link.from === node.id && Boolean(link.found) === found)
      .flatMap((link) => drawing.nodes.filter((other) => other.id === link.to)),
  ) as [ThreadNode[], ThreadNode[]]
  return (
    <li>
      <ThreadCard node={node} drawing={drawing} />
      {children.length || alike.length ? (
        <ul>
          {alike.map((other) => (
            <Mention key={other.id} node={other} drawing={drawing} alike />
          ))}
          {children.map((child) => (
            <Item key={child.id} node={child} drawing={drawing} />
          ))}
        </ul>
      ) : null}
    </li>
  )
}

/** Under its second parent a card is a line that leads to the first; the picture has a curve instead. */
function Mention({ node, drawing, alike }: { node: ThreadNode; drawing: Drawing; alike?: boolean }) {
  const { mentionedAbove, sameWords } = speak(layoutWords, drawing.language)
  return (
    <li class="thread-mention">
      {drawing.columns[node.column]?.kind}: <a href={`#${anchorOf(node.id)}`}>{node.title.text}</a> (
      {alike ? sameWords : mentionedAbove})
    </li>
  )
}

function ThreadCard({ node, drawing }: { node: ThreadNode; drawing: Drawing }) {
  const { places, lit, selected, hrefOf, columns } = drawing
  const isLit = lit?.nodes.has(node.id)
  const words = (marked: MarkedText): ComponentChildren => (isLit ? <Marked {...marked} /> : marked.text)
  return (
    <div
      id={anchorOf(node.id)}
      class={['thread-card', `column-${node.column}`, ...gridClasses(places.get(node.id)), isLit ? 'lit' : ''].join(
        ' ',
      )}
    >
      {node.figure ? (
        <span class="thread-figure" aria-hidden="true">
          {node.figure}
        </span>
      ) : null}
      <p class={node.text || node.pips ? 'thread-title' : 'thread-title alone'}>
        <span class="thread-kind">{columns[node.column]?.kind}: </span>
        <a href={`${hrefOf(node.id)}#${anchorOf(node.id)}`} aria-current={node.id === selected ? 'true' : undefined}>
          {words(node.title)}
        </a>
      </p>
      {node.text ? <p>{words(node.text)}</p> : null}
      {node.pips ? <Pips {...node.pips} /> : null}
      {node.tag ? <Tag tone={node.tag.tone}>{node.tag.text}</Tag> : null}
      {node.note ? <p class="note">{node.note}</p> : null}
      {node.open ? (
        <p class="thread-open">
          <a href={node.open.href}>{node.open.text}</a>
        </p>
      ) : null}
    </div>
  )
}

function anchorOf(id: string): string {
  return `traad-${id}`
}

/** The row and the span as digits: the policy allows no `style` attribute, so `thread.css` adds them up. */
function gridClasses(place: Place | undefined): string[] {
  if (!place) return []
  const { row, rows } = place
  const digits = {
    h: Math.floor(row / 100),
    t: Math.floor(row / 10) % 10,
    u: row % 10,
    v: Math.floor(rows / 10),
    w: rows % 10,
  }
  return Object.entries(digits).flatMap(([place, digit]) => (digit ? [`${place}-${digit}`] : []))
}

/** Letters of the cards' type, 14 px, that a card is wide; a bold title takes more room, a wide column has more. */
const lettersInLine = 20

/** Rows of about 10 px: padding and gap, then two for each line of text. Too many only leaves air. */
function boxOf(node: ThreadNode): Box {
  const wide = node.figure ? lettersInLine + 7 : lettersInLine
  const bold = node.text || node.pips ? 1 : 0
  const beside = wide - bold - (node.figure ? 5 : 0)
  const besideFigure = linesOf(node.title.text, beside) + linesOf(node.pips?.text, beside + 2)
  const lines =
    Math.max(besideFigure, node.figure ? 2.2 : 0) +
    linesOf(node.text?.text, wide + 1) +
    linesOf(node.note, wide) +
    (node.pips ? 0.9 : 0) +
    (node.tag ? linesOf(node.tag.text, lettersInLine) * 1.2 + 0.5 : 0) +
    (node.open ? 1.4 : 0)
  return { id: node.id, column: node.column, rows: Math.min(49, Math.ceil(3.5 + lines * 2)) }
}

/** Lines that the words take when each line holds so many letters. */
function linesOf(text: string | undefined, letters: number): number {
  if (!text) return 0
  let lines = 1
  let used = 0
  for (const word of text.split(' ')) {
    const length = Math.min(word.length, letters)
    if (used > 0 && used + 1 + length > letters) {
      lines += 1
      used = length
    } else used += (used > 0 ? 1 : 0) + length
  }
  return lines
}
