import { longDay } from '../foundation/days.ts'
import type { Visit } from '../foundation/http/visit.ts'
import { ShareBar, ShareSwatch } from '../foundation/layout/share-bar.tsx'
import { DataTable } from '../foundation/layout/table.tsx'
import { EmptyState, Section } from '../foundation/layout/text.tsx'
import { amount, count, kroner } from '../foundation/money.ts'
import { speak } from '../foundation/words.ts'
import type { FullBudget } from './reading.ts'
import { sharePercents, sumOf } from './rules.ts'
import { formulaText, shareTexts } from './sentences.ts'
import type { Budget } from './store.ts'
import { words } from './words.ts'

interface Row {
  readonly participant: string
  readonly name: string
  readonly colour: number
  readonly population: number | null
  readonly formula: string
  /** Undefined while the figure is missing. */
  readonly amount: number | undefined
  readonly tenths: number
  readonly shareText: string
}

/** Who pays how much: one bar of the shares, the largest first, and the numbers with their formulas. */
export function Contributions({ visit, full }: { visit: Visit; full: FullBudget }) {
  const t = speak(words, visit.language)
  const rows = rowsOf(full, visit)
  if (!rows.length) return <EmptyState>{t.noContributions}</EmptyState>
  const paying = rows.filter(({ tenths }) => tenths > 0)
  const shares = paying.map(({ name, colour, tenths, shareText, amount: ore }) => ({
    name,
    colour,
    share: tenths / 1000,
    shareText,
    amountText: kroner(ore ?? 0, visit.language),
  }))
  const table = <Table visit={visit} rows={rows} budget={full.budget} />
  return (
    <Section heading={t.whoPays} id="bidrag">
      {shares.length ? <ShareBar shares={shares} caption={t.shares} table={table} /> : table}
    </Section>
  )
}

function rowsOf({ payments, missing }: FullBudget, visit: Visit): Row[] {
  const amounts = payments.map(({ amount: ore }) => ore)
  const [tenths, texts] = [sharePercents(amounts), shareTexts(amounts, visit.language)]
  const paying = payments.map(
    ({ payer, population, formula, amount: ore }, at): Row => ({
      ...payer,
      population,
      formula: formulaText(formula, visit.language),
      amount: ore,
      tenths: tenths[at] ?? 0,
      shareText: texts[at] ?? '',
    }),
  )
  const largestFirst = paying.sort((one, other) => other.amount! - one.amount!)
  const absent = { population: null, formula: '', amount: undefined, tenths: 0, shareText: '' }
  return [...largestFirst, ...missing.map((payer): Row => ({ ...payer, ...absent }))]
}

function Table({ visit, rows, budget }: { visit: Visit; rows: readonly Row[]; budget: Budget }) {
  const t = speak(words, visit.language)
  const { language } = visit
  const populations = rows.flatMap(({ population }) => (population === null ? [] : [population]))
  const paid = rows.flatMap(({ amount: ore }) => (ore === undefined ? [] : [{ amount: ore }]))
  const complete = populations.length === paid.length
  return (
    <DataTable
      id="bidragene"
      caption={t.whoPays}
      captionHidden
      language={language}
      rows={rows}
      keyOf={({ participant }) => participant}
      note={noteOf(budget, visit)}
      narrow="stack"
      columns={[
        {
          key: 'name',
          header: t.municipality,
          cell: ({ name, colour }) => (
            <>
              <ShareSwatch colour={colour} />
              {name}
            </>
          ),
          total: t.sum,
        },
        {
          key: 'population',
          header: t.inhabitants,
          numeric: true,
          cell: ({ population }) => (population === null ? '' : count(population, language)),
          total: complete ? count(sum(populations), language) : '',
        },
        {
          key: 'share',
          header: t.share,
          numeric: true,
          cell: ({ shareText }) => shareText,
          total: paid.length ? shareTexts([sumOf(paid)], language)[0] : '',
        },
        { key: 'formula', header: t.formula, numeric: true, cell: ({ formula }) => formula, total: '' },
        {
          key: 'amount',
          header: t.contribution,
          numeric: true,
          cell: ({ amount: ore }) => (ore === undefined ? t.missing : amount(ore, language, 'always')),
          total: amount(sumOf(paid), language, 'always'),
        },
      ]}
    />
  )
}

const sum = (numbers: readonly number[]) => numbers.reduce((one, other) => one + other, 0)

function noteOf({ populationDay, adjustDay, footnote }: Budget, { language }: Visit): string | undefined {
  const t = speak(words, language)
  const says = [
    populationDay ? t.countedOn(longDay(populationDay, language)) : '',
    adjustDay && !footnote ? t.adjustedBy(longDay(adjustDay, language)) : '',
    footnote ? t.footnote(footnote) : '',
  ]
  return says.filter(Boolean).join(' ') || undefined
}
