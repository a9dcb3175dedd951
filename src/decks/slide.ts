import type { Day } from '../foundation/days.ts'
import type { Language } from '../foundation/words.ts'

/** A picture as a slide shows it, with what must stand beside it. */
export interface SlidePicture {
  readonly picture: string
  readonly alternativeText: string
  /** Who made it, and under which terms, as printed: «Foto: Visit Østfold, CC BY 4.0». */
  readonly credit: string
  /** A web address where it was got; empty when the source is none. */
  readonly address: string
  /** Pixels. */
  readonly width: number
  readonly height: number
}

/** Where a slide's words come from: the page of the record that shows the same. */
export interface Source {
  readonly text: string
  /** Within the council: `/moter/2024-12-12`. */
  readonly path: string
}

/** What the presenter has before them and the room does not see. */
export interface Notes {
  /** The presenter's own words. */
  readonly own: string
  /** What follows from the record: what the room may ask about. */
  readonly facts: readonly string[]
  readonly sources: readonly Source[]
}

interface Common {
  /** Its place in the record, and its word in addresses; the same slide has the same key after a change. */
  readonly key: string
  /** The slide's title, and what a screen reader says first. */
  readonly heading: string
  /** Which part of what has been divided over several slides. */
  readonly part: { readonly number: number; readonly of: number } | null
  readonly notes: Notes
  readonly picture: SlidePicture | null
  /** Left out when the deck is shown; only the desk sees it. */
  readonly hidden: boolean
}

/** The first `lead` letters say what; the rest says why. Pixels are those of the stage (`fitting/stage.ts`). */
export interface Item {
  readonly text: string
  readonly lead: number
  /** The number before it; null for a bullet, and for what goes on from the slide before. */
  readonly number: number | null
  /** Stands under the item above. */
  readonly nested: boolean
  /** The rest of an item that was too long for one slide. */
  readonly goesOn: boolean
}

export interface Row {
  readonly is: 'line' | 'heading' | 'sum'
  readonly cells: readonly string[]
}

export interface Bar {
  readonly name: string
  /** The municipality's own, 1–12. */
  readonly colour: number
  /** Kroner. */
  readonly value: number
  readonly valueText: string
  readonly shareText: string
}

/** How the items of a list are marked: «•», «1.», «1)». */
export type Marker = 'bullet' | 'point' | 'parenthesis'

interface Listed {
  readonly items: readonly Item[]
  readonly marker: Marker
  /** Type size in pixels of the stage. */
  readonly size: number
  /** Set closer, so that it need not be divided. */
  readonly tight: boolean
}

export type Slide = Common &
  (
    | {
        readonly kind: 'title'
        readonly council: string
        readonly body: string
        readonly day: string
        readonly when: string
      }
    | ({ readonly kind: 'agenda' } & Listed)
    /** A case is opened; `number` is «Sak 002/24». */
    | { readonly kind: 'opening'; readonly number: string; readonly title: string; readonly tag: string }
    /** A part of the deck begins. */
    | { readonly kind: 'section'; readonly title: string; readonly years: string }
    | ({ readonly kind: 'list' } & Listed)
    /** `title` is the goal itself, or its beginning when it has no room. */
    | ({ readonly kind: 'goal'; readonly number: number; readonly title: string; readonly titleSize: number } & Listed)
    /** Words to be read as they are, such as a proposed decision. */
    | { readonly kind: 'text'; readonly label: string; readonly paragraphs: readonly string[]; readonly size: number }
    | {
        readonly kind: 'table'
        readonly head: readonly string[]
        readonly rows: readonly Row[]
        readonly footnote: string
        readonly rowHeight: number
      }
    | { readonly kind: 'chart'; readonly sentence: string; readonly bars: readonly Bar[] }
    | { readonly kind: 'closing'; readonly number: string; readonly title: string }
  )

export type SlideOf<K extends Slide['kind']> = Extract<Slide, { kind: K }>

/** A whole deck, in order, in the meeting's language. */
export interface Deck {
  readonly council: string
  readonly councilName: string
  readonly language: Language
  readonly meeting: {
    readonly meeting: string
    readonly address: string
    readonly day: Day
    readonly announced: boolean
  }
  /** «Representantskapet 12. desember 2024» */
  readonly title: string
  readonly slides: readonly Slide[]
}
