import type { Visit } from '../../foundation/http/visit.ts'
import { Timeline } from '../../foundation/layout/lists.tsx'
import { LiveFragment } from '../../foundation/layout/live-fragment.tsx'
import { DataTable } from '../../foundation/layout/table.tsx'
import { Columns, Panel, Section, Tag } from '../../foundation/layout/text.tsx'
import { say, speak } from '../../foundation/words.ts'
import { asTree, type Branch } from '../../meetings/agenda/rules.ts'
import type { AgendaItem } from '../../meetings/agenda/store.ts'
import type { Sitting } from '../../meetings/attendance/rules.ts'
import { livePath } from '../../meetings/paths.ts'
import type { Ballot } from '../../votes/ballot.ts'
import { resultSaid } from '../../votes/result/sentences.ts'
import { itemStates } from '../agenda/rules.ts'
import { changesPath } from '../paths.ts'
import type { Room } from '../reading.ts'
import { sceneOf } from '../scene/scene.ts'
import { SceneView, titleOf } from '../scene/scene-view.tsx'
import { words } from '../scene/words.ts'

interface LiveProps {
  readonly visit: Visit
  readonly room: Room
}

export const LivePage = ({ visit, room }: LiveProps) => (
  <LiveFragment
    changes={changesPath(visit, room.meeting.meeting)}
    fragment={`${livePath(visit, room.meeting)}/del`}
    language={visit.language}
  >
    <LiveParts visit={visit} room={room} />
  </LiveFragment>
)

/** What happens now, the agenda as far as it has come, and who is there. */
export function LiveParts({ visit, room }: LiveProps) {
  const t = speak(words, visit.language)
  const scene = sceneOf(room)
  const { present, members, quorate, next } = scene
  return (
    <Columns
      aside={
        <Panel>
          <h2 class="heading-medium">{t.attendance}</h2>
          <p>
            {t.present(present.length, members)}{' '}
            {room.course.openedAt ? (
              <Tag tone={quorate ? 'good' : 'warn'}>{quorate ? t.quorate : t.notQuorate}</Tag>
            ) : null}
          </p>
          <PerMunicipality visit={visit} present={present} />
        </Panel>
      }
    >
      <SceneView visit={visit} room={room} scene={scene} heading="h2" />
      {next ? <p class="muted">{t.next(titleOf(visit, next))}</p> : null}
      <Section heading={t.agenda} id="saksliste">
        <LiveAgenda visit={visit} room={room} />
      </Section>
    </Columns>
  )
}

function LiveAgenda({ visit, room }: LiveProps) {
  const t = speak(words, visit.language)
  const states = itemStates(room.agenda.items, room.course)
  const lines = (branches: readonly Branch<AgendaItem>[]): Parameters<typeof Timeline>[0]['items'] =>
    branches.map(({ item, items }) => ({
      id: `punkt-${item.agendaItem}`,
      title: titleOf(visit, item),
      state: states.get(item.agendaItem),
      text: resultsUnder(visit, room.ballots, item.agendaItem),
      items: lines(items),
    }))
  return <Timeline label={t.agenda} items={lines(asTree(room.agenda.items))} />
}

/** What the closed ballots of an item came to, in their order. */
function resultsUnder(visit: Visit, ballots: readonly Ballot[], item: string): string | undefined {
  const said = ballots
    .filter(({ items, annulledAt }) => items.includes(item) && !annulledAt)
    .flatMap((one) =>
      one.result ? [`${asSentence(one.question)} ${say(resultSaid(one, one.result), visit.language)}.`] : [],
    )
  return said.join(' ') || undefined
}

const asSentence = (words: string) => (/[.?!:]$/.test(words) ? words : `${words}:`)

function PerMunicipality({ visit, present }: { visit: Visit; present: readonly Sitting[] }) {
  const t = speak(words, visit.language)
  const groups = [...Map.groupBy(present, ({ participantName }) => participantName)]
    .filter(([name]) => name)
    .sort(([one], [other]) => one.localeCompare(other, 'nb'))
  if (!groups.length) return null
  return (
    <DataTable
      id="fremmote"
      caption={t.attendance}
      captionHidden
      language={visit.language}
      columns={[
        { key: 'name', header: t.municipality, cell: ([name]) => name },
        { key: 'present', header: t.attendance, numeric: true, cell: ([, own]) => own.length },
      ]}
      rows={groups}
      keyOf={([name]) => name}
    />
  )
}
