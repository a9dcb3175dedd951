import { refuse } from '../../law/refusal.ts'
import { noteOutcome } from '../../meetings/agenda/contents/actions.ts'
import { listAgenda } from '../../meetings/agenda/store.ts'
import { words as agendaWords } from '../../meetings/agenda/words.ts'
import { noteSigning } from '../../meetings/signing/actions.ts'
import { chair, type Deeds, type Doing, text } from './doing.ts'

/** What the talk came to, and who has put the pen to paper. */
export const contentsDeeds = {
  utfall: chair((doing) =>
    noteOutcome(doing.tx, doing.act, doing.meeting.meeting, text(doing, 'punkt'), text(doing, 'tekst')),
  ),
  signert: chair(signed),
} satisfies Deeds

/** The party is sought under an item of this meeting alone. */
async function signed(doing: Doing) {
  const { tx, act, at } = doing
  const { meeting } = doing.meeting
  const agendaItem = text(doing, 'punkt')
  const items = await listAgenda(tx, act.council, meeting, 'everything')
  if (!items.some((one) => one.agendaItem === agendaItem)) return refuse(agendaWords.gone)
  const isTakenBack = text(doing, 'likevel-ikke') !== ''
  return noteSigning(tx, act, {
    meeting,
    agendaItem,
    party: text(doing, 'part'),
    at: isTakenBack ? null : (at ?? act.now),
  })
}
