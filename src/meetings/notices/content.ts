import type { NoticePaper } from './paper.ts'

/** What a notice said, frozen when it was sent. Days and hours as text, since it is kept as JSON. */
export interface NoticeContent {
  readonly bodyName: string
  readonly day: string
  readonly starts: string | null
  readonly ends: string | null
  readonly place: string
  readonly remote: boolean
  readonly items: readonly NoticeItem[]
  readonly papers: readonly SentPaper[]
}

export interface NoticeItem {
  readonly agendaItem: string
  readonly parent: string | null
  readonly title: string
  readonly councilCase: string | null
  /** «003/24»; empty when the item is no case. */
  readonly number: string
  /** Whether everyone may know of it. */
  readonly open: boolean
  /** SHA-256 of the case's own texts; null when it has none. */
  readonly text: string | null
}

/** A paper, with whether everyone may have it. */
interface SentPaper extends Pick<NoticePaper, 'document' | 'belongsTo' | 'title' | 'sha256'> {
  readonly open: boolean
}

/** The hour or the place is another, so that calendars must hear of it. */
export const isMoved = (before: NoticeContent, now: NoticeContent): boolean =>
  (['day', 'starts', 'ends', 'place', 'remote'] as const).some((what) => before[what] !== now[what])

export interface Difference {
  readonly newItems: readonly NoticeItem[]
  readonly goneItems: readonly NoticeItem[]
  readonly newPapers: readonly SentPaper[]
  readonly changedPapers: readonly SentPaper[]
  readonly changedTexts: readonly NoticeItem[]
}

export function differenceOf(before: NoticeContent, now: NoticeContent): Difference {
  const itemBefore = new Map(before.items.map((one) => [one.agendaItem, one]))
  const paperBefore = new Map(before.papers.map((one) => [one.document, one]))
  const left = new Set(now.items.map(({ agendaItem }) => agendaItem))
  return {
    newItems: now.items.filter(({ agendaItem }) => !itemBefore.has(agendaItem)),
    goneItems: before.items.filter(({ agendaItem }) => !left.has(agendaItem)),
    newPapers: now.papers.filter(({ document }) => !paperBefore.has(document)),
    changedPapers: now.papers.filter(({ document, sha256 }) => {
      const earlier = paperBefore.get(document)
      return earlier && earlier.sha256 !== sha256
    }),
    changedTexts: now.items.filter(({ agendaItem, text }) => {
      const earlier = itemBefore.get(agendaItem)
      return earlier && earlier.text !== text
    }),
  }
}

export const isNothing = (difference: Difference): boolean =>
  Object.values(difference).every((list) => list.length === 0)

/** How a paper stands to the first notice: sent with it, after it, or in another edition than the one sent. */
export function latenessOf(
  first: NoticeContent,
  paper: Pick<SentPaper, 'document' | 'sha256'>,
): 'late' | 'changed' | null {
  const sent = first.papers.find(({ document }) => document === paper.document)
  if (!sent) return 'late'
  return sent.sha256 === paper.sha256 ? null : 'changed'
}
