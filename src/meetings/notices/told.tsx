import type { Paper } from '../../cases/paper.ts'
import type { Tx } from '../../foundation/database/council.ts'
import { dayAndClock, dayOf, isAfter } from '../../foundation/days.ts'
import type { Visit } from '../../foundation/http/visit.ts'
import { inEach, speak } from '../../foundation/words.ts'
import type { Meeting } from '../store.ts'
import { latenessOf } from './content.ts'
import type { NoticePapersOf } from './paper.ts'
import { listNotices } from './store.ts'
import { publicWords } from './words.ts'

/** What the meeting's page says of its notice: times, and which papers came after it. */
export interface Told {
  readonly announcedAt: Temporal.Instant | null
  readonly noticedAt: Temporal.Instant | null
  /** When the latest version went, when there are several. */
  readonly changedAt: Temporal.Instant | null
  readonly lateness: ReadonlyMap<string, 'late' | 'changed'>
}

/** `papers` are those that the reader may have: nothing is said of others. Papers from after the meeting are not late. */
export async function readTold(
  tx: Tx,
  council: string,
  meeting: Meeting,
  papers: readonly Paper[],
  papersOf: NoticePapersOf,
): Promise<Told> {
  const sent = await listNotices(tx, council, meeting.meeting)
  const [first, last] = [sent[0], sent.at(-1)]
  const shown = new Set(papers.map(({ document }) => document))
  const cases = [...new Set(papers.map(({ belongsTo }) => belongsTo))].filter((one) => one !== meeting.meeting)
  const known = first ? await papersOf(tx, council, { meeting: meeting.meeting, cases }) : []
  const late = known.flatMap((paper) => {
    const is = first && latenessOf(first.content, paper)
    const counts = is && shown.has(paper.document) && !isAfter(dayOf(paper.since), meeting.day)
    return counts ? [[paper.document, is] as const] : []
  })
  return {
    announcedAt: meeting.announcedAt,
    noticedAt: first?.sentAt ?? null,
    changedAt: last && last !== first ? last.sentAt : null,
    lateness: new Map(late),
  }
}

/** «Kunngjort 1. desember kl. 13.00. Innkallingen ble sendt …» */
export function Announced({ visit, told: { announcedAt, noticedAt, changedAt } }: { visit: Visit; told: Told }) {
  const t = speak(publicWords, visit.language)
  if (!announcedAt) return null
  const at = (instant: Temporal.Instant) => inEach((language) => dayAndClock(instant, language))
  const sentences = [
    t.announced(at(announcedAt)),
    noticedAt ? t.noticed(at(noticedAt)) : '',
    changedAt ? t.supplemented(at(changedAt)) : '',
  ]
  return <p class="muted">{sentences.filter(Boolean).join(' ')}</p>
}

/** The papers with what the notice makes of them. */
export function withLateness(papers: readonly Paper[], { lateness }: Told, visit: Visit): Paper[] {
  const t = speak(publicWords, visit.language)
  return papers.map((paper) => {
    const is = lateness.get(paper.document)
    return is ? { ...paper, beside: [is === 'late' ? t.late : t.changedPaper] } : paper
  })
}
