import { dayAndClock } from '../../foundation/days.ts'
import type { Visit } from '../../foundation/http/visit.ts'
import { Button, ButtonRow } from '../../foundation/layout/buttons.tsx'
import { DataTable } from '../../foundation/layout/table.tsx'
import { Section, Tag } from '../../foundation/layout/text.tsx'
import { inEach, say, speak } from '../../foundation/words.ts'
import { noticeDeskPath } from '../paths.ts'
import { checkNames } from './checks/words.ts'
import type { NoticeLetterState } from './letters/reading.ts'
import type { NoticeReading } from './reading.ts'
import type { SentNotice } from './store.ts'
import { failureWords, kindWords, words } from './words.ts'

interface ProofProps {
  readonly visit: Visit
  readonly reading: NoticeReading
}

/** Every version, the latest first: to whom, when the mail server took it, and what went wrong. */
export function Proof({ visit, reading }: ProofProps) {
  return (
    <>
      {[...reading.sent].reverse().map((notice) => (
        <Version key={notice.notice} visit={visit} reading={reading} notice={notice} />
      ))}
    </>
  )
}

function Version({ visit, reading, notice }: ProofProps & { notice: SentNotice }) {
  const t = speak(words, visit.language)
  const at = inEach((language) => dayAndClock(notice.sentAt, language))
  return (
    <Section
      level={3}
      id={`versjon-${notice.version}`}
      heading={t.versionOf(notice.version, kindWords[notice.kind], at)}
    >
      {notice.message ? <blockquote class="message">{notice.message}</blockquote> : null}
      <Departures visit={visit} notice={notice} />
      <Letters visit={visit} reading={reading} notice={notice} />
    </Section>
  )
}

function Departures({ visit, notice: { departures } }: { visit: Visit; notice: SentNotice }) {
  if (!departures.length) return null
  const t = speak(words, visit.language)
  return (
    <>
      <p class="muted">{t.departures}</p>
      <ul>
        {departures.map(({ check, reason }) => (
          <li key={check}>
            {say(checkNames[check], visit.language)}: {reason}
          </li>
        ))}
      </ul>
    </>
  )
}

function Letters({ visit, reading, notice }: ProofProps & { notice: SentNotice }) {
  const t = speak(words, visit.language)
  const { language } = visit
  const instant = (at: Temporal.Instant | null) => (at ? dayAndClock(at, language) : t.notYet)
  return (
    <DataTable
      id={`brev-${notice.version}`}
      caption={t.letters}
      captionHidden
      language={language}
      narrow="stack"
      rows={reading.letters.filter((letter) => letter.notice === notice.notice)}
      keyOf={({ letter }) => letter}
      columns={[
        { key: 'to', header: t.to, cell: (one) => <To letter={one} /> },
        { key: 'sent', header: t.sent, cell: (one) => <State visit={visit} letter={one} /> },
        { key: 'opened', header: t.opened, cell: ({ openedAt }) => instant(openedAt) },
        { key: 'deed', header: t.deed, cell: (one) => <Deeds visit={visit} reading={reading} letter={one} /> },
      ]}
    />
  )
}

const To = ({ letter: { name, email } }: { letter: NoticeLetterState }) => (
  <>
    {name}
    {email ? <span class="source">{email}</span> : null}
  </>
)

function State({ visit, letter }: { visit: Visit; letter: NoticeLetterState }) {
  const t = speak(words, visit.language)
  switch (letter.state) {
    case 'handed-over':
      return letter.handedOverAt ? dayAndClock(letter.handedOverAt, visit.language) : ''
    case 'failed':
      return <>{say(failureWords[letter.failure ?? 'other'], visit.language)}</>
    case 'by-hand':
      return <Tag tone="calm">{t.byHand}</Tag>
    case 'waiting':
      return <Tag tone="warn">{t.waiting}</Tag>
  }
}

function Deeds({ visit, reading, letter }: ProofProps & { letter: NoticeLetterState }) {
  const t = speak(words, visit.language)
  const base = `${noticeDeskPath(visit, reading.meeting)}/brev/${letter.letter}`
  const again = visit.installation.canSend && letter.state !== 'handed-over' && letter.failure !== 'replaced'
  return (
    <form method="post" action={`${base}/lenke`}>
      <ButtonRow>
        {again ? (
          <Button look="quiet" formAction={`${base}/igjen`} label={t.sendAgainTo(letter.name)}>
            {t.sendAgain}
          </Button>
        ) : null}
        <Button look="quiet" label={t.makeLinkFor(letter.name)}>
          {t.makeLink}
        </Button>
      </ButtonRow>
    </form>
  )
}
