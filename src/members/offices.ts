import { takesPartOn } from '../councils/participants/rules.ts'
import { listParticipants } from '../councils/participants/store.ts'
import type { Tx } from '../foundation/database/council.ts'
import type { Day } from '../foundation/days.ts'
import { isInOfficeOn } from './leadership/rules.ts'
import { listLeadershipOf } from './leadership/store.ts'
import { listSeats } from './seats/store.ts'
import { isListedOn } from './substitutes/rules.ts'
import { listSubstitutesOf } from './substitutes/store.ts'
import { holderOn } from './terms/rules.ts'
import { listTermsAround } from './terms/store.ts'

type BodyOffice = 'leader' | 'member' | 'substitute' | 'observer'

/**
 * The offices that a person holds in the council's bodies on that day, each once: what they may see and do follows from
 * them. Includes the holder who carries on until a successor is chosen; none through a municipality that has left.
 */
export async function officesInBodies(tx: Tx, council: string, person: string, day: Day): Promise<BodyOffice[]> {
  const terms = await listTermsAround(tx, council, person)
  const substitutes = await listSubstitutesOf(tx, council, person)
  const leaderships = await listLeadershipOf(tx, council, person)
  if (!terms.length && !substitutes.length && !leaderships.length) return []
  const participants = await listParticipants(tx, council)
  const gone = new Set(participants.filter((one) => !takesPartOn(one, day)).map((one) => one.participant))
  const seats = (await listSeats(tx, council)).filter(({ participant }) => !participant || !gone.has(participant))
  const held = seats.filter(({ seat }) => {
    const ofSeat = terms.filter((term) => term.seat === seat)
    return holderOn(ofSeat, day)?.person === person
  })
  const offices = new Set<BodyOffice>(held.map(({ kind }) => kind))
  if (substitutes.some((one) => isListedOn(one, day) && !gone.has(one.participant))) offices.add('substitute')
  const leads = leaderships.some(
    (one) => one.role === 'leader' && isInOfficeOn(one, day) && !(one.participant && gone.has(one.participant)),
  )
  if (leads) offices.add('leader')
  return [...offices]
}
