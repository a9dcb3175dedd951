import { dayAndClock } from '../../foundation/days.ts'
import type { Visit } from '../../foundation/http/visit.ts'
import { Button, ButtonRow } from '../../foundation/layout/buttons.tsx'
import { HiddenFields } from '../../foundation/layout/fields.tsx'
import { FormKey } from '../../foundation/layout/form-key.tsx'
import { Tag } from '../../foundation/layout/text.tsx'
import { inEach, say, speak } from '../../foundation/words.ts'
import { repliesDeskPath } from '../paths.ts'
import type { Meeting } from '../store.ts'
import type { SeatReply } from './reading.ts'
import type { Reply } from './store.ts'
import { answerWords, meansWords, words } from './words.ts'

/** What was answered for a seat, when and by what means. */
export function Answer({ visit, one, reply }: { visit: Visit; one: SeatReply; reply: Reply | null }) {
  const t = speak(words, visit.language)
  if (!reply) return one.place.holder ? <span class="muted">{t.unanswered}</span> : null
  const at = inEach((language) => dayAndClock(reply.at, language))
  return (
    <>
      <Tag tone={reply.answer === 'coming' ? 'good' : 'bad'}>{say(answerWords[reply.answer], visit.language)}</Tag>
      <span class="source">{t.answeredAt(meansWords[reply.means], at)}</span>
      {reply.reason ? <span class="source">{reply.reason}</span> : null}
    </>
  )
}

interface SeatProps {
  readonly visit: Visit
  readonly meeting: Meeting
  readonly one: SeatReply
}

/** What whoever is to sit there has told the secretary. */
export function RegisterAnswer({ visit, meeting, one }: SeatProps) {
  const t = speak(words, visit.language)
  const who = one.call ?? one.place.holder
  if (!who) return null
  return (
    <form method="post" action={repliesDeskPath(visit, meeting)} aria-label={t.registerFor(who.name)}>
      <FormKey />
      <HiddenFields values={{ plass: one.place.seat, person: who.person }} />
      <ButtonRow>
        <Button look="quiet" name="svar" value="coming" label={`${t.registerFor(who.name)}: ${t.coming}`}>
          {say(answerWords.coming, visit.language)}
        </Button>
        <Button look="quiet" name="svar" value="absent" label={`${t.registerFor(who.name)}: ${t.absent}`}>
          {say(answerWords.absent, visit.language)}
        </Button>
      </ButtonRow>
    </form>
  )
}
