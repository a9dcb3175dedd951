import { type Answer, invalid, page, seeOther } from '../../foundation/http/answer.ts'
import { parseForm } from '../../foundation/http/form.ts'
import { anyone, get, post, type Route } from '../../foundation/http/route.ts'
import type { Visit } from '../../foundation/http/visit.ts'
import { say, speak } from '../../foundation/words.ts'
import { isRefusal, type Refusal, refuse } from '../../law/refusal.ts'
import { inBoth } from '../in-both.ts'
import { openLimiter, tooManyPage } from '../limits.tsx'
import { type OfficeSource, officesOn } from '../offices.ts'
import { askForNew, readNew } from '../passkeys/ceremony.ts'
import { answerIn, questionAnswer } from '../passkeys/passkey-form.tsx'
import { words as passkeyWords } from '../passkeys/words.ts'
import { baseOf } from '../paths.ts'
import { cookieFor } from '../sessions/actions.ts'
import { agentOf } from '../sessions/agent.ts'
import { acceptInvitation, askAgain, findInvited } from './actions.ts'
import { AskAgainPage, AskedPage, askForm, InvitedPage } from './pages.tsx'
import { words } from './words.ts'

const tooManyLinks = openLimiter({ most: 120, within: Temporal.Duration.from({ minutes: 5 }) })
const tooManyLetters = openLimiter({ most: 10, within: Temporal.Duration.from({ hours: 1 }) })

/** As long as the slower of two answers, so that the clock does not tell which addresses are known. */
const evenly = 300

export const invitationRoutes = (sources: readonly OfficeSource[]): Route[] =>
  inBoth((base) => [
    get(`${base}/invitasjon`, anyone, (visit) => askPage(visit), { cached: false }),
    post(`${base}/invitasjon`, anyone, askNew),
    get(`${base}/invitasjon/:token`, anyone, (visit) => show(visit, sources), { cached: false }),
    post(`${base}/invitasjon/:token/sporsmal`, anyone, question),
    post(`${base}/invitasjon/:token`, anyone, (visit) => accept(visit, sources)),
  ])

const invited = (visit: Visit) =>
  visit.read((tx) => findInvited(tx, visit.act.council, visit.params.token ?? '', visit.now))

async function show(visit: Visit, sources: readonly OfficeSource[], problem?: Refusal): Promise<Answer> {
  if (tooManyLinks(visit)) return tooManyPage(visit)
  const found = await invited(visit)
  if (isRefusal(found)) return deadLink(visit, found)
  const { person } = found
  const offices = await visit.read((tx) => officesOn(sources, tx, visit.act.council, person.person, visit.today))
  const t = speak(words, visit.language)
  const body = <InvitedPage visit={visit} offices={offices} refusal={problem} />
  const lead = t.invitedTo(visit.at?.name ?? 'Samråd')
  return page(t.welcome(person.name), body, { lead, unlisted: true, status: problem ? 422 : 200 })
}

const deadLink = (visit: Visit, refusal: Refusal) =>
  page(say(words.linkDoesNotWork, visit.language), <AskAgainPage visit={visit} refusal={refusal} />, {
    unlisted: true,
    status: 410,
  })

async function question(visit: Visit): Promise<Answer> {
  if (tooManyLinks(visit)) return tooManyPage(visit)
  const found = await invited(visit)
  return isRefusal(found) ? deadLink(visit, found) : questionAnswer(await askForNew(visit, found.person))
}

async function accept(visit: Visit, sources: readonly OfficeSource[]): Promise<Answer> {
  if (tooManyLinks(visit)) return tooManyPage(visit)
  const found = await invited(visit)
  if (isRefusal(found)) return deadLink(visit, found)
  const { invitation, person } = found
  const passkey = await readNew(visit, await answerIn(visit), person.person)
  if (!passkey) return show(visit, sources, refuse(passkeyWords.notAccepted))
  const name = agentOf(visit.request.headers.get('user-agent')) || say(words.firstPasskey, visit.language)
  const token = await visit.write((tx) => acceptInvitation(tx, visit, invitation.invitation, passkey, name))
  if (isRefusal(token)) return deadLink(visit, token)
  return seeOther(visit.at ? `${baseOf(visit)}/konto` : '/installasjonen', [cookieFor(visit, token)])
}

const askPage = (visit: Visit) =>
  page(say(words.askNew, visit.language), <AskAgainPage visit={visit} />, { unlisted: true })

async function askNew(visit: Visit): Promise<Answer> {
  if (tooManyLetters(visit)) return tooManyPage(visit)
  const t = speak(words, visit.language)
  const parsed = parseForm(askForm, await visit.form())
  if (!parsed.ok)
    return invalid(t.askNew, <AskAgainPage visit={visit} written={parsed.written} problems={parsed.problems} />)
  const answered = new Promise((done) => setTimeout(done, evenly))
  // Quietly: whoever asks from outside must not be able to make every page of the council stale.
  if (visit.installation.canSend)
    await visit.database.writeQuietly(visit.act.council, (tx) => askAgain(tx, visit.act, parsed.value.epost))
  await answered
  return page(t.asked, <AskedPage visit={visit} />, { unlisted: true })
}
