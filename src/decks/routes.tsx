import type { Route } from '../foundation/http/route.ts'
import { choiceRoutes } from './choices/routes.tsx'
import { exportRoutes } from './exporting.ts'
import { pictureRoutes } from './pictures/routes.tsx'
import { presentingRoutes } from './presenting/routes.tsx'

/** Files before slides: the address of a slide is any word. */
export const deckRoutes: readonly Route[] = [...exportRoutes, ...presentingRoutes, ...choiceRoutes, ...pictureRoutes]
