import { words as accessWords } from '../../cases/access/words.ts'
import { caseAddress, caseNumberText } from '../../cases/numbers/rules.ts'
import type { Visit } from '../../foundation/http/visit.ts'
import { RichText } from '../../foundation/layout/rich-text.tsx'
import { EmptyState, Heading, Notice, Reading, Tag } from '../../foundation/layout/text.tsx'
import { say, speak } from '../../foundation/words.ts'
import { kindWords } from '../../meetings/agenda/words.ts'
import { closedNow } from '../../meetings/doors/rules.ts'
import { standingProposals } from '../../meetings/proposals/rules.ts'
import type { Room } from '../reading.ts'
import { words as roomWords } from '../words.ts'
import { words } from './words.ts'

interface ItemProps {
  readonly visit: Visit
  readonly room: Room
}

/** Number, title and state of what is up. */
export function ItemHead({ visit, room, level = 2 }: ItemProps & { level?: 2 | 3 }) {
  const t = speak(roomWords, visit.language)
  const { item, course } = room
  if (!item) return null
  const closed = closedNow(course.doors)
  return (
    <div class="item-head">
      <p class="overline">
        {item.number ? (
          <a href={`/${visit.council}/saker/${caseAddress(item.number)}`}>
            {t.caseNumber(caseNumberText(item.number))}
          </a>
        ) : null}
        {item.kind ? <Tag>{say(kindWords[item.kind], visit.language)}</Tag> : null}
        {item.exempt ? <Tag tone="bad">{say(accessWords.exempt, visit.language)}</Tag> : null}
        {closed ? <Tag tone="bad">{t.closedDoors}</Tag> : null}
      </p>
      <Heading level={level} size="large">
        {item.title}
      </Heading>
    </div>
  )
}

/** What it proposes: the recommendation that lies on the table, or the case's own text. */
export function Draft({ visit, room }: ItemProps) {
  const t = speak(roomWords, visit.language)
  const { item, councilCase, course } = room
  if (!item) return null
  const laid = standingProposals(course.proposals, item.agendaItem).find(({ kind }) => kind === 'recommendation')
  const text = laid?.text ?? councilCase?.proposal
  if (!text) return null
  const by = councilCase?.recommendedBy
  return (
    <Reading kind="draft" label={by ? `${t.draft}. ${t.from(by)}` : t.draft}>
      <RichText text={text} heading={4} />
    </Reading>
  )
}

/** Who has stepped aside or may have to, and the doors: what the room must know before it goes on. */
export function ItemNotices({ visit, room }: ItemProps) {
  const t = speak(words, visit.language)
  const { item, course } = room
  const closed = closedNow(course.doors)
  const aside = course.disqualifications.filter(({ agendaItem }) => agendaItem === item?.agendaItem)
  return (
    <>
      {closed ? <Notice tone="bad">{t.closedOn(closed.legalBasis, closed.closedAt)}</Notice> : null}
      {aside.map(({ disqualification, name, outcome, legalBasis }) => (
        <Notice key={disqualification} tone={outcome ? 'plain' : 'warn'}>
          {outcome === 'steps-aside'
            ? t.steppedAside(name, legalBasis)
            : outcome
              ? t.takesPart(name)
              : t.inQuestion(name)}
        </Notice>
      ))}
    </>
  )
}

export function NothingUp({ visit, room }: ItemProps) {
  const t = speak(roomWords, visit.language)
  return <EmptyState>{room.isBehindDoors ? t.hidden : t.nothingUp}</EmptyState>
}
