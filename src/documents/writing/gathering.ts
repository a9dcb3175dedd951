import type { Sees } from '../../accounts/sees.ts'
import { caseNumberText } from '../../cases/numbers/rules.ts'
import { type CouncilCase, findCase } from '../../cases/store.ts'
import { kindWords as caseKindWords } from '../../cases/words.ts'
import { findCouncil } from '../../councils/council/store.ts'
import type { Tx } from '../../foundation/database/council.ts'
import { type Language, say } from '../../foundation/words.ts'
import { asTree, type Branch } from '../../meetings/agenda/rules.ts'
import { type AgendaItem, listAgenda } from '../../meetings/agenda/store.ts'
import { plannedTimes } from '../../meetings/agenda/times/rules.ts'
import { kindWords } from '../../meetings/agenda/words.ts'
import { listNotices } from '../../meetings/notices/store.ts'
import { meetingPath } from '../../meetings/paths.ts'
import type { Meeting } from '../../meetings/store.ts'
import { readAround } from '../../minutes/surroundings-store.ts'
import { type CouncilDocument, documentsOfCases, documentsOfMeetings } from '../store.ts'
import type { BundleContent, BundleEdition } from './bundle.ts'
import { type CaseContent, readingMinutes } from './case-paper.ts'
import { listEditions } from './editions/store.ts'
import { attachedFiles } from './files.ts'
import type { Letterhead } from './letterhead.ts'
import type { AttachedFile, MeetingNamed, NoticeContent, NoticeItem } from './notice.ts'

/** For which council, in its own language, and what the reader may see. */
export interface Asked {
  readonly council: string
  readonly name: string
  readonly language: Language
  readonly baseUrl: string
  readonly now: Temporal.Instant
  readonly sees: Sees
}

/** A draft is of the minute in which it is asked for: it has no date of its own. */
export const headOf = (
  { name, language, baseUrl, now }: Asked,
  path: string,
  at: Temporal.Instant | null,
): Letterhead => ({
  council: name,
  language,
  baseUrl,
  path,
  at: (at ?? now.round('minute')).toString(),
})

export async function readNoticeContent(
  tx: Tx,
  asked: Asked,
  meeting: Meeting,
  known?: readonly CaseContent[],
): Promise<NoticeContent> {
  const { council, sees, language } = asked
  const items = await listAgenda(tx, council, meeting.meeting, sees)
  const cases = known ?? (await readCases(tx, asked, meeting))
  const sent = (await listNotices(tx, council, meeting.meeting)).filter(({ kind }) => kind !== 'cancellation')
  const own = await documentsOfMeetings(tx, council, [meeting.meeting], sees)
  const at = meeting.cancelledAt ?? sent.at(-1)?.sentAt ?? meeting.announcedAt
  const bases = new Set(cases.flatMap(({ legalBasis }) => legalBasis ?? []))
  return {
    head: headOf(asked, meetingPath(asked, meeting), at),
    meeting: asNamed(meeting),
    message: sent.at(-1)?.message ?? '',
    email: (await findCouncil(tx, council))?.email ?? null,
    ...(await readItems(tx, asked, meeting, items, cases)),
    files: await attachedFiles(tx, council, own.filter(isPaper), language),
    legalBasis: bases.size ? [...bases].join('; ') : null,
  }
}

const asNamed = ({ bodyName, day, starts, ends, place, remote, cancelledAt }: Meeting): MeetingNamed => ({
  bodyName,
  day: day.toString(),
  starts,
  ends,
  place,
  remote,
  cancelled: cancelledAt !== null,
})

/** What was not yet minutes or an internal note when the meeting was called. */
const isPaper = ({ access, kind }: CouncilDocument) => access !== 'internal' && kind !== 'minutes'

async function readItems(
  tx: Tx,
  asked: Asked,
  meeting: Meeting,
  items: readonly AgendaItem[],
  cases: readonly CaseContent[],
): Promise<Pick<NoticeContent, 'timed' | 'items'>> {
  const all = await listAgenda(tx, asked.council, meeting.meeting, 'everything')
  const shown = new Set(items.map(({ agendaItem }) => agendaItem))
  const { at } = plannedTimes(all, meeting.starts, (item) => shown.has(item))
  const around = await readAround(tx, asked.council, meeting.meeting)
  const tree = asTree(items)
  const timed = tree.length > 0 && tree.every(({ item }) => at.has(item.agendaItem))
  const lines = (branches: readonly Branch<AgendaItem>[], depth: number, above: string): NoticeItem[] =>
    branches.flatMap(({ item, items: inner }, index) => {
      const number = `${above}${index + 1}`
      const one = cases.find(({ councilCase }) => councilCase === item.councilCase)
      const line = {
        mark: timed ? (at.get(item.agendaItem) ?? '') : number,
        depth,
        caseNumber: item.number ? caseNumberText(item.number) : null,
        title: item.title,
        kind: item.kind ? say(kindWords[item.kind], asked.language) : '',
        minutes: item.minutes,
        presenter: item.presenter,
        guests: around.get(item.agendaItem)?.guests ?? [],
        questions: around.get(item.agendaItem)?.questions ?? [],
        files: one?.files ?? [],
        legalBasis: one?.legalBasis ?? null,
        readingMinutes: one ? readingMinutes(one) : null,
      }
      return [line, ...lines(inner, depth + 1, `${number}.`)]
    })
  return { timed, items: lines(tree, 0, '') }
}

/** The cases on a meeting's agenda that the reader may see, once each, in its order. */
export async function readCases(tx: Tx, asked: Asked, meeting: Meeting): Promise<CaseContent[]> {
  const { council, sees } = asked
  const items = await listAgenda(tx, council, meeting.meeting, sees)
  const names = [...new Set(items.flatMap(({ councilCase }) => councilCase ?? []))]
  const documents = await documentsOfCases(tx, council, names, sees)
  const found = await Promise.all(names.map((name) => findCase(tx, council, name, sees)))
  const cases: CaseContent[] = []
  for (const one of found)
    if (one) {
      const own = documents.filter(({ councilCase }) => councilCase === one.councilCase)
      cases.push(await asContent(tx, asked, one, own))
    }
  return cases
}

export async function asContent(
  tx: Tx,
  { council, language }: Asked,
  one: CouncilCase,
  documents: readonly CouncilDocument[],
  about: Pick<CaseContent, 'path' | 'thread'> = { path: [], thread: [] },
): Promise<CaseContent> {
  return {
    councilCase: one.councilCase,
    number: caseNumberText(one),
    title: one.title,
    kind: one.kind ? say(caseKindWords[one.kind], language) : '',
    proposal: one.proposal,
    recommendedBy: one.recommendedBy,
    raisedBy: one.raisedBy,
    account: one.account,
    assessment: one.assessment,
    legalBasis: one.access === 'exempt' ? (one.legalBasis ?? '') : null,
    files: await attachedFiles(tx, council, documents.filter(isPaper), language),
    ...about,
  }
}

/** What was sent, and for who prepares it what is not sent yet. Before anything is sent, the papers as they are. */
export async function readBundle(tx: Tx, asked: Asked, meeting: Meeting): Promise<BundleContent> {
  const live = await readCases(tx, asked, meeting)
  const kept = await listEditions(tx, asked.council, meeting.meeting)
  const sent = kept.map((cases, index) => ({
    edition: index + 1,
    sent: true,
    cases: cases.flatMap((one) => asSeenNow(one, live)),
  }))
  const now: BundleEdition = { edition: kept.length + 1, sent: kept.length === 0, cases: live }
  const editions = kept.length && asked.sees !== 'everything' ? sent : [...sent, now]
  return {
    notice: await readNoticeContent(tx, asked, meeting, live),
    editions,
    shown: live.map(({ councilCase }) => councilCase),
  }
}

/** What was sent, as far as the reader may see it today: neither a case nor a file that has been closed since. */
function asSeenNow(one: CaseContent, live: readonly CaseContent[]): CaseContent[] {
  const now = live.find(({ councilCase }) => councilCase === one.councilCase)
  if (!now) return []
  const open = new Set(now.files.map(({ document }: AttachedFile) => document))
  return [{ ...one, legalBasis: now.legalBasis, files: one.files.filter(({ document }) => open.has(document)) }]
}
