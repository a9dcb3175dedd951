import { Button } from '../../foundation/layout/buttons.tsx'
import { Heading, Notice } from '../../foundation/layout/text.tsx'
import { say, speak } from '../../foundation/words.ts'
import { isUnderWay } from '../../meetings/course/rules.ts'
import { steppedAside } from '../../meetings/disqualification/rules.ts'
import { speaking, waiting, whyCannotAsk } from '../../meetings/speakers/rules.ts'
import { speakerKindWords, words as speakersWords } from '../../meetings/speakers/words.ts'
import { DeedButton, DeedForm } from '../deeds/form.tsx'
import { SpeechClock } from '../speaking/list.tsx'
import { words as roomWords } from '../words.ts'
import type { Phone } from './parts.tsx'
import { type Turn, turnsOf } from './rules.ts'
import { words } from './words.ts'

/** Who has the floor, where the reader stands in line, and the buttons to get there. */
export function PhoneFloor(phone: Phone) {
  const { visit, room, person, you } = phone
  const t = speak(words, visit.language)
  const { course } = room
  if (!isUnderWay(course)) return null
  if (!you) return <Notice tone="warn">{t.notPresent}</Notice>
  const now = speaking(course.speakers)
  const turns = turnsOf(course, person)
  const line = course.current ? waiting(course.speakers, course.current) : []
  const time = room.speechMinutes ? speak(speakersWords, visit.language).speakingTime(room.speechMinutes) : ''
  return (
    <section aria-labelledby="ordet">
      <Heading id="ordet" size="medium">
        {t.floor}
      </Heading>
      {you.substituteFor ? <p class="muted">{t.youSitFor(you.substituteFor)}</p> : null}
      <p class="muted">
        {[now && now.person !== person ? t.hasFloor(now.name) : '', line.length ? t.waiting(line.length) : '', time]
          .filter(Boolean)
          .join('. ')}
      </p>
      <p id="min-plass" class="phone-place">
        {turns.map((turn) => saidOf(t, turn)).join('. ')}
      </p>
      {now?.person === person ? (
        <p class="phone-speech" role="timer" aria-label={t.yourTime}>
          <SpeechClock now={now} room={room} />
          {room.speechMinutes ? ` ${speak(roomWords, visit.language).ofMinutes(room.speechMinutes)}` : null}
        </p>
      ) : null}
      {turns.map((turn) => (
        <Withdraw key={turn.speaker.speaker} {...phone} turn={turn} />
      ))}
      <Ask {...phone} turns={turns} />
    </section>
  )
}

function saidOf(t: ReturnType<typeof speak<typeof words>>, turn: Turn): string {
  if (turn.is === 'speaking') return t.yourTurn
  return turn.place === 1 ? t.next : t.place(turn.place)
}

function Withdraw({ visit, room, turn }: Phone & { turn: Turn }) {
  const t = speak(words, visit.language)
  if (turn.is === 'speaking') return null
  const kind = say(speakerKindWords[turn.speaker.kind], visit.language)
  return (
    <DeedButton
      visit={visit}
      room={room}
      deed="stryk-taler"
      hidden={{ taler: turn.speaker.speaker }}
      text={t.withdraw}
      label={`${t.withdraw}: ${kind}`}
      look="secondary"
    />
  )
}

/** The same rule that refuses hides the buttons that would be refused. */
function Ask({ visit, room, you, turns }: Phone & { turns: readonly Turn[] }) {
  const t = speak(words, visit.language)
  const { course } = room
  const aside = steppedAside(course.disqualifications, course.current ? [course.current] : [])
  const facts = { agendaItem: course.current, steppedAside: aside, speakers: course.speakers }
  const kinds = (['speech', 'reply', 'point-of-order'] as const).filter(
    (kind) =>
      !whyCannotAsk({ kind }, you, facts) && !turns.some((one) => one.is === 'waiting' && one.speaker.kind === kind),
  )
  const named = { speech: t.ask, reply: t.askReply, 'point-of-order': t.askOrder }
  return (
    <div class="phone-asks">
      {kinds.map((kind) => (
        <DeedForm
          key={kind}
          visit={visit}
          room={room}
          deed="taler"
          says={named[kind]}
          hidden={{ slag: kind, oppe: course.current ?? '' }}
        >
          <Button look={kind === 'speech' ? 'primary' : 'secondary'} full id={`be-om-${kind}`}>
            {named[kind]}
          </Button>
        </DeedForm>
      ))}
    </div>
  )
}
