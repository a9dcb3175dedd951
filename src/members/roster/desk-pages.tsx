import type { Visit } from '../../foundation/http/visit.ts'
import { ButtonRow, LinkButton } from '../../foundation/layout/buttons.tsx'
import { DataTable } from '../../foundation/layout/table.tsx'
import { EmptyState, Section } from '../../foundation/layout/text.tsx'
import { speak } from '../../foundation/words.ts'
import type { BodyRoster, Place, Roster } from './facts.ts'
import { LeadershipDesk } from './leadership-desk.tsx'
import { Holder, Municipality, stateColumns } from './places.tsx'
import { SubstitutesDesk } from './substitutes-desk.tsx'
import { ToDo } from './to-do.tsx'
import { deskWords, words } from './words.ts'

export function RosterDesk({ visit, roster }: { visit: Visit; roster: Roster }) {
  const t = speak(deskWords, visit.language)
  const base = `/${visit.council}/skrivebord`
  if (!roster.bodies.length)
    return (
      <EmptyState action={<LinkButton href={`${base}/organer/ny`}>{t.newBody}</LinkButton>}>{t.firstBodies}</EmptyState>
    )
  return (
    <>
      <ToDo roster={roster} language={visit.language} />
      {roster.bodies.map((one) => (
        <Section key={one.body.body} heading={one.body.name} id={`organ-${one.body.body}`}>
          <SeatsTable visit={visit} roster={roster} one={one} base={base} />
          <SubstitutesDesk visit={visit} roster={roster} one={one} base={base} />
          <LeadershipDesk visit={visit} roster={roster} one={one} base={base} />
        </Section>
      ))}
    </>
  )
}

export interface DeskProps {
  readonly visit: Visit
  readonly roster: Roster
  readonly one: BodyRoster
  readonly base: string
}

function SeatsTable({ visit, roster, one, base }: DeskProps) {
  const t = speak(deskWords, visit.language)
  const { members, observers, body } = one
  const places = [...members, ...observers]
  return (
    <>
      {places.length ? (
        <DataTable
          id={`plasser-${body.body}`}
          caption={speak(words, visit.language).members}
          narrow="stack"
          language={visit.language}
          rows={places}
          keyOf={({ seat }) => seat.seat}
          columns={[
            { key: 'seat', header: t.seat, cell: (place) => <SeatLink visit={visit} place={place} base={base} /> },
            {
              key: 'holder',
              header: t.holder,
              cell: (place) => <HolderLink visit={visit} roster={roster} place={place} base={base} />,
            },
            ...stateColumns(visit.language),
            {
              key: 'actions',
              header: t.actions,
              cell: (place) => <SeatActions visit={visit} place={place} base={base} />,
            },
          ]}
        />
      ) : null}
      <ButtonRow>
        <LinkButton href={`${base}/plasser/ny?organ=${body.body}`}>{t.newSeat}</LinkButton>
      </ButtonRow>
    </>
  )
}

const seatName = ({ seat, participant }: Place, visit: Visit): string => {
  const t = speak(words, visit.language)
  const label = seat.label || (seat.kind === 'observer' ? t.observer : t.member)
  return [participant?.name, label].filter(Boolean).join(', ')
}

function SeatLink({ visit, place, base }: { visit: Visit; place: Place; base: string }) {
  const t = speak(words, visit.language)
  const label = place.seat.label || (place.seat.kind === 'observer' ? t.observer : t.member)
  return (
    <>
      <Municipality place={place} language={visit.language} />
      {', '}
      <a href={`${base}/plasser/${place.seat.seat}`} aria-label={seatName(place, visit)}>
        {label}
      </a>
    </>
  )
}

function HolderLink({ visit, roster, place, base }: Omit<DeskProps, 'one'> & { place: Place }) {
  const { state } = place
  if (state.is === 'vacant') return <Holder place={place} roster={roster} language={visit.language} />
  return (
    <a href={`${base}/perioder/${state.holder.term}`}>
      <Holder place={place} roster={roster} language={visit.language} />
    </a>
  )
}

function SeatActions({ visit, place, base }: { visit: Visit; place: Place; base: string }) {
  const t = speak(deskWords, visit.language)
  const { seat } = place.seat
  return (
    <ul class="plain">
      <li>
        <a href={`${base}/perioder/ny?plass=${seat}`} aria-label={t.newHolderOf(seatName(place, visit))}>
          {t.newHolder}
        </a>
      </li>
      <li>
        <a href={`${base}/medlemmer/plass/${seat}`} aria-label={t.historyOf(seatName(place, visit))}>
          {t.history}
        </a>
      </li>
    </ul>
  )
}
