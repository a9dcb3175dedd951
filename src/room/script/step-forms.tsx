import type { Visit } from '../../foundation/http/visit.ts'
import { Button } from '../../foundation/layout/buttons.tsx'
import { Checkbox } from '../../foundation/layout/choices.tsx'
import { NumberField, TextField, TimeField } from '../../foundation/layout/fields.tsx'
import { speak } from '../../foundation/words.ts'
import type { Step } from '../../meetings/script/rules.ts'
import { DeedButton, DeedForm } from '../deeds/form.tsx'
import { Decide } from '../item/impartiality.tsx'
import { isUndecided } from '../item/rules.ts'
import type { Room } from '../reading.ts'
import { findingOf } from './steps.ts'
import { words } from './words.ts'

interface StepProps {
  readonly visit: Visit
  readonly room: Room
}

/** What the meeting finds, with a remark for the minutes. */
export function Find({ visit, room, now }: StepProps & { now: Step }) {
  const t = speak(words, visit.language)
  const kind = findingOf[now.kind] ?? 'roll-called'
  const button = {
    'roll-called': t.rollCalled,
    convened: t.convened,
    'notice-approved': t.noticeApproved,
    'agenda-approved': t.agendaApproved,
  }[kind as string]
  return (
    <DeedForm visit={visit} room={room} deed="funn" says={button ?? ''} hidden={{ funn: kind }} class="step-form">
      <Button shortcut="ArrowRight" id="steg">
        {button}
      </Button>
      {kind === 'roll-called' ? null : <TextField field={{ name: 'merknad', label: t.remark, maxLength: 2000 }} />}
    </DeedForm>
  )
}

/** § 11-3 fifth subsection: the meeting chair, or a third of those who meet, can say no. */
export function Unlisted({ visit, room, now }: StepProps & { now: Step }) {
  const t = speak(words, visit.language)
  const punkt = now.agendaItem ?? ''
  return (
    <DeedForm visit={visit} room={room} deed="funn" says={t.accepted} hidden={{ punkt }} class="step-form">
      <NumberField field={{ name: 'imot', label: t.objectors, size: 3 }} value="0" />
      <Checkbox field={{ name: 'moteleder-imot', label: t.chairObjects }} />
      <Button name="funn" value="unlisted-accepted" id="steg" shortcut="ArrowRight">
        {t.accepted}
      </Button>
      <Button name="funn" value="unlisted-refused" look="secondary" outbox={t.refused}>
        {t.refused}
      </Button>
    </DeedForm>
  )
}

export function Impartiality({ visit, room, now }: StepProps & { now: Step }) {
  const one = room.course.disqualifications.find(({ disqualification }) => disqualification === now.disqualification)
  return one ? <Decide visit={visit} room={room} one={one} /> : null
}

/** With `quietly` no key presses it. */
export function TakeUp({
  visit,
  room,
  step,
  main,
  quietly,
}: StepProps & { step: Step; main?: boolean; quietly?: boolean }) {
  const t = speak(words, visit.language)
  const title = room.agenda.items.find(({ agendaItem }) => agendaItem === step.agendaItem)?.title ?? ''
  return (
    <DeedButton
      visit={visit}
      room={room}
      deed="ta-opp"
      hidden={{ punkt: step.agendaItem ?? '' }}
      text={main ? t.takeUp(title) : t.nextItem(title)}
      {...(quietly ? { look: 'quiet' } : { shortcut: 'ArrowRight', id: 'steg' })}
    />
  )
}

/**
 * → goes straight to the next item, which ends this one; before a break and at the end the item is finished first. No key
 * passes a case that is to be decided and has not been: that takes a press of its own.
 */
export function AfterItem({ visit, room, next }: StepProps & { next: Step | undefined }) {
  const t = speak(words, visit.language)
  const quietly = isUndecided(room)
  const finish = { visit, room, deed: 'ferdig', hidden: { punkt: room.course.current ?? '' }, text: t.finish } as const
  const goesOn = next && (next.kind === 'item' || next.kind === 'any-other-business') && !next.why
  return goesOn ? (
    <>
      {quietly ? <p class="note">{t.notDecided}</p> : null}
      <TakeUp visit={visit} room={room} step={next} quietly={quietly} />
      <DeedButton {...finish} look="quiet" />
    </>
  ) : (
    <>
      {quietly ? <p class="note">{t.notDecided}</p> : null}
      <DeedButton {...finish} {...(quietly ? { look: 'quiet' } : { shortcut: 'ArrowRight', id: 'steg' })} />
    </>
  )
}

export function BeginRecess({ visit, room }: StepProps) {
  const t = speak(words, visit.language)
  return (
    <DeedForm visit={visit} room={room} deed="pause" says={t.recess} class="step-form">
      <Button shortcut="ArrowRight" id="steg">
        {t.recess}
      </Button>
      <TimeField field={{ name: 'klokke', label: t.backAt }} />
    </DeedForm>
  )
}
