import { weekdayAndDay } from '../../foundation/days.ts'
import type { Visit } from '../../foundation/http/visit.ts'
import { LinkButton } from '../../foundation/layout/buttons.tsx'
import { Card, CardList } from '../../foundation/layout/card.tsx'
import { ShareSwatch } from '../../foundation/layout/share-bar.tsx'
import { EmptyState, Notice, Tag } from '../../foundation/layout/text.tsx'
import { speak } from '../../foundation/words.ts'
import type { ListedCouncil } from './reading.ts'
import { words } from './words.ts'

export function InstallationFront({ visit, councils }: { visit: Visit; councils: readonly ListedCouncil[] }) {
  const t = speak(words, visit.language)
  if (!councils.length)
    return (
      <EmptyState action={<LinkButton href="/installasjonen/nytt-rad">{t.foundFirst}</LinkButton>}>{t.none}</EmptyState>
    )
  return (
    <>
      {councils.some(({ demo }) => demo) ? <Notice>{t.demo}</Notice> : null}
      <h2 class="hidden">{t.councils}</h2>
      <CardList label={t.councils}>
        {councils.map((one) => (
          <CouncilCard key={one.council} visit={visit} one={one} />
        ))}
      </CardList>
    </>
  )
}

function CouncilCard({ visit, one }: { visit: Visit; one: ListedCouncil }) {
  const t = speak(words, visit.language)
  return (
    <Card title={one.name} href={`/${one.council}`} overline={one.demo ? <Tag>{t.example}</Tag> : undefined}>
      <p>{one.participants.length ? <Municipalities one={one} /> : t.noMunicipalities}</p>
      <p class="muted">{one.next ? t.nextMeeting(weekdayAndDay(one.next.day, visit.language)) : t.noMeeting}</p>
    </Card>
  )
}

function Municipalities({ one: { participants } }: { one: ListedCouncil }) {
  return (
    <>
      {participants.map(({ participant, name, colour }, at) => (
        <span key={participant}>
          {at ? ', ' : ''}
          <span class="named">
            <ShareSwatch colour={colour} />
            {name}
          </span>
        </span>
      ))}
    </>
  )
}
