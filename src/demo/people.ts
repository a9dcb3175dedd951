import { appoint } from '../accounts/appointments/actions.ts'
import { addPerson } from '../accounts/people/actions.ts'
import { addBody } from '../councils/bodies/actions.ts'
import { listBodies } from '../councils/bodies/store.ts'
import { listParticipants, type Participant } from '../councils/participants/store.ts'
import type { Act } from '../foundation/act.ts'
import type { Tx } from '../foundation/database/council.ts'
import { addLeadership } from '../members/leadership/actions.ts'
import { addSeat } from '../members/seats/actions.ts'
import { addSubstitute } from '../members/substitutes/actions.ts'
import { addTerm } from '../members/terms/actions.ts'
import { lawful } from './lawful.ts'

/** The municipal councils' term after the election of 2023. */
const term = { from: Temporal.PlainDate.from('2023-10-15'), to: Temporal.PlainDate.from('2027-10-14') }

/** The leader rotates every second autumn. */
const leaders = [
  { of: 'Råde', from: '2023-10-15', to: '2025-09-27' },
  { of: 'Vestby', from: '2025-09-28', to: '2027-10-14' },
] as const

/** People by role, never by name: this is an example. */
export async function seatPeople(tx: Tx, act: Act): Promise<void> {
  const participants = await listParticipants(tx, act.council)
  const representantskap = (await listBodies(tx, act.council)).find(({ kind }) => kind === 'representantskap')
  if (!representantskap) throw new Error('the example deck names no representantskap')
  const council = lawful(
    await addBody(tx, act, { name: 'Mosseregionrådet', kind: 'council', position: 2, noticeDays: null }),
  )
  const mayors = new Map<string, string>()
  for (const participant of participants) {
    const people = await peopleOf(tx, act, participant)
    mayors.set(participant.name, people.mayor)
    await seat(tx, act, { body: representantskap.body, participant, label: 'ordfører', person: people.mayor })
    await seat(tx, act, { body: representantskap.body, participant, label: 'formannskapet', person: people.board })
    await seat(tx, act, { body: council, participant, label: 'ordfører', person: people.mayor })
    await seat(tx, act, { body: council, participant, label: 'opposisjonsleder', person: people.opposition })
    await seat(tx, act, {
      body: council,
      participant,
      label: 'kommunedirektør',
      person: people.director,
      kind: 'observer',
    })
    for (const body of [representantskap.body, council])
      for (const person of people.substitutes)
        lawful(
          await addSubstitute(tx, act, {
            body,
            participant: participant.participant,
            person,
            from: term.from,
            to: term.to,
          }),
        )
  }
  await lead(tx, act, council, participants, mayors)
  await lead(tx, act, representantskap.body, participants, mayors)
  await appointStaff(tx, act)
}

async function peopleOf(tx: Tx, act: Act, { name }: Participant) {
  const person = (role: string) => addPerson(tx, act, { name: role })
  return {
    mayor: await person(`Ordfører i ${name}`),
    opposition: await person(`Opposisjonsleder i ${name}`),
    board: await person(`Formannskapsmedlem i ${name}`),
    director: await person(`Kommunedirektør i ${name}`),
    substitutes: [await person(`Første vara for ${name}`), await person(`Andre vara for ${name}`)],
  }
}

interface Place {
  readonly body: string
  readonly participant: Participant
  readonly label: string
  readonly person: string
  readonly kind?: 'member' | 'observer'
}

async function seat(tx: Tx, act: Act, { body, participant, label, person, kind = 'member' }: Place): Promise<void> {
  const place = lawful(await addSeat(tx, act, { body, participant: participant.participant, kind, label }))
  const electedBy = kind === 'member' ? `${participant.name} kommunestyre` : ''
  lawful(await addTerm(tx, act, { seat: place, person, from: term.from, to: term.to, electedBy }))
}

async function lead(
  tx: Tx,
  act: Act,
  body: string,
  participants: readonly Participant[],
  mayors: ReadonlyMap<string, string>,
): Promise<void> {
  for (const { of, from, to } of leaders) {
    const participant = participants.find(({ name }) => name === of)?.participant ?? null
    const days = { from: Temporal.PlainDate.from(from), to: Temporal.PlainDate.from(to) }
    lawful(await addLeadership(tx, act, { body, role: 'leader', participant, person: mayors.get(of) ?? null, ...days }))
  }
}

async function appointStaff(tx: Tx, act: Act): Promise<void> {
  const secretary = await addPerson(tx, act, { name: 'Sekretær for rådet' })
  const finance = await addPerson(tx, act, { name: 'Økonomiansvarlig i kontorkommunen' })
  lawful(await appoint(tx, act, { person: secretary, role: 'secretary', from: term.from, to: null }))
  lawful(await appoint(tx, act, { person: finance, role: 'finance', from: term.from, to: null }))
}
