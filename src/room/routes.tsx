import type { Route } from '../foundation/http/route.ts'
import { deedRoutes } from './deeds/routes.tsx'
import { roomDeskRoutes } from './desk/routes.tsx'
import { phoneRoutes } from './phone/routes.tsx'
import { scriptRoutes } from './script/routes.tsx'

/** The meeting while it is held: the desk, and what is done in the room. The screen and the live page are for everyone. */
export const roomRoutes: readonly Route[] = [...roomDeskRoutes, ...scriptRoutes, ...phoneRoutes, ...deedRoutes]
