import type { Slide } from '../slide.ts'

/** A goal, a table and a chart fill their slide: a picture would take the words' place. */
export const takesPicture = (kind: Slide['kind']): boolean => !['goal', 'table', 'chart'].includes(kind)
