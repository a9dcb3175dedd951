import { seesOf } from '../../accounts/sees.ts'
import type { Tx } from '../../foundation/database/council.ts'
import { type Answer, fragment, notFound, page } from '../../foundation/http/answer.ts'
import { get } from '../../foundation/http/route.ts'
import type { Visit } from '../../foundation/http/visit.ts'
import { say } from '../../foundation/words.ts'
import { words as meetingWords } from '../../meetings/words.ts'
import { findOwnVote } from '../../votes/casting/store.ts'
import type { OwnVote } from '../../votes/member-form.tsx'
import { inTheRoom } from '../deeds/routes.tsx'
import { type Room, readRoom } from '../reading.ts'
import { PhonePage, type PhonePartName, phoneParts } from './page.tsx'
import type { Phone } from './parts.tsx'
import { sittingOf } from './rules.ts'

const path = '/:council/moterom/:meeting'

export const phoneRoutes = [
  get(path, inTheRoom, (visit) => withPhone(visit, showPhone)),
  get(`${path}/del/:part`, inTheRoom, (visit) => withPhone(visit, showPart)),
]

async function withPhone(visit: Visit, show: (phone: Phone) => Answer): Promise<Answer> {
  const { reader } = visit
  if (!reader) return notFound
  const { person } = reader
  const found = await visit.read(async (tx) => {
    const room = await readRoom(tx, visit, visit.params.meeting ?? '', seesOf(reader))
    return room && { room, own: await ownVoteIn(tx, visit.council, room, person) }
  })
  if (!found) return notFound
  return show({ visit, person, you: sittingOf(found.room.attendance, person, found.room.at), ...found })
}

/** In the ballot that is open, or in the latest under the item. */
async function ownVoteIn(tx: Tx, council: string, { ballots, course }: Room, person: string) {
  const shown =
    ballots.find(({ closedAt }) => !closedAt) ?? ballots.findLast(({ items }) => items.includes(course.current ?? ''))
  const own: OwnVote | undefined = shown && (await findOwnVote(tx, council, shown.ballot, person))
  return own
}

function showPhone(phone: Phone): Answer {
  const { bodyName, day } = phone.room.meeting
  return page(say(meetingWords.meetingOf(bodyName, day), phone.visit.language), <PhonePage {...phone} />, {
    bare: true,
    reading: true,
    unlisted: true,
  })
}

function showPart(phone: Phone): Answer {
  const name = phone.visit.params.part
  if (!name || !Object.hasOwn(phoneParts, name)) return notFound
  return fragment(phoneParts[name as PhonePartName].show(phone) ?? <></>)
}
