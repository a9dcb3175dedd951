import { words } from '../../cases/preparation/words.ts'
import type { Agendas } from '../../cases/treatment.ts'
import { isBefore } from '../../foundation/days.ts'
import { refuse } from '../../law/refusal.ts'
import { addAgendaItem } from '../agenda/actions.ts'
import { listAgenda } from '../agenda/store.ts'
import { findMeeting, listMeetings } from '../store.ts'

/**
 * `cases/treatment.ts` says what these answer. A case that is put on an agenda stands last under the list of cases, or last
 * of all where there is no such item, and is moved there.
 */
export const agendas: Agendas = {
  agendasAhead: async (tx, council, today) => {
    const meetings = await listMeetings(tx, council, 'everything')
    return meetings
      .filter(({ day, cancelledAt, openedAt }) => !cancelledAt && !openedAt && !isBefore(day, today))
      .map(({ meeting, bodyName, day, announcedAt }) => ({ meeting, bodyName, day, announced: announcedAt !== null }))
  },
  putOnAgenda: async (tx, act, meeting, councilCase) => {
    const there = await findMeeting(tx, act.council, meeting, 'everything')
    if (!there) return refuse(words.meetingGone)
    const items = await listAgenda(tx, act.council, meeting, 'everything')
    const list = items.find(({ kind }) => kind === 'case-list')
    return addAgendaItem(tx, act, meeting, { councilCase }, { parent: list?.agendaItem })
  },
}
