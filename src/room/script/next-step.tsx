import type { Visit } from '../../foundation/http/visit.ts'
import { Button, ConfirmForm } from '../../foundation/layout/buttons.tsx'
import { Checkbox, SelectField } from '../../foundation/layout/choices.tsx'
import { NumberField, TextField, TimeField } from '../../foundation/layout/fields.tsx'
import { Notice } from '../../foundation/layout/text.tsx'
import { say, speak } from '../../foundation/words.ts'
import { citationSaid } from '../../law/cite.ts'
import { presentAt } from '../../meetings/attendance/rules.ts'
import { chairByOffice } from '../../meetings/chair/rules.ts'
import { cannotHoldChair } from '../../meetings/disqualification/rules.ts'
import { nextStep, type Step } from '../../meetings/script/rules.ts'
import { DeedButton, DeedForm } from '../deeds/form.tsx'
import { Decide } from '../item/tools.tsx'
import { roomPath } from '../paths.ts'
import type { Room } from '../reading.ts'
import { findingOf, following, stepsIn, undoing, wayBack } from './steps.ts'
import { words } from './words.ts'

interface StepProps {
  readonly visit: Visit
  readonly room: Room
}

/** The one thing to do now, what to say and by which paragraph; and the way back. */
export function NextStep({ visit, room }: StepProps) {
  const t = speak(words, visit.language)
  const steps = stepsIn(room)
  const now = nextStep(steps)
  const back = wayBack(steps)
  const isVoting = room.ballots.some(({ closedAt }) => !closedAt) // nothing else is next before it is closed
  const isUp = now?.agendaItem !== null && now?.agendaItem === room.course.current && now?.key.startsWith('item:')
  const said =
    isUp && (isVoting || now?.kind === 'item') ? t[hintFor(room)] : now?.says && say(now.says, visit.language)
  return (
    <section class="next-step" aria-labelledby="neste-steg">
      <h2 id="neste-steg" class="next-step-title">
        {now ? (isUp ? t.treat(room.item?.title ?? '') : say(now.title, visit.language)) : t.allDone}
      </h2>
      {said ? <p class="next-step-says">{said}</p> : null}
      {now?.citation ? <p class="note">{t.basis(say(citationSaid(now.citation), visit.language))}</p> : null}
      {now?.why ? (
        <Notice tone="warn">
          <p>{say(now.why.says, visit.language)}</p>
          {now.why.citation ? <p class="note">{say(citationSaid(now.why.citation), visit.language)}</p> : null}
        </Notice>
      ) : null}
      <div class="next-step-row">
        {now && !isVoting ? <Doing visit={visit} room={room} now={now} next={following(steps)} /> : null}
        {back && !isVoting ? <GoBack visit={visit} room={room} step={back} /> : null}
      </div>
    </section>
  )
}

/** What comes next within an item: the debate, the vote, or the next item. */
function hintFor({ item, ballots, course }: Room): 'voteNow' | 'debateThenVote' | 'debate' | 'isVoted' | 'voting' {
  const own = ballots.filter(({ items, annulledAt }) => items.includes(course.current ?? '') && !annulledAt)
  if (own.some(({ closedAt }) => !closedAt)) return 'voting'
  if (item?.kind !== 'decision' && item?.kind !== 'election') return 'debate'
  const decided = own.some(({ about, result }) => result && (about === 'proposal' || about === 'election'))
  if (decided) return 'isVoted'
  return course.speakers.some(({ agendaItem }) => agendaItem === course.current) ? 'voteNow' : 'debateThenVote'
}

export function GoBack({ visit, room, step }: StepProps & { step: NonNullable<ReturnType<typeof wayBack>> }) {
  const t = speak(words, visit.language)
  const { deed, hidden } = undoing(step.back)
  const name = t.goBack(say(step.title, visit.language))
  return <DeedButton visit={visit} room={room} deed={deed} hidden={hidden} text={t.back} label={name} look="quiet" />
}

interface DoingProps extends StepProps {
  readonly now: Step
  readonly next: Step | undefined
}

/** The form of the step; the main button is pressed by →. */
function Doing({ visit, room, now, next }: DoingProps) {
  const t = speak(words, visit.language)
  switch (now.kind) {
    case 'open':
      return <DeedButton visit={visit} room={room} deed="apne" text={t.open} shortcut="ArrowRight" id="steg" />
    case 'chair':
      return <ChooseChair visit={visit} room={room} />
    case 'roll-call':
    case 'convened':
    case 'notice':
    case 'agenda':
      return <Find visit={visit} room={room} now={now} />
    case 'unlisted':
      return <Unlisted visit={visit} room={room} now={now} />
    case 'impartiality':
      return <Impartiality visit={visit} room={room} now={now} />
    case 'item':
    case 'any-other-business':
      return now.agendaItem === room.course.current ? (
        <AfterItem visit={visit} room={room} next={next} />
      ) : (
        <TakeUp visit={visit} room={room} step={now} main />
      )
    case 'recess':
      return <BeginRecess visit={visit} room={room} />
    case 'resume':
      return <DeedButton visit={visit} room={room} deed="fortsett" text={t.resume} shortcut="ArrowRight" id="steg" />
    case 'close':
      return (
        <ConfirmForm
          id="hev-motet"
          action={`${roomPath(visit, room.meeting)}/gjor/hev`}
          button={t.close}
          question={t.closeQuestion}
          confirm={t.close}
          look="primary"
          shortcut="ArrowRight"
          outbox={t.close}
        />
      )
  }
}

function Find({ visit, room, now }: StepProps & { now: Step }) {
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
function Unlisted({ visit, room, now }: StepProps & { now: Step }) {
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

function Impartiality({ visit, room, now }: StepProps & { now: Step }) {
  const one = room.course.disqualifications.find(({ disqualification }) => disqualification === now.disqualification)
  return one ? <Decide visit={visit} room={room} one={one} /> : null
}

export function ChooseChair({ visit, room }: StepProps) {
  const t = speak(words, visit.language)
  const { current, disqualifications } = room.course
  const unable = cannotHoldChair(disqualifications, current ? [current] : [])
  const byOffice = chairByOffice(room.attendance, room.at, unable)
  if (byOffice)
    return (
      <DeedButton
        visit={visit}
        room={room}
        deed="moteleder"
        hidden={{ person: byOffice.person }}
        text={t.byOffice(byOffice.name)}
        shortcut="ArrowRight"
        id="steg"
      />
    )
  const members = presentAt(room.attendance, room.at).filter(
    ({ kind, person }) => kind === 'member' && !unable.has(person),
  )
  return (
    <DeedForm visit={visit} room={room} deed="moteleder" says={t.choose} class="step-form">
      <SelectField
        field={{ name: 'person', label: t.chair, required: true }}
        choices={members.map(({ person, name }) => ({ value: person, label: name }))}
        empty="–"
      />
      <Button>{t.choose}</Button>
    </DeedForm>
  )
}

function TakeUp({ visit, room, step, main }: StepProps & { step: Step; main?: boolean }) {
  const t = speak(words, visit.language)
  const title = room.agenda.items.find(({ agendaItem }) => agendaItem === step.agendaItem)?.title ?? ''
  return (
    <DeedButton
      visit={visit}
      room={room}
      deed="ta-opp"
      hidden={{ punkt: step.agendaItem ?? '' }}
      text={main ? t.takeUp(title) : t.nextItem(title)}
      shortcut="ArrowRight"
      id="steg"
    />
  )
}

/** → goes straight to the next item, which ends this one; before a break and at the end the item is finished first. */
function AfterItem({ visit, room, next }: StepProps & { next: Step | undefined }) {
  const t = speak(words, visit.language)
  const finish = { visit, room, deed: 'ferdig', hidden: { punkt: room.course.current ?? '' }, text: t.finish } as const
  const goesOn = next && (next.kind === 'item' || next.kind === 'any-other-business') && !next.why
  return goesOn ? (
    <>
      <TakeUp visit={visit} room={room} step={next} />
      <DeedButton {...finish} look="quiet" />
    </>
  ) : (
    <DeedButton {...finish} shortcut="ArrowRight" id="steg" />
  )
}

function BeginRecess({ visit, room }: StepProps) {
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
