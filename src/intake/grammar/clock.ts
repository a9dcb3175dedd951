export interface ClockTimes {
  readonly text: string
  readonly from: number
  readonly to: number
  /** `HH:MM` */
  readonly start: string
  readonly end?: string
}

const led = '(?:[Kk]l\\.?\\s?|[Kk]lokk(?:en|a)\\s|[Ff]rå?a?\\s(?:kl\\.?\\s?)?)'
const time = '(\\d{1,2})(?:[.:](\\d{2})|(?<=(?:[Kk]l\\.?\\s?|-|–)\\d{2})(\\d{2}))?'
const span = new RegExp(
  `(?<![\\d.,])(${led})?${time}(?:\\s?(?:[-–]|til)\\s?(?:kl\\.?\\s?)?${time})?(?![\\d.,]*\\d|\\.\\s?\\p{L}|\\s?%)`,
  'gu',
)

export const clockExamples: readonly (readonly [text: string, read: string | undefined])[] = [
  ['kl. 10.00 – 14.30', '10:00–14:30'],
  ['Kl 9.00-11.00', '09:00–11:00'],
  ['kl. 10', '10:00'],
  ['kl 0900-1130', '09:00–11:30'],
  ['klokka 18', '18:00'],
  ['frå kl. 10.00 til kl. 15.00', '10:00–15:00'],
  ['10:15', '10:15'],
  ['09.00–09.30 Opning', '09:00–09:30'],
  ['12.12.2024', undefined],
  ['12. desember', undefined],
  ['25.30', undefined],
  ['7,50', undefined],
  ['sak 12', undefined],
]

/** The first clock time. Without `kl.` before it, minutes must be written. */
export function clockIn(text: string): ClockTimes | undefined {
  for (const found of text.matchAll(span)) {
    const [matched, lead, hour, dotted, joined, endHour, endDotted, endJoined] = found
    const [minute, endMinute] = [dotted ?? joined, endDotted ?? endJoined]
    if (!lead && minute === undefined) continue
    const start = clock(hour, minute)
    const end = endHour === undefined ? undefined : clock(endHour, endMinute)
    if (!start || (endHour !== undefined && !end)) continue
    return { text: matched, from: found.index, to: found.index + matched.length, start, ...(end && { end }) }
  }
  return undefined
}

function clock(hour: string | undefined, minute = '00'): string | undefined {
  if (hour === undefined || Number(hour) > 23 || Number(minute) > 59) return undefined
  return `${hour.padStart(2, '0')}:${minute}`
}

/** «15 min», «(ca. 20 minutter)» */
export function minutesIn(text: string): { minutes: number; text: string } | undefined {
  const found = /\(?(?:ca\.?\s)?(\d{1,3})\s?min(?:\.|utter|utt)?(?!\p{L})\)?/u.exec(text)
  return found ? { minutes: Number(found[1]), text: found[0] } : undefined
}
