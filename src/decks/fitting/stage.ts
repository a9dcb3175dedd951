/**
 * The stage that every slide is drawn on, 16:9. A pixel of it is a pixel on a screen 1280 wide, 1/96 inch in PowerPoint
 * and three quarters of a point in PDF, so that one rule says what fits everywhere.
 */
export const stage = { width: 1280, height: 720 } as const

/** Nothing on a slide is set smaller: legible from the back of the room, five metres from a screen two metres wide. */
export const smallest = 28

export const margin = { side: 72, top: 56, foot: 64 } as const

/** A picture stands at the right edge, from top to bottom. */
export const pictureWidth = { beside: 416, half: 560 } as const

/** Between a heading and what stands under it. */
export const underHeading = 28

export const heading = { sizes: [52, 46, 40, 36], large: 44, lineHeight: 1.15, mostLines: 3 } as const

/** Words of a list; the gap is between two items, and the tight one is tried before a list is divided. */
export const list = {
  sizes: [40, 36, 32, 30, 28],
  lineHeight: 1.3,
  gap: 0.55,
  tightGap: 0.3,
  indent: 56,
  nested: 48,
} as const

/** The panel at the left that holds the goal, and what stands beside it. */
export const goal = { panel: 432, left: 56, right: 36, top: 156, sizes: [36, 34, 32, 30, 28], beside: 48 } as const

export const reading = { sizes: [44, 40, 36, 32, 28], lineHeight: 1.4, gap: 0.6 } as const

export const table = { size: 28, heading: 40, top: 102, rowHeights: [52, 48, 44, 41, 38], footnote: 37 } as const

export const bar = { most: 8 } as const
