import { caseNumberText } from '../../cases/numbers/rules.ts'
import { clockText } from '../../foundation/days.ts'
import type { Visit } from '../../foundation/http/visit.ts'
import { RichText } from '../../foundation/layout/rich-text.tsx'
import { say, speak } from '../../foundation/words.ts'
import type { AgendaItem } from '../../meetings/agenda/store.ts'
import { words as speakerWords } from '../../meetings/speakers/words.ts'
import type { Room } from '../reading.ts'
import { words as roomWords } from '../words.ts'
import { BallotView } from './ballot-view.tsx'
import { type Now, type OnItem, type Scene, votedOn } from './scene.ts'
import { words } from './words.ts'

interface SceneViewProps {
  readonly visit: Visit
  readonly room: Room
  readonly scene: Scene
  /** The screen's own heading is its `h1`; on a page it stands under the page's. */
  readonly heading: 'h1' | 'h2'
}

/** What happens in the room now: one thing, said largely. */
export function SceneView({ visit, room, scene, heading: Heading }: SceneViewProps) {
  const { overline, title, lead } = said(visit, room, scene.now)
  return (
    <section class="scene" aria-live="polite">
      {overline ? <p class="scene-overline">{overline}</p> : null}
      <Heading class="scene-title">{title}</Heading>
      {lead ? <p class="scene-lead">{lead}</p> : null}
      {scene.now.is === 'item' ? (
        <ItemView visit={visit} on={scene.now.on} questions={room.contents?.questions ?? []} />
      ) : null}
    </section>
  )
}

interface SceneSaid {
  readonly overline?: string
  readonly title: string
  readonly lead?: string
}

/** What happens now in a few words. */
export function said(visit: Visit, { meeting }: Room, now: Now): SceneSaid {
  const t = speak(words, visit.language)
  switch (now.is) {
    case 'not-yet':
      return {
        overline: meeting.bodyName,
        title: t.notYet,
        lead: meeting.starts ? t.begins(clockText(meeting.starts, visit.language)) : undefined,
      }
    case 'recess': {
      const { resumesAt } = now.recess
      return { title: t.recess, lead: resumesAt ? t.resumes(resumesAt) : undefined }
    }
    case 'closed-doors':
      return { title: t.closedDoors, lead: now.basis ? t.closedBasis(now.basis) : undefined }
    case 'item':
      return { overline: numberOf(visit, now.item), title: now.item.title }
    case 'between':
      return { overline: meeting.bodyName, title: t.between }
    case 'over':
      return { overline: meeting.bodyName, title: t.over, lead: t.overLead }
  }
}

const numberOf = (visit: Visit, { number }: AgendaItem): string | undefined =>
  number ? say(roomWords.caseNumber(caseNumberText(number)), visit.language) : undefined

/** «Sak 004/24 Eventuelt» */
export const titleOf = (visit: Visit, item: AgendaItem): string =>
  [numberOf(visit, item), item.title].filter(Boolean).join(' ')

interface ItemViewProps {
  readonly visit: Visit
  readonly on: OnItem
  /** Of a dialogue. */
  readonly questions: readonly string[]
}

/** The ballot with the text that it is about; else what is asked or proposed; and who speaks. */
function ItemView({ visit, on, questions }: ItemViewProps) {
  const { ballot, proposals, speaks, waiting, speechMinutes } = on
  const t = speak(words, visit.language)
  const own = ballot ? votedOn(ballot, proposals) : []
  const asked = own.length || (ballot && !ballot.closedAt) ? own : proposals // a closed vote on procedure is behind us
  return (
    <>
      {ballot ? <BallotView visit={visit} ballot={ballot} /> : null}
      {questions.length && !ballot ? (
        <ul class="scene-questions">
          {questions.map((question) => (
            <li key={question}>{question}</li>
          ))}
        </ul>
      ) : null}
      {asked.map(({ proposal, label, name, text }) => (
        <div key={proposal} class="scene-proposal">
          <p class="scene-overline">{name ? `${label}: ${name}` : label}</p>
          <RichText text={text} />
        </div>
      ))}
      {speaks ? <p class="scene-speaker">{t.speaks(speaks.name)}</p> : null}
      {waiting.length ? (
        <p class="scene-waiting">
          {t.thenSpeak(
            waiting
              .slice(0, 3)
              .map(({ name }) => name)
              .join(', '),
          )}
        </p>
      ) : null}
      {speechMinutes && (speaks || waiting.length) ? (
        <p class="scene-waiting">{say(speakerWords.speakingTime(speechMinutes), visit.language)}</p>
      ) : null}
    </>
  )
}
