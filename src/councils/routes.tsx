import { agreementRoutes } from './agreement/routes.tsx'
import { bodyRoutes } from './bodies/routes.tsx'
import { councilSheetRoutes } from './council/routes.tsx'
import { municipalDateRoutes } from './dates/routes.tsx'
import type { MunicipalitiesNamed } from './participants/pages.tsx'
import { participantRoutes } from './participants/routes.tsx'

/** The official list of municipalities comes from below, where documents are read. */
export const councilRoutes = ({ municipalitiesNamed }: { municipalitiesNamed: MunicipalitiesNamed }) => [
  ...councilSheetRoutes,
  ...participantRoutes(municipalitiesNamed),
  ...municipalDateRoutes,
  ...bodyRoutes,
  ...agreementRoutes,
]
