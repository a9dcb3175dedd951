import { Button } from '../../foundation/layout/buttons.tsx'
import { RadioGroup, SelectField } from '../../foundation/layout/choices.tsx'
import { TextArea, TextField } from '../../foundation/layout/fields.tsx'
import { Heading, Notice } from '../../foundation/layout/text.tsx'
import { say, speak } from '../../foundation/words.ts'
import { isUnderWay } from '../../meetings/course/rules.ts'
import { steppedAside } from '../../meetings/disqualification/rules.ts'
import { kindWords } from '../../meetings/disqualification/words.ts'
import { remarkKindWords } from '../../meetings/remarks/words.ts'
import { speaking, waiting, whyCannotAsk } from '../../meetings/speakers/rules.ts'
import { speakerKindWords } from '../../meetings/speakers/words.ts'
import { treatable } from '../agenda/rules.ts'
import { DeedButton, DeedForm } from '../deeds/form.tsx'
import { ProposalFields, Tool } from '../item/tools.tsx'
import { words as itemWords } from '../item/words.ts'
import type { Phone } from './parts.tsx'
import { type Turn, turnsOf } from './rules.ts'
import { words } from './words.ts'

/** Who has the floor, where the reader stands in line, and the buttons to get there. */
export function PhoneFloor(phone: Phone) {
  const { visit, room, person, you } = phone
  const t = speak(words, visit.language)
  const { course } = room
  if (!isUnderWay(course)) return null
  if (!you) return <Notice tone="warn">{t.notPresent}</Notice>
  const now = speaking(course.speakers)
  const turns = turnsOf(course, person)
  const line = course.current ? waiting(course.speakers, course.current) : []
  return (
    <section aria-labelledby="ordet">
      <Heading id="ordet" size="medium">
        {t.floor}
      </Heading>
      {you.substituteFor ? <p class="muted">{t.youSitFor(you.substituteFor)}</p> : null}
      <p class="muted">
        {[now && now.person !== person ? t.hasFloor(now.name) : '', line.length ? t.waiting(line.length) : '']
          .filter(Boolean)
          .join('. ')}
      </p>
      <p id="min-plass" class="phone-place">
        {turns.map((turn) => saidOf(t, turn)).join('. ')}
      </p>
      {turns.map((turn) => (
        <Withdraw key={turn.speaker.speaker} {...phone} turn={turn} />
      ))}
      <Ask {...phone} turns={turns} />
    </section>
  )
}

function saidOf(t: ReturnType<typeof speak<typeof words>>, turn: Turn): string {
  if (turn.is === 'speaking') return t.yourTurn
  return turn.place === 1 ? t.next : t.place(turn.place)
}

function Withdraw({ visit, room, turn }: Phone & { turn: Turn }) {
  const t = speak(words, visit.language)
  if (turn.is === 'speaking') return null
  const kind = say(speakerKindWords[turn.speaker.kind], visit.language)
  return (
    <DeedButton
      visit={visit}
      room={room}
      deed="stryk-taler"
      hidden={{ taler: turn.speaker.speaker }}
      text={t.withdraw}
      label={`${t.withdraw}: ${kind}`}
      look="secondary"
    />
  )
}

/** The same rule that refuses hides the buttons that would be refused. */
function Ask({ visit, room, you, turns }: Phone & { turns: readonly Turn[] }) {
  const t = speak(words, visit.language)
  const { course } = room
  const aside = steppedAside(course.disqualifications, course.current ? [course.current] : [])
  const facts = { agendaItem: course.current, steppedAside: aside, speakers: course.speakers }
  const kinds = (['speech', 'reply', 'point-of-order'] as const).filter(
    (kind) =>
      !whyCannotAsk({ kind }, you, facts) && !turns.some((one) => one.is === 'waiting' && one.speaker.kind === kind),
  )
  const named = { speech: t.ask, reply: t.askReply, 'point-of-order': t.askOrder }
  return (
    <div class="phone-asks">
      {kinds.map((kind) => (
        <DeedForm
          key={kind}
          visit={visit}
          room={room}
          deed="taler"
          says={named[kind]}
          hidden={{ slag: kind, oppe: course.current ?? '' }}
        >
          <Button look={kind === 'speech' ? 'primary' : 'secondary'} full id={`be-om-${kind}`}>
            {named[kind]}
          </Button>
        </DeedForm>
      ))}
    </div>
  )
}

/** What a member may want and seldom does: each opens its own form. */
export function PhoneMore(phone: Phone) {
  const { visit, room, person, you } = phone
  const t = speak(words, visit.language)
  const { course, item } = room
  if (!isUnderWay(course) || !you) return null
  const mine = course.disqualifications.filter((one) => one.person === person)
  const here = mine.find(({ agendaItem }) => agendaItem === item?.agendaItem)
  const isAside = here?.outcome === 'steps-aside'
  return (
    <section class="phone-more">
      {isAside ? <Notice tone="warn">{t.steppedAside}</Notice> : null}
      {mine
        .filter(({ outcome }) => !outcome)
        .map((one) => (
          <Notice key={one.disqualification} tone="plain">
            <p>{t.inQuestion}</p>
            <DeedButton
              visit={visit}
              room={room}
              deed="trekk-inhabilitet"
              hidden={{ sporsmal: one.disqualification }}
              text={t.takeBack}
              look="quiet"
            />
          </Notice>
        ))}
      {item && you.mayPropose && !isAside ? <MoveProposal {...phone} /> : null}
      {you.kind === 'member' ? <DeclareImpartiality {...phone} /> : null}
      {item && you.kind === 'member' ? <Statement {...phone} /> : null}
    </section>
  )
}

function MoveProposal({ visit, room }: Phone) {
  const t = speak(words, visit.language)
  return (
    <Tool id="nytt-forslag" name={t.moveProposal}>
      <DeedForm
        visit={visit}
        room={room}
        deed="forslag"
        says={t.moveProposal}
        hidden={{ punkt: room.item?.agendaItem ?? '' }}
        class="confirm-panel"
      >
        <ProposalFields visit={visit} room={room} />
        <Button full>{speak(itemWords, visit.language).moveProposal}</Button>
      </DeedForm>
    </Tool>
  )
}

function DeclareImpartiality({ visit, room, person }: Phone) {
  const t = speak(words, visit.language)
  const declared = new Set(
    room.course.disqualifications.filter((one) => one.person === person).map(({ agendaItem }) => agendaItem),
  )
  const items = treatable(room.agenda.items).filter(
    ({ agendaItem, kind }) => kind !== 'formality' && !declared.has(agendaItem),
  )
  return (
    <Tool id="inhabil" name={t.impartiality}>
      <DeedForm visit={visit} room={room} deed="inhabilitet" says={t.impartiality} class="confirm-panel">
        <p>{t.impartialityHelp}</p>
        <SelectField
          field={{ name: 'punkt', label: t.item, required: true }}
          value={room.item?.agendaItem}
          choices={items.map(({ agendaItem, title }) => ({ value: agendaItem, label: title }))}
        />
        <RadioGroup
          field={{ name: 'slag', label: t.kind }}
          value="disqualified"
          choices={(['disqualified', 'excused'] as const).map((value) => ({
            value,
            label: say(kindWords[value], visit.language),
          }))}
        />
        <TextField field={{ name: 'grunn', label: t.reason, hint: t.reasonHint, maxLength: 1000 }} />
        <Button full>{t.report}</Button>
      </DeedForm>
    </Tool>
  )
}

function Statement({ visit, room }: Phone) {
  const t = speak(words, visit.language)
  return (
    <Tool id="min-tilforsel" name={t.statement}>
      <DeedForm
        visit={visit}
        room={room}
        deed="tilforsel"
        says={t.statement}
        hidden={{ punkt: room.item?.agendaItem ?? '' }}
        class="confirm-panel"
      >
        <RadioGroup
          field={{ name: 'slag', label: t.kind }}
          value="remark"
          inline
          choices={(['remark', 'dissent'] as const).map((value) => ({
            value,
            label: say(remarkKindWords[value], visit.language),
          }))}
        />
        <TextArea field={{ name: 'tekst', label: t.statementText, required: true, maxLength: 5000 }} rows={4} />
        <Button full>{t.enter}</Button>
      </DeedForm>
    </Tool>
  )
}
