import { type Day, instantAt } from '../../foundation/days.ts'

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
  /** Whom it invites, when it is no public announcement (RFC 5546). */
  readonly invitation?: Invitation
}

export interface Invitation {
  /** `REQUEST` invites and updates; `CANCEL` takes the event out of the receiver's calendar. */
  readonly method: 'REQUEST' | 'CANCEL'
  /** Grows with each change; a calendar keeps the highest that it has seen. */
  readonly sequence: number
  readonly organizer: CalendarAddress
  readonly attendee: CalendarAddress
}

interface CalendarAddress {
  readonly name: string
  readonly email: string
}

/** The same in the public file and in every invitation, so that they are one event. */
export const calendarUid = (meeting: string, baseUrl: string) => `${meeting}@${new URL(baseUrl).hostname}`

export function calendarText(event: CalendarEvent): string {
  const { invitation } = event
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Samråd//Møter//NO',
    `METHOD:${invitation?.method ?? 'PUBLISH'}`,
    'BEGIN:VEVENT',
    `UID:${escaped(event.uid)}`,
    `DTSTAMP:${utc(event.stamp)}`,
    ...(invitation ? whom(invitation) : []),
    ...when(event),
    `SUMMARY:${escaped(event.summary)}`,
    ...(event.location ? [`LOCATION:${escaped(event.location)}`] : []),
    ...(event.description ? [`DESCRIPTION:${escaped(event.description)}`] : []),
    `URL:${event.url}`,
    `STATUS:${event.cancelled || invitation?.method === 'CANCEL' ? 'CANCELLED' : 'CONFIRMED'}`,
    'END:VEVENT',
    'END:VCALENDAR',
  ]
  return lines.map((line) => `${folded(line)}\r\n`).join('')
}

function whom({ method, sequence, organizer, attendee }: Invitation): string[] {
  const asked = method === 'REQUEST' ? ';ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=TRUE' : ''
  return [
    `SEQUENCE:${sequence}`,
    `ORGANIZER;CN=${quoted(organizer.name)}:mailto:${organizer.email}`,
    `ATTENDEE;CN=${quoted(attendee.name)}${asked}:mailto:${attendee.email}`,
  ]
}

function when({ day, starts, ends }: CalendarEvent): string[] {
  if (!starts) return [`DTSTART;VALUE=DATE:${compact(day)}`, `DTEND;VALUE=DATE:${compact(day.add({ days: 1 }))}`]
  const at = (clock: string) => utc(instantAt(day, clock))
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

/** A parameter's value holds neither quotes nor control characters (section 3.2). */
const quoted = (text: string) =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are not allowed in calendar text
  `"${text.replace(/["\u0000-\u001f\u007f\u2028\u2029]/g, ' ')}"`

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
