import { type Day, shortDay } from '../../foundation/days.ts'
import type { Visit } from '../../foundation/http/visit.ts'
import { DataTable } from '../../foundation/layout/table.tsx'
import { EmptyState } from '../../foundation/layout/text.tsx'
import { speak } from '../../foundation/words.ts'
import type { Term } from '../terms/store.ts'
import type { Roster } from './facts.ts'
import { deskWords, words } from './words.ts'

/** Everyone who has held a seat, the last first. */
export function SeatHistory({
  visit,
  terms,
  nameOf,
}: {
  visit: Visit
  terms: readonly Term[]
  nameOf: Roster['nameOf']
}) {
  const t = speak(deskWords, visit.language)
  const base = `/${visit.council}/skrivebord`
  if (!terms.length) return <EmptyState>{t.noTerms}</EmptyState>
  const shown = (day: Day | null) => (day ? shortDay(day, visit.language) : '')
  return (
    <DataTable
      id="perioder"
      caption={t.history}
      captionHidden
      narrow="stack"
      language={visit.language}
      rows={[...terms].reverse()}
      keyOf={({ term }) => term}
      columns={[
        {
          key: 'name',
          header: t.holder,
          cell: (one) => <a href={`${base}/perioder/${one.term}`}>{nameOf(one.person)}</a>,
        },
        { key: 'from', header: t.from, cell: ({ from }) => shown(from) },
        { key: 'to', header: speak(words, visit.language).until, cell: ({ to }) => shown(to) },
        { key: 'left', header: t.left, cell: ({ left }) => shown(left) },
        { key: 'elected', header: t.electedBy, cell: ({ electedBy }) => electedBy },
      ]}
    />
  )
}
