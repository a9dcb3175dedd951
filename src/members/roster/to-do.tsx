import { longDay } from '../../foundation/days.ts'
import { Notice } from '../../foundation/layout/text.tsx'
import { type Language, say, speak } from '../../foundation/words.ts'
import { type Citation, citationSaid } from '../../law/cite.ts'
import { agreedSeats, representation, type Shortfall, shortfalls } from '../seats/rules.ts'
import { carryingOn, whyFill } from '../terms/rules.ts'
import { type BodyRoster, inOffice, type Place, type Roster, representationIn } from './facts.ts'
import { deskWords, words } from './words.ts'

interface Task {
  readonly text: string
  readonly citation?: Citation
}

/** What somebody must elect, and the paragraph that says so. The desk tells; it forbids nothing. */
export function ToDo({ roster, language }: { roster: Roster; language: Language }) {
  const t = speak(deskWords, language)
  const tasks = roster.bodies.flatMap((one) => [
    ...shortfallTasks(one, roster, language),
    ...[...one.members, ...one.observers].flatMap((place) => placeTasks(one, place, roster, language)),
    ...leaderTasks(one, roster, language),
  ])
  if (!tasks.length) return null
  return (
    <Notice tone="warn" title={t.toDo}>
      <ul>
        {tasks.map(({ text, citation }) => (
          <li key={text}>{citation ? `${text} (${say(citationSaid(citation), language)})` : text}</li>
        ))}
      </ul>
    </Notice>
  )
}

function shortfallTasks(one: BodyRoster, roster: Roster, language: Language): Task[] {
  if (one.body.kind !== 'representantskap') return []
  return shortfalls(representationIn(one, roster)).map((shortfall) => shortfallTask(shortfall, language))
}

function shortfallTask({ is, of }: Shortfall, language: Language): Task {
  const t = speak(words, language)
  switch (is) {
    case 'unrepresented':
      return { text: t.unrepresented(of.name), citation: representation }
    case 'too-few-substitutes':
      return { text: t.tooFewSubstitutes(of.name, of.substitutes, of.seats), citation: representation }
    case 'not-as-agreed':
      return { text: speak(deskWords, language).notAsAgreed(of.name, of.agreed ?? 0, of.seats), citation: agreedSeats }
  }
}

function placeTasks(one: BodyRoster, { seat, participant, state }: Place, roster: Roster, language: Language): Task[] {
  const t = speak(deskWords, language)
  const where = [participant?.name, seat.label].filter(Boolean).join(', ') || speak(words, language).theCouncil
  switch (state.is) {
    case 'vacant':
      if (state.next) return []
      return [
        {
          text: t.vacantIn(one.body.name, where),
          citation: whyFill({ ...seat, bodyKind: one.body.kind, held: state.held }),
        },
      ]
    case 'ends-soon':
      if (state.next) return []
      return [{ text: t.endsIn(one.body.name, roster.nameOf(state.holder.person), longDay(state.last, language)) }]
    case 'carried-over': {
      const name = roster.nameOf(state.holder.person)
      if (seat.kind === 'observer')
        return [{ text: t.endsIn(one.body.name, name, longDay(state.since.subtract({ days: 1 }), language)) }]
      return [{ text: t.carriedIn(one.body.name, name, longDay(state.until, language)), citation: carryingOn }]
    }
    case 'filled':
      return []
  }
}

function leaderTasks(one: BodyRoster, roster: Roster, language: Language): Task[] {
  const leader = inOffice(one, 'leader', roster.day)
  if (!leader?.person || !one.members.length) return []
  const sits = one.members.some(({ state }) => state.is !== 'vacant' && state.holder.person === leader.person)
  return sits ? [] : [{ text: speak(deskWords, language).leaderNotMember(one.body.name, roster.nameOf(leader.person)) }]
}
