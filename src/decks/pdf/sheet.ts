import { inPrint } from '../../documents/writing/in-print.ts'
import type { ShownFile } from '../../documents/writing/typeset.ts'
import { type Language, speak } from '../../foundation/words.ts'
import { shareColour } from '../colours.ts'
import { bodySize, columnOf, headingSize } from '../drawing/making.ts'
import { table } from '../fitting/stage.ts'
import type { PictureBytes } from '../powerpoint/deck-file.ts'
import type { Deck, Item, Slide, SlidePicture } from '../slide.ts'
import { placeOf } from '../stage/place-of.ts'
import { words } from '../words.ts'

/** The deck as `templates/slides.typ` takes it, and the pictures that it names. */
interface SlidesSheet {
  readonly title: string
  readonly council: string
  readonly language: Language
  /** An instant; the meeting's day, so that the same deck gives the same bytes. */
  readonly at: string
  readonly slides: readonly Readonly<Record<string, unknown>>[]
}

export function slidesSheet(
  deck: Deck,
  slides: readonly Slide[],
  pictures: PictureBytes,
): { sheet: SlidesSheet; files: ShownFile[] } {
  const files = new Map([...pictures].map(([id, one], at) => [id, asFile(one, at)]))
  const { title, councilName: council, language, meeting } = deck
  const drawn = slides.map((slide, at) => drawnSlide(slide, at + 1, language, files))
  return {
    sheet: { title, council, language, at: `${meeting.day}T12:00:00Z`, slides: drawn },
    files: [...files.values()],
  }
}

const asFile = ({ mediaType, bytes }: { mediaType: string; bytes: Uint8Array }, at: number): ShownFile => ({
  name: `picture-${at}.${mediaType === 'image/png' ? 'png' : 'jpg'}`,
  bytes,
})

type Files = ReadonlyMap<string, ShownFile>

function drawnSlide(slide: Slide, at: number, language: Language, files: Files) {
  const { kind, heading, part } = slide
  return {
    ...ofKind(slide),
    kind,
    heading: inPrint(heading),
    at,
    part: part ? speak(words, language).part(part.number, part.of) : '',
    titleSize: titleSize(slide),
    picture: shownPicture(slide.picture, language, files),
  }
}

function ofKind(slide: Slide) {
  switch (slide.kind) {
    case 'agenda':
    case 'list':
    case 'goal':
      return { ...slide, groups: groupsOf(slide) }
    case 'opening':
    case 'closing':
      return { tag: '', ...slide }
    case 'chart':
      return { ...slide, bars: partsOf(slide.bars) }
    case 'table':
      return { ...slide, rows: slide.rows.map(({ is, cells }) => ({ look: is, cells })) }
    default:
      return slide
  }
}

const partsOf = (bars: Extract<Slide, { kind: 'chart' }>['bars']) => {
  const most = Math.max(...bars.map(({ value }) => value), 1)
  return bars.map(({ colour, value, ...bar }) => ({ ...bar, part: value / most, colour: shareColour(colour) }))
}

function titleSize(slide: Slide): number {
  if (slide.kind === 'title') return slide.picture ? 46 : 64
  if (slide.kind === 'goal') return slide.titleSize
  if (slide.kind === 'table') return table.heading
  if ('title' in slide) return bodySize(slide.title, slide.picture)
  return headingSize(slide.heading, columnOf(slide.picture))
}

/** A dash never begins a line, where it would read as the mark of an item. */
const set = (text: string): string => inPrint(text).replaceAll(' – ', '\u00a0– ')

interface Group {
  readonly kind: 'bullets' | 'numbers' | 'plain'
  readonly nested: boolean
  readonly start: number
  readonly items: { first: string; rest: string; lead: number }[]
}

/** Items that follow each other in one list: equally deep, and numbered on. */
function groupsOf({ items, marker }: { readonly items: readonly Item[]; readonly marker: string }): Group[] {
  const groups: Group[] = []
  for (const item of items) {
    const kind = item.goesOn ? 'plain' : marker === 'bullet' ? 'bullets' : 'numbers'
    const before = groups.at(-1)
    const { text, lead, nested } = item
    const told = { first: set(text.slice(0, lead)), rest: set(text.slice(lead)), lead }
    if (before?.kind === kind && before.nested === nested) before.items.push(told)
    else groups.push({ kind, nested, start: item.number ?? 1, items: [told] })
  }
  return groups
}

function shownPicture(picture: SlidePicture | null, language: Language, files: Files) {
  const file = picture && files.get(picture.picture)
  if (!picture || !file) return null
  const { alternativeText, credit, address } = picture
  const said = credit ? speak(words, language).credit(credit) : ''
  return { file: file.name, alternativeText, credit: said, address, placeText: address ? placeOf(address) : '' }
}
