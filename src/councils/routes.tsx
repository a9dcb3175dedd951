import { agreementRoutes } from './agreement/routes.tsx'
import { bodyRoutes } from './bodies/routes.tsx'
import { councilSheetRoutes } from './council/routes.tsx'
import { participantRoutes } from './participants/routes.tsx'

export const councilRoutes = [...councilSheetRoutes, ...participantRoutes, ...bodyRoutes, ...agreementRoutes]
