import { shortDay } from '../../foundation/days.ts'
import type { Visit } from '../../foundation/http/visit.ts'
import { DefinitionList } from '../../foundation/layout/lists.tsx'
import { EmptyState, Section } from '../../foundation/layout/text.tsx'
import { capitalised } from '../../foundation/sentences.ts'
import { type Language, speak } from '../../foundation/words.ts'
import type { Leadership } from '../leadership/store.ts'
import { type BodyRoster, inOffice, type Roster } from './facts.ts'
import { MembersTable, ObserversTable } from './places.tsx'
import { Rotation } from './rotation.tsx'
import { SubstituteLists } from './substitutes.tsx'
import { words } from './words.ts'

interface RosterPageProps {
  readonly visit: Visit
  readonly roster: Roster
  /** The number of the one municipality that is shown; all when left out. */
  readonly only?: string
}

/** Who represents me: body by body, municipality by municipality. Names and offices only, never a party. */
export function RosterPage({ visit, roster, only }: RosterPageProps) {
  const t = speak(words, visit.language)
  if (!roster.bodies.length) return <EmptyState>{t.none}</EmptyState>
  return (
    <>
      <MunicipalityChoice visit={visit} roster={roster} only={only} />
      {roster.bodies.map((one) => (
        <BodySection key={one.body.body} one={one} roster={roster} only={only} language={visit.language} />
      ))}
    </>
  )
}

/** «12 medlemmer fra 4 kommuner styrer rådet. Ordfører i Moss leder nå.» Counts the representantskap, the top body. */
export function rosterLead(roster: Roster, language: Language): string | undefined {
  const t = speak(words, language)
  const top = roster.bodies[0]
  if (!top?.members.length) return undefined
  const seated = top.members.filter(({ state }) => state.is !== 'vacant')
  const municipalities = new Set(seated.map(({ participant }) => participant?.participant)).size
  const vacant = top.members.length - seated.length
  const leader = inOffice(top, 'leader', roster.day)
  const who = leader && (roster.nameOf(leader.person) || municipalityOf(leader, roster))
  const sentences = [
    seated.length ? t.lead(seated.length, municipalities) : '',
    vacant ? t.vacancies(vacant) : '',
    who ? t.led(capitalised(who)) : '',
  ]
  return sentences.filter(Boolean).join(' ')
}

export const municipalityOf = ({ participant }: Leadership, { participants }: Roster): string =>
  participants.find((one) => one.participant === participant)?.name ?? ''

function MunicipalityChoice({ visit, roster, only }: RosterPageProps) {
  const t = speak(words, visit.language)
  if (roster.participants.length < 2) return null
  const here = `/${visit.council}/medlemmer`
  return (
    <nav class="choice-links" aria-label={t.filter}>
      <ul>
        <li>
          <a href={here} aria-current={only ? undefined : 'true'}>
            {t.all}
          </a>
        </li>
        {roster.participants.map(({ number, name }) => (
          <li key={number}>
            <a href={`${here}?kommune=${number}`} aria-current={only === number ? 'true' : undefined}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

interface BodySectionProps {
  readonly one: BodyRoster
  readonly roster: Roster
  readonly only?: string
  readonly language: Language
}

function BodySection({ one, roster, only, language }: BodySectionProps) {
  const t = speak(words, language)
  const id = `organ-${one.body.body}`
  const shown = <T extends { participant: { number: string } | undefined }>(all: readonly T[]) =>
    only ? all.filter(({ participant }) => participant?.number === only) : all
  const members = shown(one.members)
  const substitutes = shown(one.substitutes)
  return (
    <Section heading={one.body.name} id={id}>
      <Leaders one={one} roster={roster} language={language} />
      <Rotation one={one} roster={roster} language={language} />
      {members.length ? (
        <MembersTable one={one} members={members} roster={roster} language={language} />
      ) : (
        <p>{only ? t.noneHere : t.noSeats}</p>
      )}
      {substitutes.some((list) => list.substitutes.length) ? (
        <SubstituteLists one={one} lists={substitutes} roster={roster} language={language} />
      ) : null}
      {one.observers.length && !only ? <ObserversTable one={one} roster={roster} language={language} /> : null}
    </Section>
  )
}

function Leaders({ one, roster, language }: Omit<BodySectionProps, 'only'>) {
  const t = speak(words, language)
  if (!one.leadership.length) return null
  const said = (role: Leadership['role'], nobody: string) => {
    const holder = inOffice(one, role, roster.day)
    if (!holder) return { detail: nobody }
    const municipality = municipalityOf(holder, roster)
    const name = roster.nameOf(holder.person)
    const detail =
      name && municipality && !name.includes(municipality) ? t.heldFrom(name, municipality) : name || municipality
    return { detail, source: holder.to ? `${t.until} ${shortDay(holder.to, language)}` : undefined }
  }
  return (
    <DefinitionList
      items={[
        { term: t.leader, ...said('leader', t.noLeader) },
        { term: t.deputyLeader, ...said('deputy-leader', t.noDeputy) },
      ]}
    />
  )
}
