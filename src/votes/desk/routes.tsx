import type { Tx } from '../../foundation/database/council.ts'
import { lawfully } from '../../foundation/desk/record-form.tsx'
import { type Answer, notFound, page, refused, seeOther } from '../../foundation/http/answer.ts'
import { pressedAt } from '../../foundation/http/pressed.ts'
import { get, office, post, type Route } from '../../foundation/http/route.ts'
import { ownAddress } from '../../foundation/http/sent-once.ts'
import type { Visit } from '../../foundation/http/visit.ts'
import { speak } from '../../foundation/words.ts'
import { isRefusal, type Refusal, refuse } from '../../law/refusal.ts'
import { meetingPath } from '../../meetings/paths.ts'
import type { Ballot } from '../ballot.ts'
import { enterHands, enterVotesByName } from '../casting/actions.ts'
import { annulBallot, closeBallot, drawLot } from '../closing/actions.ts'
import { openBallot } from '../opening/actions.ts'
import { ballotDeskPath } from '../paths.ts'
import { isCounted } from '../rules.ts'
import { words as ballotWords } from '../words.ts'
import { BallotControl } from './control.tsx'
import { type DeskRoom, readDeskRoom } from './reading.ts'
import { chosenIn, countsIn, openingIn, reasonIn, votesIn } from './sent.ts'
import { words } from './words.ts'

const path = '/:council/skrivebord/moter/:meeting/voteringer'

/** The secretary, and whoever leads the meeting: who that is follows from the meeting, so the rule asks once more. */
const conducts = office('secretary', 'leader', 'deputy-leader', 'member', 'substitute')

export const ballotDeskRoutes: readonly Route[] = [
  get(path, conducts, showDesk),
  post(path, conducts, (visit) => conduct(visit, open)),
  post(`${path}/:ballot/avslutt`, conducts, (visit) => conduct(visit, ofBallot(close))),
  post(`${path}/:ballot/navn`, conducts, (visit) => conduct(visit, ofBallot(enterNames))),
  post(`${path}/:ballot/lodd`, conducts, (visit) => conduct(visit, ofBallot(enterLot))),
  post(`${path}/:ballot/annuller`, conducts, (visit) => conduct(visit, ofBallot(annul))),
]

async function showDesk(visit: Visit): Promise<Answer> {
  const room = await visit.read((tx) => readDeskRoom(tx, visit))
  if (!room) return notFound
  if (room.cannot) return refused(room.cannot)
  const t = speak(words, visit.language)
  const back = { text: room.meeting.bodyName, href: meetingPath(visit, room.meeting) }
  const body = <BallotControl visit={visit} room={room} entered={room.entered} />
  return page(t.ballots, body, { overline: room.item?.title, breadcrumbs: [back] })
}

interface Doing {
  readonly tx: Tx
  readonly visit: Visit
  readonly room: DeskRoom
  readonly form: FormData
  /** When it was pressed, if the network was gone since. */
  readonly at: Temporal.Instant | undefined
}

type Deed = (doing: Doing) => Promise<Refusal | unknown>

async function conduct(visit: Visit, deed: Deed): Promise<Answer> {
  const form = await visit.form()
  const at = pressedAt(visit, form)
  const done = await lawfully(() =>
    visit.write(async (tx) => {
      const room = await readDeskRoom(tx, visit)
      if (!room) return notFound
      return room.cannot ?? deed({ tx, visit, room, form, at })
    }),
  )
  if (done === notFound) return notFound
  if (isRefusal(done)) return refused(done)
  return seeOther(ownAddress(visit.request) ?? ballotDeskPath(visit, { address: visit.params.meeting ?? '' }))
}

/** Only a ballot of this meeting. */
const ofBallot =
  (deed: (doing: Doing, ballot: Ballot) => Promise<Refusal | unknown>): Deed =>
  async (doing) => {
    const ballot = doing.room.ballots.find((one) => one.ballot === doing.visit.params.ballot)
    return ballot ? deed(doing, ballot) : notFound
  }

async function open({ tx, visit, room, form, at }: Doing) {
  const opening = openingIn(form, room, visit.language)
  if (!opening) return refuse(room.item ? words.questionMissing : words.noItemUp)
  const told = opening.method === 'device' ? undefined : at // who waits for a phone votes from now on
  return openBallot(tx, visit.act, room.meeting, { ...opening, at: told })
}

async function close({ tx, visit, form, at }: Doing, ballot: Ballot) {
  if (isCounted(ballot.method) && !ballot.closedAt) {
    const counts = countsIn(form, ballot)
    const refusal = counts ? await enterHands(tx, visit.act, ballot.ballot, counts) : refuse(ballotWords.countsMissing)
    if (refusal) return refusal
  }
  const known = { chairChoice: chosenIn(form, 'moteleder'), acclaimed: chosenIn(form, 'enstemmig'), at }
  return closeBallot(tx, visit.act, ballot.ballot, known)
}

const enterNames = ({ tx, visit, room, form, at }: Doing, ballot: Ballot) =>
  enterVotesByName(tx, visit.act, ballot.ballot, votesIn(form, ballot, room.entered), at)

const enterLot = ({ tx, visit, form }: Doing, ballot: Ballot) =>
  drawLot(tx, visit.act, ballot.ballot, chosenIn(form, 'falt') ?? -1)

const annul = ({ tx, visit, form }: Doing, ballot: Ballot) => annulBallot(tx, visit.act, ballot.ballot, reasonIn(form))
