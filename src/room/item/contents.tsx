import { Papers } from '../../cases/papers.tsx'
import type { Visit } from '../../foundation/http/visit.ts'
import { Button } from '../../foundation/layout/buttons.tsx'
import { TextArea } from '../../foundation/layout/fields.tsx'
import { RichText } from '../../foundation/layout/rich-text.tsx'
import { Heading, Reading } from '../../foundation/layout/text.tsx'
import { speak } from '../../foundation/words.ts'
import { guestText, longestOutcome } from '../../meetings/agenda/contents/rules.ts'
import { words as agendaWords } from '../../meetings/agenda/words.ts'
import { DeedForm } from '../deeds/form.tsx'
import type { Room } from '../reading.ts'
import { SigningList } from './signing.tsx'
import { Tool } from './tool.tsx'
import { words } from './words.ts'

interface ContentsProps {
  readonly visit: Visit
  readonly room: Room
  /** With the forms of who conducts the meeting. */
  readonly conducts: boolean
}

/** What the agenda has for the item that is up: papers, guests, questions and what they came to, who signs. */
export function ItemContents({ visit, room, conducts }: ContentsProps) {
  const t = speak(words, visit.language)
  const { item, contents, agenda } = room
  const papers = agenda.papers.filter(({ belongsTo }) => belongsTo === item?.councilCase)
  if (!item) return null
  return (
    <>
      {papers.length ? <Papers papers={papers} /> : null}
      {contents?.guests.length ? (
        <p class="muted">
          {t.guests}: {contents.guests.map(guestText).join('; ')}
        </p>
      ) : null}
      {contents?.questions.length ? (
        <section class="item-list">
          <Heading level={3} size="small">
            {t.questions}
          </Heading>
          <ol>
            {contents.questions.map((question) => (
              <li key={question}>{question}</li>
            ))}
          </ol>
        </section>
      ) : null}
      <Outcome visit={visit} room={room} conducts={conducts} />
      <SigningList visit={visit} room={room} conducts={conducts} />
    </>
  )
}

/** What the talk came to: written while it goes on, read by everyone in the room, and taken into the minutes. */
function Outcome({ visit, room, conducts }: ContentsProps) {
  const t = speak(words, visit.language)
  const a = speak(agendaWords, visit.language)
  const { item, contents } = room
  const outcome = contents?.outcome ?? ''
  const isTalk = item?.kind === 'dialogue' || Boolean(contents?.questions.length)
  if (!item || !(isTalk || outcome)) return null
  return (
    <>
      {outcome ? (
        <Reading kind="draft" label={a.outcome}>
          <RichText text={outcome} heading={4} />
        </Reading>
      ) : null}
      {conducts ? (
        <Tool id={`utfall-${item.agendaItem}`} name={outcome ? t.changeOutcome : t.enterOutcome}>
          <DeedForm
            visit={visit}
            room={room}
            deed="utfall"
            says={t.enterOutcome}
            hidden={{ punkt: item.agendaItem }}
            class="confirm-panel wide"
          >
            <TextArea field={{ name: 'tekst', label: a.outcome, maxLength: longestOutcome }} value={outcome} rows={5} />
            <Button>{t.save}</Button>
          </DeedForm>
        </Tool>
      ) : null}
    </>
  )
}
