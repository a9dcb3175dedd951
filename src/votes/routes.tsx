import type { Route } from '../foundation/http/route.ts'
import { ballotMemberRoutes } from './member-routes.tsx'

export const voteRoutes: readonly Route[] = [...ballotMemberRoutes]
