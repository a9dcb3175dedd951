import { sql } from 'kysely'
import { casesSeen, itemsSeen } from '../../accounts/insight-store.ts'
import { insightIn, type Sees } from '../../accounts/sees.ts'
import type { CaseNumber } from '../../cases/numbers/rules.ts'
import type { Tx } from '../../foundation/database/council.ts'
import { type Day, dayIn } from '../../foundation/days.ts'
import type { MarkedText } from '../../foundation/layout/marked.tsx'
import type { Ore } from '../../foundation/money.ts'
import { asMarked, markSigns } from './excerpt.ts'
import { type Place, places, type Search } from './rules.ts'

export type HitKind =
  | 'decision'
  | 'case'
  | 'meeting'
  | 'agenda-item'
  | 'area'
  | 'goal'
  | 'action'
  | 'budget'
  | 'budget-line'
  | 'contribution'
  | 'document'
  | 'clause'

export interface Hit {
  readonly place: Place
  readonly kind: HitKind
  readonly record: string
  readonly title: string
  /** The title and the text around the found words, with these marked. */
  readonly markedTitle: MarkedText
  readonly excerpt: MarkedText
  /** The whole text of what is short by nature: goals, actions and agenda items' bodies; else its beginning. */
  readonly body: string
  /** Of the case, when the hit is a case or was decided in one. */
  readonly number: CaseNumber | null
  readonly year: number | null
  /** The meeting's word in addresses, the plan's thread, the file's name or the agreement's identifier. */
  readonly address: string
  readonly day: Day | null
  readonly amount: Ore | null
  /** True when others than the secretary do not find it. */
  readonly hidden: boolean
}

export interface Found {
  readonly hits: readonly Hit[]
  readonly counts: ReadonlyMap<Place, number>
}

interface Wanted {
  readonly sees: Sees
  /** One group and a page of it; without it the best of every group. */
  readonly place?: Place
  readonly offset: number
  readonly limit: number
}

const slowest = 3000 // milliseconds; a search that takes longer is stopped
const readable = 20_000 // characters of a text that an excerpt is taken from
const short = 300 // characters that are shown whole
const named = 2000 // characters that a name is taken from
const about = `StartSel=${markSigns.start}, StopSel=${markSigns.stop}`
const passages = `${about}, MaxWords=30, MinWords=15, MaxFragments=2, FragmentDelimiter=" … "`

/**
 * The best hits first within their group; only what is shown is fetched whole. Looks in `public_text` unless the reader sees
 * everything, or cases and agenda items that a seat opens.
 */
export async function searchText(tx: Tx, council: string, search: Search, wanted: Wanted): Promise<Found> {
  const { sees, place = null, offset, limit } = wanted
  const view = textFor(tx, council, sees)
  await sql`select set_config('statement_timeout', ${String(slowest)}, true)`.execute(tx)
  const { rows } = await sql<Row>`
    with asked as materialized (select ${asked(search)} as query),
    found as (
      select found_in, kind, record, coalesce(day, make_date(year, 1, 1)) as since, number,
        ts_rank(search, (select query from asked)) as rank
      from ${view} as every where council = ${council} and search @@ (select query from asked)),
    ranked as (
      select found_in, kind, record, count(*) over (partition by found_in) as total, row_number() over (
        partition by found_in order by rank desc, since desc nulls last, number desc nulls last, record) as nth
      from found)
    select ranked.found_in, ranked.kind, ranked.record, total, nth, title, series, year, number, address, day, amount, hidden,
      ${marked(sql`title`, `${about}, HighlightAll=true`)} as marked_title,
      case when length(body) <= ${short} then ${marked(sql`body`, `${about}, HighlightAll=true`)}
        else ${marked(sql`body`, passages)} end as excerpt,
      left(body, ${named}) as body
    from ranked
    cross join lateral (
      select * from ${view} one
      where one.council = ${council} and one.kind = ranked.kind and one.record = ranked.record) as whole
    where nth = 1 or (nth > ${offset} and nth <= ${offset + limit} and ranked.found_in = coalesce(${place}::text, ranked.found_in))
    order by nth`.execute(tx)
  const wantedRow = (row: Row) => row.nth > offset && row.nth <= offset + limit && (!place || row.found_in === place)
  return {
    hits: rows.filter(wantedRow).map(asHit),
    counts: new Map(rows.filter(({ nth }) => nth === 1).map((row) => [placeOf(row), row.total])),
  }
}

/** What everyone may find, and the cases and items that a seat opens; their decisions and papers are found on their pages. */
function textFor(tx: Tx, council: string, sees: Sees) {
  if (sees === 'everything') return sql.table('every_text')
  const insight = insightIn(sees)
  if (!insight) return sql.table('public_text')
  return sql`(select * from every_text where not hidden
    or (kind = 'case' and record in (${casesSeen(tx, council, insight)}))
    or (kind = 'agenda-item' and record in (${itemsSeen(tx, council, insight)})))`
}

/** A last word is its own stem or the beginning of another; one that says nothing, like «og», is left out. */
const asked = ({ head, last }: Search) =>
  last
    ? sql`websearch_to_tsquery('norwegian', ${head}) && case
        when numnode(plainto_tsquery('norwegian', ${last})) = 0 then ''::tsquery
        else websearch_to_tsquery('norwegian', ${last}) || to_tsquery('simple', ${`${last}:*`}) end`
    : sql`websearch_to_tsquery('norwegian', ${head})`

const marked = (text: ReturnType<typeof sql>, options: string) =>
  sql`ts_headline('norwegian', translate(left(${text}, ${sql.lit(readable)}), ${markSigns.start + markSigns.stop}, ''),
    (select query from asked), ${options})`

interface Row {
  found_in: string
  kind: string
  record: string
  title: string
  marked_title: string
  excerpt: string
  body: string
  series: string | null
  year: number | null
  number: number | null
  address: string | null
  day: string | null
  amount: number | null
  hidden: boolean
  total: number
  nth: number
}

const placeOf = ({ found_in }: Row): Place => places.find((place) => place === found_in) ?? 'documents'

const asHit = (row: Row): Hit => ({
  place: placeOf(row),
  kind: row.kind as HitKind,
  record: row.record,
  title: row.title,
  markedTitle: asMarked(row.marked_title),
  excerpt: asMarked(row.excerpt),
  body: row.body,
  number:
    row.number !== null && row.year !== null ? { series: row.series ?? '', year: row.year, number: row.number } : null,
  year: row.year,
  address: row.address ?? '',
  day: dayIn(row.day),
  amount: row.amount,
  hidden: row.hidden,
})
