import { addCase } from '../../cases/actions.ts'
import { addDecision } from '../../cases/decisions/actions.ts'
import { asCaseNumber } from '../../cases/numbers/rules.ts'
import { asCaseKind, type CaseKind } from '../../cases/rules.ts'
import { findCaseByNumber } from '../../cases/store.ts'
import { asDay } from '../../foundation/days.ts'
import { refuse } from '../../law/refusal.ts'
import { addMeeting } from '../../meetings/actions.ts'
import { addAgendaItem } from '../../meetings/agenda/actions.ts'
import type { ItemKind } from '../../meetings/agenda/rules.ts'
import { listMeetings } from '../../meetings/store.ts'
import type { AgendaFacts, AgendaKind } from '../draft.ts'
import { acceptBody } from './council.ts'
import { keepOrMake, type Making, make, Stopped } from './making.ts'
import { words } from './words.ts'

const itemKinds: Readonly<Record<AgendaKind, ItemKind>> = {
  formalia: 'formality',
  orientering: 'orientation',
  dialog: 'dialogue',
  vedtak: 'decision',
  signering: 'signing',
  valg: 'election',
  referat: 'report',
  saksliste: 'case-list',
  eventuelt: 'any-other-business',
  pause: 'break',
}

const caseKindOf = (kind: AgendaKind | null | undefined): CaseKind | null => (kind ? asCaseKind(itemKinds[kind]) : null)

/** Answers the cases by their number as the document writes it. */
export async function acceptCases(making: Making): Promise<ReadonlyMap<string, string>> {
  const { tx, act, draft } = making
  const agenda = draft.meeting?.agenda ?? []
  const found = new Map<string, string>()
  for (const [at, { number, title, altTitle, kind }] of (draft.cases ?? []).entries()) {
    const parsed = asCaseNumber(number)
    if (!parsed) throw new Stopped(refuse(words.numberWrong(number)))
    const existing = await findCaseByNumber(tx, act.council, parsed, 'everything')
    const proposal = agenda.find((item) => item.caseNumber === number)?.proposal ?? ''
    const other = altTitle && altTitle !== title ? altTitle : null
    const values = { ...parsed, title, alternativeTitle: other, kind: caseKindOf(kind), proposal }
    const councilCase = await keepOrMake(making, 'case', `/cases/${at}`, existing?.councilCase, () =>
      addCase(tx, act, values),
    )
    found.set(number, councilCase)
  }
  return found
}

/** The meeting with its agenda and, from minutes, what was decided. Answers the meeting. */
export async function acceptMeeting(making: Making, cases: ReadonlyMap<string, string>): Promise<string | undefined> {
  const { tx, act, draft } = making
  const { meeting } = draft
  if (!meeting || !(meeting.date || meeting.dateText || meeting.agenda?.length)) return undefined
  const day = asDay(meeting.date ?? '')
  if (!day) throw new Stopped(refuse(words.yearMissing))
  const body = await acceptBody(making, meeting.body, '/meeting/body')
  if (!body) throw new Stopped(refuse(words.bodyMissing))
  const known = await listMeetings(tx, act.council, 'everything')
  const existing = known.find((one) => one.body === body && one.day.equals(day))?.meeting
  const values = {
    body,
    day,
    starts: meeting.startTime ?? null,
    ends: meeting.endTime ?? null,
    place: meeting.place ?? '',
  }
  const id = await keepOrMake(making, 'meeting', '/meeting', existing, () => addMeeting(tx, act, values))
  const items = existing ? [] : await acceptAgenda(making, id, meeting.agenda ?? [], cases)
  for (const { item, agendaItem, pointer } of items) {
    const councilCase = item.caseNumber && cases.get(item.caseNumber)
    if (!item.decision || !councilCase) continue
    const result = caseKindOf(item.kind) === 'orientation' ? ('noted' as const) : ('adopted' as const)
    const decided = { councilCase, body, agendaItem, day, text: item.decision, result, vote: item.vote ?? '' }
    await make(making, 'decision', `${pointer}/decision`, addDecision(tx, act, decided))
  }
  return id
}

async function acceptAgenda(
  making: Making,
  meeting: string,
  agenda: readonly AgendaFacts[],
  cases: ReadonlyMap<string, string>,
) {
  const { tx, act } = making
  const made = new Map<number, string>()
  const items: { item: AgendaFacts; agendaItem: string; pointer: string }[] = []
  for (const [at, item] of agenda.entries()) {
    const pointer = `/meeting/agenda/${at}`
    const parent = item.parent === undefined ? null : (made.get(item.parent) ?? null)
    const values = {
      kind: item.kind && itemKinds[item.kind],
      title: item.title,
      councilCase: (item.caseNumber && cases.get(item.caseNumber)) || null,
      starts: item.time ?? null,
      minutes: item.minutes ?? null,
      presenter: item.presenter ?? '',
    }
    const agendaItem = await make(making, 'agenda-item', pointer, addAgendaItem(tx, act, meeting, values, { parent }))
    made.set(item.position, agendaItem)
    items.push({ item, agendaItem, pointer })
  }
  return items
}
