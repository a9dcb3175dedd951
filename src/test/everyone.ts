import { appoint } from '../accounts/appointments/actions.ts'
import { addPerson } from '../accounts/people/actions.ts'
import { longest } from '../accounts/sessions/rules.ts'
import { insertSession } from '../accounts/sessions/store.ts'
import { ensureTenant } from '../accounts/tenant-store.ts'
import { hashOf } from '../accounts/token.ts'
import { insertBody } from '../councils/bodies/store.ts'
import { addParticipant } from '../councils/participants/actions.ts'
import type { Tx } from '../foundation/database/council.ts'
import { installationCouncil } from '../foundation/http/directory.ts'
import { randomToken, randomUUIDv7 } from '../foundation/identity.ts'
import { addLeadership } from '../members/leadership/actions.ts'
import { addSeat } from '../members/seats/actions.ts'
import { addSubstitute } from '../members/substitutes/actions.ts'
import { addTerm } from '../members/terms/actions.ts'
import { actAt, foundCouncil, mosseregionen } from './council.ts'
import type { TestDatabase } from './database.ts'
import { day } from './day.ts'
import { granted } from './granted.ts'

/** A second council, whose people must find nothing in the first. */
export const neighbour = 'nabolaget'

/** Someone with one office at `home`, and none anywhere else. */
export interface Someone {
  readonly home: string
  readonly office: string | undefined
  readonly person: string
}

const from = day('2024-01-01')

/** Two councils, the installation, and one person of each office, who hold it for the reason that the product knows. */
export async function foundEveryone({ database }: TestDatabase): Promise<Someone[]> {
  await foundCouncil(database)
  await foundCouncil(database, neighbour, 'Nabolaget interkommunalt politisk råd')
  return [
    ...(await database.write(mosseregionen, ofMosseregionen)),
    await database.write(neighbour, (tx) => appointed(tx, neighbour, 'secretary')),
    await database.write(installationCouncil, async (tx) => {
      await ensureTenant(tx, installationCouncil, 'Samråd', 'nb')
      return appointed(tx, installationCouncil, 'administrator')
    }),
  ]
}

/** Signs the person in and answers the session's token. */
export async function signIn({ database }: TestDatabase, { home, person }: Someone, now: Temporal.Instant) {
  const token = randomToken()
  const session = { session: randomUUIDv7(), tokenHash: hashOf(token), person, means: 'passkey', agent: '' } as const
  await database.writeQuietly(home, (tx) =>
    insertSession(tx, home, { ...session, began: now, expires: now.add(longest) }),
  )
  return token
}

async function ofMosseregionen(tx: Tx): Promise<Someone[]> {
  const act = actAt()
  const about = { name: 'Representantskapet', kind: 'representantskap', position: 1, noticeDays: null } as const
  const body = await insertBody(tx, mosseregionen, about)
  const moss = { number: '3103', name: 'Moss', organisationNumber: null, from: null, to: null }
  const participant = granted(await addParticipant(tx, act, moss))
  const [member, observer, substitute, leader] = [
    await someone(tx, 'member'),
    await someone(tx, 'observer'),
    await someone(tx, 'substitute'),
    await someone(tx, 'leader'),
  ]
  for (const { office, person } of [member, observer]) {
    const seat = granted(await addSeat(tx, act, { body, participant, kind: office as 'member' | 'observer' }))
    granted(await addTerm(tx, act, { seat, person, from }))
  }
  granted(await addSubstitute(tx, act, { body, participant, person: substitute.person, from }))
  granted(await addLeadership(tx, act, { body, role: 'leader', person: leader.person, from }))
  const [secretary, finance] = [
    await appointed(tx, mosseregionen, 'secretary'),
    await appointed(tx, mosseregionen, 'finance'),
  ]
  return [secretary, leader, member, substitute, observer, finance, await someone(tx, undefined)]
}

async function someone(tx: Tx, office: string | undefined): Promise<Someone> {
  const person = await addPerson(tx, actAt(), { name: office ?? 'without office' })
  return { home: mosseregionen, office, person }
}

async function appointed(tx: Tx, home: string, office: 'secretary' | 'finance' | 'administrator'): Promise<Someone> {
  const person = await addPerson(tx, actAt(home), { name: office })
  granted(await appoint(tx, actAt(home), { person, role: office, from, to: null }))
  return { home, office, person }
}
