import { colours } from '../colours.ts'
import { bodySize, columnOf, headingSize } from '../drawing/making.ts'
import { table } from '../fitting/stage.ts'
import type { Slide } from '../slide.ts'
import { points } from './masters.ts'
import type { Run } from './writer.ts'

/** The title in its placeholder: what a screen reader, the outline and our own reader know the slide by. */
export function titleRuns(slide: Slide): Run[] {
  switch (slide.kind) {
    case 'title': {
      const size = points(slide.picture ? 46 : 64)
      return [
        { text: `${slide.council} – `, options: { fontSize: size } },
        { text: slide.body, options: { fontSize: size, color: colours.onDeepMuted, softBreakBefore: true } },
      ]
    }
    case 'opening':
    case 'closing': {
      const size = points(bodySize(slide.title, slide.picture))
      if (!slide.number) return [{ text: slide.title, options: { fontSize: size } }]
      return [
        { text: `${slide.number} `, options: { fontSize: 33, color: colours.fjord } },
        { text: slide.title, options: { fontSize: size, softBreakBefore: true } },
      ]
    }
    case 'section':
      return [
        { text: `${slide.title} `, options: { fontSize: points(bodySize(slide.title, slide.picture)) } },
        {
          text: slide.years,
          options: { fontSize: 33, bold: false, color: colours.onDeepMuted, softBreakBefore: true },
        },
      ]
    case 'goal':
      return [
        { text: `${slide.number}. `, options: { fontSize: 60 } },
        { text: slide.title, options: { fontSize: points(slide.titleSize), softBreakBefore: true } },
      ]
    case 'table':
      return [{ text: slide.heading, options: { fontSize: points(table.heading) } }]
    default:
      return [
        { text: slide.heading, options: { fontSize: points(headingSize(slide.heading, columnOf(slide.picture))) } },
      ]
  }
}
