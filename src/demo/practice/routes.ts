import { isDemo } from '../../accounts/demo/rules.ts'
import { type Answer, notFound, refused, seeOther } from '../../foundation/http/answer.ts'
import { anyone, post } from '../../foundation/http/route.ts'
import type { Visit } from '../../foundation/http/visit.ts'
import { isRefusal } from '../../law/refusal.ts'
import { findMeeting } from '../../meetings/store.ts'
import { planPractice } from './actions.ts'

/** Only in the example, seen from the machine that runs it: a meeting today to try everything on. */
export const practiceRoutes = [
  post('/:council/demo/ovingsmote', anyone, (visit) => (isDemo(visit) ? plan(visit) : notFound)),
]

async function plan(visit: Visit): Promise<Answer> {
  const done = await visit.write((tx) => planPractice(tx, visit.act))
  if (isRefusal(done)) return refused(done)
  const meeting = await visit.read((tx) => findMeeting(tx, visit.council, done, 'everything'))
  return seeOther(`/${visit.council}/moter/${meeting?.address}`)
}
