import { appoint } from '../accounts/appointments/actions.ts'
import { addPerson } from '../accounts/people/actions.ts'
import { addCase } from '../cases/actions.ts'
import { addBody } from '../councils/bodies/actions.ts'
import { addParticipant } from '../councils/participants/actions.ts'
import type { Act } from '../foundation/act.ts'
import type { Database, Tx } from '../foundation/database/council.ts'
import { addMeeting, announceMeeting } from '../meetings/actions.ts'
import { addAgendaItem, type NewItem } from '../meetings/agenda/actions.ts'
import { noContents } from '../meetings/agenda/contents/rules.ts'
import { addLeadership } from '../members/leadership/actions.ts'
import { addSeat } from '../members/seats/actions.ts'
import { addSubstitute } from '../members/substitutes/actions.ts'
import { addTerm } from '../members/terms/actions.ts'
import { granted } from './granted.ts'

const municipalities = [
  ['3103', 'Moss'],
  ['3112', 'Råde'],
  ['3114', 'Våler'],
] as const

export interface MeetingToday {
  readonly address: string
  /** By name, like «ordfører i Moss», who leads; and «sekretær i rådet». */
  readonly person: Readonly<Record<string, string>>
}

/**
 * Six members of three municipalities with a substitute each, a secretary, and a meeting today that is announced and that
 * nobody has opened: approval of the notice, a dialogue, two cases to decide, any other business.
 */
export function callMeetingToday(database: Database, act: Act): Promise<MeetingToday> {
  return database.write(act.council, async (tx) => {
    const about = { name: 'Regionrådet', kind: 'council', position: 1, noticeDays: null } as const
    const body = granted(await addBody(tx, act, about))
    const from = act.today.subtract({ days: 100 })
    const person: Record<string, string> = {
      'sekretær i rådet': await addPerson(tx, act, { name: 'sekretær i rådet' }),
    }
    granted(await appoint(tx, act, { person: person['sekretær i rådet']!, role: 'secretary', from, to: null }))
    for (const [number, name] of municipalities) {
      const known = { number, name, organisationNumber: null, from: null, to: null }
      const participant = granted(await addParticipant(tx, act, known))
      for (const [role, party] of [
        ['ordfører', 'Fjordpartiet'],
        ['opposisjonsleder', 'Skogpartiet'],
      ] as const) {
        const seat = granted(await addSeat(tx, act, { body, participant, kind: 'member', label: role }))
        person[`${role} i ${name}`] = await addPerson(tx, act, { name: `${role} i ${name}`, party })
        granted(await addTerm(tx, act, { seat, person: person[`${role} i ${name}`]!, from }))
      }
      person[`vara for ${name}`] = await addPerson(tx, act, { name: `vara for ${name}`, party: 'Bylista' })
      granted(await addSubstitute(tx, act, { body, participant, person: person[`vara for ${name}`]!, from }))
    }
    const leads = { body, role: 'leader', participant: null, person: person['ordfører i Moss']!, from } as const
    granted(await addLeadership(tx, act, leads))
    return { person, address: await call(tx, act, body) }
  })
}

async function call(tx: Tx, act: Act, body: string): Promise<string> {
  const meeting = granted(
    await addMeeting(tx, act, { body, day: act.today, starts: '00:01', place: 'Våler herredshus' }),
  )
  const add = async (values: NewItem, parent?: string) =>
    granted(await addAgendaItem(tx, act, meeting, values, { parent }))
  const decide = async (number: number, title: string, proposal: string, parent: string) => {
    const values = { year: act.today.year, number, kind: 'decision', title, proposal } as const
    await add({ councilCase: granted(await addCase(tx, act, values)), minutes: 10 }, parent)
  }
  await add({ title: 'Åpning og godkjenning av møteinnkalling', kind: 'formality', minutes: 10 })
  const contents = { ...noContents, questions: ['Hva kan kommunene gjøre sammen?'] }
  await add({ title: 'Kommuneøkonomi', kind: 'dialogue', minutes: 20, contents })
  const cases = await add({ title: 'Behandling av saker', kind: 'case-list' })
  await decide(3, 'Forslag til budsjett', 'Rammen settes til 641 790 kroner.', cases)
  await decide(4, 'Felles legevakt', 'Legevakten legges til Våler.', cases)
  await add({ title: 'Eventuelt', kind: 'any-other-business', minutes: 5 })
  granted(await announceMeeting(tx, act, meeting))
  return act.today.toString()
}
