import { addPerson } from '../accounts/people/actions.ts'
import { longest } from '../accounts/sessions/rules.ts'
import { insertSession } from '../accounts/sessions/store.ts'
import { hashOf } from '../accounts/token.ts'
import { addCase } from '../cases/actions.ts'
import { addBody } from '../councils/bodies/actions.ts'
import { addParticipant } from '../councils/participants/actions.ts'
import type { Act } from '../foundation/act.ts'
import type { Database, Tx } from '../foundation/database/council.ts'
import { randomToken, randomUUIDv7 } from '../foundation/identity.ts'
import { addMeeting, announceMeeting } from '../meetings/actions.ts'
import { addAgendaItem } from '../meetings/agenda/actions.ts'
import { openMeeting, takeUp } from '../meetings/course/actions.ts'
import { registerPresence } from '../meetings/presence/actions.ts'
import { findMeeting, type Meeting } from '../meetings/store.ts'
import { addLeadership } from '../members/leadership/actions.ts'
import { addSeat } from '../members/seats/actions.ts'
import { addTerm } from '../members/terms/actions.ts'
import { granted } from './granted.ts'

const municipalities = [
  ['3103', 'Moss'],
  ['3216', 'Vestby'],
  ['3112', 'Råde'],
  ['3114', 'Våler'],
] as const

const parties = ['Fjordpartiet', 'Skogpartiet', 'Bylista']

export interface Seated {
  readonly seat: string
  readonly person: string
  readonly name: string
}

export interface Hall {
  readonly meeting: Meeting
  readonly body: string
  /** An agenda item with a case to decide. */
  readonly item: string
  readonly councilCase: string
  /** The first one leads. */
  readonly members: readonly Seated[]
}

/**
 * A body with so many members, of whom so many are there, in a meeting that has been opened, all by the ordinary actions.
 * The first member leads; the members come from four municipalities and three parties in turn. The case is up, unless not.
 */
export function gather(
  database: Database,
  act: Act,
  { members, present = members, up = true }: { members: number; present?: number; up?: boolean },
) {
  return database.write(act.council, async (tx): Promise<Hall> => {
    const from = act.today.subtract({ days: 30 })
    const body = granted(
      await addBody(tx, act, { name: 'Representantskapet', kind: 'representantskap', position: 1, noticeDays: null }),
    )
    const elects: string[] = []
    for (const [number, name] of municipalities)
      elects.push(
        granted(await addParticipant(tx, act, { number, name, organisationNumber: null, from: null, to: null })),
      )
    const seated: Seated[] = []
    for (let at = 0; at < members; at++) {
      const [, municipality] = municipalities[at % 4]!
      const name = `medlem ${at + 1} fra ${municipality}`
      const participant = elects[at % 4]!
      const seat = granted(await addSeat(tx, act, { body, participant, kind: 'member', label: `plass ${at + 1}` }))
      const person = await addPerson(tx, act, { name, party: parties[at % 3] })
      granted(await addTerm(tx, act, { seat, person, from }))
      seated.push({ seat, person, name })
    }
    const leads = { body, role: 'leader', participant: elects[0]!, person: seated[0]!.person, from } as const
    granted(await addLeadership(tx, act, leads))
    return { body, members: seated, ...(await convene(tx, act, body, seated.slice(0, present), up)) }
  })
}

async function convene(tx: Tx, act: Act, body: string, present: readonly Seated[], up: boolean) {
  const about = { title: 'Forslag til budsjett', kind: 'decision', proposal: 'Budsjettet vedtas.' } as const
  const councilCase = granted(await addCase(tx, act, { year: act.today.year, number: 3, ...about }))
  const when = { day: act.today, starts: '00:01', place: 'Våler herredshus' }
  const meeting = granted(await addMeeting(tx, act, { body, ...when }))
  granted(await addAgendaItem(tx, act, meeting, { title: 'Åpning', kind: 'formality' }))
  const item = granted(await addAgendaItem(tx, act, meeting, { councilCase }))
  granted(await announceMeeting(tx, act, meeting))
  for (const { person } of present) granted(await registerPresence(tx, act, meeting, { person, kind: 'arrived' }))
  granted(await openMeeting(tx, act, meeting))
  if (up) granted(await takeUp(tx, act, meeting, item))
  return { councilCase, item, meeting: (await findMeeting(tx, act.council, meeting, 'everything'))! }
}

/** Signs people in with passkeys and answers the sessions' tokens. */
export function signInAll(database: Database, council: string, people: readonly string[], now: Temporal.Instant) {
  return database.write(council, async (tx) => {
    const tokens: string[] = []
    for (const person of people) {
      const token = randomToken()
      const session = {
        session: randomUUIDv7(),
        tokenHash: hashOf(token),
        person,
        means: 'passkey',
        agent: '',
      } as const
      await insertSession(tx, council, { ...session, began: now, expires: now.add(longest) })
      tokens.push(token)
    }
    return tokens
  })
}
