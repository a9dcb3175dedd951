import { caseAddress, caseNumberText } from '../../cases/numbers/rules.ts'
import { kindWords as clauseWords } from '../../councils/agreement/clauses.ts'
import { longDay } from '../../foundation/days.ts'
import type { Visit } from '../../foundation/http/visit.ts'
import { Timeline, type TimelineItem } from '../../foundation/layout/lists.tsx'
import { Marked } from '../../foundation/layout/marked.tsx'
import { Tag } from '../../foundation/layout/text.tsx'
import { kroner } from '../../foundation/money.ts'
import { say, speak } from '../../foundation/words.ts'
import { words as meetingWords } from '../../meetings/words.ts'
import { titleOf } from '../../plan/titles/rules.ts'
import type { Hit } from './store.ts'
import { kindWords, words } from './words.ts'

interface HitsProps {
  readonly visit: Visit
  readonly hits: readonly Hit[]
  readonly label: string
  /** What a record is called everywhere else, when its own text does not say: by its identifier. */
  readonly names: ReadonlyMap<string, string>
}

export function Hits({ visit, hits, label, names }: HitsProps) {
  return <Timeline label={label} items={hits.map((hit) => itemOf(visit, hit, names.get(hit.record)))} />
}

function itemOf(visit: Visit, hit: Hit, name: string | undefined): TimelineItem {
  const t = speak(words, visit.language)
  return {
    id: `${hit.kind}-${hit.record}`,
    mark: hit.number ? caseNumberText(hit.number) : hit.year ? String(hit.year) : undefined,
    title: name ?? titleOfHit(visit, hit),
    href: hrefOf(visit.council, hit),
    tags: (
      <>
        {kindIsPlain(hit) ? null : <Tag>{say(kindWords[hit.kind], visit.language)}</Tag>}{' '}
        {hit.hidden ? <Tag tone="warn">{t.onlyYou}</Tag> : null}
      </>
    ),
    text: <Beneath visit={visit} hit={hit} />,
  }
}

/** The group's heading says already what these are. */
const kindIsPlain = ({ kind }: Hit) => ['decision', 'case', 'meeting', 'document', 'clause'].includes(kind)

function titleOfHit({ language }: Visit, hit: Hit) {
  if (hit.kind === 'meeting' && hit.day) return speak(meetingWords, language).meetingOf(hit.title, hit.day)
  if (hit.kind === 'clause') return say(clauseWords[hit.title as keyof typeof clauseWords], language)
  return hit.title ? <Marked {...hit.markedTitle} /> : titleOf(hit.body)
}

function Beneath({ visit: { language }, hit }: { visit: Visit; hit: Hit }) {
  const day = hit.day && hit.kind !== 'meeting' ? longDay(hit.day, language) : ''
  if (hit.kind === 'agenda-item' && hit.day)
    return <p class="muted">{speak(meetingWords, language).meetingOf(hit.body, hit.day)}</p>
  if (hit.amount !== null) return <p class="muted">{kroner(hit.amount, language)}</p>
  return (
    <>
      {hit.excerpt.text.trim() ? (
        <p class="excerpt">
          {hit.body.startsWith(hit.excerpt.text.slice(0, 12)) ? '' : '… '}
          <Marked {...hit.excerpt} />
          {hit.body.endsWith(hit.excerpt.text.slice(-12)) ? '' : ' …'}
        </p>
      ) : null}
      {day ? <p class="muted">{day}</p> : null}
    </>
  )
}

/** Where the hit stands in full. */
function hrefOf(council: string, { kind, number, year, address, record }: Hit): string {
  const base = `/${council}`
  switch (kind) {
    case 'decision':
    case 'case':
      return number ? `${base}/saker/${caseAddress(number)}` : `${base}/saker`
    case 'meeting':
      return `${base}/moter/${address}`
    case 'agenda-item':
      return `${base}/moter/${address}#punkt-${record}`
    case 'area':
      return `${base}/plan?trad=${address}`
    case 'goal':
    case 'action':
      return `${base}/plan/${year}?trad=${address}`
    case 'budget':
    case 'budget-line':
    case 'contribution':
      return `${base}/budsjett/${year}`
    case 'document':
      return `${base}/dokumenter/${record}/${encodeURIComponent(address)}`
    case 'clause':
      return `${base}/avtale/${address}`
  }
}
