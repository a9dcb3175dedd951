import { longDay } from '../../foundation/days.ts'
import { asPlain } from '../../foundation/text/plain.ts'
import { speak } from '../../foundation/words.ts'
import { type Letterhead, underLetterhead } from './letterhead.ts'
import { type AttachedFile, fileList } from './notice.ts'
import { prose } from './prose.ts'
import { type Fact, fact, heading, line, type Part, paragraph, type Sheet } from './sheet.ts'
import { words } from './words.ts'

/** What is laid before a body about one case (saksframlegg), as plain JSON. Texts are Markdown. */
export interface CaseContent {
  readonly councilCase: string
  readonly number: string
  readonly title: string
  /** «Til vedtak»; may be empty. */
  readonly kind: string
  readonly proposal: string
  /** Whose recommendation the proposal is; may be empty. */
  readonly recommendedBy: string
  readonly raisedBy: string
  readonly account: string
  readonly assessment: string
  /** «offentleglova § 13 første ledd»; null for what everyone may read. */
  readonly legalBasis: string | null
  /** Where it is considered, in the order of the calendar; days like `2024-12-12`. */
  readonly path: readonly { readonly bodyName: string; readonly day: string }[]
  /** From the agreement to the goal that the case serves, in words; empty when nothing is known. */
  readonly thread: readonly string[]
  readonly files: readonly AttachedFile[]
}

export interface CasePaperContent {
  readonly head: Letterhead
  readonly councilCase: CaseContent
}

export function casePaperSheet({ head, councilCase: one }: CasePaperContent): Sheet {
  const t = speak(words, head.language)
  return underLetterhead(head, {
    kind: t.casePaper,
    title: `${t.case(one.number)} ${one.title}`,
    exempt: one.legalBasis === null ? null : t.exempt(one.legalBasis),
    parts: caseParts(one, head),
  })
}

/** The proposed decision first: who has read it knows what is asked. */
export function caseParts(one: CaseContent, head: Letterhead): Part[] {
  const t = speak(words, head.language)
  const text = (title: string, markdown: string): Part[] =>
    markdown.trim() ? [heading(2, title), ...prose(markdown, 2, head.baseUrl)] : []
  return [
    { kind: 'facts', facts: caseFacts(one, head) },
    ...(one.proposal.trim() ? [proposalPart(one, head)] : []),
    ...text(t.account, one.account),
    ...text(t.assessment, one.assessment),
    ...(isEmpty(one) ? [line('small', t.noText)] : []),
    ...(one.thread.length ? [heading(2, t.thread), paragraph(one.thread.join(' → '))] : []),
    ...(one.files.length ? [heading(2, t.attachments), fileList(one.files, head)] : []),
  ]
}

const isEmpty = ({ proposal, account, assessment }: CaseContent) => !`${proposal}${account}${assessment}`.trim()

function caseFacts({ kind, raisedBy, path }: CaseContent, { language }: Letterhead): Fact[] {
  const t = speak(words, language)
  const where = path.map(({ bodyName, day }) => t.meetingOf(bodyName, longDay(day, language)))
  return [
    ...(kind ? [fact(t.kind, kind)] : []),
    ...(raisedBy ? [fact(t.raisedBy, raisedBy)] : []),
    ...(where.length ? [fact(t.considered, where.join('\n'))] : []),
  ]
}

function proposalPart({ proposal, recommendedBy }: CaseContent, { language, baseUrl }: Letterhead): Part {
  const t = speak(words, language)
  return {
    kind: 'resolution',
    label: t.proposal,
    parts: prose(proposal, 2, baseUrl),
    note: recommendedBy ? t.recommendedBy(recommendedBy) : '',
  }
}

/** Words a minute of who reads with care. */
const pace = 200

/** Minutes to read the texts of a case; null when it has none. */
export function readingMinutes({ proposal, account, assessment }: CaseContent): number | null {
  const count = asPlain([proposal, account, assessment].join('\n\n')).split(/\s+/).filter(Boolean).length
  return count ? Math.max(1, Math.round(count / pace)) : null
}
