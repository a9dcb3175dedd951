import type { Route } from '../foundation/http/route.ts'
import type { OfficeSource } from './offices.ts'

export { signInPath } from './paths.ts'

/** `sources` say which offices people hold; features below accounts add their own. */
export const accountRoutes = (_sources: readonly OfficeSource[]): readonly Route[] => []
