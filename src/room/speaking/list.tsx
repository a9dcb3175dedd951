import type { Visit } from '../../foundation/http/visit.ts'
import { Button, ButtonRow, Key } from '../../foundation/layout/buttons.tsx'
import { RadioGroup, SelectField } from '../../foundation/layout/choices.tsx'
import { TextField } from '../../foundation/layout/fields.tsx'
import { ShareSwatch } from '../../foundation/layout/share-bar.tsx'
import { Heading, Tag } from '../../foundation/layout/text.tsx'
import { say, speak } from '../../foundation/words.ts'
import { presentAt } from '../../meetings/attendance/rules.ts'
import { type Speaker, speaking, timePerParticipant, waiting } from '../../meetings/speakers/rules.ts'
import { speakerKindWords } from '../../meetings/speakers/words.ts'
import { DeedButton, DeedForm } from '../deeds/form.tsx'
import type { Room } from '../reading.ts'
import { words } from './words.ts'

interface SpeakingProps {
  readonly visit: Visit
  readonly room: Room
}

/** Who speaks, who waits and in which order, with what the chair does about it. */
export function SpeakersList({ visit, room }: SpeakingProps) {
  const t = speak(words, visit.language)
  const { course } = room
  const now = speaking(course.speakers)
  const list = course.current ? waiting(course.speakers, course.current) : []
  return (
    <>
      <Heading size="small">{t.list}</Heading>
      {now ? <Now visit={visit} room={room} now={now} /> : null}
      {list.length ? (
        <ol class="speakers">
          {list.map((one) => (
            <Waiting key={one.speaker} visit={visit} room={room} one={one} />
          ))}
        </ol>
      ) : now ? null : (
        <p class="muted">{t.empty}</p>
      )}
      {course.current ? (
        <ButtonRow>
          {list[0] ? (
            <DeedButton
              visit={visit}
              room={room}
              deed="gi-ordet"
              hidden={{ taler: list[0].speaker }}
              id="neste-taler"
              text={t.next}
              says={t.nextNamed(list[0].name)}
              shortcut="N"
            />
          ) : now ? (
            <DeedButton
              visit={visit}
              room={room}
              deed="slutt-ordet"
              hidden={{ oppe: course.current }}
              id="neste-taler"
              text={t.end}
              says={t.endNamed(now.name)}
              shortcut="N"
            />
          ) : null}
          <AddSpeaker visit={visit} room={room} />
        </ButtonRow>
      ) : null}
      <TimeSpoken visit={visit} room={room} />
    </>
  )
}

function Now({ visit, room, now }: SpeakingProps & { now: Speaker }) {
  const t = speak(words, visit.language)
  const seconds = now.beganAt ? Math.floor(now.beganAt.until(room.at).total('seconds')) : 0
  return (
    <div class="speaks-now">
      <p>
        <strong>
          {now.name}
          <FromWhere room={room} one={now} />
        </strong>
      </p>
      <Tag tone="calm">
        {t.speaksNow} <running-clock seconds={seconds}>{clockOf(seconds)}</running-clock>
      </Tag>
      <DeedButton
        visit={visit}
        room={room}
        deed="ta-tilbake-ordet"
        hidden={{ taler: now.speaker }}
        text={t.backToList}
        says={`${now.name}: ${t.backToList}`}
        look="quiet"
      />
    </div>
  )
}

export const clockOf = (seconds: number) =>
  `${String(Math.floor(seconds / 60)).padStart(2, '0')}:${String(seconds % 60).padStart(2, '0')}`

/** The municipality, which is what the room knows people by. */
export function FromWhere({ room, one }: { room: Room; one: Speaker }) {
  const place = room.attendance.places.find(({ seat }) => seat === one.seat)
  if (!place?.participantName || one.name.includes(place.participantName)) return null
  return <>, {place.participantName}</>
}

function Waiting({ visit, room, one }: SpeakingProps & { one: Speaker }) {
  const t = speak(words, visit.language)
  return (
    <li>
      <details id={`taler-${one.speaker}`}>
        <summary>
          <span class="speaker-name">
            {one.name}
            <FromWhere room={room} one={one} />
          </span>
          <span class={one.kind === 'speech' ? 'muted' : 'speaker-kind'}>
            {say(speakerKindWords[one.kind], visit.language)}
          </span>
          <span class="hidden">. {t.more}</span>
        </summary>
        <div class="button-row">
          {(['up', 'down'] as const).map((direction) => (
            <DeedButton
              key={direction}
              visit={visit}
              room={room}
              deed="flytt-taler"
              hidden={{ taler: one.speaker, retning: direction }}
              text={t[direction]}
              says={t.moved(one.name)}
              look="quiet"
            />
          ))}
          <DeedButton
            visit={visit}
            room={room}
            deed="stryk-taler"
            hidden={{ taler: one.speaker }}
            text={t.strike}
            says={t.struck(one.name)}
            look="danger"
          />
        </div>
      </details>
    </li>
  )
}

/** Opened by T; asks who and what, with the guest last. */
function AddSpeaker({ visit, room }: SpeakingProps) {
  const t = speak(words, visit.language)
  const present = presentAt(room.attendance, room.at).filter(({ maySpeak }) => maySpeak)
  const choices = present.map(({ person, name, participantName }) => ({
    value: person,
    label: participantName && !name.includes(participantName) ? `${name}, ${participantName}` : name,
  }))
  return (
    <details class="confirm" id="ny-taler">
      <summary class="ds-button" data-variant="secondary" aria-keyshortcuts="T">
        {t.add}
        <Key shortcut="T" />
      </summary>
      <DeedForm
        visit={visit}
        room={room}
        deed="taler"
        says={t.addToList}
        hidden={{ oppe: room.course.current ?? '' }}
        class="confirm-panel"
      >
        <SelectField field={{ name: 'person', label: t.who }} choices={choices} empty="–" />
        <TextField field={{ name: 'gjest', label: t.guest, maxLength: 200 }} />
        <RadioGroup
          field={{ name: 'slag', label: t.kind }}
          value="speech"
          inline
          choices={(['speech', 'reply', 'point-of-order'] as const).map((value) => ({
            value,
            label: say(speakerKindWords[value], visit.language),
          }))}
        />
        <Button>{t.addToList}</Button>
      </DeedForm>
    </details>
  )
}

/** By municipality: what the chair weighs when many want to speak. */
function TimeSpoken({ visit, room }: SpeakingProps) {
  const t = speak(words, visit.language)
  const own = room.course.speakers.filter(({ agendaItem }) => agendaItem === room.course.current)
  const spoken = timePerParticipant(own, room.attendance.places, room.at).filter(({ seconds }) => seconds >= 30)
  if (!spoken.length) return null
  return (
    <details class="fold" id="taletid">
      <summary>{t.timeUsed}</summary>
      <ul class="plain-rows">
        {spoken.map(({ of, name, colour, seconds }) => (
          <li key={of}>
            <span>
              {colour ? <ShareSwatch colour={colour} /> : null} {name || '–'}
            </span>
            <span>{t.minutes(Math.round(seconds / 60))}</span>
          </li>
        ))}
      </ul>
    </details>
  )
}
