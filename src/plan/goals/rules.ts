import { type Refusal, refuse } from '../../law/refusal.ts'
import { words } from './words.ts'

export const comparators = ['at-least', 'exactly', 'at-most', 'about'] as const
export type Comparator = (typeof comparators)[number]

/** What a goal counts to: at least 3 «felles interkommunale prosjekter». */
export interface Target {
  readonly comparator: Comparator
  readonly count: number
  readonly unit: string
}

/** A comparison without a number, or a number without a comparison, is no target. */
export function whyCannotTarget(comparator: Comparator | undefined, count: number | undefined): Refusal | null {
  return (comparator === undefined) === (count === undefined) ? null : refuse(words.halfATarget)
}
