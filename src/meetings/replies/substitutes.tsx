import type { Visit } from '../../foundation/http/visit.ts'
import { Button, ConfirmForm } from '../../foundation/layout/buttons.tsx'
import { SelectField } from '../../foundation/layout/choices.tsx'
import { HiddenFields, TextField } from '../../foundation/layout/fields.tsx'
import { FormKey } from '../../foundation/layout/form-key.tsx'
import { Tag } from '../../foundation/layout/text.tsx'
import { speak } from '../../foundation/words.ts'
import { repliesDeskPath } from '../paths.ts'
import type { Meeting } from '../store.ts'
import { Answer } from './answers.tsx'
import type { ReplyBoard, SeatReply } from './reading.ts'
import { words } from './words.ts'

interface SeatProps {
  readonly visit: Visit
  readonly meeting: Meeting
  readonly one: SeatReply
}

interface CalledProps extends SeatProps {
  /** Titles of agenda items, for calls to one of them. */
  readonly titles: ReadonlyMap<string, string>
}

/** Who is called to the seat, in whole or for one item, and who was passed over. */
export function Called({ visit, meeting, titles, one }: CalledProps) {
  const t = speak(words, visit.language)
  const base = `${repliesDeskPath(visit, meeting)}/vara`
  const calls = [...(one.call ? [one.call] : []), ...one.itemCalls]
  return (
    <>
      {calls.map((call) => (
        <div key={call.call}>
          <strong>{call.name}</strong>{' '}
          {call === one.call ? (
            one.callReply ? (
              <Answer visit={visit} one={one} reply={one.callReply} />
            ) : (
              <span class="muted">{t.unanswered}</span>
            )
          ) : (
            <span class="muted">{t.onlyForItem(titles.get(call.agendaItem ?? '') ?? '')}</span>
          )}
          {call.reason ? <span class="source">{t.chosenBecause(call.reason)}</span> : null}
          <ConfirmForm
            action={`${base}/${call.call}/trekk`}
            button={t.withdrawCall}
            question={t.withdrawQuestion(call.name)}
            confirm={t.withdrawCall}
            look="quiet"
          />
        </div>
      ))}
      {one.needsSubstitute && one.place.holder ? <Tag tone="bad">{t.noneLeft}</Tag> : null}
      {one.passedOver.map(({ call, name, passedOver }) => (
        <span key={call} class="source">
          {t.passedOver(name, passedOver ?? '')}
        </span>
      ))}
    </>
  )
}

interface CallProps extends SeatProps {
  readonly board: ReplyBoard
}

/** From the municipality’s own list, in another order only with a reason. */
export function CallAnother({ visit, meeting, board, one }: CallProps) {
  const t = speak(words, visit.language)
  if (!one.needsSubstitute && !one.call) return null
  const list = (one.place.participant && board.lists.get(one.place.participant)) || []
  const free = list.filter(({ hindered }) => hindered === null || hindered === 'absent')
  if (!free.length) return null
  const name = one.place.holder?.name ?? (one.place.label || t.vacant)
  return (
    <details class="confirm">
      <summary
        class="ds-button"
        data-variant="tertiary"
        aria-label={`${one.call ? t.callInstead : t.callAnother}: ${name}`}
      >
        {one.call ? t.callInstead : t.callAnother}
      </summary>
      <form
        class="confirm-panel"
        aria-label={t.calling}
        method="post"
        action={`${repliesDeskPath(visit, meeting)}/vara`}
      >
        <FormKey />
        <HiddenFields values={{ plass: one.place.seat }} />
        <SelectField
          field={{ name: 'person', label: t.whom, required: true }}
          choices={free.map((each) => ({ value: each.person, label: t.rankOf(each.rank, each.name) }))}
        />
        <TextField field={{ name: 'grunn', label: t.why, hint: t.whyHint, maxLength: 500 }} />
        <Button look="secondary">{t.call}</Button>
      </form>
    </details>
  )
}
