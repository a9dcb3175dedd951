import { type Answer, notFound, page, seeOther } from '../../foundation/http/answer.ts'
import { get, post, type Route, signedIn } from '../../foundation/http/route.ts'
import type { Reader, Visit } from '../../foundation/http/visit.ts'
import { speak } from '../../foundation/words.ts'
import type { Refusal } from '../../law/refusal.ts'
import { inBoth } from '../in-both.ts'
import { officeList } from '../office-names.ts'
import { whyNot } from '../passkeys/actions.ts'
import { listPasskeys } from '../passkeys/store.ts'
import { baseOf } from '../paths.ts'
import { endAllSessions, endSession, noCookie } from '../sessions/actions.ts'
import { isGood } from '../sessions/rules.ts'
import { listSessions } from '../sessions/store.ts'
import { AccountPage } from './pages.tsx'
import { words } from './words.ts'

export const ownAccountRoutes: Route[] = inBoth((base) => [
  get(`${base}/konto`, signedIn, (visit) => showAccount(visit)),
  post(`${base}/konto/okter/avslutt`, signedIn, endAll),
  post(`${base}/konto/okter/:session/avslutt`, signedIn, endOne),
])

/** The guard has let nobody else in. */
export const readerOf = (visit: Visit): Reader => visit.reader!

export async function showAccount(visit: Visit, problem?: Refusal): Promise<Answer> {
  const { council } = visit.act
  const reader = readerOf(visit)
  const seen = await visit.read(async (tx) => ({
    sessions: (await listSessions(tx, council, reader.person)).filter((one) => isGood(one, visit.now)),
    passkeys: await listPasskeys(tx, council, reader.person),
    fixed: await whyNot(tx, visit.act, reader),
  }))
  const t = speak(words, visit.language)
  const offices = officeList(reader.offices, visit.language)
  const lead = offices ? t.lead(offices.toLowerCase()) : t.noOffice
  const body = <AccountPage visit={visit} problem={problem} {...seen} />
  return page(t.account, body, { overline: reader.name, lead, unlisted: true, status: problem ? 409 : 200 })
}

async function endOne(visit: Visit): Promise<Answer> {
  const { person, session: own } = readerOf(visit)
  const session = visit.params.session ?? ''
  const ended = await visit.write((tx) => endSession(tx, visit.act, person, session))
  if (!ended) return notFound
  return session === own ? signedOut(visit) : seeOther(`${baseOf(visit)}/konto`)
}

async function endAll(visit: Visit): Promise<Answer> {
  await visit.write((tx) => endAllSessions(tx, visit.act, readerOf(visit).person))
  return signedOut(visit)
}

const signedOut = (visit: Visit) => seeOther(`${baseOf(visit)}/logg-inn`, [noCookie(visit)])
