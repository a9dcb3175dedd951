import type { ComponentChildren } from 'preact'
import { dayAndClock } from '../../foundation/days.ts'
import type { Visit } from '../../foundation/http/visit.ts'
import { Button, ButtonRow, ConfirmForm } from '../../foundation/layout/buttons.tsx'
import { SelectField } from '../../foundation/layout/choices.tsx'
import { FileField, HiddenFields, TextArea, TextField } from '../../foundation/layout/fields.tsx'
import { FormKey } from '../../foundation/layout/form-key.tsx'
import { RefusalNotice } from '../../foundation/layout/refusal-notice.tsx'
import { ShareSwatch } from '../../foundation/layout/share-bar.tsx'
import { DataTable } from '../../foundation/layout/table.tsx'
import { Notice, Section, Tag } from '../../foundation/layout/text.tsx'
import { inEach, say, speak } from '../../foundation/words.ts'
import { citationSaid } from '../../law/cite.ts'
import type { Refusal } from '../../law/refusal.ts'
import { repliesDeskPath } from '../paths.ts'
import type { Meeting } from '../store.ts'
import type { ReplyBoard, SeatReply } from './reading.ts'
import { quorate } from './rules.ts'
import type { Reply } from './store.ts'
import { answerWords, meansWords, words } from './words.ts'

export interface RepliesDeskProps {
  readonly visit: Visit
  readonly meeting: Meeting
  readonly board: ReplyBoard
  /** Titles of agenda items, for calls to one of them. */
  readonly titles: ReadonlyMap<string, string>
  readonly refusal?: Refusal
}

/** Who comes, municipality by municipality, and what the secretary can do about it. */
export function RepliesDesk(props: RepliesDeskProps) {
  const { visit, board, refusal } = props
  const t = speak(words, visit.language)
  const members = board.seats.filter(({ place }) => place.kind === 'member')
  const groups = Map.groupBy(members, ({ place }) => place.participantName)
  const observers = board.seats.filter(({ place }) => place.kind === 'observer')
  return (
    <>
      {refusal ? <RefusalNotice refusal={refusal} language={visit.language} /> : null}
      <Quorum visit={visit} board={board} />
      {[...groups].map(([name, seats]) => (
        <Group key={name} {...props} heading={name || t.council} seats={seats} />
      ))}
      {observers.length ? <Group {...props} heading={t.observers} seats={observers} /> : null}
      <FromCalendar {...props} />
    </>
  )
}

/** Days ahead: how many more empty seats it takes before the meeting cannot decide. */
function Quorum({ visit, board: { quorum } }: { visit: Visit; board: ReplyBoard }) {
  const t = speak(words, visit.language)
  const { members, needed, coming, unanswered, spare } = quorum
  const warning = spare < 0 ? t.notQuorate(-spare) : t.notQuorateIf(spare + 1)
  return (
    <Notice tone={spare < 0 ? 'bad' : spare === 0 ? 'warn' : 'calm'} title={warning}>
      <p>
        {t.quorumOf(needed, members)} {t.saidSoFar(coming, unanswered)} ({say(citationSaid(quorate), visit.language)})
      </p>
    </Notice>
  )
}

interface GroupProps extends RepliesDeskProps {
  readonly heading: string
  readonly seats: readonly SeatReply[]
}

function Group(props: GroupProps) {
  const { visit, heading, seats } = props
  const t = speak(words, visit.language)
  const [first] = seats
  const id = `svar-${first?.place.kind === 'observer' ? 'observatorer' : (first?.place.participant ?? 'radet')}`
  const swatch =
    first?.place.kind === 'member' && first.place.colour ? <ShareSwatch colour={first.place.colour} /> : null
  return (
    <Section
      id={id}
      heading={
        <>
          {swatch}
          {heading}
        </>
      }
    >
      <DataTable
        id={`${id}-liste`}
        caption={heading}
        captionHidden
        language={visit.language}
        narrow="stack"
        rows={seats}
        keyOf={({ place }) => place.seat}
        columns={[
          { key: 'member', header: t.member, cell: (one) => <Holder visit={visit} one={one} /> },
          {
            key: 'answer',
            header: t.answer,
            cell: (one) => (
              <Cell>
                <Answer visit={visit} one={one} reply={one.reply} />
              </Cell>
            ),
          },
          {
            key: 'substitute',
            header: t.substitute,
            cell: (one) => (
              <Cell>
                <Substitute {...props} one={one} />
              </Cell>
            ),
          },
          {
            key: 'deed',
            header: t.deed,
            cell: (one) => (
              <Cell>
                <Deeds {...props} one={one} />
              </Cell>
            ),
          },
        ]}
      />
    </Section>
  )
}

/** One column in the cell, also where a narrow window makes a list of the row. */
const Cell = ({ children }: { children: ComponentChildren }) => <div class="replies-cell">{children}</div>

function Holder({ visit, one: { place } }: { visit: Visit; one: SeatReply }) {
  const t = speak(words, visit.language)
  return (
    <>
      {place.holder?.name ?? <Tag tone="bad">{t.vacant}</Tag>}
      {place.label && place.label !== place.holder?.name ? <span class="source">{place.label}</span> : null}
    </>
  )
}

function Answer({ visit, one, reply }: { visit: Visit; one: SeatReply; reply: Reply | null }) {
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

function Substitute({ visit, meeting, titles, one }: RepliesDeskProps & { one: SeatReply }) {
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

function Deeds(props: RepliesDeskProps & { one: SeatReply }) {
  const { visit, meeting, one } = props
  const t = speak(words, visit.language)
  const base = repliesDeskPath(visit, meeting)
  const who = one.call ?? one.place.holder
  return (
    <>
      {who ? (
        <form method="post" action={base} aria-label={t.registerFor(who.name)}>
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
      ) : null}
      {one.needsSubstitute || one.call ? <CallAnother {...props} /> : null}
    </>
  )
}

function CallAnother({ visit, meeting, board, one }: RepliesDeskProps & { one: SeatReply }) {
  const t = speak(words, visit.language)
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

function FromCalendar({ visit, meeting }: RepliesDeskProps) {
  const t = speak(words, visit.language)
  return (
    <Section heading={t.fromCalendar} id="kalender">
      <p>{t.fromCalendarHelp}</p>
      <form method="post" encType="multipart/form-data" action={`${repliesDeskPath(visit, meeting)}/kalender`}>
        <FileField field={{ name: 'fil', label: t.calendarFile }} accept=".ics,text/calendar,.eml" />
        <TextArea field={{ name: 'innhold', label: t.calendarText }} rows={4} />
        <ButtonRow>
          <Button look="secondary">{t.takeCalendar}</Button>
        </ButtonRow>
      </form>
    </Section>
  )
}
