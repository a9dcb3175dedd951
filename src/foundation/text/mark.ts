import { createHash } from 'node:crypto'

/** Tells one text from another: what a form carries so that it is known which text the writer began from. */
export const textMark = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 24)
