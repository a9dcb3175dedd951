import { participantRoutes } from './participants/routes.tsx'

export const councilRoutes = [...participantRoutes]
