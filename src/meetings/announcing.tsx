import { caseNumberText } from '../cases/numbers/rules.ts'
import type { Visit } from '../foundation/http/visit.ts'
import { Button, ButtonRow, ConfirmForm, LinkButton } from '../foundation/layout/buttons.tsx'
import { Notice, Section } from '../foundation/layout/text.tsx'
import { say, speak } from '../foundation/words.ts'
import { citationSaid } from '../law/cite.ts'
import type { Refusal } from '../law/refusal.ts'
import { words as noticeWords } from './notices/words.ts'
import { meetingDeskPath, noticeDeskPath, repliesDeskPath } from './paths.ts'
import type { AgendaReading } from './reading.ts'
import { notice, noticeMargin, whyCannotAnnounce, whyCannotCancel, whyCannotWithdraw } from './rules.ts'
import type { Meeting } from './store.ts'
import { words } from './words.ts'

interface AnnouncingProps {
  readonly visit: Visit
  readonly meeting: Meeting
  readonly agenda: AgendaReading
}

/** What the secretary can do with the meeting as a whole, and what is still missing before it. */
export function Announcing(props: AnnouncingProps) {
  const { visit, meeting, agenda } = props
  const refusal = whyCannotAnnounce({ ...meeting, agendaItems: agenda.items.length }, visit.today)
  return (
    <Section heading={say(words.forYou, visit.language)} id="sekretaer">
      {meeting.announcedAt || meeting.cancelledAt ? null : <Missing {...props} refusal={refusal} />}
      <Deeds {...props} refusal={refusal} />
    </Section>
  )
}

interface RefusedProps extends AnnouncingProps {
  /** Why it cannot be announced; null when it can. */
  readonly refusal: Refusal | null
}

function Missing({ refusal, ...props }: RefusedProps) {
  const { language } = props.visit
  const t = speak(words, language)
  return (
    <Notice tone={refusal ? 'warn' : 'calm'} title={t.beforeAnnouncing}>
      <ul>
        {refusal ? (
          <li>
            {say(refusal.says, language)}{' '}
            {refusal.citation ? `(${say(citationSaid(refusal.citation), language)})` : null}
          </li>
        ) : (
          <li>{t.ready}</li>
        )}
        {advice(props).map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ul>
    </Notice>
  )
}

function Deeds({ visit, meeting, refusal }: RefusedProps) {
  const t = speak(words, visit.language)
  const base = meetingDeskPath(visit, meeting)
  const ask = (word: string, button: string, question: string, look?: 'secondary') => (
    <ConfirmForm action={`${base}/${word}`} button={button} question={question} confirm={button} look={look} />
  )
  return (
    <ButtonRow>
      <LinkButton look="primary" href={noticeDeskPath(visit, meeting)}>
        {say(noticeWords.title, visit.language)}
      </LinkButton>
      <LinkButton href={repliesDeskPath(visit, meeting)}>{say(noticeWords.replies, visit.language)}</LinkButton>
      {refusal ? null : ask('kunngjor', t.announce, t.announceQuestion, 'secondary')}
      {meeting.announcedAt && !whyCannotWithdraw(meeting) ? ask('trekk-tilbake', t.withdraw, t.withdrawQuestion) : null}
      {whyCannotCancel(meeting, visit.today) ? null : ask('avlys', t.cancel, t.cancelQuestion)}
      {meeting.cancelledAt ? (
        <form method="post" action={`${base}/gjenoppta`}>
          <Button look="secondary">{t.reinstate}</Button>
        </form>
      ) : null}
    </ButtonRow>
  )
}

const hasPapers = ({ papers }: AgendaReading, councilCase: string) =>
  papers.some(({ belongsTo }) => belongsTo === councilCase)

/** What the law leaves to the council: said, never refused. */
function advice({ visit, meeting, agenda }: AnnouncingProps): string[] {
  const t = speak(words, visit.language)
  const left = noticeMargin(meeting.day, 0, visit.today)
  const short = meeting.noticeDays !== null && left >= 0 && left < meeting.noticeDays
  const bare = agenda.items
    .filter(({ councilCase, kind }) => councilCase && kind !== 'any-other-business' && !hasPapers(agenda, councilCase))
    .map(({ number }) => (number ? caseNumberText(number) : ''))
    .join(', ')
  return [
    ...(short ? [t.noticeShort(meeting.noticeDays ?? 0, left)] : []),
    ...(bare ? [`${t.casesWithoutPapers(bare)} (${say(citationSaid(notice), visit.language)})`] : []),
  ]
}
