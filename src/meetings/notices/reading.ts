import { createHash } from 'node:crypto'
import { listPeople } from '../../accounts/people/store.ts'
import { caseNumberText } from '../../cases/numbers/rules.ts'
import { type CouncilCase, findCase } from '../../cases/store.ts'
import type { Tx } from '../../foundation/database/council.ts'
import type { Day } from '../../foundation/days.ts'
import { type AgendaItem, listAgenda } from '../agenda/store.ts'
import { isActive, type ReplyBoard, readReplies } from '../replies/reading.ts'
import type { Meeting } from '../store.ts'
import { asksAbout, type Check, type CheckFacts, noticeChecks } from './checks/rules.ts'
import { type Difference, differenceOf, isMoved, type NoticeContent } from './content.ts'
import { type NoticeLetterState, readLetters } from './letters/reading.ts'
import type { NoticePaper, NoticePapersOf } from './paper.ts'
import { type NoticeKind, nextKind } from './rules.ts'
import { listNotices, type SentNotice } from './store.ts'

/** Someone who is to have the notice. */
interface Invitee {
  readonly person: string
  readonly name: string
  readonly email: string | null
  readonly seat: string
}

export interface NoticeReading {
  readonly meeting: Meeting
  /** What a notice would say now. */
  readonly content: NoticeContent
  readonly invitees: readonly Invitee[]
  readonly sent: readonly SentNotice[]
  /** Which version comes next; null when there is nothing to send. */
  readonly kind: NoticeKind | null
  readonly checks: readonly Check[]
  /** Since the last version; undefined before the first. */
  readonly difference: Difference | undefined
  readonly moved: boolean
  readonly letters: readonly NoticeLetterState[]
}

/** Everything that is asked before a notice is sent, and everything that has been sent. */
export async function readNotice(
  tx: Tx,
  { council, today }: { readonly council: string; readonly today: Day },
  meeting: Meeting,
  papersOf: NoticePapersOf,
): Promise<NoticeReading> {
  const items = await listAgenda(tx, council, meeting.meeting, 'everything')
  const cases = await casesOn(tx, council, items)
  const papers = await papersOf(tx, council, { meeting: meeting.meeting, cases: [...cases.keys()] })
  const board = await readReplies(tx, council, meeting)
  const sent = await listNotices(tx, council, meeting.meeting)
  const content = contentOf(meeting, items, cases, papers)
  const last = sent.at(-1)
  const difference = last && differenceOf(last.content, content)
  const moved = last !== undefined && isMoved(last.content, content)
  const kind = meeting.cancelledAt ? null : nextKind(last, difference, moved)
  const invitees = await inviteesOf(tx, council, board)
  const asked = asksAbout(kind ?? 'supplement')
  const checks = noticeChecks(factsOf(meeting, items, cases, papers, board, invitees), today)
  return {
    meeting,
    content,
    invitees,
    sent,
    kind,
    checks: checks.filter(({ id }) => asked.includes(id)),
    difference,
    moved,
    letters: await readLetters(tx, council, meeting.meeting),
  }
}

async function casesOn(tx: Tx, council: string, items: readonly AgendaItem[]): Promise<Map<string, CouncilCase>> {
  const found = new Map<string, CouncilCase>()
  for (const { councilCase } of items) {
    const one = councilCase && !found.has(councilCase) && (await findCase(tx, council, councilCase, 'everything'))
    if (one) found.set(one.councilCase, one)
  }
  return found
}

/** Exempt, with everything that stands under it: its title is not for everyone. */
function isHidden(item: AgendaItem, items: readonly AgendaItem[]): boolean {
  if (item.exempt) return true
  const above = items.find(({ agendaItem }) => agendaItem === item.parent)
  return above ? isHidden(above, items) : false
}

function contentOf(
  meeting: Meeting,
  items: readonly AgendaItem[],
  cases: ReadonlyMap<string, CouncilCase>,
  papers: readonly NoticePaper[],
): NoticeContent {
  const isOpen = (belongsTo: string) => cases.get(belongsTo)?.access !== 'exempt'
  return {
    bodyName: meeting.bodyName,
    day: meeting.day.toString(),
    starts: meeting.starts,
    ends: meeting.ends,
    place: meeting.place,
    remote: meeting.remote,
    items: items.map((item) => {
      const { agendaItem, parent, title, councilCase, number } = item
      const text = councilCase ? textHash(cases.get(councilCase)) : null
      const numbered = number ? caseNumberText(number) : ''
      return { agendaItem, parent, title, councilCase, number: numbered, open: !isHidden(item, items), text }
    }),
    papers: papers.map(({ document, belongsTo, title, sha256, exempt }) => ({
      document,
      belongsTo,
      title,
      sha256,
      open: !exempt && isOpen(belongsTo),
    })),
  }
}

/** Of the case's own three texts; null when nothing is written. */
function textHash(one: CouncilCase | undefined): string | null {
  const texts = one ? [one.account, one.assessment, one.proposal] : []
  if (!texts.some(Boolean)) return null
  return createHash('sha256').update(JSON.stringify(texts)).digest('hex')
}

/** Everyone with a seat, and the substitutes who are called; each once, also with two seats. */
async function inviteesOf(tx: Tx, council: string, { seats, calls }: ReplyBoard): Promise<Invitee[]> {
  const people = new Map((await listPeople(tx, council)).map((one) => [one.person, one]))
  const wanted = [
    ...seats.flatMap(({ place }) => (place.holder ? [{ person: place.holder.person, seat: place.seat }] : [])),
    ...calls.filter(isActive).map(({ person, seat }) => ({ person, seat })),
  ]
  const once = wanted.filter(({ person }, at) => wanted.findIndex((one) => one.person === person) === at)
  return once.map(({ person, seat }) => {
    const { name = '', email = null } = people.get(person) ?? {}
    return { person, seat, name, email }
  })
}

function factsOf(
  meeting: Meeting,
  items: readonly AgendaItem[],
  cases: ReadonlyMap<string, CouncilCase>,
  papers: readonly NoticePaper[],
  { seats, lists }: ReplyBoard,
  invitees: readonly Invitee[],
): CheckFacts {
  const members = seats.map(({ place }) => place).filter(({ kind }) => kind === 'member')
  const nameOf = (place: (typeof members)[number]) => [place.label, place.participantName].filter(Boolean).join(', ')
  const electing = new Map(members.flatMap((one) => (one.participant ? [[one.participant, one.participantName]] : [])))
  const bare = items.filter(({ councilCase, kind }) => {
    const one = councilCase ? cases.get(councilCase) : undefined
    return (
      one && kind !== 'any-other-business' && !textHash(one) && !papers.some((paper) => paper.belongsTo === councilCase)
    )
  })
  return {
    day: meeting.day,
    starts: meeting.starts,
    place: meeting.place,
    remote: meeting.remote,
    announced: meeting.announcedAt !== null,
    noticeDays: meeting.noticeDays,
    agendaItems: items.length,
    bareCases: bare.map(({ number, title }) => (number ? caseNumberText(number) : title)),
    secretCases: items.flatMap(({ number, secret, title }) =>
      secret ? [number ? caseNumberText(number) : title] : [],
    ),
    members: members.length,
    vacant: members.filter(({ holder }) => !holder).map(nameOf),
    unreachable: invitees.filter(({ email }) => !email).map(({ name }) => name),
    withoutSubstitutes: [...electing].filter(([one]) => !lists.get(one!)?.length).map(([, name]) => name ?? ''),
  }
}
