import type { Route } from '../foundation/http/route.ts'
import { ballotDeskRoutes } from './desk/routes.tsx'
import { ballotMemberRoutes } from './member-routes.tsx'

export const voteRoutes: readonly Route[] = [...ballotMemberRoutes, ...ballotDeskRoutes]
