import { listCases } from '../../cases/store.ts'
import type { Tx } from '../../foundation/database/council.ts'
import { editingRoutes } from '../../foundation/desk/editing.tsx'
import { notFound, page, refused, seeOther } from '../../foundation/http/answer.ts'
import { get, office, post } from '../../foundation/http/route.ts'
import type { Visit } from '../../foundation/http/visit.ts'
import { LinkButton } from '../../foundation/layout/buttons.tsx'
import { say, speak } from '../../foundation/words.ts'
import { isRefusal, refuse } from '../../law/refusal.ts'
import { findMeetingAt } from '../store.ts'
import { words as meetingWords } from '../words.ts'
import { addAgendaItem, changeAgendaItem, moveAgendaItem, removeAgendaItem } from './actions.ts'
import { AgendaBuilder } from './builder.tsx'
import { asNewItem, asWritten, itemForm } from './form.ts'
import { directions } from './rules.ts'
import { type AgendaItem, findAgendaItem, listAgenda } from './store.ts'
import { words } from './words.ts'

const path = '/:council/skrivebord/moter/:meeting/saksliste'
const secretary = office('secretary')

const meetingOf = (tx: Tx, visit: Visit) => findMeetingAt(tx, visit.council, visit.params.meeting ?? '', 'everything')

/** The item when it stands on this meeting's agenda. */
async function itemHere(tx: Tx, visit: Visit, id: string) {
  const item = await findAgendaItem(tx, visit.council, id)
  const meeting = item && (await meetingOf(tx, visit))
  return item?.meeting === meeting?.meeting ? item : undefined
}

export const agendaRoutes = [
  get(path, secretary, builder),
  ...editingRoutes({
    path,
    guard: secretary,
    titles: { create: words.newItem, change: words.changeItem },
    belongs: async (tx, visit) => Boolean(await meetingOf(tx, visit)),
    form: async (tx, visit) => itemForm(await listCases(tx, visit.council, 'everything')),
    find: async (tx, visit, id) => {
      const item = await itemHere(tx, visit, id)
      return item && { written: asWritten(item), name: item.title }
    },
    create: async (tx, act, value, visit) => {
      const meeting = await meetingOf(tx, visit)
      if (!meeting) return refuse(words.gone)
      return addAgendaItem(tx, act, meeting.meeting, asNewItem(value), { parent: visit.query.get('under') })
    },
    change: (tx, act, id, value) => changeAgendaItem(tx, act, id, asNewItem(value)),
    remove: removeAgendaItem,
    done: (visit) => `/${visit.council}/skrivebord/moter/${visit.params.meeting}/saksliste`,
  }),
  post(`${path}/:id/flytt`, secretary, move),
]

async function builder(visit: Visit) {
  const found = await visit.read(async (tx) => {
    const meeting = await meetingOf(tx, visit)
    return meeting && { meeting, items: await listAgenda(tx, visit.council, meeting.meeting, 'everything') }
  })
  if (!found) return notFound
  const t = speak(words, visit.language)
  const meetingName = say(meetingWords.meetingOf(found.meeting.bodyName, found.meeting.day), visit.language)
  return page(`${t.agenda}: ${meetingName}`, <AgendaBuilder visit={visit} {...found} />, {
    lead: lengthOf(visit, found.items),
    breadcrumbs: [
      { text: say(meetingWords.meetings, visit.language), href: `/${visit.council}/skrivebord/moter` },
      { text: meetingName, href: `/${visit.council}/moter/${found.meeting.address}` },
    ],
    actions: (
      <>
        <LinkButton look="primary" href={`${visit.path}/ny`}>
          {t.newItem}
        </LinkButton>
        <LinkButton href={`/${visit.council}/moter/${found.meeting.address}`}>{t.toMeeting}</LinkButton>
      </>
    ),
    flash: movedFlash(visit, found.items),
    unlisted: true,
  })
}

/** «Til sammen 95 minutter. 2 punkter mangler varighet.» */
function lengthOf(visit: Visit, items: readonly AgendaItem[]): string | undefined {
  const t = speak(words, visit.language)
  const inner = items.filter((one) => !items.some(({ parent }) => parent === one.agendaItem))
  const minutes = inner.reduce((sum, one) => sum + (one.minutes ?? 0), 0)
  const missing = inner.filter((one) => one.minutes === null).length
  const parts = [minutes ? t.totalMinutes(minutes) : '', minutes && missing ? t.minutesMissing(missing) : '']
  return parts.filter(Boolean).join(' ') || undefined
}

/** Says where the item that was moved stands now, also to those who do not see it move. */
function movedFlash(visit: Visit, items: readonly AgendaItem[]) {
  const item = items.find(({ agendaItem }) => agendaItem === visit.query.get('flyttet'))
  return item && { text: say(words.movedTo(item.title, item.position, items.length), visit.language) }
}

async function move(visit: Visit) {
  const id = visit.params.id ?? ''
  const sent = (await visit.form()).get('retning')
  const direction = directions.find((one) => one === sent)
  if (!direction || !(await visit.read((tx) => itemHere(tx, visit, id)))) return notFound
  const done = await visit.write((tx) => moveAgendaItem(tx, visit.act, id, direction))
  if (isRefusal(done)) return refused(done)
  return seeOther(`/${visit.council}/skrivebord/moter/${visit.params.meeting}/saksliste?flyttet=${id}#punkt-${id}`)
}
