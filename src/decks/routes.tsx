import type { Route } from '../foundation/http/route.ts'
import { presentingRoutes } from './presenting/routes.tsx'

export const deckRoutes: readonly Route[] = [...presentingRoutes]
