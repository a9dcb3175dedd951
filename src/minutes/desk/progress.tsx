import { dayAndClock, longDay } from '../../foundation/days.ts'
import { Button, ConfirmForm, LinkButton } from '../../foundation/layout/buttons.tsx'
import { Checkbox, SelectField } from '../../foundation/layout/choices.tsx'
import { TextArea } from '../../foundation/layout/fields.tsx'
import { FormKey } from '../../foundation/layout/form-key.tsx'
import { Notice, Section, Tag } from '../../foundation/layout/text.tsx'
import { say, speak } from '../../foundation/words.ts'
import { words } from '../page-words.ts'
import { minutesDeskPath, minutesPath } from '../paths.ts'
import { stateOf } from '../rules.ts'
import { stateWords } from '../words.ts'
import type { DeskProps } from './pages.tsx'

/** How far the minutes have come, and the next thing to do with them. */
export function Progress(props: DeskProps) {
  const { visit, minutes, signatures } = props
  const t = speak(words, visit.language)
  const state = stateOf(minutes ?? { sentToChairAt: null, approvedAt: null, publishedAt: null })
  return (
    <>
      <Section
        heading={t.state}
        id="tilstand"
        aside={<Tag tone={state === 'published' ? 'good' : 'calm'}>{say(stateWords[state], visit.language)}</Tag>}
      >
        {minutes?.chairRemark ? (
          <Notice tone="warn" title={t.chairSays}>
            {minutes.chairRemark}
          </Notice>
        ) : null}
        {minutes?.sentToChairAt ? <p>{t.sentAt(dayAndClock(minutes.sentToChairAt, visit.language))}</p> : null}
        {state === 'draft' || state === 'with-chair' ? <SendForm {...props} again={state !== 'draft'} /> : null}
        {state === 'to-be-signed' || state === 'published' ? (
          <ul>
            {signatures.map(({ person, name, role, signedAt }) => (
              <li key={person}>
                {name} ({role}): {signedAt ? dayAndClock(signedAt, visit.language) : t.notSigned}
              </li>
            ))}
          </ul>
        ) : null}
        {state === 'to-be-signed' ? <TakeBack {...props} /> : null}
        {state === 'published' ? (
          <LinkButton href={minutesPath(visit, props.meeting)}>{t.readMinutes}</LinkButton>
        ) : null}
      </Section>
      {state === 'draft' || state === 'with-chair' ? <Signatories {...props} /> : null}
      {state === 'published' ? <Later {...props} /> : null}
    </>
  )
}

function SendForm({ visit, meeting, again }: DeskProps & { again: boolean }) {
  const t = speak(words, visit.language)
  return (
    <form method="post" action={`${minutesDeskPath(visit, meeting)}/send`}>
      <FormKey />
      <Button look={again ? 'secondary' : 'primary'}>{again ? t.sendAgain : t.sendToChair}</Button>
    </form>
  )
}

function TakeBack({ visit, meeting }: DeskProps) {
  const t = speak(words, visit.language)
  return (
    <ConfirmForm
      action={`${minutesDeskPath(visit, meeting)}/trekk-tilbake`}
      button={t.takeBack}
      question={t.takeBackQuestion}
      confirm={t.takeBack}
    />
  )
}

/** Those who met, with the chosen ones ticked. */
function Signatories({ visit, meeting, met, signatures }: DeskProps) {
  const t = speak(words, visit.language)
  const chosen = new Set(signatures.map(({ person }) => person))
  if (!met.length) return null
  return (
    <Section heading={t.signatories} id="signatarer">
      <form method="post" action={`${minutesDeskPath(visit, meeting)}/signatarer`}>
        <FormKey />
        <p class="hint">{t.signatoriesHint}</p>
        {met.map(({ person, name }) => (
          <Checkbox key={person} field={{ name: `signerer-${person}`, label: name }} checked={chosen.has(person)} />
        ))}
        <Button look="secondary">{t.saveSignatories}</Button>
      </form>
    </Section>
  )
}

function Later({ visit, meeting, later, approvals }: DeskProps) {
  const t = speak(words, visit.language)
  const done = approvals.filter(({ ofMeeting }) => ofMeeting === meeting.meeting)
  return (
    <Section heading={t.later} id="senere">
      {done.map(({ inMeeting, inDay, outcome, correction }) => (
        <p key={inMeeting}>
          {(outcome === 'corrected' ? t.correctedLater : t.approvedLater)(longDay(inDay, visit.language))} {correction}
        </p>
      ))}
      {later.length ? (
        <form method="post" action={`${minutesDeskPath(visit, meeting)}/senere`}>
          <FormKey />
          <SelectField
            field={{ name: 'mote', label: t.laterMeeting, required: true }}
            choices={later.map((one) => ({
              value: one.meeting,
              label: `${one.bodyName} ${longDay(one.day, visit.language)}`,
            }))}
          />
          <TextArea
            field={{ name: 'rettelse', label: t.correction, hint: t.correctionHint, maxLength: 10_000 }}
            rows={3}
          />
          <Button look="secondary">{t.register}</Button>
        </form>
      ) : null}
    </Section>
  )
}
