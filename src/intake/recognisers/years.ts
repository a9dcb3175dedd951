import type { Reason } from '../draft.ts'
import { datesIn, isDay, isoDate, type WrittenDate, weekdayOf, yearsIn } from '../grammar/dates.ts'
import { headingMeans } from '../grammar/headings.ts'
import type { Paper } from '../paper.ts'
import { caseOfBlock } from './case-of-block.ts'

export interface YearGuess {
  readonly year: number
  readonly because: Reason
}

/** The year of a meeting whose date leaves it out: by weekday, case numbers, the plan it deals with, or the file. */
export function guessYear(date: WrittenDate, paper: Paper): YearGuess | undefined {
  return (
    byWeekday(date, paper) ??
    byCases(paper) ??
    byPlan(date, paper) ??
    byOtherDates(paper) ??
    byFile(paper) ??
    byToday(date, paper)
  )
}

/** «torsdag 12. desember» falls on one of the years near the document's own; every sixth or so fits by chance. */
function byWeekday(date: WrittenDate, paper: Paper): YearGuess | undefined {
  const near = byCases(paper)?.year ?? byPlan(date, paper)?.year
  if (date.weekday === undefined || near === undefined) return undefined
  const fits = [near, near - 1, near + 1].find((year) => weekdayOf(year, date.month, date.day) === date.weekday)
  return fits === near ? { year: fits, because: { says: 'yearFromWeekday', with: { year: fits } } } : undefined
}

function byCases({ blocks }: Paper): YearGuess | undefined {
  const found = blocks.flatMap((block) => caseOfBlock(block) ?? [])
  const years = new Set(found.map(({ year }) => year))
  if (years.size !== 1) return undefined
  const year = found[0]!.year
  return { year, because: { says: 'yearFromCases', with: { ending: `/${found[0]!.number.split('/')[1]}`, year } } }
}

/** A plan or budget for a year is dealt with in the autumn before it, or in the spring of it. */
function byPlan({ month }: { month: number }, { blocks }: Paper): YearGuess | undefined {
  for (const { text } of blocks) {
    const means = headingMeans(text)
    const years = means === 'plan' || means === 'budget' ? yearsIn(text) : undefined
    if (!years) continue
    const year = month >= 8 ? years.from - 1 : years.from
    return { year, because: { says: 'yearFromPlan', with: { plan: years.from, year } } }
  }
  return undefined
}

function byOtherDates({ blocks }: Paper): YearGuess | undefined {
  const years = new Set(blocks.slice(0, 12).flatMap(({ text }) => datesIn(text).flatMap(({ year }) => year ?? [])))
  const [year] = years
  return years.size === 1 ? { year: year!, because: { says: 'yearFromOtherDate', with: { year: year! } } } : undefined
}

function byFile({ file }: Paper): YearGuess | undefined {
  const year = Number(/^(20\d\d)-/.exec(file.properties.created ?? '')?.[1])
  return year ? { year, because: { says: 'yearFromFile', with: { year } } } : undefined
}

/** The year in which the day is nearest to the day of reading, of those in which it falls on its weekday. */
function byToday({ month, day, weekday }: WrittenDate, { today }: Paper): YearGuess | undefined {
  if (!today) return undefined
  const now = Number(today.slice(0, 4))
  const years = [now - 1, now, now + 1]
  const fitting = years.filter((year) => weekday !== undefined && weekdayOf(year, month, day) === weekday)
  const distance = (year: number): number => Math.abs(Date.parse(isoDate(year, month, day)) - Date.parse(today))
  const year = (fitting.length > 0 ? fitting : years).reduce((near, one) =>
    distance(one) < distance(near) ? one : near,
  )
  return { year, because: { says: fitting.length > 0 ? 'yearFromWeekday' : 'yearNearToday', with: { year } } }
}

/** The last such day on or before another: a plan is adopted before it is presented. */
export function lastBefore(date: WrittenDate, day: string): string | undefined {
  const year = Number(day.slice(0, 4))
  return [year, year - 1]
    .filter((one) => isDay(one, date.month, date.day))
    .map((one) => isoDate(one, date.month, date.day))
    .find((iso) => iso <= day)
}
