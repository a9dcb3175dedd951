import { seesOf } from '../accounts/sees.ts'
import type { AboutPage } from '../foundation/http/answer.ts'
import type { Visit } from '../foundation/http/visit.ts'
import { ButtonRow, LinkButton } from '../foundation/layout/buttons.tsx'
import { LiveFragment } from '../foundation/layout/live-fragment.tsx'
import { RichText } from '../foundation/layout/rich-text.tsx'
import { Notice } from '../foundation/layout/text.tsx'
import { speak } from '../foundation/words.ts'
import { meetingPath } from '../meetings/paths.ts'
import { listProposals } from '../meetings/proposals/store.ts'
import { findMeetingAt, type Meeting } from '../meetings/store.ts'
import type { Ballot } from './ballot.ts'
import { findOwnVote } from './casting/store.ts'
import { BallotForm, type OwnVote } from './member-form.tsx'
import { words } from './part-words.ts'
import { ballotPath } from './paths.ts'
import { BallotProgress } from './progress.tsx'
import { BallotResult } from './result-view.tsx'
import { findBallot } from './store.ts'

/** One ballot as this reader may know it. */
interface BallotSeen {
  readonly meeting: Meeting
  readonly ballot: Ballot
  readonly own: OwnVote | undefined
  /** The proposals that are voted on, by their choices. */
  readonly texts: readonly { readonly label: string; readonly text: string }[]
}

/** Undefined when there is none, or none that the reader may know of. */
export const readBallotSeen = (visit: Visit): Promise<BallotSeen | undefined> =>
  visit.read(async (tx) => {
    const { council, params, reader } = visit
    const sees = seesOf(reader)
    const meeting = await findMeetingAt(tx, council, params.meeting ?? '', sees)
    const ballot = meeting && (await findBallot(tx, council, params.ballot ?? '', sees))
    if (ballot?.meeting !== meeting?.meeting || !meeting || !ballot) return undefined
    const own = reader ? await findOwnVote(tx, council, ballot.ballot, reader.person) : undefined
    const proposals = await listProposals(tx, council, meeting.meeting)
    const texts = ballot.choices.flatMap(({ proposal }) => proposals.filter((one) => one.proposal === proposal))
    return { meeting, ballot, own, texts }
  })

interface BallotPageProps {
  readonly visit: Visit
  readonly seen: BallotSeen
  /** The vote came after the closing. */
  readonly tooLate?: boolean
}

export function BallotPage({ visit, seen, tooLate }: BallotPageProps) {
  const t = speak(words, visit.language)
  const { meeting, ballot } = seen
  const path = ballotPath(visit, meeting, ballot.ballot)
  const changes = `/${visit.council}/endringer?emne=${encodeURIComponent(`ballot:${meeting.meeting}`)}`
  return (
    <>
      {tooLate ? (
        <Notice tone="bad" role="alert">
          {t.tooLate}
        </Notice>
      ) : null}
      <LiveFragment changes={changes} fragment={`${path}/del`} language={visit.language}>
        <BallotNow visit={visit} seen={seen} />
      </LiveFragment>
      <ButtonRow>
        <LinkButton href={meetingPath(visit, meeting)}>{t.back}</LinkButton>
      </ButtonRow>
    </>
  )
}

/** The form and how many have voted; the result once it is closed. */
export function BallotNow({ visit, seen: { meeting, ballot, own, texts } }: Omit<BallotPageProps, 'tooLate'>) {
  const text = texts.map((one) => (
    <div key={one.label}>
      {texts.length > 1 ? <h3>{one.label}</h3> : null}
      <RichText text={one.text} heading={4} />
    </div>
  ))
  if (!ballot.closedAt) {
    return (
      <>
        {own || visit.reader ? (
          <BallotForm visit={visit} meeting={meeting} ballot={ballot} own={own}>
            {text}
          </BallotForm>
        ) : (
          <>
            <p class="ballot-question">{ballot.question}</p>
            {text}
          </>
        )}
        <BallotProgress ballot={ballot} language={visit.language} />
      </>
    )
  }
  return (
    <>
      <p class="ballot-question">{ballot.question}</p>
      {text}
      <BallotResult ballot={ballot} language={visit.language} own={own} />
    </>
  )
}

export function aboutBallot(visit: Visit, { meeting, ballot }: BallotSeen): AboutPage & { readonly title: string } {
  const t = speak(words, visit.language)
  return {
    title: t.numbered(ballot.number),
    overline: meeting.bodyName,
    breadcrumbs: [{ text: t.back, href: meetingPath(visit, meeting) }],
    reading: true,
    unlisted: true,
  }
}
