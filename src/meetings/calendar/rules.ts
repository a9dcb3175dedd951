import type { Day } from '../../foundation/days.ts'

/** One meeting as a calendar takes it (RFC 5545). */
export interface CalendarEvent {
  /** The same for ever, so that a changed meeting replaces itself in people's calendars. */
  readonly uid: string
  readonly stamp: Temporal.Instant
  readonly summary: string
  readonly day: Day
  /** `HH:MM`, Norwegian time; without a start the event lasts the whole day. */
  readonly starts: string | null
  readonly ends: string | null
  readonly location: string
  readonly description: string
  readonly url: string
  readonly cancelled: boolean
}

export function calendarText(event: CalendarEvent): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Samråd//Møter//NO',
    'METHOD:PUBLISH',
    'BEGIN:VEVENT',
    `UID:${escaped(event.uid)}`,
    `DTSTAMP:${utc(event.stamp)}`,
    ...when(event),
    `SUMMARY:${escaped(event.summary)}`,
    ...(event.location ? [`LOCATION:${escaped(event.location)}`] : []),
    ...(event.description ? [`DESCRIPTION:${escaped(event.description)}`] : []),
    `URL:${event.url}`,
    `STATUS:${event.cancelled ? 'CANCELLED' : 'CONFIRMED'}`,
    'END:VEVENT',
    'END:VCALENDAR',
  ]
  return lines.map((line) => `${folded(line)}\r\n`).join('')
}

function when({ day, starts, ends }: CalendarEvent): string[] {
  if (!starts) return [`DTSTART;VALUE=DATE:${compact(day)}`, `DTEND;VALUE=DATE:${compact(day.add({ days: 1 }))}`]
  const at = (clock: string) => utc(day.toZonedDateTime({ timeZone: 'Europe/Oslo', plainTime: clock }).toInstant())
  return [`DTSTART:${at(starts)}`, ...(ends ? [`DTEND:${at(ends)}`] : [])]
}

const compact = (day: Day) => day.toString().replaceAll('-', '')

const utc = (instant: Temporal.Instant) => `${instant.toString({ smallestUnit: 'second' }).replace(/[-:]/g, '')}`

/** RFC 5545 section 3.3.11: no line of ours can end the property and begin another. */
export const escaped = (text: string) =>
  text
    .replace(/[\\;,]/g, (mark) => `\\${mark}`)
    .replace(/\r\n|[\n\r\u2028\u2029]/g, '\\n')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are not allowed in calendar text
    .replace(/[\u0000-\u001f\u007f]/g, ' ')

/** Lines of at most 75 octets, broken between characters (section 3.1). */
function folded(line: string): string {
  const parts: string[] = []
  let part = ''
  for (const character of line) {
    if (Buffer.byteLength(part + character) > 75) {
      parts.push(part)
      part = ' '
    }
    part += character
  }
  return [...parts, part].join('\r\n')
}
