import { caseNumberText } from '../cases/numbers/rules.ts'
import type { Visit } from '../foundation/http/visit.ts'
import { Button, ButtonRow, ConfirmForm } from '../foundation/layout/buttons.tsx'
import { Notice, Section } from '../foundation/layout/text.tsx'
import { say, speak } from '../foundation/words.ts'
import { citationSaid } from '../law/cite.ts'
import type { AgendaReading } from './reading.ts'
import { notice, noticeMargin, whyCannotAnnounce, whyCannotCancel } from './rules.ts'
import type { Meeting } from './store.ts'
import { words } from './words.ts'

interface AnnouncingProps {
  readonly visit: Visit
  readonly meeting: Meeting
  readonly agenda: AgendaReading
}

/** What the secretary can do with the meeting as a whole, and what is still missing before it. */
export function Announcing({ visit, meeting, agenda }: AnnouncingProps) {
  const t = speak(words, visit.language)
  const base = `/${visit.council}/skrivebord/moter/${meeting.address}`
  const refusal = whyCannotAnnounce({ ...meeting, agendaItems: agenda.items.length }, visit.today)
  return (
    <Section heading={t.forYou} id="sekretaer">
      {meeting.announcedAt || meeting.cancelledAt ? null : (
        <Notice tone={refusal ? 'warn' : 'calm'} title={t.beforeAnnouncing}>
          <ul>
            {refusal ? (
              <li>
                {say(refusal.says, visit.language)}{' '}
                {refusal.citation ? `(${say(citationSaid(refusal.citation), visit.language)})` : null}
              </li>
            ) : (
              <li>{t.ready}</li>
            )}
            {advice({ visit, meeting, agenda }).map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ul>
        </Notice>
      )}
      <ButtonRow>
        {refusal ? null : (
          <ConfirmForm
            action={`${base}/kunngjor`}
            button={t.announce}
            question={t.announceQuestion}
            confirm={t.announce}
            look="primary"
          />
        )}
        {meeting.announcedAt ? (
          <ConfirmForm
            action={`${base}/trekk-tilbake`}
            button={t.withdraw}
            question={t.withdrawQuestion}
            confirm={t.withdraw}
          />
        ) : null}
        {whyCannotCancel(meeting, visit.today) ? null : (
          <ConfirmForm action={`${base}/avlys`} button={t.cancel} question={t.cancelQuestion} confirm={t.cancel} />
        )}
        {meeting.cancelledAt ? (
          <form method="post" action={`${base}/gjenoppta`}>
            <Button look="secondary">{t.reinstate}</Button>
          </form>
        ) : null}
      </ButtonRow>
    </Section>
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
