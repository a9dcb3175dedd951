import { office, type Route } from '../foundation/http/route.ts'
import { ownAccountRoutes } from './account/routes.tsx'
import { appointmentRoutes } from './appointments/routes.tsx'
import { demoRoutes } from './demo/routes.tsx'
import { invitationRoutes } from './invitations/routes.tsx'
import type { OfficeSource } from './offices.ts'
import { passkeyRoutes } from './passkeys/routes.tsx'
import { peopleRoutes } from './people/routes.tsx'
import { signInRoutes } from './sign-in/routes.tsx'

export { signInPath } from './paths.ts'

const desks = [
  ['/:council/skrivebord', office('secretary')],
  ['/installasjonen', office('administrator')],
] as const

/** `sources` say which offices people hold; features below accounts add their own. */
export const accountRoutes = (sources: readonly OfficeSource[]): readonly Route[] => [
  ...signInRoutes(sources),
  ...invitationRoutes(sources),
  ...ownAccountRoutes,
  ...passkeyRoutes,
  ...demoRoutes(sources),
  ...desks.flatMap(([base, guard]) => [...peopleRoutes(base, guard), ...appointmentRoutes(base, guard)]),
]
