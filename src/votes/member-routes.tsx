import { type Answer, fragment, notFound, page, raw, refused, seeOther } from '../foundation/http/answer.ts'
import { anyone, get, office, post } from '../foundation/http/route.ts'
import type { Visit } from '../foundation/http/visit.ts'
import { isIdentifier } from '../foundation/identity.ts'
import { say } from '../foundation/words.ts'
import { isRefusal, type Refusal } from '../law/refusal.ts'
import { aboutBallot, BallotNow, BallotPage, readBallotSeen } from './ballot-page.tsx'
import { castVote, isTooLate } from './casting/actions.ts'
import { once } from './casting/once.ts'
import { announceProgress } from './casting/progress.ts'
import type { Casting } from './casting/store.ts'
import { words } from './part-words.ts'
import { backOr, ballotPath } from './paths.ts'

const path = '/:council/moter/:meeting/voteringer/:ballot'
const member = office('leader', 'member', 'substitute')

/** The ballot's own page depends on who reads it: their vote, and the buttons. */
export const ballotMemberRoutes = [
  get(path, anyone, showBallot, { cached: false }),
  get(`${path}/del`, anyone, showPart, { cached: false }),
  post(`${path}/stem`, member, cast, { bodyLimit: 4096 }),
]

async function showBallot(visit: Visit): Promise<Answer> {
  const seen = await readBallotSeen(visit)
  if (!seen) return notFound
  const { title, ...about } = aboutBallot(visit, seen)
  return page(title, <BallotPage visit={visit} seen={seen} />, about)
}

async function showPart(visit: Visit): Promise<Answer> {
  const seen = await readBallotSeen(visit)
  return seen ? fragment(<BallotNow visit={visit} seen={seen} />) : notFound
}

/** `1.018f…`: the choice, and the key that was made for this one press. */
function asIntention(sent: FormDataEntryValue | null) {
  const [, choice, key] = typeof sent === 'string' ? (/^(\d{1,4})\.([0-9a-f-]{36})$/.exec(sent) ?? []) : []
  return choice !== undefined && key !== undefined && isIdentifier(key) ? { choice: Number(choice), key } : undefined
}

/** Quietly: a vote changes no page but its own; that there is a new number is told of in batches. */
async function cast(visit: Visit): Promise<Answer> {
  const { council, params, act, reader } = visit
  const form = await visit.form()
  const intention = asIntention(form.get('stemme'))
  const { ballot = '', meeting: address = '' } = params
  if (!intention || !reader || !isIdentifier(ballot)) return notFound
  const casting: Casting = { address, ballot, person: reader.person, ...intention }
  const answer = await once([council, ballot, reader.person, intention.key], () =>
    visit.database.writeQuietly(council, (tx) => castVote(tx, act, casting)),
  )
  if (isRefusal(answer)) return whyNot(visit, answer)
  if (isTooLate(answer)) return tooLate(visit)
  announceProgress(visit.database, { council, ballot })
  if (wantsJson(visit)) return json(200, { choice: answer.choice })
  return seeOther(backOr(form.get('tilbake'), visit, ballotPath(visit, { address }, ballot)))
}

const wantsJson = ({ request }: Visit) => (request.headers.get('accept') ?? '').startsWith('application/json')

/** For the island, which shows what it is told. */
const json = (status: number, body: object): Answer =>
  raw(Response.json(body, { status, headers: { 'cache-control': 'no-store' } }))

const whyNot = (visit: Visit, refusal: Refusal): Answer =>
  wantsJson(visit) ? json(409, { said: say(refusal.says, visit.language) }) : refused(refusal)

/** 410: nothing was written, and nothing more can be. */
async function tooLate(visit: Visit): Promise<Answer> {
  if (wantsJson(visit)) return json(410, { said: say(words.tooLate, visit.language) })
  const seen = await readBallotSeen(visit)
  if (!seen) return notFound
  const { title, ...about } = aboutBallot(visit, seen)
  return page(title, <BallotPage visit={visit} seen={seen} tooLate />, { ...about, status: 410 })
}
