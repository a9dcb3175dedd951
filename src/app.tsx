import { appointedOffices } from './accounts/appointments/store.ts'
import { invitationPost } from './accounts/invitations/subscriber.ts'
import type { OfficeSource } from './accounts/offices.ts'
import { accountRoutes } from './accounts/routes.tsx'
import { foundingRoutes } from './councils/founding/routes.tsx'
import { councilRoutes } from './councils/routes.tsx'
import type { Route } from './foundation/http/route.ts'
import type { Subscriber } from './foundation/outbox.ts'
import { officesInBodies } from './members/offices.ts'
import { planRoutes } from './plan/routes.tsx'

/** What gives people an office today: an appointment, or a seat in a body. */
export const officeSources: readonly OfficeSource[] = [appointedOffices, officesInBodies]

/** The table of contents: one line mounts each feature. */
export const routes: readonly Route[] = [
  ...accountRoutes(officeSources),
  ...foundingRoutes,
  ...councilRoutes,
  ...planRoutes,
]

/** What happens because of an event, after the commit. */
export const subscribers: readonly Subscriber[] = [invitationPost]
