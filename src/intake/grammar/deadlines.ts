import { datesIn, isoDate } from './dates.ts'
import { anyMonth, monthNumber } from './months.ts'

export interface Deadline {
  readonly text: string
  readonly from: number
  readonly to: number
  /** The last day, ISO; absent when the words do not settle it: «innen sommeren 2026». */
  readonly day?: string
  /** Only a year was said, so that the end of it is our reading. */
  readonly yearOnly?: boolean
}

const year = '(?<year>(?:19|20)\\d\\d)'
const led = '(?:[Ii]nnen|[Ii]nnan|[Ii]nna|[Ii] løpet av|[Ii]nnafor|[Ss]enest|[Ss]einast|[Ff]rist:?)'
const ordinal = '(?:\\d\\.|første|andre|annet|tredje|fjerde)'
const forms: readonly { form: RegExp; lastDay: (groups: Record<string, string>) => string | undefined }[] = [
  {
    form: new RegExp(
      `${led}(?: utgangen av)? (?<part>${ordinal}) (?<period>kvartal|tertial|halvår)(?: i)? ${year}`,
      'u',
    ),
    lastDay: endOfPeriod,
  },
  {
    form: new RegExp(`${led}(?: utgangen av)? (?<month>${anyMonth})(?: måned| månad)? ${year}`, 'u'),
    lastDay: endOfMonth,
  },
  { form: new RegExp(`${led} (?:utgangen av|slutten av|løpet av)(?: år(?:et)?)? ${year}`, 'u'), lastDay: endOfYear },
  { form: new RegExp(`[Ii] løpet av(?: år(?:et)?)? ${year}`, 'u'), lastDay: endOfYear },
  { form: new RegExp(`${led}(?: år)? ${year}(?![-.\\d])`, 'u'), lastDay: endOfYear },
  {
    form: new RegExp(`${led}(?: utgangen av)? (?:sommeren|sommaren|høsten|hausten|våren|vinteren|jul) ${year}`, 'u'),
    lastDay: () => undefined,
  },
]

/** The first deadline that a text says. */
export function deadlineIn(text: string): Deadline | undefined {
  const dated = byDate(text)
  for (const [index, { form, lastDay }] of forms.entries()) {
    const found = form.exec(text)
    if (!found || (dated && dated.from <= found.index)) continue
    const day = lastDay(found.groups as Record<string, string>)
    return {
      text: found[0],
      from: found.index,
      to: found.index + found[0].length,
      ...(day && { day }),
      ...(index === 4 && { yearOnly: true }),
    }
  }
  return dated
}

function byDate(text: string): Deadline | undefined {
  for (const date of datesIn(text)) {
    const lead = new RegExp(`${led}(?: den)? $`, 'u').exec(text.slice(Math.max(0, date.from - 20), date.from))
    if (!lead || !date.year) continue
    const from = date.from - lead[0].length
    return { text: text.slice(from, date.to), from, to: date.to, day: isoDate(date.year, date.month, date.day) }
  }
  return undefined
}

function endOfPeriod({ part, period, year }: Record<string, string>): string | undefined {
  const words = ['', 'første', 'andre', 'tredje', 'fjerde']
  const number = /^\d/.test(part!) ? Number(part![0]) : Math.max(words.indexOf(part!), part === 'annet' ? 2 : 0)
  const months = period === 'kvartal' ? 3 : period === 'tertial' ? 4 : 6
  return number >= 1 && number * months <= 12 ? lastOfMonth(Number(year), number * months) : undefined
}

function endOfMonth({ month, year }: Record<string, string>): string | undefined {
  return lastOfMonth(Number(year), monthNumber(month!)!)
}

function endOfYear({ year }: Record<string, string>): string {
  return `${year}-12-31`
}

const lastOfMonth = (year: number, month: number): string =>
  isoDate(year, month, new Date(Date.UTC(year, month, 0)).getUTCDate())

export const deadlineExamples: readonly (readonly [text: string, day: string | undefined])[] = [
  ['Innen utgangen av 2025 skal rådet', '2025-12-31'],
  ['Inna utgangen av 2026 skal rådet', '2026-12-31'],
  ['innan utgangen av 1. tertial 2026', '2026-04-30'],
  ['Innen 2. kvartal 2025', '2025-06-30'],
  ['innen første halvår 2026', '2026-06-30'],
  ['innen juni 2027', '2027-06-30'],
  ['i løpet av 2025', '2025-12-31'],
  ['innen 1. juli 2025', '2025-07-01'],
  ['senest 15.03.2025', '2025-03-15'],
  ['innen 2027', '2027-12-31'],
  ['frist: 1. kvartal 2026', '2026-03-31'],
  ['innen sommeren 2026', undefined],
  ['i 2025', undefined],
]
