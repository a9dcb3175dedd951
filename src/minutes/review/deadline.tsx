import type { Day } from '../../foundation/days.ts'
import { longDay } from '../../foundation/days.ts'
import type { Visit } from '../../foundation/http/visit.ts'
import { Note } from '../../foundation/layout/text.tsx'
import { speak } from '../../foundation/words.ts'
import { citationText } from '../../law/cite.ts'
import { words } from '../follow-ups/words.ts'
import { lastDayForReview, legalityReview, mayStillBeReviewed } from './rules.ts'

/** Until when a legality review of a decision may be asked for (§ 27-1); and who may ask. */
export function ReviewDeadline({ visit, decided }: { visit: Visit; decided: Day }) {
  const t = speak(words, visit.language)
  const day = longDay(lastDayForReview(decided), visit.language)
  const open = mayStillBeReviewed(decided, visit.today)
  return (
    <Note>
      {open ? `${t.reviewUntil(day)}. ${t.reviewWho}` : `${t.reviewWas(day)}.`} ({citationText(legalityReview)})
    </Note>
  )
}
