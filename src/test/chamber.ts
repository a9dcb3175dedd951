import { addPerson } from '../accounts/people/actions.ts'
import { addCase, type NewCase } from '../cases/actions.ts'
import { addBody } from '../councils/bodies/actions.ts'
import { addParticipant } from '../councils/participants/actions.ts'
import type { Act } from '../foundation/act.ts'
import type { Database, Tx } from '../foundation/database/council.ts'
import { addMeeting, announceMeeting } from '../meetings/actions.ts'
import { addAgendaItem, type NewItem } from '../meetings/agenda/actions.ts'
import { addLeadership } from '../members/leadership/actions.ts'
import { addSeat } from '../members/seats/actions.ts'
import { addSubstitute } from '../members/substitutes/actions.ts'
import { addTerm } from '../members/terms/actions.ts'
import { granted } from './granted.ts'

const municipalities = [
  ['3103', 'Moss', 11],
  ['3216', 'Vestby', 7],
  ['3112', 'Råde', 7],
  ['3114', 'Våler', 7],
] as const

const roles = ['ordfører', 'varaordfører', ...Array.from({ length: 9 }, (_, index) => `representant ${index + 3}`)]

export interface Chamber {
  readonly body: string
  readonly meeting: string
  readonly address: string
  /** By name, like «ordfører i Moss», who leads; «varaordfører i Moss» is the deputy. */
  readonly person: Readonly<Record<string, string>>
  readonly seat: Readonly<Record<string, string>>
  /** By title. */
  readonly item: Readonly<Record<string, string>>
}

/**
 * Thirty-two members of four municipalities with two substitutes each, an observer and a secretary, and an announced
 * meeting on the day of the act that nobody has opened: opening, three cases, lunch, any other business.
 */
export function fillChamber(database: Database, act: Act, starts = '09:30'): Promise<Chamber> {
  return database.write(act.council, async (tx) => {
    const about = { name: 'Representantskapet', kind: 'representantskap', position: 1, noticeDays: null } as const
    const body = granted(await addBody(tx, act, about))
    const person: Record<string, string> = { sekretær: await addPerson(tx, act, { name: 'Sekretær i rådet' }) }
    const seat: Record<string, string> = {}
    for (const [number, name, members] of municipalities)
      await seated(tx, act, { body, number, name, members, person, seat })
    const from = act.today.subtract({ days: 100 })
    const lead = (role: 'leader' | 'deputy-leader', who: string) =>
      addLeadership(tx, act, { body, role, participant: null, person: person[who]!, from })
    granted(await lead('leader', 'ordfører i Moss'))
    granted(await lead('deputy-leader', 'varaordfører i Moss'))
    return { body, person, seat, ...(await called(tx, act, body, starts)) }
  })
}

interface Seating {
  readonly body: string
  readonly number: string
  readonly name: string
  readonly members: number
  readonly person: Record<string, string>
  readonly seat: Record<string, string>
}

async function seated(tx: Tx, act: Act, { body, number, name, members, person, seat }: Seating): Promise<void> {
  const from = act.today.subtract({ days: 100 })
  const known = { number, name, organisationNumber: null, from: null, to: null }
  const participant = granted(await addParticipant(tx, act, known))
  const fill = async (kind: 'member' | 'observer', role: string) => {
    const who = `${role} i ${name}`
    seat[who] = granted(await addSeat(tx, act, { body, participant, kind, label: role }))
    person[who] = await addPerson(tx, act, { name: who, party: 'Fjordpartiet' })
    granted(await addTerm(tx, act, { seat: seat[who], person: person[who], from }))
  }
  for (const role of roles.slice(0, members)) await fill('member', role)
  for (const rank of ['første', 'andre']) {
    const who = `${rank} vara i ${name}`
    person[who] = await addPerson(tx, act, { name: who })
    granted(await addSubstitute(tx, act, { body, participant, person: person[who], from }))
  }
  if (name === 'Moss') await fill('observer', 'kommunedirektør')
}

const budgetText = [
  '1. Representantskapet vedtar budsjettet for 2025 med en ramme på 641 790 kroner.',
  '2. Bidraget fra kommunene settes til 7,5 kroner per innbygger.',
].join('\n')

async function called(tx: Tx, act: Act, body: string, starts: string) {
  const meeting = granted(await addMeeting(tx, act, { body, day: act.today, starts, place: 'Våler herredshus' }))
  const item: Record<string, string> = {}
  const add = async (values: NewItem, parent?: string) => {
    const added = granted(await addAgendaItem(tx, act, meeting, values, { parent }))
    if (values.title) item[values.title] = added
    return added
  }
  const addCaseItem = async (
    number: number,
    minutes: number,
    about: Partial<NewCase> & { title: string },
    parent: string,
  ) => {
    const councilCase = granted(await addCase(tx, act, { year: act.today.year, number, ...about }))
    item[about.title] = await add({ councilCase, minutes }, parent)
  }
  await add({ title: 'Åpning og godkjenning av møteinnkalling', kind: 'formality', minutes: 10 })
  await add({ title: 'Kommuneøkonomi', kind: 'dialogue', minutes: 30, presenter: 'Kommunedirektørene' })
  const cases = await add({ title: 'Behandling av saker', kind: 'case-list' })
  await addCaseItem(2, 20, { title: 'Handlingsplan 2025', kind: 'orientation' }, cases)
  const recommended = { proposal: budgetText, recommendedBy: 'arbeidsutvalget' }
  await addCaseItem(3, 15, { title: 'Forslag til budsjett 2025', kind: 'decision', ...recommended }, cases)
  await addCaseItem(4, 10, { title: 'Eventuelt', kind: 'any-other-business' }, cases)
  await add({ title: 'Lunsj', kind: 'break', minutes: 45 })
  granted(await announceMeeting(tx, act, meeting))
  return { meeting, address: act.today.toString(), item }
}
