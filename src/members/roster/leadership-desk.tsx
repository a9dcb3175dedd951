import { shortDay } from '../../foundation/days.ts'
import { ButtonRow, LinkButton } from '../../foundation/layout/buttons.tsx'
import { DataTable } from '../../foundation/layout/table.tsx'
import { Tag } from '../../foundation/layout/text.tsx'
import { speak } from '../../foundation/words.ts'
import { turnOn } from '../leadership/rules.ts'
import { words as leadershipWords } from '../leadership/words.ts'
import type { DeskProps } from './desk-pages.tsx'
import { municipalityOf } from './pages.tsx'
import { deskWords, words } from './words.ts'

/** Every turn as leader and deputy leader, past and coming. */
export function LeadershipDesk({ visit, roster, one, base }: DeskProps) {
  const t = speak(words, visit.language)
  const desk = speak(deskWords, visit.language)
  const { from, to } = speak(leadershipWords, visit.language)
  return (
    <>
      {one.leadership.length ? (
        <DataTable
          id={`ledelse-${one.body.body}`}
          caption={desk.leadership}
          narrow="stack"
          language={visit.language}
          rows={one.leadership}
          keyOf={({ leadership }) => leadership}
          columns={[
            {
              key: 'who',
              header: t.name,
              cell: (turn) => (
                <a href={`${base}/ledelse/${turn.leadership}`}>
                  {roster.nameOf(turn.person) || municipalityOf(turn, roster)}
                </a>
              ),
            },
            { key: 'municipality', header: t.municipality, cell: (turn) => municipalityOf(turn, roster) },
            { key: 'role', header: t.role, cell: ({ role }) => (role === 'leader' ? t.leader : t.deputyLeader) },
            { key: 'from', header: from, cell: (turn) => shortDay(turn.from, visit.language) },
            { key: 'to', header: to, cell: (turn) => (turn.to ? shortDay(turn.to, visit.language) : '') },
            {
              key: 'now',
              header: t.state,
              cell: (turn) => (turnOn(turn, roster.day) === 'now' ? <Tag tone="calm">{t.now}</Tag> : null),
            },
          ]}
        />
      ) : null}
      <ButtonRow>
        <LinkButton href={`${base}/ledelse/ny?organ=${one.body.body}`}>{desk.newLeadership}</LinkButton>
      </ButtonRow>
    </>
  )
}
