import type { PapersOf } from '../../cases/paper.ts'
import { listCases } from '../../cases/store.ts'
import type { TreatmentsByCase } from '../../cases/treatment.ts'
import type { Tx } from '../../foundation/database/council.ts'
import { editingRoutes } from '../../foundation/desk/editing.tsx'
import { notFound, page, refused, seeOther } from '../../foundation/http/answer.ts'
import { get, office, post } from '../../foundation/http/route.ts'
import type { Visit } from '../../foundation/http/visit.ts'
import { LinkButton } from '../../foundation/layout/buttons.tsx'
import { say, speak } from '../../foundation/words.ts'
import { isRefusal, refuse } from '../../law/refusal.ts'
import { meetingHere } from '../here.ts'
import { words as noticeWords } from '../notices/words.ts'
import { agendaDeskPath, meetingPath, noticeDeskPath } from '../paths.ts'
import { words as meetingWords } from '../words.ts'
import {
  addAgendaItem,
  changeAgendaItem,
  copyAgenda,
  moveAgendaItem,
  placeAgendaItem,
  removeAgendaItem,
} from './actions.ts'
import { AgendaBuilder, lengthOf } from './builder.tsx'
import { contentsOf } from './contents/store.ts'
import { asNewItem, asWritten, itemForm } from './form.ts'
import { directions } from './rules.ts'
import { type AgendaItem, findAgendaItem, latestAgendaOf, listAgenda } from './store.ts'
import { casesWaiting, Waiting } from './waiting.tsx'
import { words } from './words.ts'

const path = '/:council/skrivebord/moter/:meeting/saksliste'
const secretary = office('secretary')

/** The item when it stands on this meeting's agenda. */
async function itemHere(tx: Tx, visit: Visit, id: string) {
  const item = await findAgendaItem(tx, visit.council, id)
  const meeting = item && (await meetingHere(tx, visit, 'everything'))
  return item?.meeting === meeting?.meeting ? item : undefined
}

/** What those below tell: documents that can be signed. */
interface Around {
  readonly papersOfMeetings: PapersOf
  readonly papersOfCases: PapersOf
  readonly treatmentsByCase: TreatmentsByCase
}

export const agendaRoutes = (around: Around) => [
  get(path, secretary, (visit) => builder(visit, around)),
  post(`${path}/mal`, secretary, useTemplate),
  ...editingRoutes({
    path,
    guard: secretary,
    titles: { create: words.newItem, change: words.changeItem },
    belongs: async (tx, visit) => Boolean(await meetingHere(tx, visit, 'everything')),
    form: async (tx, visit) => {
      const cases = await listCases(tx, visit.council, 'everything')
      return itemForm(cases, await signable(tx, visit, around))
    },
    begin: (_tx, visit) => ({ councilCase: visit.query.get('sak') ?? '' }),
    find: async (tx, visit, id) => {
      const item = await itemHere(tx, visit, id)
      if (!item) return undefined
      const contents = await contentsOf(tx, visit.council, [id])
      return { written: asWritten(item, contents.get(id)), name: item.title }
    },
    create: async (tx, act, value, visit) => {
      const meeting = await meetingHere(tx, visit, 'everything')
      if (!meeting) return refuse(words.gone)
      return addAgendaItem(tx, act, meeting.meeting, asNewItem(value), { parent: visit.query.get('under') })
    },
    change: (tx, act, id, value) => changeAgendaItem(tx, act, id, asNewItem(value)),
    remove: removeAgendaItem,
    done: builderPath,
  }),
  post(`${path}/:id/flytt`, secretary, move),
]

/** The documents of the meeting and of the cases on its agenda. */
async function signable(tx: Tx, visit: Visit, { papersOfMeetings, papersOfCases }: Around) {
  const meeting = await meetingHere(tx, visit, 'everything')
  if (!meeting) return []
  const items = await listAgenda(tx, visit.council, meeting.meeting, 'everything')
  const cases = items.flatMap(({ councilCase }) => (councilCase ? [councilCase] : []))
  return [
    ...(await papersOfMeetings(tx, visit.council, [meeting.meeting], 'everything', visit.language)),
    ...(await papersOfCases(tx, visit.council, cases, 'everything', visit.language)),
  ]
}

async function builder(visit: Visit, { treatmentsByCase }: Around) {
  const found = await visit.read(async (tx) => {
    const meeting = await meetingHere(tx, visit, 'everything')
    if (!meeting) return undefined
    const items = await listAgenda(tx, visit.council, meeting.meeting, 'everything')
    const template = items.length ? undefined : await latestAgendaOf(tx, visit.council, meeting)
    const waiting = await casesWaiting(tx, visit, treatmentsByCase)
    return { meeting, items, template, waiting }
  })
  if (!found) return notFound
  const t = speak(words, visit.language)
  const meetingName = say(meetingWords.meetingOf(found.meeting.bodyName, found.meeting.day), visit.language)
  const body = (
    <>
      <AgendaBuilder visit={visit} {...found} />
      <Waiting visit={visit} meeting={found.meeting} cases={found.waiting} />
    </>
  )
  return page(`${t.agenda}: ${meetingName}`, body, {
    lead: lengthOf(visit, found.meeting, found.items),
    breadcrumbs: [
      { text: say(meetingWords.meetings, visit.language), href: `/${visit.council}/skrivebord/moter` },
      { text: meetingName, href: meetingPath(visit, found.meeting) },
    ],
    actions: (
      <>
        <LinkButton look="primary" href={`${visit.path}/ny`}>
          {t.newItem}
        </LinkButton>
        <LinkButton href={noticeDeskPath(visit, found.meeting)}>{say(noticeWords.title, visit.language)}</LinkButton>
        <LinkButton href={meetingPath(visit, found.meeting)}>{t.toMeeting}</LinkButton>
      </>
    ),
    flash: movedFlash(visit, found.items),
    unlisted: true,
  })
}

/** Says where the item that was moved stands now, also to those who do not see it move. */
function movedFlash(visit: Visit, items: readonly AgendaItem[]) {
  const item = items.find(({ agendaItem }) => agendaItem === visit.query.get('flyttet'))
  return item && { text: say(words.movedTo(item.title, item.position, items.length), visit.language) }
}

/** One step in a direction, or to where it was dropped. */
async function move(visit: Visit) {
  const id = visit.params.id ?? ''
  const sent = await visit.form()
  const direction = directions.find((one) => one === sent.get('retning'))
  const before = sent.get('foran')
  const target = typeof before === 'string' ? before : ''
  if (!(direction || target) || !(await visit.read((tx) => itemHere(tx, visit, id)))) return notFound
  if (target && !(await visit.read((tx) => itemHere(tx, visit, target)))) return notFound
  const done = await visit.write((tx) =>
    target ? placeAgendaItem(tx, visit.act, id, target) : moveAgendaItem(tx, visit.act, id, direction!),
  )
  if (isRefusal(done)) return refused(done)
  return seeOther(`${builderPath(visit)}?flyttet=${id}#punkt-${id}`)
}

async function useTemplate(visit: Visit) {
  const meeting = await visit.read((tx) => meetingHere(tx, visit, 'everything'))
  if (!meeting) return notFound
  const done = await visit.write(async (tx) => {
    const last = await latestAgendaOf(tx, visit.council, meeting)
    return last ? copyAgenda(tx, visit.act, last.meeting, meeting.meeting) : refuse(words.noTemplate)
  })
  return isRefusal(done) ? refused(done) : seeOther(builderPath(visit))
}

const builderPath = (visit: Visit) => agendaDeskPath(visit, { address: visit.params.meeting ?? '' })
