import { Written, type WrittenDocument } from '../cases/written/list.tsx'
import { words as writtenWords } from '../cases/written/words.ts'
import { canonicalHash } from '../foundation/canonical.ts'
import { dayAndClock, longDay } from '../foundation/days.ts'
import type { Visit } from '../foundation/http/visit.ts'
import { Button, ButtonRow, ConfirmForm, LinkButton } from '../foundation/layout/buttons.tsx'
import { HiddenFields, TextArea } from '../foundation/layout/fields.tsx'
import { RichText } from '../foundation/layout/rich-text.tsx'
import { DataTable } from '../foundation/layout/table.tsx'
import { Notice, Panel, Section, Tag } from '../foundation/layout/text.tsx'
import { say, speak } from '../foundation/words.ts'
import { meetingPath } from '../meetings/paths.ts'
import type { MinutesFound } from './access.ts'
import type { MinutesContent } from './content.ts'
import { MinutesView } from './minutes-view.tsx'
import { words } from './page-words.ts'
import { minutesDeskPath, minutesPath } from './paths.ts'
import { stateOf } from './rules.ts'
import { words as ruleWords, stateWords } from './words.ts'

export interface MinutesPageProps extends MinutesFound {
  readonly visit: Visit
  readonly content: MinutesContent
  /** What the chair wrote when sending back failed. */
  readonly remark?: string
}

/** What can be done stands first; then the minutes; then who signed and whether they are unchanged. */
export function MinutesPage(props: MinutesPageProps) {
  const { visit, content, minutes } = props
  return (
    <>
      {stateOf(minutes ?? nothingDone) === 'with-chair' && props.isChair ? <ChairPanel {...props} /> : null}
      {mayNowSign(props) ? <SignPanel {...props} /> : null}
      {content.open || !minutes?.approvedAt ? null : <Notice tone="plain">{say(words.allOfIt, visit.language)}</Notice>}
      <Corrections {...props} />
      <MinutesView content={content} />
      <Written language={visit.language} documents={writtenOf(props)} />
      {minutes?.approvedAt ? <Signatures {...props} /> : null}
    </>
  )
}

/** Who may have all of them is also given what everyone else may have. */
function writtenOf({ visit, meeting, content }: MinutesPageProps): WrittenDocument[] {
  const path = minutesPath(visit, meeting)
  const all = { title: writtenWords.minutes, path }
  return content.open ? [all] : [all, { title: writtenWords.openMinutes, path, query: '?utgave=offentlig' }]
}

const nothingDone = { sentToChairAt: null, approvedAt: null, publishedAt: null }

const mayNowSign = ({ minutes, signatory }: MinutesFound) =>
  minutes?.approvedAt && !minutes.publishedAt && signatory && !signatory.signedAt

function ChairPanel({ visit, meeting, content, remark }: MinutesPageProps) {
  const t = speak(words, visit.language)
  const path = minutesPath(visit, meeting)
  return (
    <Panel>
      <h2>{t.chairTitle}</h2>
      <p>{t.chairLead}</p>
      <ConfirmForm
        action={`${path}/godkjenn`}
        button={t.approve}
        question={t.approveQuestion}
        confirm={t.approve}
        look="primary"
        hidden={{ sha256: canonicalHash(content) }}
      />
      <details class="confirm" open={remark !== undefined}>
        <summary class="ds-button" data-variant="secondary">
          {t.sendBack}
        </summary>
        <form class="confirm-panel" method="post" action={`${path}/send-tilbake`}>
          <TextArea field={{ name: 'merknad', label: t.remark, required: true, maxLength: 4000 }} value={remark} />
          <Button look="secondary">{t.sendBack}</Button>
        </form>
      </details>
    </Panel>
  )
}

function SignPanel({ visit, meeting, content, signatory }: MinutesPageProps) {
  const t = speak(words, visit.language)
  return (
    <Panel>
      <h2>{t.sign}</h2>
      <p>{t.signLead(signatory?.role ?? '')}</p>
      <form method="post" action={`${minutesPath(visit, meeting)}/signer`}>
        <HiddenFields values={{ sha256: canonicalHash(content) }} />
        <Button>{t.sign}</Button>
      </form>
    </Panel>
  )
}

/** What later meetings said of these minutes; the minutes themselves are never edited. */
function Corrections({ visit, meeting, approvals }: MinutesPageProps) {
  const t = speak(words, visit.language)
  const later = approvals.filter((one) => one.ofMeeting === meeting.meeting && one.inAnnounced)
  return (
    <>
      {later.map(({ outcome, correction, inDay, inAddress }) => {
        const day = longDay(inDay, visit.language)
        const link = (
          <a href={meetingPath(visit, { address: inAddress })}>
            {outcome === 'corrected' ? t.correctedLater(day) : t.approvedLater(day)}
          </a>
        )
        return (
          <Notice key={inAddress} tone={outcome === 'corrected' ? 'warn' : 'good'} title={link}>
            {correction ? <RichText text={correction} /> : null}
          </Notice>
        )
      })}
    </>
  )
}

function Signatures({ visit, content, minutes, signatures, open }: MinutesPageProps) {
  const t = speak(words, visit.language)
  const expected = open ? minutes?.openSha256 : minutes?.sha256
  const holds = canonicalHash(content) === expected
  return (
    <Section heading={t.signatures} id="signaturer">
      <DataTable
        id="signert"
        caption={t.signatures}
        captionHidden
        narrow="stack"
        language={visit.language}
        rows={signatures}
        keyOf={({ person }) => person}
        columns={[
          { key: 'name', header: t.name, cell: ({ name }) => name },
          { key: 'role', header: t.role, cell: ({ role }) => role },
          {
            key: 'at',
            header: t.signedAt,
            cell: ({ signedAt }) => (signedAt ? dayAndClock(signedAt, visit.language) : t.notSigned),
          },
        ]}
      />
      {holds ? (
        <>
          <p class="note">{t.hashHolds}</p>
          <p class="note hash">{expected}</p>
        </>
      ) : (
        <Notice tone="bad">{t.hashFails}</Notice>
      )}
    </Section>
  )
}

/** Title, lead and buttons around the page. */
export function minutesAbout({ visit, meeting, minutes, isChair, signatory, open }: MinutesPageProps) {
  const t = speak(words, visit.language)
  const day = longDay(meeting.day, visit.language)
  const state = stateOf(minutes ?? nothingDone)
  const tone = state === 'published' ? 'good' : 'warn'
  const isSecretary = visit.reader?.offices.has('secretary')
  return {
    title: say(ruleWords.minutesOf(meeting.bodyName, day), visit.language),
    heading: say(ruleWords.minutes, visit.language),
    overline: (
      <>
        {meeting.bodyName} {day} <Tag tone={tone}>{say(stateWords[state], visit.language)}</Tag>
      </>
    ),
    lead: leadOf({ minutes, visit, isChair }),
    breadcrumbs: [
      { text: t.meetings, href: `/${visit.council}/moter` },
      { text: day, href: meetingPath(visit, meeting) },
    ],
    reading: true,
    unlisted: state !== 'published' || !open || isChair || Boolean(signatory),
    actions: isSecretary ? (
      <ButtonRow>
        <LinkButton href={minutesDeskPath(visit, meeting)}>{t.writeMinutes}</LinkButton>
      </ButtonRow>
    ) : undefined,
  }
}

function leadOf({ visit, minutes, isChair }: Pick<MinutesPageProps, 'visit' | 'minutes' | 'isChair'>): string {
  const t = speak(words, visit.language)
  if (minutes?.publishedAt) return t.leadPublished(dayAndClock(minutes.publishedAt, visit.language))
  if (minutes?.approvedAt) return t.leadToBeSigned
  return isChair ? t.leadForChair : t.leadDraft
}
