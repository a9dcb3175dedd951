import { shortDay } from '../../foundation/days.ts'
import type { Visit } from '../../foundation/http/visit.ts'
import { Button, ButtonRow, LinkButton } from '../../foundation/layout/buttons.tsx'
import { DataTable } from '../../foundation/layout/table.tsx'
import { EmptyState, Heading, Section } from '../../foundation/layout/text.tsx'
import { speak } from '../../foundation/words.ts'
import type { Term } from '../terms/store.ts'
import type { BodyRoster, Place, Roster, SubstituteList } from './facts.ts'
import { LeadershipDesk } from './leadership-desk.tsx'
import { Holder, Municipality, stateColumns } from './places.tsx'
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

function SubstitutesDesk({ visit, roster, one, base }: DeskProps) {
  const t = speak(words, visit.language)
  const id = `varaliste-${one.body.body}`
  if (!one.substitutes.length) return null
  return (
    <section class="subsection" aria-labelledby={id}>
      <Heading level={3} id={id}>
        {t.substitutes}
      </Heading>
      <div class="side-by-side">
        {one.substitutes.map((list) => (
          <OneList key={list.participant.participant} list={list} {...{ visit, roster, one, base }} />
        ))}
      </div>
    </section>
  )
}

function OneList({ list, visit, roster, one, base }: DeskProps & { list: SubstituteList }) {
  const t = speak(deskWords, visit.language)
  const { participant, substitutes } = list
  const add = `${base}/vara/ny?organ=${one.body.body}&deltaker=${participant.participant}`
  return (
    <div>
      <Heading level={4}>{participant.name}</Heading>
      {substitutes.length ? (
        <ol>
          {substitutes.map(({ substitute, person }, at) => (
            <li key={substitute} id={`vara-${substitute}`}>
              <a href={`${base}/vara/${substitute}`}>{roster.nameOf(person)}</a>
              <form class="inline-form" method="post" action={`${base}/vara/${substitute}/flytt`}>
                {at > 0 ? (
                  <Button look="quiet" name="vei" value="opp" label={t.upOf(roster.nameOf(person))}>
                    {t.up}
                  </Button>
                ) : null}
                {at < substitutes.length - 1 ? (
                  <Button look="quiet" name="vei" value="ned" label={t.downOf(roster.nameOf(person))}>
                    {t.down}
                  </Button>
                ) : null}
              </form>
            </li>
          ))}
        </ol>
      ) : (
        <p>{speak(words, visit.language).noSubstitutes}</p>
      )}
      <LinkButton look="quiet" href={add}>
        {t.newSubstituteFor(participant.name)}
      </LinkButton>
    </div>
  )
}

/** Everyone who has held a seat, the last first. */
export function SeatHistory({
  visit,
  terms,
  nameOf,
}: {
  visit: Visit
  terms: readonly Term[]
  nameOf: Roster['nameOf']
}) {
  const t = speak(deskWords, visit.language)
  const base = `/${visit.council}/skrivebord`
  if (!terms.length) return <EmptyState>{t.noTerms}</EmptyState>
  const shown = (day: Temporal.PlainDate | null) => (day ? shortDay(day, visit.language) : '')
  return (
    <DataTable
      id="perioder"
      caption={t.history}
      captionHidden
      narrow="stack"
      language={visit.language}
      rows={[...terms].reverse()}
      keyOf={({ term }) => term}
      columns={[
        {
          key: 'name',
          header: t.holder,
          cell: (one) => <a href={`${base}/perioder/${one.term}`}>{nameOf(one.person)}</a>,
        },
        { key: 'from', header: t.from, cell: ({ from }) => shown(from) },
        { key: 'to', header: speak(words, visit.language).until, cell: ({ to }) => shown(to) },
        { key: 'left', header: t.left, cell: ({ left }) => shown(left) },
        { key: 'elected', header: t.electedBy, cell: ({ electedBy }) => electedBy },
      ]}
    />
  )
}
