import type { Route } from '../foundation/http/route.ts'

/** The same pages for every council and for the installation, whose own addresses have no council in front. */
export const inBoth = (make: (base: '' | '/:council') => readonly Route[]): Route[] => [
  ...make(''),
  ...make('/:council'),
]
