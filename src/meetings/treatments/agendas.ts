import { words } from '../../cases/preparation/words.ts'
import type { Agendas } from '../../cases/treatment.ts'
import { isBefore } from '../../foundation/days.ts'
import { refuse } from '../../law/refusal.ts'
import { addAgendaItem } from '../agenda/actions.ts'
import { findMeeting, listMeetings } from '../store.ts'

/** `cases/treatment.ts` says what these answer. A case that is put on an agenda stands last, and is moved there. */
export const agendas: Agendas = {
  agendasAhead: async (tx, council, today) => {
    const meetings = await listMeetings(tx, council, 'everything')
    return meetings
      .filter(({ day, cancelledAt, openedAt }) => !cancelledAt && !openedAt && !isBefore(day, today))
      .map(({ meeting, bodyName, day, announcedAt }) => ({ meeting, bodyName, day, announced: announcedAt !== null }))
  },
  putOnAgenda: async (tx, act, meeting, councilCase) => {
    const there = await findMeeting(tx, act.council, meeting, 'everything')
    return there ? addAgendaItem(tx, act, meeting, { councilCase }) : refuse(words.meetingGone)
  },
}
