import { dayOf, longDay } from '../../foundation/days.ts'
import type { Visit } from '../../foundation/http/visit.ts'
import { LinkButton } from '../../foundation/layout/buttons.tsx'
import { Timeline, type TimelineItem } from '../../foundation/layout/lists.tsx'
import { EmptyState, Section, Tag } from '../../foundation/layout/text.tsx'
import { say, speak } from '../../foundation/words.ts'
import { words as accessWords } from '../access/words.ts'
import type { DecidedCase } from '../decisions/store.ts'
import { caseAddress, caseNumberText } from '../numbers/rules.ts'
import type { CouncilCase } from '../store.ts'
import type { OpenAgenda, Treatment } from '../treatment.ts'
import { words as caseWords, kindWords } from '../words.ts'
import { DeedButton, PutOnAgenda } from './deeds.tsx'
import { type Place, placeOnDesk } from './rules.ts'
import { placeWords, words } from './words.ts'

/** A case with all that says where it stands. */
interface DeskCase {
  readonly one: CouncilCase
  readonly place: Place
  readonly treatments: readonly Treatment[]
  /** The latest. */
  readonly decision?: DecidedCase
}

interface BoardProps {
  readonly visit: Visit
  readonly cases: readonly DeskCase[]
  readonly agendas: readonly OpenAgenda[]
}

/** The cases that somebody must do something with, by what it is; those that are decided stand in the list of all. */
export function Board({ visit, cases, agendas }: BoardProps) {
  const t = speak(words, visit.language)
  const help: Partial<Record<Place, string>> = { inbox: t.inboxHelp, queue: t.queueHelp }
  return (
    <>
      {(['inbox', 'preparation', 'queue', 'agenda'] as const).map((place) => {
        const here = cases.filter((one) => one.place === place)
        return (
          <Section
            key={place}
            heading={say(placeWords[place], visit.language)}
            id={place}
            aside={<span class="muted">{speak(caseWords, visit.language).countOf(here.length)}</span>}
          >
            {help[place] ? <p class="muted">{help[place]}</p> : null}
            {place === 'queue' && here.length && !agendas.length ? (
              <EmptyState
                action={<LinkButton href={`/${visit.council}/skrivebord/moter/ny`}>{t.planMeeting}</LinkButton>}
              >
                {t.noMeetingAhead}
              </EmptyState>
            ) : null}
            {here.length ? (
              <Timeline
                label={say(placeWords[place], visit.language)}
                items={here.map((one) => itemOf(visit, one, agendas))}
              />
            ) : (
              <EmptyState>{t.nobodyHere}</EmptyState>
            )}
          </Section>
        )
      })}
    </>
  )
}

export const placeOf = (
  one: CouncilCase,
  treatments: readonly Treatment[],
  decisions: readonly DecidedCase[],
  visit: Visit,
): Place =>
  placeOnDesk({
    treatments,
    decisions,
    readyAt: one.readyAt,
    written: Boolean(one.account || one.assessment || one.proposal),
    today: visit.today,
  })

function itemOf(visit: Visit, desk: DeskCase, agendas: readonly OpenAgenda[]): TimelineItem {
  const { one } = desk
  return {
    id: caseAddress(one),
    mark: caseNumberText(one),
    title: one.title,
    href: `/${visit.council}/saker/${caseAddress(one)}`,
    tags: <Tags visit={visit} desk={desk} />,
    text: <Detail visit={visit} desk={desk} agendas={agendas} />,
  }
}

function Tags({ visit, desk: { one } }: { visit: Visit; desk: DeskCase }) {
  return (
    <>
      {one.kind ? <Tag>{say(kindWords[one.kind], visit.language)}</Tag> : null}{' '}
      {one.publishedAt || one.access === 'exempt' ? null : <Tag tone="warn">{say(words.deskOnly, visit.language)}</Tag>}{' '}
      {one.access === 'exempt' ? <Tag tone="bad">{say(accessWords.exempt, visit.language)}</Tag> : null}
    </>
  )
}

function Detail({ visit, desk, agendas }: { visit: Visit; desk: DeskCase; agendas: readonly OpenAgenda[] }) {
  const { one, place } = desk
  const t = speak(words, visit.language)
  const number = caseNumberText(one)
  return (
    <>
      <p class="muted">{[whence(visit, one), standing(visit, desk)].filter(Boolean).join('. ')}</p>
      <div class="button-row">
        {place === 'inbox' || place === 'preparation' ? (
          <LinkButton look="quiet" href={`/${visit.council}/skrivebord/saker/${one.councilCase}`}>
            {say(caseWords.changeCase, visit.language)}
          </LinkButton>
        ) : null}
        {place === 'preparation' || place === 'inbox' ? (
          <DeedButton visit={visit} one={one} word="klar" label={t.readyOf(number)}>
            {t.ready}
          </DeedButton>
        ) : null}
        {place === 'queue' && one.readyAt ? (
          <DeedButton visit={visit} one={one} word="ikke-klar" label={t.notReadyOf(number)}>
            {t.notReady}
          </DeedButton>
        ) : null}
      </div>
      {place === 'queue' && agendas.length ? <PutOnAgenda visit={visit} one={one} agendas={agendas} /> : null}
    </>
  )
}

const whence = (visit: Visit, { raisedBy }: CouncilCase) =>
  raisedBy ? speak(caseWords, visit.language).raised(raisedBy) : ''

function standing(visit: Visit, { place, one, decision, treatments }: DeskCase): string {
  const t = speak(words, visit.language)
  if (place === 'queue' && decision?.result === 'postponed') return t.postponed(decision.bodyName, decision.day)
  if (place === 'queue' && one.readyAt) return t.since(dayOf(one.readyAt))
  if (place !== 'agenda') return ''
  const ahead = treatments.find(({ state }) => state !== 'held' && state !== 'cancelled')
  if (ahead) return `${ahead.bodyName} ${longDay(ahead.day, visit.language)}`
  const held = treatments.findLast(({ state }) => state === 'held')
  return held ? t.outcomeMissing(held.bodyName, held.day) : ''
}
