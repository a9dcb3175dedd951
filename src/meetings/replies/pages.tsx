import type { ComponentChildren } from 'preact'
import type { Visit } from '../../foundation/http/visit.ts'
import { Button, ButtonRow } from '../../foundation/layout/buttons.tsx'
import { FileField, TextArea } from '../../foundation/layout/fields.tsx'
import { RefusalNotice } from '../../foundation/layout/refusal-notice.tsx'
import { ShareSwatch } from '../../foundation/layout/share-bar.tsx'
import { DataTable } from '../../foundation/layout/table.tsx'
import { Notice, Section, Tag } from '../../foundation/layout/text.tsx'
import { say, speak } from '../../foundation/words.ts'
import { citationSaid } from '../../law/cite.ts'
import type { Refusal } from '../../law/refusal.ts'
import { repliesDeskPath } from '../paths.ts'
import type { Meeting } from '../store.ts'
import { Answer, RegisterAnswer } from './answers.tsx'
import type { ReplyBoard, SeatReply } from './reading.ts'
import { quorate } from './rules.ts'
import { CallAnother, Called } from './substitutes.tsx'
import { words } from './words.ts'

interface RepliesDeskProps {
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
                <Called {...props} one={one} />
              </Cell>
            ),
          },
          {
            key: 'deed',
            header: t.deed,
            cell: (one) => (
              <Cell>
                <RegisterAnswer {...props} one={one} />
                <CallAnother {...props} one={one} />
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
