import { takesPartOn } from '../../councils/participants/rules.ts'
import { listParticipants } from '../../councils/participants/store.ts'
import type { Tx } from '../../foundation/database/council.ts'
import type { Day } from '../../foundation/days.ts'
import { holderOn } from '../terms/rules.ts'
import { listTermsAround } from '../terms/store.ts'
import { listSeats, type Seat } from './store.ts'

/**
 * Answers which seats the person holds on a day, asked for as many days as needed. Includes the holder who carries on
 * until a successor is chosen; none of a municipality that has left.
 */
export async function seatsHeldBy(tx: Tx, council: string, person: string): Promise<(day: Day) => Seat[]> {
  const terms = Map.groupBy(await listTermsAround(tx, council, person), ({ seat }) => seat)
  if (!terms.size) return () => []
  const participants = await listParticipants(tx, council)
  const seats = (await listSeats(tx, council)).filter(({ seat }) => terms.has(seat))
  return (day) => {
    const gone = new Set(participants.filter((one) => !takesPartOn(one, day)).map((one) => one.participant))
    return seats.filter(
      ({ seat, participant }) =>
        !(participant && gone.has(participant)) && holderOn(terms.get(seat) ?? [], day)?.person === person,
    )
  }
}
