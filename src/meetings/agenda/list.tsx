import { words as accessWords } from '../../cases/access/words.ts'
import { resultWords } from '../../cases/decisions/words.ts'
import { caseAddress, caseNumberText } from '../../cases/numbers/rules.ts'
import { Papers } from '../../cases/papers.tsx'
import { clockText } from '../../foundation/days.ts'
import type { Visit } from '../../foundation/http/visit.ts'
import { Timeline, type TimelineItem } from '../../foundation/layout/lists.tsx'
import { RichText } from '../../foundation/layout/rich-text.tsx'
import { Tag } from '../../foundation/layout/text.tsx'
import { say, speak } from '../../foundation/words.ts'
import { signingPath } from '../paths.ts'
import type { AgendaReading } from '../reading.ts'
import { guestText } from './contents/rules.ts'
import { asTree, type Branch } from './rules.ts'
import type { AgendaItem } from './store.ts'
import { kindWords, words } from './words.ts'

interface AgendaListProps {
  readonly visit: Visit
  readonly agenda: AgendaReading
}

/** The agenda as it is nested: its times when all are known, else its numbers. */
export function AgendaList({ visit, agenda }: AgendaListProps) {
  const t = speak(words, visit.language)
  const timed = asTree(agenda.items).every(({ item }) => agenda.times.at.has(item.agendaItem))
  const shown = (branches: readonly Branch<AgendaItem>[], above = ''): TimelineItem[] =>
    branches.map(({ item, items }, index) => {
      const number = `${above}${index + 1}`
      const clock = agenda.times.at.get(item.agendaItem)
      return {
        id: `punkt-${item.agendaItem}`,
        mark: timed ? clock && clockText(clock, visit.language) : number,
        title: itemTitle(visit, item),
        href: item.number ? `/${visit.council}/saker/${caseAddress(item.number)}` : undefined,
        tags: <ItemTags visit={visit} item={item} agenda={agenda} />,
        text: <Beside visit={visit} item={item} agenda={agenda} />,
        aside: lengthOf(visit, item, timed),
        items: shown(items, `${number}.`),
      }
    })
  return <Timeline label={t.agenda} items={shown(asTree(agenda.items))} />
}

/** The minutes; and the item's own time when the times do not stand in front. */
function lengthOf(visit: Visit, { starts, minutes }: AgendaItem, timed: boolean): string | undefined {
  const clock = starts && !timed ? clockText(starts, visit.language) : ''
  const length = minutes ? speak(words, visit.language).minutesOf(minutes) : ''
  return [clock, length].filter(Boolean).join(', ') || undefined
}

export function itemTitle(visit: Visit, { number, title }: AgendaItem): string {
  const t = speak(words, visit.language)
  return number ? `${t.caseNumber(caseNumberText(number))} ${title}` : title
}

/** Who presents it, and its papers. */
function Beside({ visit, item, agenda }: AgendaListProps & { item: AgendaItem }) {
  const papers = agenda.papers.filter(({ belongsTo }) => belongsTo === item.councilCase)
  return (
    <>
      {item.presenter ? <p class="muted">{speak(words, visit.language).presentedBy(item.presenter)}</p> : null}
      <Contents visit={visit} item={item} agenda={agenda} />
      {papers.length ? <Papers papers={papers} /> : null}
    </>
  )
}

/** Who comes, what is asked, who signs; and what a dialogue came to. */
function Contents({ visit, item, agenda }: AgendaListProps & { item: AgendaItem }) {
  const contents = agenda.contents.get(item.agendaItem)
  if (!contents) return null
  const t = speak(words, visit.language)
  const { guests, questions, parties, outcome } = contents
  return (
    <>
      {guests.length ? (
        <p class="muted">
          {t.guests}: {guests.map(guestText).join('; ')}
        </p>
      ) : null}
      {questions.length ? (
        <ul aria-label={t.questions}>
          {questions.map((question) => (
            <li key={question}>{question}</li>
          ))}
        </ul>
      ) : null}
      {parties.length ? (
        <>
          <p class="muted">
            {t.parties}: {parties.map(({ name }) => name).join(', ')}
          </p>
          <a href={signingPath(visit, agenda, item.agendaItem)}>{t.ceremony}</a>
        </>
      ) : null}
      {outcome ? <RichText text={outcome} /> : null}
    </>
  )
}

function ItemTags({ visit, item, agenda }: AgendaListProps & { item: AgendaItem }) {
  const decision = agenda.decisions.find(({ councilCase }) => councilCase === item.councilCase)
  return (
    <>
      <KindTag visit={visit} item={item} />{' '}
      {decision ? <Tag tone="good">{say(resultWords[decision.result], visit.language)}</Tag> : null}
    </>
  )
}

/** A case always says its type, also that it is not stated, or that it is exempt; a point of the programme only when it has one. */
export function KindTag({ visit, item }: { visit: Visit; item: AgendaItem }) {
  if (item.exempt) return <Tag tone="bad">{say(accessWords.exempt, visit.language)}</Tag>
  if (item.kind && kindWords[item.kind].includes(item.title)) return null // «Eventuelt» says itself what it is
  if (item.kind) return <Tag>{say(kindWords[item.kind], visit.language)}</Tag>
  return item.councilCase ? <Tag tone="warn">{say(words.kindNotStated, visit.language)}</Tag> : null
}
