import { appointedOffices } from './accounts/appointments/store.ts'
import { invitationPost } from './accounts/invitations/subscriber.ts'
import type { OfficeSource } from './accounts/offices.ts'
import { accountRoutes } from './accounts/routes.tsx'
import { budgetRoutes } from './budget/routes.tsx'
import { caseRoutes } from './cases/routes.tsx'
import { foundingRoutes } from './councils/founding/routes.tsx'
import { councilRoutes } from './councils/routes.tsx'
import { deckRoutes } from './decks/routes.tsx'
import { practiceRoutes } from './demo/practice/routes.ts'
import { noticePapers } from './documents/notice-papers-store.ts'
import { exemptBasesOf, papersOfCases, papersOfMeetings } from './documents/papers.ts'
import { documentRoutes } from './documents/routes.tsx'
import { editionKeeping } from './documents/writing/editions/keeping.ts'
import { writingRoutes } from './documents/writing/routes.ts'
import type { Route } from './foundation/http/route.ts'
import type { Subscriber } from './foundation/outbox.ts'
import { textRoutes } from './foundation/text/routes.tsx'
import { municipalitiesNamed } from './intake/grammar/municipalities.ts'
import { intakeRoutes } from './intake/routes.tsx'
import { insightOfMeetings } from './meetings/insight.ts'
import { noticePost, withdrawalPost } from './meetings/notices/letters/subscriber.ts'
import { replyForgetting } from './meetings/replies/forgetting.ts'
import { meetingRoutes } from './meetings/routes.tsx'
import { agendas } from './meetings/treatments/agendas.ts'
import { treatmentsByCase, treatmentsOfCase } from './meetings/treatments/store.ts'
import { officesInBodies } from './members/offices.ts'
import { memberRoutes } from './members/routes.tsx'
import { afterDecisions } from './minutes/after-decisions.tsx'
import { extractPost } from './minutes/extracts/subscriber.ts'
import { minutesOfMeetings } from './minutes/for-meetings.ts'
import { minutesPost } from './minutes/post.ts'
import { minutesRoutes } from './minutes/routes.tsx'
import { planRoutes } from './plan/routes.tsx'
import { threadOfCase } from './plan/threads/of-case.ts'
import { portalRoutes } from './portal/routes.tsx'
import { liveRoutes } from './room/live/routes.tsx'
import { roomRoutes } from './room/routes.tsx'
import { voteRoutes } from './votes/routes.tsx'

/** What gives people an office today: an appointment, or a seat in a body. */
export const officeSources: readonly OfficeSource[] = [appointedOffices, officesInBodies]

/** What people may look into beyond what is public, by their seats and by calls to them. */
export const insightOf = insightOfMeetings

/** The table of contents: one line mounts each feature. */
export const routes: readonly Route[] = [
  ...accountRoutes(officeSources),
  ...foundingRoutes,
  ...textRoutes,
  ...councilRoutes({ municipalitiesNamed }),
  ...memberRoutes,
  ...caseRoutes({
    treatmentsOf: treatmentsOfCase,
    treatmentsByCase,
    papersOfCases,
    exemptBasesOf,
    afterDecisions,
    ...agendas,
  }),
  ...meetingRoutes({ papersOfCases, papersOfMeetings, noticePapers, treatmentsByCase, minutes: minutesOfMeetings }),
  ...minutesRoutes,
  ...voteRoutes,
  ...documentRoutes,
  ...writingRoutes({ threadOf: threadOfCase }),
  ...liveRoutes,
  ...roomRoutes,
  ...planRoutes,
  ...budgetRoutes,
  ...deckRoutes,
  ...intakeRoutes,
  ...portalRoutes,
  ...practiceRoutes,
]

/** What happens because of an event, after the commit. */
export const subscribers: readonly Subscriber[] = [
  invitationPost,
  extractPost,
  minutesPost,
  noticePost,
  withdrawalPost,
  replyForgetting,
  editionKeeping,
]
