import type { Visit } from '../../foundation/http/visit.ts'
import { Button, ButtonRow, LinkButton } from '../../foundation/layout/buttons.tsx'
import { Timeline, type TimelineItem } from '../../foundation/layout/lists.tsx'
import { EmptyState } from '../../foundation/layout/text.tsx'
import { speak } from '../../foundation/words.ts'
import type { Meeting } from '../store.ts'
import { itemTitle, KindTag } from './list.tsx'
import { asTree, type Branch, type Direction, directions, mayMove } from './rules.ts'
import type { AgendaItem } from './store.ts'
import { words } from './words.ts'

interface BuilderProps {
  readonly visit: Visit
  readonly meeting: Meeting
  readonly items: readonly AgendaItem[]
}

/** The agenda with everything that can be done to each item; the order changes one step at a time. */
export function AgendaBuilder({ visit, meeting, items }: BuilderProps) {
  const t = speak(words, visit.language)
  const base = `/${visit.council}/skrivebord/moter/${meeting.address}/saksliste`
  if (!items.length) return <EmptyState>{t.empty}</EmptyState>
  const shown = (branches: readonly Branch<AgendaItem>[], above = ''): TimelineItem[] =>
    branches.map(({ item, items: inner }, index) => ({
      id: `punkt-${item.agendaItem}`,
      mark: `${above}${index + 1}`,
      title: itemTitle(visit, item),
      href: `${base}/${item.agendaItem}`,
      tags: <KindTag visit={visit} item={item} />,
      aside: item.minutes ? t.minutesOf(item.minutes) : undefined,
      text: <Controls visit={visit} items={items} item={item} base={base} />,
      items: shown(inner, `${above}${index + 1}.`),
    }))
  return <Timeline label={t.agenda} items={shown(asTree(items))} />
}

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
