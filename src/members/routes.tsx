import { leadershipRoutes } from './leadership/routes.tsx'
import { rosterRoutes } from './roster/routes.tsx'
import { seatRoutes } from './seats/routes.tsx'
import { substituteRoutes } from './substitutes/routes.tsx'
import { termRoutes } from './terms/routes.tsx'

export const memberRoutes = [...rosterRoutes, ...seatRoutes, ...termRoutes, ...substituteRoutes, ...leadershipRoutes]
