import { clockText, longDay } from '../../foundation/days.ts'
import type { Visit } from '../../foundation/http/visit.ts'
import { Button, ButtonRow, LinkButton } from '../../foundation/layout/buttons.tsx'
import { FormKey } from '../../foundation/layout/form-key.tsx'
import { Timeline, type TimelineItem } from '../../foundation/layout/lists.tsx'
import { EmptyState, Notice } from '../../foundation/layout/text.tsx'
import { say, speak } from '../../foundation/words.ts'
import { citationSaid } from '../../law/cite.ts'
import { agendaDeskPath } from '../paths.ts'
import type { Meeting } from '../store.ts'
import { itemTitle, KindTag } from './list.tsx'
import { anyOtherBusiness, asTree, type Branch, type Direction, directions, mayMove } from './rules.ts'
import type { AgendaItem } from './store.ts'
import { plannedTimes } from './times/rules.ts'
import { words } from './words.ts'

interface BuilderProps {
  readonly visit: Visit
  readonly meeting: Meeting
  readonly items: readonly AgendaItem[]
  /** The body's latest meeting with an agenda, while this one has none. */
  readonly template?: Meeting
}

/** The agenda with everything that can be done to each item: by drag, by keyboard, one step at a time by button. */
export function AgendaBuilder(props: BuilderProps) {
  const { visit, meeting, items } = props
  const t = speak(words, visit.language)
  if (!items.length) return <Empty {...props} />
  const times = plannedTimes(items, meeting.starts)
  const base = agendaDeskPath(visit, meeting)
  const shown = (branches: readonly Branch<AgendaItem>[], above = ''): TimelineItem[] =>
    branches.map(({ item, items: inner }, index) => ({
      id: `punkt-${item.agendaItem}`,
      mark: `${above}${index + 1}`,
      title: itemTitle(visit, item),
      href: `${base}/${item.agendaItem}`,
      tags: <KindTag visit={visit} item={item} />,
      aside: timeOf(visit, item, times.at.get(item.agendaItem)),
      text: <Controls visit={visit} items={items} item={item} base={base} />,
      items: shown(inner, `${above}${index + 1}.`),
    }))
  return (
    <>
      <p class="muted">{t.dragHint}</p>
      <agenda-order>
        <Timeline label={t.agenda} items={shown(asTree(items))} />
      </agenda-order>
      {items.some(({ kind }) => kind === 'any-other-business') ? <AnyOtherBusiness visit={visit} /> : null}
    </>
  )
}

/** «kl. 10.15, 20 min» */
function timeOf(visit: Visit, { minutes }: AgendaItem, clock: string | undefined): string | undefined {
  const t = speak(words, visit.language)
  const begins = clock ? t.begins(clockText(clock, visit.language)) : ''
  return [begins, minutes ? t.minutesOf(minutes) : ''].filter(Boolean).join(', ') || undefined
}

function Empty({ visit, meeting, template }: BuilderProps) {
  const t = speak(words, visit.language)
  if (!template) return <EmptyState>{t.empty}</EmptyState>
  const action = (
    <form method="post" action={`${agendaDeskPath(visit, meeting)}/mal`}>
      <FormKey />
      <p class="muted">{t.fromLastTimeLead(template.bodyName, longDay(template.day, visit.language))}</p>
      <Button look="secondary">{t.fromLastTime}</Button>
    </form>
  )
  return <EmptyState action={action}>{t.empty}</EmptyState>
}

/** Why a matter may not be decided there, and what is allowed. */
function AnyOtherBusiness({ visit }: { visit: Visit }) {
  const t = speak(words, visit.language)
  const { decide, ask } = anyOtherBusiness
  return (
    <Notice title={t.anyOther}>
      <p>
        {t.anyOtherRule} ({say(citationSaid(decide), visit.language)})
      </p>
      <p>
        {t.anyOtherMay} ({say(citationSaid(ask), visit.language)})
      </p>
    </Notice>
  )
}

/** «Til sammen 95 minutter. 2 punkter mangler varighet. Slutter kl. 12.35.» */
export function lengthOf(visit: Visit, meeting: Meeting, items: readonly AgendaItem[]): string | undefined {
  const t = speak(words, visit.language)
  const inner = items.filter((one) => !items.some(({ parent }) => parent === one.agendaItem))
  const minutes = inner.reduce((sum, one) => sum + (one.minutes ?? 0), 0)
  const missing = inner.filter((one) => one.minutes === null).length
  const { ends } = plannedTimes(items, meeting.starts)
  const late = ends && meeting.ends ? minutesBetween(meeting.ends, ends) : 0
  return (
    [
      minutes ? t.totalMinutes(minutes) : '',
      minutes && missing ? t.minutesMissing(missing) : '',
      minutes && ends && !missing ? t.endsAt(clockText(ends, visit.language)) : '',
      late > 0 && !missing ? t.endsLate(late) : '',
    ]
      .filter(Boolean)
      .join(' ') || undefined
  )
}

const minutesBetween = (from: string, to: string) =>
  Temporal.PlainTime.from(from).until(Temporal.PlainTime.from(to)).total('minutes')

interface ControlsProps {
  readonly visit: Visit
  readonly items: readonly AgendaItem[]
  readonly item: AgendaItem
  readonly base: string
}

function Controls({ visit, items, item, base }: ControlsProps) {
  const t = speak(words, visit.language)
  const named: Readonly<Record<Direction, string>> = { up: t.up, down: t.down, in: t.in, out: t.out }
  const possible = directions.filter((one) => mayMove(items, item.agendaItem, one))
  return (
    <form method="post" action={`${base}/${item.agendaItem}/flytt`}>
      <ButtonRow>
        {possible.map((one) => (
          <Button key={one} look="quiet" name="retning" value={one} label={t.moveNamed(named[one], item.title)}>
            {named[one]}
          </Button>
        ))}
        <LinkButton look="quiet" href={`${base}/ny?under=${item.agendaItem}`}>
          {t.newSubItem}
        </LinkButton>
      </ButtonRow>
    </form>
  )
}
