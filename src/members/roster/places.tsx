import { shortDay } from '../../foundation/days.ts'
import { ShareSwatch } from '../../foundation/layout/share-bar.tsx'
import { type Column, DataTable } from '../../foundation/layout/table.tsx'
import { Tag, type Tone } from '../../foundation/layout/text.tsx'
import { capitalised } from '../../foundation/sentences.ts'
import { type Language, speak } from '../../foundation/words.ts'
import type { Seat } from '../seats/store.ts'
import { lastDay, type SeatState } from '../terms/rules.ts'
import type { Term } from '../terms/store.ts'
import { type BodyRoster, inOffice, type Place, type Roster } from './facts.ts'
import { words } from './words.ts'

interface PlacesProps {
  readonly one: BodyRoster
  readonly roster: Roster
  readonly language: Language
}

export function MembersTable({ one, members, roster, language }: PlacesProps & { members: readonly Place[] }) {
  const t = speak(words, language)
  return (
    <DataTable
      id={`medlemmer-${one.body.body}`}
      caption={t.members}
      narrow="stack"
      language={language}
      rows={members}
      keyOf={({ seat }) => seat.seat}
      columns={[
        {
          key: 'municipality',
          header: t.municipality,
          cell: (place) => <Municipality place={place} language={language} />,
        },
        { key: 'name', header: t.name, cell: (place) => <Holder place={place} roster={roster} language={language} /> },
        { key: 'role', header: t.role, cell: (place) => roleIn(one, place, roster, language) },
        ...stateColumns(language),
      ]}
    />
  )
}

export function ObserversTable({ one, roster, language }: PlacesProps) {
  const t = speak(words, language)
  return (
    <DataTable
      id={`observatorer-${one.body.body}`}
      caption={t.observers}
      narrow="stack"
      language={language}
      rows={one.observers}
      keyOf={({ seat }) => seat.seat}
      columns={[
        {
          key: 'role',
          header: t.role,
          cell: ({ seat, participant }) =>
            [capitalised(seat.label) || t.observer, participant?.name].filter(Boolean).join(', '),
        },
        { key: 'name', header: t.name, cell: (place) => <Holder place={place} roster={roster} language={language} /> },
        { key: 'rights', header: t.rights, cell: ({ seat }) => rightsText(seat, language) },
        ...stateColumns(language),
      ]}
    />
  )
}

export function Municipality({ place, language }: { place: Place; language: Language }) {
  const { participant } = place
  if (!participant) return <>{speak(words, language).theCouncil}</>
  return (
    <>
      <ShareSwatch colour={participant.colour} /> {participant.name}
    </>
  )
}

/** The name, or that the seat is vacant; and who comes next. */
export function Holder({ place, roster, language }: { place: Place; roster: Roster; language: Language }) {
  const t = speak(words, language)
  const { state, participant } = place
  const top = roster.bodies.find(({ body }) => body.kind === 'representantskap')?.body.body
  const elected = participant && place.seat.kind === 'member' && place.seat.body === top
  const vacant = elected ? t.vacantSeat : t.vacantOther
  const next = state.next && t.next(roster.nameOf(state.next.person), shortDay(state.next.from, language))
  return (
    <>
      {state.is === 'vacant' ? vacant : roster.nameOf(state.holder.person)}
      {next ? <span class="source">{next}</span> : null}
    </>
  )
}

/** «Ordfører, leder»: what the seat is called, then the office in the body. */
function roleIn(one: BodyRoster, { seat, state }: Place, roster: Roster, language: Language): string {
  const t = speak(words, language)
  const person = state.is === 'vacant' ? undefined : state.holder.person
  const holds = (role: 'leader' | 'deputy-leader') => person && inOffice(one, role, roster.day)?.person === person
  const office = holds('leader') ? t.leader : holds('deputy-leader') ? t.deputyLeader : ''
  const label = capitalised(seat.label)
  if (label && office) return `${label}, ${office.toLocaleLowerCase('nb')}`
  return label || office || t.member
}

function rightsText({ maySpeak, mayPropose }: Seat, language: Language): string {
  const t = speak(words, language)
  if (maySpeak) return mayPropose ? t.speakAndPropose : t.speakOnly
  return mayPropose ? t.proposeOnly : t.attendOnly
}

export function stateColumns(language: Language): Column<Place>[] {
  const t = speak(words, language)
  return [
    { key: 'until', header: t.until, cell: ({ state }) => untilText(state, language) },
    { key: 'state', header: t.state, cell: ({ state }) => <StateTag state={state} language={language} /> },
  ]
}

function untilText(state: SeatState<Term>, language: Language): string {
  const last = state.is === 'vacant' ? null : lastDay(state.holder)
  return last ? shortDay(last, language) : ''
}

const tones = { vacant: 'bad', filled: 'good', 'ends-soon': 'warn', 'carried-over': 'warn' } as const satisfies Record<
  SeatState<Term>['is'],
  Tone
>

function StateTag({ state, language }: { state: SeatState<Term>; language: Language }) {
  const t = speak(words, language)
  const said = { vacant: t.vacant, filled: t.filled, 'ends-soon': t.endsSoon, 'carried-over': t.carriedOver }
  return <Tag tone={tones[state.is]}>{said[state.is]}</Tag>
}
