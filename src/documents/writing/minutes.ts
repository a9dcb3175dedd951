import { clockText, dayAndClock, longDay, weekdayAndDay } from '../../foundation/days.ts'
import { speak } from '../../foundation/words.ts'
import { placeText } from '../../meetings/place.ts'
import type { MinutesContent, MinutesItem } from '../../minutes/content.ts'
import { attendanceParts } from './attendance.ts'
import { type Letterhead, underLetterhead } from './letterhead.ts'
import { clock, itemParts } from './minutes-item.ts'
import { prose } from './prose.ts'
import { type Fact, fact, heading, line, type Part, paragraph, type Sheet } from './sheet.ts'
import { words } from './words.ts'

/** The minutes with what came after them, as plain JSON. */
export interface MinutesPaper {
  readonly head: Letterhead
  readonly content: MinutesContent
  /** An instant; null while they are a draft. */
  readonly approvedAt: string | null
  /** Of the content, as it was signed. */
  readonly sha256: string | null
  /** Of what is exempt in it; empty when nothing is. */
  readonly legalBases: readonly string[]
  readonly signatures: readonly {
    readonly name: string
    readonly role: string
    /** An instant; null leaves a line for the pen. */
    readonly signedAt: string | null
  }[]
}

/** The content goes along as data in PDF/A-3a, so that nobody has to read it off the page. */
export function minutesSheet(paper: MinutesPaper): Sheet {
  const { head, content, approvedAt } = paper
  const t = speak(words, head.language)
  const { bodyName, day } = content.meeting
  return underLetterhead(head, {
    kind: approvedAt ? t.minutes : t.minutesDraft,
    title: t.meetingOf(bodyName, longDay(day, head.language)),
    exempt: isClosed(content) ? t.exempt(paper.legalBases.join('; ')) : null,
    parts: minutesParts(paper),
    attached: { name: 'moetebok.json', about: t.minutes, json: JSON.stringify(content) },
  })
}

/** Something in it is not for everyone. */
const isClosed = ({ open, exemptProse, items }: MinutesContent) =>
  !open && (exemptProse !== '' || items.some((item) => item.exempt || item.exemptProse !== ''))

function minutesParts({ head, content, approvedAt, sha256, signatures }: MinutesPaper): Part[] {
  const t = speak(words, head.language)
  const sentences = (all: readonly string[]) => all.map(paragraph)
  return [
    { kind: 'facts', facts: meetingFacts(content, head) },
    ...(approvedAt ? [] : [line('small', t.notApproved)]),
    ...sentences(content.said),
    heading(2, t.attendance),
    ...attendanceParts(content.attendance, head.language),
    ...sentences(content.findings.map(({ said }) => said).filter(Boolean)),
    ...sentences(content.approvals.map(({ said }) => said)),
    ...prose(content.prose, 2, head.baseUrl),
    ...(content.exemptProse ? [line('label', t.notOpen), ...prose(content.exemptProse, 2, head.baseUrl)] : []),
    ...outermost(content.items).flatMap(({ item, depth }) => itemParts(item, depth, head)),
    ...sentences(content.closing),
    ...(signatures.length ? [heading(2, t.signatures), signed(signatures, head)] : []),
    ...(approvedAt ? [line('small', t.approved(dayAndClock(Temporal.Instant.from(approvedAt), head.language)))] : []),
    ...(sha256 ? [line('small', t.fingerprint(sha256))] : []),
  ]
}

function meetingFacts({ meeting }: MinutesContent, { language }: Letterhead): Fact[] {
  const t = speak(words, language)
  const held = [meeting.openedAt, meeting.closedAt].flatMap((at) => (at ? clock(at, language) : []))
  const began = held.length ? held : meeting.starts ? [clockText(meeting.starts, language)] : []
  const hours = `${language === 'en' ? '' : 'kl. '}${began.join('–')}`
  const place = placeText(meeting, language)
  return [
    fact(t.body, meeting.bodyName),
    fact(t.time, [weekdayAndDay(meeting.day, language), began.length ? hours : ''].filter(Boolean).join(', ')),
    ...(place ? [fact(t.place, place)] : []),
  ]
}

/** In the order of the agenda, each with how many it stands under. */
function outermost(items: readonly MinutesItem[], parent: string | null = null, depth = 0): Placed[] {
  const known = new Set(items.map(({ agendaItem }) => agendaItem))
  return items
    .filter((item) => (parent === null ? !item.parent || !known.has(item.parent) : item.parent === parent))
    .flatMap((item) => [{ item, depth }, ...outermost(items, item.agendaItem, depth + 1)])
}

interface Placed {
  readonly item: MinutesItem
  readonly depth: number
}

const signed = (signatures: MinutesPaper['signatures'], { language }: Letterhead): Part => ({
  kind: 'signatures',
  signatures: signatures.map(({ name, role, signedAt }) => ({
    name,
    role,
    signed: signedAt ? speak(words, language).signed(dayAndClock(Temporal.Instant.from(signedAt), language)) : '',
  })),
})
