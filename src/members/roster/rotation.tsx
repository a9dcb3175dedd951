import { shortDay } from '../../foundation/days.ts'
import { shareClass } from '../../foundation/layout/share-bar.tsx'
import { Heading, Tag } from '../../foundation/layout/text.tsx'
import { type Language, speak } from '../../foundation/words.ts'
import { turnOn } from '../leadership/rules.ts'
import type { Leadership } from '../leadership/store.ts'
import type { BodyRoster, Roster } from './facts.ts'
import { words } from './words.ts'

interface RotationProps {
  readonly one: BodyRoster
  readonly roster: Roster
  readonly language: Language
}

/** The turns of the leader's office as one line, the present one marked; nothing while there is only one turn. */
export function Rotation({ one, roster, language }: RotationProps) {
  const t = speak(words, language)
  const turns = one.leadership.filter(({ role }) => role === 'leader')
  if (turns.length < 2) return null
  const id = `omgang-${one.body.body}`
  return (
    <section class="subsection" aria-labelledby={id}>
      <Heading level={3} id={id}>
        {t.rotation}
      </Heading>
      <ol class="rotation">
        {turns.map((turn) => (
          <Turn key={turn.leadership} turn={turn} roster={roster} language={language} />
        ))}
      </ol>
    </section>
  )
}

function Turn({ turn, roster, language }: { turn: Leadership; roster: Roster; language: Language }) {
  const t = speak(words, language)
  const state = turnOn(turn, roster.day)
  const participant = roster.participants.find((one) => one.participant === turn.participant)
  const name = roster.nameOf(turn.person)
  const first = shortDay(turn.from, language)
  return (
    <li class={state} aria-current={state === 'now' ? 'step' : undefined}>
      <svg class="rotation-part" aria-hidden="true" focusable="false">
        <rect width="100%" height="100%" class={participant ? shareClass(participant.colour) : undefined} />
      </svg>
      <strong>{participant?.name ?? name}</strong> {state === 'now' ? <Tag tone="calm">{t.now}</Tag> : null}
      {participant && name ? <span class="muted">{name}</span> : null}
      <span class="muted">{turn.to ? t.period(first, shortDay(turn.to, language)) : t.since(first)}</span>
    </li>
  )
}
