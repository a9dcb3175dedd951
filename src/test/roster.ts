import { addPerson } from '../accounts/people/actions.ts'
import { addBody } from '../councils/bodies/actions.ts'
import { addParticipant } from '../councils/participants/actions.ts'
import type { Act } from '../foundation/act.ts'
import type { Tx } from '../foundation/database/council.ts'
import { addLeadership } from '../members/leadership/actions.ts'
import { addSeat } from '../members/seats/actions.ts'
import { addSubstitute } from '../members/substitutes/actions.ts'
import { addTerm } from '../members/terms/actions.ts'
import { day } from './day.ts'
import { granted } from './granted.ts'

const municipalities = [
  ['3103', 'Moss'],
  ['3216', 'Vestby'],
  ['3112', 'Råde'],
  ['3114', 'Våler'],
] as const

/**
 * The council's members as on 1 December 2024, made by the ordinary actions. Moss has two seats and one substitute too
 * few; Vestby’s mayor ends soon; Råde’s is carried over; Våler’s seat is vacant. Moss leads, Vestby is next.
 */
export async function seatMembers(tx: Tx, act: Act) {
  const from = day('2021-02-09')
  const participant: Record<string, string> = {}
  for (const [number, name] of municipalities)
    participant[name] = granted(
      await addParticipant(tx, act, { number, name, organisationNumber: null, from, to: null }),
    )
  const body = granted(
    await addBody(tx, act, { name: 'Representantskapet', kind: 'representantskap', position: 1, noticeDays: 14 }),
  )
  const seat: Record<string, string> = {}
  const person: Record<string, string> = {}
  const fill = async (name: string, label: string, to?: string) => {
    const key = `${label} i ${name}`
    const elects = participant[name] ?? ''
    seat[key] = granted(await addSeat(tx, act, { body, participant: elects, kind: 'member', label }))
    person[key] = await addPerson(tx, act, { name: key, party: 'Fjordpartiet' })
    if (to === undefined) return
    const term = { seat: seat[key], person: person[key], from: day('2023-10-12'), to: day(to) }
    granted(await addTerm(tx, act, { ...term, electedBy: `${name} kommunestyre` }))
  }
  await fill('Moss', 'ordfører', '2027-10-15')
  await fill('Moss', 'varaordfører', '2027-10-15')
  await fill('Vestby', 'ordfører', '2025-01-31')
  await fill('Råde', 'ordfører', '2024-10-31')
  await fill('Våler', 'ordfører')
  for (const [, name] of municipalities) {
    const substitute = await addPerson(tx, act, { name: `første varamedlem fra ${name}` })
    person[`vara fra ${name}`] = substitute
    const elects = participant[name] ?? ''
    granted(await addSubstitute(tx, act, { body, participant: elects, person: substitute, from: day('2023-10-12') }))
  }
  seat.observatør = granted(
    await addSeat(tx, act, { body, participant: participant.Moss ?? null, kind: 'observer', label: 'kommunedirektør' }),
  )
  person.observatør = await addPerson(tx, act, { name: 'kommunedirektør i Moss' })
  granted(await addTerm(tx, act, { seat: seat.observatør, person: person.observatør, from: day('2023-10-12') }))
  const leader = person['ordfører i Moss'] ?? null
  const turn = { body, role: 'leader', from: day('2024-01-01'), to: day('2025-12-31') } as const
  granted(await addLeadership(tx, act, { ...turn, participant: participant.Moss ?? null, person: leader }))
  const next = { body, role: 'leader', from: day('2026-01-01') } as const
  granted(await addLeadership(tx, act, { ...next, participant: participant.Vestby ?? null }))
  return { body, participant, seat, person }
}

export type SeatedMembers = Awaited<ReturnType<typeof seatMembers>>
