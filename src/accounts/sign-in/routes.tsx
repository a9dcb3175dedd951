import { type Answer, invalid, page, seeOther } from '../../foundation/http/answer.ts'
import { anyone, get, post, type Route } from '../../foundation/http/route.ts'
import type { Visit } from '../../foundation/http/visit.ts'
import { speak } from '../../foundation/words.ts'
import { type Refusal, refuse } from '../../law/refusal.ts'
import { inBoth } from '../in-both.ts'
import { openLimiter, tooManyPage } from '../limits.tsx'
import { type OfficeSource, officesOn } from '../offices.ts'
import { askForKnown, readKnown } from '../passkeys/ceremony.ts'
import { answerIn, questionAnswer } from '../passkeys/passkey-form.tsx'
import { notePasskeyUse } from '../passkeys/store.ts'
import { afterSignIn, baseOf } from '../paths.ts'
import { beginSession, cookieFor, endSession, noCookie } from '../sessions/actions.ts'
import { SignInPage } from './pages.tsx'
import { words } from './words.ts'

/** A whole meeting may sign in from one room; a machine that hammers is stopped. */
const tooMany = openLimiter({ most: 240, within: Temporal.Duration.from({ minutes: 5 }) })

/** `sources` say which offices people hold, and so where they land. */
export const signInRoutes = (sources: readonly OfficeSource[]): Route[] =>
  inBoth((base) => [
    get(`${base}/logg-inn`, anyone, (visit) => show(visit, visit.query.get('til') ?? ''), { cached: false }),
    post(`${base}/logg-inn/sporsmal`, anyone, question),
    post(`${base}/logg-inn`, anyone, (visit) => signIn(visit, sources)),
    post(`${base}/logg-ut`, anyone, signOut),
  ])

function show(visit: Visit, to: string, refusal?: Refusal): Answer {
  const t = speak(words, visit.language)
  const body = <SignInPage visit={visit} to={to} refusal={refusal} />
  const lead = visit.at ? t.lead(visit.at.name) : t.leadInstallation
  return refusal ? invalid(t.signIn, body, { lead, unlisted: true }) : page(t.signIn, body, { lead, unlisted: true })
}

async function question(visit: Visit): Promise<Answer> {
  return tooMany(visit) ? tooManyPage(visit) : questionAnswer(await askForKnown(visit))
}

async function signIn(visit: Visit, sources: readonly OfficeSource[]): Promise<Answer> {
  if (tooMany(visit)) return tooManyPage(visit)
  const to = (await visit.form()).get('til')
  const asked = typeof to === 'string' ? to : ''
  const passkey = await readKnown(visit, await answerIn(visit))
  if (!passkey) return show(visit, asked, refuse(words.notAccepted))
  const { person, credential, counter } = passkey
  const token = await visit.database.writeQuietly(visit.act.council, async (tx) => {
    await notePasskeyUse(tx, visit.act.council, credential, counter, visit.now)
    return beginSession(tx, visit, person, 'passkey')
  })
  visit.log.info({ person }, 'signed in')
  const offices = await visit.read((tx) => officesOn(sources, tx, visit.act.council, person, visit.today))
  return seeOther(afterSignIn(visit, asked, offices), [cookieFor(visit, token)])
}

/** Also for whoever was signed out already: the cookie goes, and that is what was asked. */
async function signOut(visit: Visit): Promise<Answer> {
  const { reader, act } = visit
  if (reader) await visit.write((tx) => endSession(tx, act, reader.person, reader.session))
  return seeOther(baseOf(visit) || '/', [noCookie(visit)])
}
