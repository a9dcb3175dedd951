import type { Visit } from '../../foundation/http/visit.ts'
import { Button, ButtonRow, LinkButton } from '../../foundation/layout/buttons.tsx'
import { TextArea } from '../../foundation/layout/fields.tsx'
import { FormKey } from '../../foundation/layout/form-key.tsx'
import { type Finding, Findings } from '../../foundation/layout/lists.tsx'
import { RefusalNotice } from '../../foundation/layout/refusal-notice.tsx'
import { EmptyState, Notice, Panel, Section } from '../../foundation/layout/text.tsx'
import { say, speak } from '../../foundation/words.ts'
import { citationSaid } from '../../law/cite.ts'
import type { Refusal } from '../../law/refusal.ts'
import { noticeDeskPath } from '../paths.ts'
import type { Check } from './checks/rules.ts'
import { Proof } from './proof.tsx'
import type { NoticeReading } from './reading.ts'
import { words } from './words.ts'

interface NoticeDeskProps {
  readonly visit: Visit
  readonly reading: NoticeReading
  readonly refusal?: Refusal
  /** What was typed and did not go. */
  readonly written?: Readonly<Record<string, string>>
}

/** Before it is sent: each check with its paragraph. Afterwards: to whom, when, which version. */
export function NoticeDesk(props: NoticeDeskProps) {
  const { visit, reading, refusal } = props
  const t = speak(words, visit.language)
  return (
    <>
      {refusal ? <RefusalNotice refusal={refusal} language={visit.language} /> : null}
      {visit.installation.canSend ? null : <Notice tone="warn">{t.noServer}</Notice>}
      {reading.meeting.cancelledAt ? <Notice tone="bad">{t.isCancelled}</Notice> : null}
      {reading.kind ? <SendForm {...props} /> : null}
      {reading.kind || reading.meeting.cancelledAt ? null : <EmptyState>{t.nothingNew}</EmptyState>}
      <Section heading={t.proof} id="bevis">
        {reading.sent.length ? <Proof visit={visit} reading={reading} /> : <EmptyState>{t.neverSent}</EmptyState>}
      </Section>
    </>
  )
}

function SendForm({ visit, reading, written = {} }: NoticeDeskProps) {
  const t = speak(words, visit.language)
  const hindered = reading.checks.some(({ state }) => state === 'cannot')
  return (
    <Section heading={t.before} id="for-du-sender">
      <News visit={visit} reading={reading} />
      <form method="post" action={noticeDeskPath(visit, reading.meeting)} class="send-form">
        <FormKey />
        <Findings
          label={t.before}
          items={reading.checks.map((one) => findingOf(visit, one, written[`grunn-${one.id}`]))}
        />
        <TextArea
          field={{ name: 'melding', label: t.message, hint: t.messageHint, optional: '', maxLength: 4000 }}
          value={written.melding}
        />
        <p class="muted">{t.goesTo(reading.invitees.length)}</p>
        {hindered || !reading.kind ? null : (
          <ButtonRow>
            <Button>{say(words.sendKind(reading.kind), visit.language)}</Button>
          </ButtonRow>
        )}
      </form>
    </Section>
  )
}

const states = { ok: 'sure', departs: 'question', cannot: 'wrong' } as const

function findingOf(visit: Visit, { id, state, says, citation }: Check, reason: string | undefined): Finding {
  const t = speak(words, visit.language)
  const stateWord = { ok: t.holds, departs: t.departs, cannot: t.hinders }[state]
  const field = { name: `grunn-${id}`, label: t.reason, hint: t.reasonHint, required: true, maxLength: 500 }
  return {
    id: `sjekk-${id}`,
    state: states[state],
    stateWord,
    title: say(says, visit.language),
    source: citation ? say(citationSaid(citation), visit.language) : undefined,
    children: state === 'departs' ? <TextArea field={field} value={reason} rows={2} /> : undefined,
  }
}

/** What a supplement or a change would tell. */
function News({ visit, reading: { difference, moved, kind } }: NoticeDeskProps) {
  if (!difference || kind === 'notice') return null
  const t = speak(words, visit.language)
  const lines = [
    ...(moved ? [t.movedNow] : []),
    ...difference.newItems.map(({ title }) => t.newItem(title)),
    ...difference.goneItems.map(({ title }) => t.goneItem(title)),
    ...difference.newPapers.map(({ title }) => t.newPaper(title)),
    ...difference.changedPapers.map(({ title }) => t.changedPaper(title)),
    ...difference.changedTexts.map(({ title }) => t.changedText(title)),
  ]
  if (!lines.length) return null
  return (
    <Notice title={t.sentDifferently}>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </Notice>
  )
}

/** A link to give by hand: shown once. */
export function LinkPage({ visit, name, link, back }: { visit: Visit; name: string; link: string; back: string }) {
  const t = speak(words, visit.language)
  return (
    <Panel>
      <h2>{t.linkFor(name)}</h2>
      <p>{t.linkHelp}</p>
      <p>
        <code class="given-link">{link}</code>
      </p>
      <LinkButton href={back}>{t.back}</LinkButton>
    </Panel>
  )
}
