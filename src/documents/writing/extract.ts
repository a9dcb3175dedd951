import type { Result } from '../../cases/decisions/rules.ts'
import { resultWords } from '../../cases/decisions/words.ts'
import { longDay } from '../../foundation/days.ts'
import { asPlain } from '../../foundation/text/plain.ts'
import { say, speak } from '../../foundation/words.ts'
import type { MinutesItem } from '../../minutes/content.ts'
import { inPrint } from './in-print.ts'
import { type Letterhead, underLetterhead } from './letterhead.ts'
import { votingParts } from './minutes-item.ts'
import { prose } from './prose.ts'
import { type Fact, fact, heading, line, type Part, type Sheet } from './sheet.ts'
import { words } from './words.ts'

/** One decision out of the minutes (særutskrift), for who is to act on it; plain JSON. */
export interface ExtractContent {
  readonly head: Letterhead
  readonly number: string
  readonly title: string
  readonly bodyName: string
  /** `2024-12-12` */
  readonly day: string
  /** Markdown. */
  readonly text: string
  readonly result: Result
  /** As the record has it; may be empty. */
  readonly vote: string
  readonly legalBasis: string | null
  /** Who it is sent to; null when for everyone. */
  readonly receiver: string | null
  /** The item of the minutes that it comes from, with its proposals and votes; null when there are no such minutes. */
  readonly item: MinutesItem | null
  /** Of the minutes, when they are approved. */
  readonly sha256: string | null
  /** By whom what is to be done, by when: a day like `2025-03-01`, or null. */
  readonly followUps: readonly { readonly text: string; readonly owner: string; readonly due: string | null }[]
}

export function extractSheet(content: ExtractContent): Sheet {
  const { head, legalBasis } = content
  const t = speak(words, head.language)
  return underLetterhead(head, {
    kind: t.extract,
    title: `${t.case(content.number)} ${content.title}`,
    exempt: legalBasis === null ? null : t.exempt(legalBasis),
    parts: extractParts(content),
  })
}

function extractParts(content: ExtractContent): Part[] {
  const { head, text, item, sha256, day } = content
  const t = speak(words, head.language)
  const voting = item ? votingParts(item, head) : []
  return [
    line('small', t.extractFrom(longDay(day, head.language))),
    { kind: 'facts', facts: extractFacts(content) },
    { kind: 'resolution', label: t.decision, parts: prose(text, 2, head.baseUrl), note: '' },
    ...(voting.length ? [heading(2, t.vote), ...voting] : []),
    ...followUpParts(content),
    ...(sha256 ? [line('small', t.fingerprint(sha256))] : []),
  ]
}

function extractFacts({ head, bodyName, day, receiver, text, result, vote }: ExtractContent): Fact[] {
  const t = speak(words, head.language)
  const [amounts, deadlines] = [amountsIn(text), deadlinesIn(text)]
  return [
    ...(receiver ? [fact(t.receiver, receiver)] : []),
    fact(t.decided, t.meetingOf(bodyName, longDay(day, head.language))),
    fact(t.result, [say(resultWords[result], head.language), vote].filter(Boolean).join('. ')),
    ...(amounts.length ? [fact(t.amounts, amounts.join('\n'))] : []),
    ...(deadlines.length ? [fact(t.deadlines, deadlines.join('\n'))] : []),
  ]
}

function followUpParts({ followUps, head }: ExtractContent): Part[] {
  if (!followUps.length) return []
  const t = speak(words, head.language)
  const rows = followUps.map(({ text, owner, due }) => [text, owner, due ? longDay(due, head.language) : '–'])
  const figures = {
    caption: t.followUps,
    head: [t.what, t.who, t.due],
    rows,
    sides: ['left', 'left', 'right'],
  } as const
  return [{ kind: 'figures', figures }]
}

/** «641 790 kroner», «kr 7,50 per innbygger»: sums that the decision names, once each. */
export function amountsIn(markdown: string): string[] {
  const number = '\\d{1,3}(?:[\\u202f\\u00a0 .]\\d{3})*(?:,\\d{1,2})?'
  const scale = '(?:millioner|millionar|mill\\.|mrd\\.)'
  const each = '(?: (?:per|pr\\.) \\p{L}+)?'
  const pattern = new RegExp(
    `(?<![\\d,.])(?:kr[\\u00a0 ]${number}|${number}[\\u00a0 ](?:${scale}[\\u00a0 ])?(?:kroner|kr)(?!\\p{L}))${each}`,
    'giu',
  )
  return distinct(inPrint(asPlain(markdown)).match(pattern) ?? [])
}

/** «innen utgangen av 2025», «innen 1. mars 2025»: when the decision wants something done. */
export function deadlinesIn(markdown: string): string[] {
  const pattern =
    /(?<!\p{L})(?:innen|inna|senest|seinast) (?:utgangen av )?(?:(?:\d{1,2}\.[\u00a0 ])?\p{Ll}+[\u00a0 ])?\d{4}/giu
  return distinct(inPrint(asPlain(markdown)).match(pattern) ?? [])
}

const distinct = (found: readonly string[]) => [...new Set(found)]
