import { lastDayForReview, legalityReview } from '../cases/state/rules.ts'
import { type Day, isAfter, longDay } from '../foundation/days.ts'
import type { Visit } from '../foundation/http/visit.ts'
import { Note } from '../foundation/layout/text.tsx'
import { speak } from '../foundation/words.ts'
import { citationText } from '../law/cite.ts'
import { words } from './follow-ups/words.ts'

/** Until when a legality review of a decision may be asked for (§ 27-1); and who may ask. */
export function ReviewDeadline({ visit, decided }: { visit: Visit; decided: Day }) {
  const t = speak(words, visit.language)
  const last = lastDayForReview(decided)
  const day = longDay(last, visit.language)
  const open = !isAfter(visit.today, last)
  return (
    <Note>
      {open ? `${t.reviewUntil(day)}. ${t.reviewWho}` : `${t.reviewWas(day)}.`} ({citationText(legalityReview)})
    </Note>
  )
}
