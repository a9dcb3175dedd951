import { colours } from '../colours.ts'
import { goal, margin, pictureWidth, stage, table } from '../fitting/stage.ts'
import type { Slide } from '../slide.ts'
import type { File } from './writer.ts'

/** PowerPoint measures in inches and points; the stage has 96 pixels to the inch. */
export const inches = (pixels: number): number => pixels / 96
export const points = (pixels: number): number => pixels * 0.75

export const face = 'Arial'

/** A layout for each form of slide, with and without a picture: what only adorns stands here, where nothing reads it. */
export const layoutOf = ({ kind, picture }: Pick<Slide, 'kind' | 'picture'>): string =>
  `${names[kind]}${picture ? ' med bilde' : ''}`

const names: Readonly<Record<Slide['kind'], string>> = {
  title: 'Forside',
  agenda: 'Overskrift',
  list: 'Overskrift',
  text: 'Overskrift',
  chart: 'Overskrift',
  opening: 'Sak',
  section: 'Del',
  goal: 'Mål',
  table: 'Tabell',
  closing: 'Avslutning',
}

interface Box {
  readonly x: number
  readonly y: number
  readonly w: number
  readonly h: number
}

/** Pixels of the stage. */
export const inBox = ({ x, y, w, h }: Box) => ({ x: inches(x), y: inches(y), w: inches(w), h: inches(h) })

const tall = stage.height - margin.top - margin.foot

interface Look {
  readonly title: Box
  readonly valign: 'top' | 'middle' | 'bottom'
  readonly ground: string
  readonly ink: string
  readonly number: string
  readonly adorned: readonly (Box & { readonly fill: string })[]
}

export function lookOf({ kind, picture }: Pick<Slide, 'kind' | 'picture'>): Look {
  const open = stage.width - (picture ? pictureWidth.half + margin.side * 0.5 : margin.side)
  const beside = stage.width - (picture ? pictureWidth.beside + margin.side * 0.6 : margin.side)
  const plain = { ground: colours.ground, ink: colours.ink, number: colours.muted, adorned: [] }
  const deep = { ground: colours.deep, ink: colours.onDeep, number: colours.onDeepMuted, adorned: [] }
  const edge = { x: 0, y: 0, w: 20, h: stage.height, fill: colours.fjord }
  switch (kind) {
    case 'title':
      return {
        ...deep,
        title: { x: 96, y: 190, w: open - 96, h: 220 },
        valign: 'middle',
        adorned: [{ x: 96, y: 150, w: 96, h: 8, fill: colours.light }],
      }
    case 'section':
      return { ...deep, title: { x: 96, y: margin.top, w: open - 96, h: tall }, valign: 'middle' }
    case 'opening':
      return { ...plain, title: { x: 96, y: margin.top, w: open - 96, h: tall }, valign: 'middle', adorned: [edge] }
    case 'closing':
      return {
        ...plain,
        ground: colours.sand,
        title: { x: 96, y: margin.top, w: open - 96, h: tall },
        valign: 'middle',
        adorned: [edge],
      }
    case 'goal':
      return {
        ...plain,
        title: { x: goal.left, y: 48, w: goal.panel - goal.left - goal.right, h: stage.height - 48 - margin.foot },
        valign: 'top',
        ink: colours.onDeep,
        adorned: [{ x: 0, y: 0, w: goal.panel, h: stage.height, fill: colours.fjord }],
      }
    case 'table':
      return { ...plain, title: { x: margin.side, y: 40, w: beside - margin.side, h: table.top - 56 }, valign: 'top' }
    default:
      return { ...plain, title: { x: margin.side, y: margin.top, w: beside - margin.side, h: 124 }, valign: 'top' }
  }
}

export function defineLayouts(deck: File, slides: readonly Slide[]): void {
  const known = new Map(slides.map((slide) => [layoutOf(slide), slide]))
  for (const [title, slide] of known) {
    const { title: box, valign, ground, ink, number, adorned } = lookOf(slide)
    const written = { align: 'left' as const, valign, bold: true, color: ink, fontFace: face, fontSize: 33, margin: 0 }
    deck.defineSlideMaster({
      title,
      background: { color: ground },
      objects: [
        ...adorned.map(({ fill, ...at }) => ({
          rect: { ...inBox(at), fill: { color: fill }, line: { color: fill, width: 0 } },
        })),
        { placeholder: { options: { name: 'title', type: 'title' as const, ...inBox(box), ...written }, text: '' } },
      ],
      ...(slide.picture
        ? {}
        : {
            slideNumber: {
              x: inches(stage.width - 130),
              y: inches(stage.height - 52),
              w: inches(70),
              h: inches(32),
              align: 'right',
              fontFace: face,
              fontSize: 12,
              color: number,
            },
          }),
    })
  }
}
