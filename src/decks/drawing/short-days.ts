import type { Day } from '../../foundation/days.ts'
import type { Language } from '../../foundation/words.ts'

const locales: Record<Language, string> = { nb: 'nb-NO', nn: 'nn-NO', en: 'en-GB' }

/** «26. nov.», with the year only when it is another than the meeting's. */
export function briefDay(day: Day, seenFrom: Day, language: Language): string {
  const year = day.year === seenFrom.year ? undefined : 'numeric'
  const format = new Intl.DateTimeFormat(locales[language], { day: 'numeric', month: 'short', year, timeZone: 'UTC' })
  return format.format(new Date(`${day}T12:00:00Z`))
}
