import { clockText, hours, longDay, weekdayAndDay } from '../../foundation/days.ts'
import { speak } from '../../foundation/words.ts'
import { where } from '../../meetings/place.ts'
import { type Letterhead, underLetterhead } from './letterhead.ts'
import { type Fact, fact, heading, line, type Part, paragraph, run, runs, type Sheet } from './sheet.ts'
import { words } from './words.ts'

/** A meeting as its papers name it. A day is `2024-12-12`, a clock `09:30`. */
export interface MeetingNamed {
  readonly bodyName: string
  readonly day: string
  readonly starts: string | null
  readonly ends: string | null
  readonly place: string
  readonly remote: boolean
  readonly cancelled: boolean
}

/** A file that belongs to a case or a meeting; foreign, so it is told of and never merged in. */
export interface AttachedFile {
  readonly document: string
  readonly title: string
  /** «Vedlegg» */
  readonly kind: string
  /** «PDF, 240 kB» */
  readonly about: string
  /** From the root. */
  readonly path: string
  /** Of a PDF; null for another kind, or when they cannot be counted. */
  readonly pages: number | null
  /** Tells the same file again. */
  readonly sha256: string
}

export interface NoticeItem {
  /** «09:30» when all times are known, else «5.1». */
  readonly mark: string
  readonly depth: number
  /** «003/24»; null when it is no case. */
  readonly caseNumber: string | null
  readonly title: string
  /** «Til vedtak»; may be empty. */
  readonly kind: string
  /** Of an exempt case; null for what everyone may read. */
  readonly legalBasis: string | null
  readonly minutes: number | null
  readonly presenter: string
  readonly guests: readonly string[]
  readonly questions: readonly string[]
  readonly files: readonly AttachedFile[]
  /** To read the case; null when it has no text. */
  readonly readingMinutes: number | null
}

/** Notice of a meeting with its agenda (kommuneloven § 11-3 first subsection), as plain JSON. */
export interface NoticeContent {
  readonly head: Letterhead
  readonly meeting: MeetingNamed
  /** The secretary's own words; may be empty. */
  readonly message: string
  /** Where absence is reported by mail; null when there is no address. */
  readonly email: string | null
  /** The marks are times of day, not numbers. */
  readonly timed: boolean
  readonly items: readonly NoticeItem[]
  /** Of the meeting itself. */
  readonly files: readonly AttachedFile[]
  /** «offentleglova § 13 første ledd»; null when everyone may read all of it. */
  readonly legalBasis: string | null
}

export function noticeSheet(content: NoticeContent): Sheet {
  const { head, meeting, legalBasis } = content
  const t = speak(words, head.language)
  return underLetterhead(head, {
    kind: t.notice,
    title: meetingTitle(meeting, head),
    exempt: legalBasis === null ? null : t.exempt(legalBasis),
    parts: noticeParts(content),
  })
}

export const meetingTitle = ({ bodyName, day }: MeetingNamed, { language }: Letterhead) =>
  speak(words, language).meetingOf(bodyName, longDay(day, language))

export function noticeParts(content: NoticeContent): Part[] {
  const { head, meeting, message, files } = content
  const t = speak(words, head.language)
  return [
    ...(meeting.cancelled ? [line('lead', t.calledOff)] : []),
    { kind: 'facts', facts: [...meetingFacts(meeting, head), ...readingFacts(content)] },
    ...message.split(/\n+/).filter(Boolean).map(paragraph),
    heading(2, t.agenda),
    content.items.length ? agendaPart(content) : paragraph(t.agendaNotReady),
    ...questionsOf(content),
    ...aboutItems(content),
    ...(files.length ? [heading(2, t.papers), fileList(files, head)] : []),
    heading(2, t.absence),
    paragraph(t.reportAbsence(whereToReport(content))),
    ...(meeting.remote && !meeting.place ? [] : [line('small', t.openToAll)]),
  ]
}

export function meetingFacts(meeting: MeetingNamed, { language, baseUrl, path }: Letterhead): Fact[] {
  const t = speak(words, language)
  const day = weekdayAndDay(meeting.day, language)
  const clock = hours(meeting, language)
  return [
    fact(t.body, meeting.bodyName),
    fact(t.time, clock ? `${day}, ${clock}` : `${day}. ${t.timeUnknown}.`),
    fact(t.place, where(meeting, language)),
    { term: t.meetingPage, detail: [run(shortAddress(baseUrl + path), baseUrl + path)] },
  ]
}

const shortAddress = (address: string) => address.replace(/^https?:\/\//, '')

function readingFacts({ head, items }: NoticeContent): Fact[] {
  const t = speak(words, head.language)
  const minutes = items.reduce((sum, { readingMinutes }) => sum + (readingMinutes ?? 0), 0)
  return minutes ? [fact(t.reading, t.readingMinutes(minutes))] : []
}

function agendaPart({ head, timed, items }: NoticeContent): Part {
  const t = speak(words, head.language)
  const columns = [
    { name: t.presenter, cell: ({ presenter }: NoticeItem) => presenter },
    { name: t.kind, cell: ({ kind }: NoticeItem) => kind },
    { name: t.length, cell: ({ minutes }: NoticeItem) => (minutes ? t.minutesOf(minutes) : '') },
  ].filter(({ cell }) => items.some(cell))
  return {
    kind: 'agenda',
    agenda: {
      caption: t.agenda,
      heads: [timed ? t.time : t.number, t.item, ...columns.map(({ name }) => name)],
      sides: [
        'left',
        'left',
        ...columns.map(({ name }) => (name === t.length ? ('right' as const) : ('left' as const))),
      ],
      rows: items.map((item) => ({
        mark: timed ? clockText(item.mark, head.language) : item.mark,
        depth: item.depth,
        title: named(item, head),
        cells: columns.map(({ cell }) => cell(item)),
      })),
    },
  }
}

const named = ({ caseNumber, title }: NoticeItem, { language }: Letterhead) =>
  caseNumber ? `${speak(words, language).case(caseNumber)} ${title}` : title

/** What there is to know of an item besides when it comes: that it is exempt, who is invited, and what there is to read. */
function aboutItems({ head, items }: NoticeContent): Part[] {
  const t = speak(words, head.language)
  const told = items.flatMap((item) => {
    const lines = [
      item.legalBasis === null ? [] : runs(t.exempt(item.legalBasis)),
      item.guests.length ? runs(t.guests(item.guests.join('; '))) : [],
      item.readingMinutes === null ? [] : runs(t.readingOf(item.readingMinutes)),
      ...item.files.map((file) => fileRuns(file, head)),
    ].filter((line) => line.length)
    return lines.length ? [{ item, lines }] : []
  })
  if (!told.length) return []
  return [
    heading(2, t.aboutItems),
    ...told.flatMap(({ item, lines }): Part[] => [
      line('label', item.caseNumber ? `${item.title} (${t.case(item.caseNumber).toLowerCase()})` : item.title),
      { kind: 'list', numbered: false, start: 1, items: lines.map((one) => [{ kind: 'paragraph', runs: one }]) },
    ]),
  ]
}

/** What a dialogue item asks those who meet, under the agenda where there is room for it. */
function questionsOf({ head, items }: NoticeContent): Part[] {
  const t = speak(words, head.language)
  const asking = items.filter(({ questions }) => questions.length)
  if (!asking.length) return []
  return [
    heading(2, t.questions),
    ...asking.flatMap((item): Part[] => [
      ...(asking.length > 1 ? [heading(3, item.title)] : [line('label', item.title)]),
      { kind: 'list', numbered: true, start: 1, items: item.questions.map((text) => [paragraphBlock(text)]) },
    ]),
  ]
}

const paragraphBlock = (text: string) => ({ kind: 'paragraph', runs: runs(text) }) as const

const whereToReport = ({ head, email }: NoticeContent) =>
  [shortAddress(head.baseUrl + head.path), email ?? ''].filter(Boolean).join(` ${speak(words, head.language).or} `)

export const fileList = (files: readonly AttachedFile[], head: Letterhead): Part => ({
  kind: 'list',
  numbered: false,
  start: 1,
  items: files.map((file) => [{ kind: 'paragraph', runs: fileRuns(file, head) }]),
})

/** «Avtaleutkast (PDF, 240 kB, 12 sider)», the title a link. */
function fileRuns({ title, about, path, pages }: AttachedFile, { baseUrl, language }: Letterhead) {
  const size = [about, pages === null ? '' : speak(words, language).pages(pages)].filter(Boolean).join(', ')
  return [run(title, baseUrl + path), run(size ? ` (${size})` : '')]
}
