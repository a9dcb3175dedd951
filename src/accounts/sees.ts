import type { Reader } from '../foundation/http/visit.ts'

/** How much a reader may find: what is public, or everything that the council's secretary keeps. */
export type Sees = 'public' | 'everything'

/** The secretary prepares the cases and sees them all; every other reader sees what is public. */
export const seesOf = (reader: Reader | null): Sees => (reader?.offices.has('secretary') ? 'everything' : 'public')
