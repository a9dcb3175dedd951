import { seesOf } from '../../accounts/sees.ts'
import { type Answer, fragment, notFound, page, refused } from '../../foundation/http/answer.ts'
import { get } from '../../foundation/http/route.ts'
import type { Visit } from '../../foundation/http/visit.ts'
import { say } from '../../foundation/words.ts'
import { words as meetingWords } from '../../meetings/words.ts'
import { inTheRoom } from '../deeds/routes.tsx'
import { whyCannotConduct } from '../deeds/rules.ts'
import { readEntered } from '../desk/voting.tsx'
import { type Room, readRoom } from '../reading.ts'
import { ScriptPage, type ScriptPartName, scriptParts } from './page.tsx'
import { words } from './words.ts'

const path = '/:council/moterom/:meeting/manus'

/** For the secretary and whoever leads; others who are in the room are told who does. */
export const scriptRoutes = [
  get(path, inTheRoom, (visit) => withScript(visit, showScript)),
  get(`${path}/del/:part`, inTheRoom, (visit) => withScript(visit, showPart)),
]

interface Script {
  readonly visit: Visit
  readonly room: Room
  readonly entered: ReadonlySet<string>
}

async function withScript(visit: Visit, show: (script: Script) => Answer): Promise<Answer> {
  const { reader } = visit
  const found = await visit.read(async (tx) => {
    const room = await readRoom(tx, visit, visit.params.meeting ?? '', seesOf(reader))
    return room && { room, entered: await readEntered(tx, visit.council, room) }
  })
  if (!found || !reader) return notFound
  const refusal = whyCannotConduct(reader.person, reader.offices.has('secretary'), found.room)
  return refusal ? refused(refusal) : show({ visit, ...found })
}

function showScript(script: Script): Answer {
  const { language } = script.visit
  const { bodyName, day } = script.room.meeting
  const title = `${say(words.script, language)}: ${say(meetingWords.meetingOf(bodyName, day), language)}`
  return page(title, <ScriptPage {...script} />, { bare: true, reading: true, unlisted: true })
}

function showPart(script: Script): Answer {
  const name = script.visit.params.part
  if (!name || !Object.hasOwn(scriptParts, name)) return notFound
  return fragment(scriptParts[name as ScriptPartName].show(script) ?? <></>)
}
