import type { Visit } from '../../foundation/http/visit.ts'
import { LinkButton } from '../../foundation/layout/buttons.tsx'
import { DataTable } from '../../foundation/layout/table.tsx'
import { Columns, EmptyState, Section } from '../../foundation/layout/text.tsx'
import { say, speak } from '../../foundation/words.ts'
import { amountColumns } from '../amount-columns.ts'
import { Checks } from '../checks.tsx'
import { words as contributionWords } from '../contributions/words.ts'
import { words as lineWords } from '../lines/words.ts'
import type { FullBudget } from '../reading.ts'
import type { Formula, Side } from '../rules.ts'
import type { Budget } from '../store.ts'
import { statusWords } from '../words.ts'
import { contentsOf } from './places.ts'
import { words } from './words.ts'

export function BudgetsDesk({ visit, budgets }: { visit: Visit; budgets: readonly Budget[] }) {
  const t = speak(words, visit.language)
  const base = `/${visit.council}/skrivebord/budsjett`
  const add = <LinkButton href={`${base}/ny`}>{t.newBudget}</LinkButton>
  if (!budgets.length) return <EmptyState action={add}>{t.none}</EmptyState>
  return (
    <>
      <DataTable
        id="budsjetter"
        caption={t.budgets}
        captionHidden
        language={visit.language}
        rows={budgets}
        keyOf={({ budget }) => budget}
        columns={[
          {
            key: 'title',
            header: t.title,
            cell: ({ budget, title }) => <a href={contentsOf(visit, budget)}>{title}</a>,
          },
          { key: 'year', header: t.year, cell: ({ year }) => year },
          { key: 'status', header: t.status, cell: ({ status }) => say(statusWords[status], visit.language) },
        ]}
      />
      {add}
    </>
  )
}

export function BudgetContents({ visit, full }: { visit: Visit; full: FullBudget }) {
  return (
    <Columns aside={<Checks visit={visit} full={full} />}>
      <ContributionRows visit={visit} full={full} />
      <LineRows visit={visit} full={full} side="expense" />
      <LineRows visit={visit} full={full} side="income" />
    </Columns>
  )
}

export function ContentsButtons({ visit, budget: { budget, status, year } }: { visit: Visit; budget: Budget }) {
  const t = speak(words, visit.language)
  return (
    <>
      <LinkButton href={`/${visit.council}/skrivebord/budsjett/${budget}`}>{t.changeAbout}</LinkButton>
      {status === 'draft' ? null : (
        <LinkButton href={`/${visit.council}/budsjett/${year}`} look="quiet">
          {t.showPage}
        </LinkButton>
      )}
    </>
  )
}

interface Row {
  readonly id: string
  readonly name: string
  readonly formula: Formula
  readonly amount: number
}

function ContributionRows({ visit, full }: { visit: Visit; full: FullBudget }) {
  const t = speak(words, visit.language)
  const { newContribution } = speak(contributionWords, visit.language)
  const { budget } = full.budget
  const rows = full.payments.map((one): Row => ({ ...one, id: one.contribution, name: one.payer.name }))
  return (
    <Section heading={t.contributions} id="bidrag">
      <Rows visit={visit} id="bidragene" caption={t.contributions} path="bidrag" budget={budget} rows={rows} />
      <LinkButton href={`/${visit.council}/skrivebord/bidrag/ny?budsjett=${budget}`}>{newContribution}</LinkButton>
    </Section>
  )
}

function LineRows({ visit, full, side }: { visit: Visit; full: FullBudget; side: Side }) {
  const t = speak(words, visit.language)
  const { newLine } = speak(lineWords, visit.language)
  const { budget } = full.budget
  const caption = side === 'income' ? t.income : t.expenses
  const lines = side === 'income' ? full.income : full.expenses
  const rows = lines.map((one): Row => ({ ...one, id: one.line, name: one.label }))
  return (
    <Section heading={caption} id={side}>
      <Rows visit={visit} id={`${side}-linjer`} caption={caption} path="budsjettlinjer" budget={budget} rows={rows} />
      <LinkButton href={`/${visit.council}/skrivebord/budsjettlinjer/ny?budsjett=${budget}&side=${side}`}>
        {newLine}
      </LinkButton>
    </Section>
  )
}

interface RowsProps {
  readonly visit: Visit
  readonly id: string
  readonly caption: string
  readonly path: 'bidrag' | 'budsjettlinjer'
  readonly budget: string
  readonly rows: readonly Row[]
}

function Rows({ visit, id, caption, path, budget, rows }: RowsProps) {
  const t = speak(words, visit.language)
  if (!rows.length) return <p class="muted">{t.noLines}</p>
  const hrefOf = (row: Row) => `/${visit.council}/skrivebord/${path}/${row.id}?budsjett=${budget}`
  return (
    <DataTable
      id={id}
      caption={caption}
      captionHidden
      language={visit.language}
      rows={rows}
      keyOf={(row) => row.id}
      narrow="stack"
      columns={[
        { key: 'name', header: t.what, cell: (row) => <a href={hrefOf(row)}>{row.name}</a>, total: t.sum },
        ...amountColumns(rows, visit.language),
      ]}
    />
  )
}
