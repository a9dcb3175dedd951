import { anyMonth, monthNumber } from './months.ts'

export interface WrittenDate {
  readonly text: string
  readonly from: number
  readonly to: number
  readonly day: number
  readonly month: number
  /** Missing when the text leaves it out; it is never filled in here. */
  readonly year?: number
  /** 0 is Sunday, when the weekday is written beside the date. */
  readonly weekday?: number
}

const weekdays: readonly (readonly string[])[] = [
  ['søndag', 'sundag'],
  ['mandag', 'måndag'],
  ['tirsdag', 'tysdag'],
  ['onsdag'],
  ['torsdag'],
  ['fredag'],
  ['lørdag', 'laurdag'],
]
const anyWeekday = weekdays.flat().join('|')
const date = new RegExp(
  `(?:(?<![\\p{L}])(?<weekday>${anyWeekday})(?:en)?,?\\s(?:den\\s)?)?(?<date>` +
    `(?<![\\d.,/-])(?<day>\\d{1,2})\\.\\s?(?<month>${anyMonth})(?!\\p{L})\\.?(?:\\s(?<year>\\d{4})(?!\\d))?` +
    `|(?<![\\d.,/-])(?<day5>\\d{1,2})\\s(?<month5>${anyMonth})(?!\\p{L})\\.?\\s(?<year5>\\d{4})(?!\\d)` +
    `|(?<![\\d.,/-])(?<day2>\\d{1,2})\\.\\s?(?<month2>\\d{1,2})\\.\\s?(?<year2>\\d{4}|\\d{2})(?![\\d.,])` +
    `|(?<![\\d-])(?<year3>\\d{4})-(?<month3>\\d{2})-(?<day3>\\d{2})(?![\\d-])` +
    `|(?<![\\d/])(?<day4>\\d{1,2})/(?<month4>\\d{1,2})[-/](?<year4>\\d{4})(?!\\d))`,
  'giu',
)

export const dateExamples: readonly (readonly [text: string, read: string | undefined])[] = [
  ['12. desember', '????-12-12'],
  ['26. nov.', '????-11-26'],
  ['vedtatt 9. februar 2021 av', '2021-02-09'],
  ['Samarbeidsavtale, 09.02.2021', '2021-02-09'],
  ['2024-12-12', '2024-12-12'],
  ['5. mars 2025 kl. 10', '2025-03-05'],
  ['torsdag 12. desember', '????-12-12'],
  ['tysdag den 3. juni 2025', '2025-06-03'],
  ['1.1.25', '2025-01-01'],
  ['31. februar 2024', undefined],
  ['12 desember 2024', '2024-12-12'],
  ['12 mai', undefined],
  ['Side 3.12', undefined],
  ['kl. 10.30', undefined],
]

/** The dates in a text, in order; days that no calendar has are left out. */
export function datesIn(text: string): WrittenDate[] {
  return [...text.matchAll(date)].flatMap((found) => {
    const groups = found.groups!
    const day = Number(groups.day ?? groups.day2 ?? groups.day3 ?? groups.day4 ?? groups.day5)
    const named = groups.month ?? groups.month5
    const month = named ? monthNumber(named)! : Number(groups.month2 ?? groups.month3 ?? groups.month4)
    const year = fullYear(groups.year ?? groups.year2 ?? groups.year3 ?? groups.year4 ?? groups.year5)
    if (!isDay(year ?? 2024, month, day)) return []
    const said = groups.date!
    const from = found.index + found[0].length - said.length
    const weekday = groups.weekday
      ? weekdays.findIndex((names) => names.includes(groups.weekday!.toLowerCase()))
      : undefined
    return [
      {
        text: said,
        from,
        to: from + said.length,
        day,
        month,
        ...(year && { year }),
        ...(weekday !== undefined && { weekday }),
      },
    ]
  })
}

const fullYear = (written: string | undefined): number | undefined =>
  written === undefined ? undefined : written.length === 2 ? 2000 + Number(written) : Number(written)

export function isDay(year: number, month: number, day: number): boolean {
  const made = new Date(Date.UTC(year, month - 1, day))
  return made.getUTCMonth() === month - 1 && made.getUTCDate() === day && year >= 1900 && year < 2200
}

export const isoDate = (year: number, month: number, day: number): string =>
  `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`

export const weekdayOf = (year: number, month: number, day: number): number =>
  new Date(Date.UTC(year, month - 1, day)).getUTCDay()

/** `2022 – 2025`, `2023-2027`, `2024/2025`: years from and to. */
export function yearsIn(text: string): { text: string; from: number; to: number } | undefined {
  const found = /(?<![\d.,])((?:19|20)\d\d)(?:(?:\s?[-–/]\s?|\stil\s)((?:19|20)\d\d|\d\d(?![\d.])))?(?![\d]|,\d)/.exec(
    text,
  )
  if (!found) return undefined
  const from = Number(found[1])
  const to = found[2] ? Number(found[2].length === 2 ? found[1]!.slice(0, 2) + found[2] : found[2]) : from
  return to >= from ? { text: found[0], from, to } : undefined
}
