import { listPeople } from '../accounts/people/store.ts'
import { listBodies } from '../councils/bodies/store.ts'
import { takesPartOn } from '../councils/participants/rules.ts'
import { listParticipants } from '../councils/participants/store.ts'
import type { Tx } from '../foundation/database/council.ts'
import { shortDay } from '../foundation/days.ts'
import type { Visit } from '../foundation/http/visit.ts'
import { type Language, say } from '../foundation/words.ts'
import { listSeats } from './seats/store.ts'
import { words as seatWords } from './seats/words.ts'

interface Choice {
  readonly value: string
  readonly label: string
}

/** One that has left is still there, with the day, for what belongs to its time. */
export async function participantChoices(tx: Tx, visit: Visit): Promise<Choice[]> {
  const participants = await listParticipants(tx, visit.council)
  return participants.map((one) => ({
    value: one.participant,
    label: takesPartOn(one, visit.today) || !one.to ? one.name : `${one.name} (–${shortDay(one.to, visit.language)})`,
  }))
}

export async function personChoices(tx: Tx, council: string): Promise<Choice[]> {
  return (await listPeople(tx, council)).map(({ person, name }) => ({ value: person, label: name }))
}

/** «Representantskapet, Moss: ordfører» */
export async function seatChoices(tx: Tx, council: string, language: Language): Promise<Choice[]> {
  const bodies = new Map((await listBodies(tx, council)).map(({ body, name }) => [body, name]))
  const names = new Map((await listParticipants(tx, council)).map(({ participant, name }) => [participant, name]))
  const seats = (await listSeats(tx, council)).map(({ seat, body, participant, kind, label }) => {
    const where = [bodies.get(body), participant && names.get(participant)].filter(Boolean).join(', ')
    return { value: seat, label: `${where}: ${label || say(seatWords[kind], language)}` }
  })
  return seats.sort((one, other) => one.label.localeCompare(other.label, 'nb'))
}
