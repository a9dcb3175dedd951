import type { Reader } from '../../foundation/http/visit.ts'
import type { Sees } from './rules.ts'

/** The secretary prepares the cases and sees them all; every other reader sees what is public. */
export const seesOf = (reader: Reader | null): Sees => (reader?.offices.has('secretary') ? 'everything' : 'public')
