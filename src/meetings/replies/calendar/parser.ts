import ICAL from 'ical.js'
import { type Refusal, refuse } from '../../../law/refusal.ts'
import type { CalendarReply } from '../rules.ts'
import { words } from '../words.ts'

/** Characters; a reply is a few kB, and what is larger is something else. */
export const longestReply = 100_000

/**
 * A calendar's answer to an invitation (RFC 5546 METHOD:REPLY), from the file itself or from a letter that holds it as
 * plain text or in base64. Says nothing of who sent it. Refused: no reply can be found, or it has several attendees.
 */
export function readCalendarReply(text: string): CalendarReply | Refusal {
  const found = calendarIn(text.slice(0, longestReply))
  if (!found) return refuse(words.notCalendar)
  try {
    return read(found)
  } catch {
    return refuse(words.notCalendar) // not a calendar's grammar; there is nothing else to ask
  }
}

function read(text: string): CalendarReply | Refusal {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[])
  const event = calendar.getFirstSubcomponent('vevent')
  const attendees = event?.getAllProperties('attendee') ?? []
  const [attendee] = attendees
  const isReply = String(calendar.getFirstPropertyValue('method') ?? '').toUpperCase() === 'REPLY'
  if (!isReply || !event || !attendee || attendees.length > 1) return refuse(words.notCalendar)
  const stamp = event.getFirstPropertyValue('dtstamp')
  return {
    uid: String(event.getFirstPropertyValue('uid') ?? ''),
    email: String(attendee.getFirstValue() ?? '')
      .replace(/^mailto:/i, '')
      .toLowerCase(),
    answer: answerOf(String(attendee.getParameter('partstat') ?? '')),
    at: stamp instanceof ICAL.Time ? Temporal.Instant.fromEpochMilliseconds(stamp.toUnixTime() * 1000) : null,
  }
}

function answerOf(partstat: string): CalendarReply['answer'] {
  switch (partstat.toUpperCase()) {
    case 'ACCEPTED':
      return 'coming'
    case 'DECLINED':
      return 'absent'
    case 'TENTATIVE':
      return 'tentative'
    default:
      return 'none'
  }
}

/** From `BEGIN:VCALENDAR` to its end: as it stands, or inside a part of a letter that is written in base64. */
function calendarIn(text: string): string | undefined {
  const plain = cut(text)
  if (plain) return plain
  for (const part of encodedParts(text)) {
    const decoded = cut(Buffer.from(part, 'base64').toString('utf8'))
    if (decoded) return decoded
  }
  return undefined
}

/** Lines in a row that can be base64, as one; a short line begins none. Read line by line: any text takes one pass. */
function encodedParts(text: string): string[] {
  const parts: string[] = []
  let goesOn = false
  for (const line of text.split('\n').map((one) => one.trim())) {
    const isEncoded: boolean = /^[A-Za-z0-9+/]+={0,2}$/.test(line) && (goesOn || line.length >= 40)
    if (isEncoded && goesOn) parts.push((parts.pop() ?? '') + line)
    else if (isEncoded) parts.push(line)
    goesOn = isEncoded
  }
  return parts
}

function cut(text: string): string | undefined {
  const from = text.indexOf('BEGIN:VCALENDAR')
  const to = text.indexOf('END:VCALENDAR', from)
  return from < 0 || to < 0 ? undefined : `${text.slice(from, to).trimEnd()}\r\nEND:VCALENDAR\r\n`
}
