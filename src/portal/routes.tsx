import { deskRoutes } from './desk/routes.tsx'
import { frontRoutes } from './front/routes.tsx'
import { installationRoutes } from './installation/routes.tsx'
import { searchRoutes } from './search/routes.tsx'
import { sitemapRoutes } from './sitemap/routes.ts'
import { yearRoutes } from './year/routes.tsx'

/** What no single feature owns: the front pages, the search, the desk's own page, what search engines ask for. */
export const portalRoutes = [
  ...installationRoutes,
  ...frontRoutes,
  ...searchRoutes,
  ...deskRoutes,
  ...yearRoutes,
  ...sitemapRoutes,
]
