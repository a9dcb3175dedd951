import type { Visit } from '../../foundation/http/visit.ts'
import { ButtonRow } from '../../foundation/layout/buttons.tsx'
import { Heading, Tag } from '../../foundation/layout/text.tsx'
import { say, speak } from '../../foundation/words.ts'
import { type Speaker, speaking, waiting } from '../../meetings/speakers/rules.ts'
import { speakerKindWords } from '../../meetings/speakers/words.ts'
import { clockOf } from '../clock/rules.ts'
import { DeedButton } from '../deeds/form.tsx'
import type { Room } from '../reading.ts'
import { words as roomWords } from '../words.ts'
import { AddSpeaker } from './add-speaker.tsx'
import { SpeakingTime } from './time.tsx'
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
      <Heading size="small">
        {t.list} {room.speechMinutes ? <small class="muted">{t.each(room.speechMinutes)}</small> : null}
      </Heading>
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
      <SpeakingTime visit={visit} room={room} />
    </>
  )
}

function Now({ visit, room, now }: SpeakingProps & { now: Speaker }) {
  const t = speak(words, visit.language)
  return (
    <div class="speaks-now">
      <p>
        <strong>
          {now.name}
          <FromWhere room={room} one={now} />
        </strong>
      </p>
      <Tag tone="calm">
        {t.speaksNow} <SpeechClock now={now} room={room} />
        {room.speechMinutes ? ` ${speak(roomWords, visit.language).ofMinutes(room.speechMinutes)}` : null}
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

/** Turns when the agreed time is used; nobody is cut off by it. */
export function SpeechClock({ now, room }: { now: Speaker; room: Room }) {
  const seconds = now.beganAt ? Math.max(0, Math.floor(now.beganAt.until(room.at).total('seconds'))) : 0
  return (
    <running-clock seconds={seconds} limit={room.speechMinutes ? room.speechMinutes * 60 : undefined}>
      {clockOf(seconds)}
    </running-clock>
  )
}

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
