import type { Visit } from '../foundation/http/visit.ts'
import { DataTable } from '../foundation/layout/table.tsx'
import { EmptyState } from '../foundation/layout/text.tsx'
import { speak } from '../foundation/words.ts'
import { amountColumns } from './amount-columns.ts'
import type { Line } from './reading.ts'
import { words } from './words.ts'

interface LinesProps {
  readonly visit: Visit
  readonly id: string
  readonly caption: string
  readonly lines: readonly Line[]
  /** What the sum is called. */
  readonly total: string
}

/** Incomes or expenses, each with the formula behind its figure. */
export function Lines({ visit, id, caption, lines, total }: LinesProps) {
  const t = speak(words, visit.language)
  if (!lines.length) return <EmptyState>{t.noExpenses}</EmptyState>
  return (
    <DataTable
      id={`${id}-tabell`}
      caption={caption}
      captionHidden
      language={visit.language}
      rows={lines}
      keyOf={({ line }) => line}
      narrow="stack"
      columns={[
        { key: 'label', header: t.what, cell: ({ label }) => label, total },
        ...amountColumns(lines, visit.language),
      ]}
    />
  )
}
