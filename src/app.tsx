import { councilRoutes } from './councils/routes.tsx'
import type { Route } from './foundation/http/route.ts'

/** The table of contents: one line mounts each feature. */
export const routes: readonly Route[] = [...councilRoutes]
