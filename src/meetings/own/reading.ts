import { seesOf } from '../../accounts/sees.ts'
import type { Paper, PapersOf } from '../../cases/paper.ts'
import { type CouncilCase, findCase } from '../../cases/store.ts'
import type { Tx } from '../../foundation/database/council.ts'
import type { Reader, Visit } from '../../foundation/http/visit.ts'
import { type AgendaItem, listAgenda } from '../agenda/store.ts'
import { latenessOf, type NoticeContent } from '../notices/content.ts'
import type { NoticePaper, NoticePapersOf } from '../notices/paper.ts'
import { isOver } from '../notices/rules.ts'
import { listNotices } from '../notices/store.ts'
import { type OwnStanding, ownStanding } from '../replies/own-reply.ts'
import { readReplies } from '../replies/reading.ts'
import { listMeetings, type Meeting } from '../store.ts'
import { newSince, readingMinutes } from './rules.ts'
import { meetingsCalledTo, seenAt } from './seen-store.ts'

/** What those below tell: the papers of cases and meetings, and since when each is there. */
export interface OwnSurroundings {
  readonly papersOfCases: PapersOf
  readonly papersOfMeetings: PapersOf
  readonly noticePapers: NoticePapersOf
}

export interface OwnPaper extends Paper {
  /** Came after the reader's last look. */
  readonly isNew: boolean
  /** The same, and everything for who has not looked yet. */
  readonly isUnread: boolean
  readonly lateness: 'late' | 'changed' | null
}

/** A case on the agenda as the reader may see it. */
export interface OwnCase {
  readonly item: AgendaItem
  readonly about: CouncilCase | undefined
  readonly papers: readonly OwnPaper[]
  /** On the agenda since after the notice. */
  readonly isLate: boolean
}

export interface OwnPapers {
  readonly cases: readonly OwnCase[]
  /** Papers of the meeting itself. */
  readonly other: readonly OwnPaper[]
  /** Of the texts that are read on the page. */
  readonly minutes: number
  readonly documents: number
  readonly unread: number
  readonly seen: Temporal.Instant | undefined
}

export async function readOwnPapers(
  tx: Tx,
  visit: Visit,
  reader: Reader,
  meeting: Meeting,
  around: OwnSurroundings,
): Promise<OwnPapers> {
  const { council, language } = visit
  const sees = seesOf(reader)
  const items = await listAgenda(tx, council, meeting.meeting, sees)
  const ids = items.flatMap(({ councilCase }) => (councilCase ? [councilCase] : []))
  const since = new Map(
    (await around.noticePapers(tx, council, { meeting: meeting.meeting, cases: ids })).map((one) => [
      one.document,
      one,
    ]),
  )
  const first = (await listNotices(tx, council, meeting.meeting))[0]?.content
  const seen = (await seenAt(tx, council, reader.person)).get(meeting.meeting)
  const own = (paper: Paper) => asOwn(paper, since.get(paper.document), first, seen)
  const papers = (await around.papersOfCases(tx, council, ids, sees, language)).map(own)
  const other = (await around.papersOfMeetings(tx, council, [meeting.meeting], sees, language)).map(own)
  const cases: OwnCase[] = []
  for (const item of items) {
    const about = item.councilCase ? await findCase(tx, council, item.councilCase, sees) : undefined
    const isLate = Boolean(first && !first.items.some(({ agendaItem }) => agendaItem === item.agendaItem))
    cases.push({ item, about, papers: papers.filter(({ belongsTo }) => belongsTo === item.councilCase), isLate })
  }
  const all = [...papers, ...other]
  return {
    cases,
    other: other.filter(({ document }) => !papers.some((one) => one.document === document)),
    minutes: readingMinutes(
      cases.flatMap(({ about }) => (about ? [about.account, about.assessment, about.proposal] : [])),
    ),
    documents: new Set(all.map(({ document }) => document)).size,
    unread: new Set(all.filter(({ isUnread }) => isUnread).map(({ document }) => document)).size,
    seen,
  }
}

/** A paper that the notice does not know, like an internal one of the secretary's, is neither late nor new. */
function asOwn(
  paper: Paper,
  known: NoticePaper | undefined,
  first: NoticeContent | undefined,
  seen: Temporal.Instant | undefined,
): OwnPaper {
  if (!known) return { ...paper, isNew: false, isUnread: false, lateness: null }
  const isUnread = newSince([known], seen).length > 0
  return {
    ...paper,
    isNew: isUnread && seen !== undefined,
    isUnread,
    lateness: first ? latenessOf(first, known) : null,
  }
}

export interface OwnMeeting {
  readonly meeting: Meeting
  readonly standing: OwnStanding
  readonly papers: OwnPapers
}

export interface OwnMeetings {
  /** Ahead, the next one first. */
  readonly ahead: readonly OwnMeeting[]
  /** The latest first. */
  readonly earlier: readonly Meeting[]
}

/** The announced meetings that the reader has a seat in or is called to, and those that have been. */
export async function readOwnMeetings(
  tx: Tx,
  visit: Visit,
  reader: Reader,
  around: OwnSurroundings,
): Promise<OwnMeetings> {
  const meetings = await listMeetings(tx, visit.council, 'public')
  const called = await meetingsCalledTo(tx, visit.council, reader.person)
  const bodies = reader.insight?.bodies ?? []
  const ahead: OwnMeeting[] = []
  for (const meeting of meetings.filter((one) => !isOver(one, visit.today))) {
    const standing = ownStanding(await readReplies(tx, visit.council, meeting), reader.person)
    if (standing) ahead.push({ meeting, standing, papers: await readOwnPapers(tx, visit, reader, meeting, around) })
  }
  const isEarlier = (one: Meeting) =>
    isOver(one, visit.today) && (bodies.includes(one.body) || called.includes(one.meeting))
  return { ahead, earlier: meetings.filter(isEarlier).reverse() }
}
