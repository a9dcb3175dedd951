import { clauseOf } from '../../plan/titles/rules.ts'
import { divided, heightOf, inPieces, linesIn, sizeThatFits } from '../fitting/rules.ts'
import { heading, list, margin, pictureWidth, stage, underHeading } from '../fitting/stage.ts'
import type { DeckRecord, SlideChoice } from '../record.ts'
import type { Item, Marker, Notes, Slide, SlidePicture, Source } from '../slide.ts'

/** What all slides have, from their key and what somebody chose for it. */
export interface Begun {
  readonly key: string
  readonly part: null
  readonly notes: Notes
  readonly picture: SlidePicture | null
  readonly hidden: boolean
}

export interface About {
  readonly facts?: readonly (string | null | undefined | false)[]
  readonly sources?: readonly Source[]
}

export function begin(
  { choices }: Pick<DeckRecord, 'choices'>,
  key: string,
  { facts = [], sources = [] }: About,
): Begun {
  const choice: SlideChoice | undefined = choices.find(({ slide }) => slide === key)
  return {
    key,
    part: null,
    picture: choice?.picture ?? null,
    hidden: choice?.hidden ?? false,
    notes: {
      own: choice?.notes ?? '',
      facts: facts.filter((fact): fact is string => Boolean(fact)),
      sources,
    },
  }
}

/** The words' column, beside the picture when there is one. */
export const columnOf = (picture: SlidePicture | null): number =>
  stage.width - margin.side - (picture ? pictureWidth.beside + margin.side * 0.6 : margin.side)

/** On one line when it can be without becoming small, else on two. */
export function headingSize(text: string, column: number): number {
  const oneLine = heading.sizes.find((size) => size >= heading.large && linesIn(text, column, size, true) === 1)
  return oneLine ?? sizeThatFits(text, column, { sizes: heading.sizes, mostLines: 2 })
}

/** A title that has the slide to itself is as large as it can be. */
export const bodySize = (text: string, picture: SlidePicture | null): number =>
  sizeThatFits(text, openingColumn(picture), { sizes: [72, 64, 52, 46, 40], mostLines: 4 })

const openingColumn = (picture: SlidePicture | null) =>
  picture ? stage.width - pictureWidth.half - margin.side * 1.5 : stage.width - margin.side * 3

/** Pixels from the top of the stage to where the body begins. */
export function bodyTop(text: string, column: number): number {
  const size = headingSize(text, column)
  return margin.top + linesIn(text, column, size, true) * size * heading.lineHeight + underHeading
}

export const bodyRoom = (text: string, column: number): number => stage.height - margin.foot - bodyTop(text, column)

/** Something to list; the lead is what it says before it turns to why. */
export interface Entry {
  readonly text: string
  readonly number?: number
  readonly nested?: boolean
  readonly lead?: number
}

/** «Delta i Oslofjordrådet» of «Delta i Oslofjordrådet slik at vannet blir renere.»; nothing when the sentence never turns. */
export function leadOf(text: string): number {
  const clause = clauseOf(text).length
  return clause < text.replace(/[\s.,;:]+$/, '').length ? clause : 0
}

interface Fitted {
  readonly size: number
  readonly tight: boolean
  readonly slides: readonly (readonly Item[])[]
}

interface Place {
  readonly column: number
  readonly room: number
  /** Largest first. */
  readonly sizes?: readonly number[]
}

/** The largest size at which all stands on one slide; at the smallest it is set closer, and then divided over several. */
export function fitted(entries: readonly Entry[], { column, room, sizes = list.sizes }: Place): Fitted {
  const fits = (size: number, gap: number) => heightOf(measured(entries, column, size, room), size * gap) <= room
  const least = sizes.at(-1)!
  const roomy = sizes.find((size) => fits(size, list.gap))
  const tight = roomy === undefined && fits(least, list.tightGap)
  const size = roomy ?? least
  const slides = divided(measured(entries, column, size, room), room, size * (tight ? list.tightGap : list.gap))
  return { size, tight, slides: slides.map((items) => items.map(({ item }) => item)) }
}

function measured(entries: readonly Entry[], column: number, size: number, room: number) {
  return entries.flatMap(({ text, number = null, nested = false, lead = 0 }) => {
    const width = column - list.indent - (nested ? list.nested : 0)
    const mostLines = Math.max(1, Math.floor(room / (size * list.lineHeight)))
    return inPieces(text, width, size, mostLines).map((piece, at) => {
      const item: Item = {
        text: piece,
        number,
        nested,
        lead: at === 0 ? Math.min(lead, piece.length) : 0,
        goesOn: at > 0,
      }
      const lines = Math.max(linesIn(piece, width, size), item.lead ? linesIn(piece, width / 1.03, size) : 0)
      return { item, height: lines * size * list.lineHeight }
    })
  })
}

/** The same slide for each part, told apart by their keys and «1 av 2». */
export function inParts<T, S extends Slide>(slides: readonly T[], make: (part: T) => S): S[] {
  if (slides.length === 1) return [make(slides[0]!)]
  return slides.map((one, at) => {
    const made = make(one)
    return { ...made, key: at ? `${made.key}:${at + 1}` : made.key, part: { number: at + 1, of: slides.length } }
  })
}

interface ListAbout {
  readonly heading: string
  readonly marker: Marker
  readonly entries: readonly Entry[]
  readonly sizes?: readonly number[]
}

export function listSlides(begun: Begun, { heading: text, marker, entries, sizes }: ListAbout): Slide[] {
  const column = columnOf(begun.picture)
  const { slides, ...look } = fitted(entries, { column, room: bodyRoom(text, column), sizes })
  return inParts(slides, (items) => ({ ...begun, kind: 'list' as const, heading: text, marker, items, ...look }))
}
