import type { Block } from '../block.ts'
import type { AgendaKind } from '../draft.ts'
import { inferred, type Known, stated, type Words, wordsOf } from '../found.ts'
import { agendaKind } from '../grammar/agenda-kinds.ts'
import { caseHeading, caseKey } from '../grammar/case-numbers.ts'
import { headingMeans } from '../grammar/headings.ts'
import { type LabelMeaning, labelOf } from '../grammar/labels.ts'
import type { Paper } from '../paper.ts'
import { type Item, itemOf } from './agenda-item.ts'
import { caseOfBlock } from './case-of-block.ts'
import { isClosing } from './meeting-times.ts'
import { isVoteAlone, voteIn } from './votes.ts'

/** A case as it stands before its papers or in the minutes: heading, draft resolution, resolution, vote. */
export interface Treated {
  readonly key: string
  /** Every heading of the case, in order: on the agenda, before its papers, in the minutes. */
  readonly items: readonly Item[]
  readonly facts: { proposal?: Known<string>; decision?: Known<string>; vote?: Known<string> }
  readonly claims: readonly Words[]
}

/** All cases that have a heading of their own outside the agenda, in order. */
export function treatmentsOf(paper: Paper): Treated[] {
  const found: Treated[] = []
  const starts = paper.blocks.flatMap((block, index) => (isCaseHeading(block) ? [index] : []))
  for (const [at, start] of starts.entries()) {
    const block = paper.blocks[start]!
    const next = paper.blocks[start + 1]
    const whole = titled(block, next)
    const item = itemOf(whole)
    if (item?.caseNumber) {
      const body = paper.blocks.slice(start + 1, starts[at + 1] ?? paper.blocks.length)
      const { facts, claims } = factsUnder(body)
      const title = whole === block ? [] : [wordsOf(next!)]
      found.push({ key: caseKey(item.caseNumber), items: [{ ...item, block }], facts, claims: [...title, ...claims] })
    }
  }
  return merged(found)
}

const isCaseHeading = (block: Block): boolean => block.text.length < 300 && caseOfBlock(block) !== undefined

/** «Sak 12/25» alone has its title in the next block. */
function titled(block: Block, next: Block | undefined): Block {
  const alone = !block.cells && caseHeading(block.text)?.rest === ''
  if (!alone || !next || labelOf(next.text) || next.text.length > 200 || next.kind === 'item') return block
  return { ...block, text: `${block.text} ${next.text}` }
}

/** A case stands on the agenda and again before its papers: one case, whose facts may come from either. */
function merged(found: readonly Treated[]): Treated[] {
  const byKey = new Map<string, { key: string; items: Item[]; facts: Treated['facts']; claims: Words[] }>()
  for (const { key, items, facts, claims } of found) {
    const known = byKey.get(key)
    if (!known) byKey.set(key, { key, items: [...items], facts: { ...facts }, claims: [...claims] })
    else {
      for (const item of items) known.items.push(item)
      for (const claim of claims) known.claims.push(claim)
      Object.assign(known.facts, facts)
    }
  }
  return [...byKey.values()]
}

/** What is proposed, resolved and voted under a heading. */
export function factsUnder(body: readonly Block[]): Pick<Treated, 'facts' | 'claims'> {
  const facts: Treated['facts'] = {}
  const claims: Words[] = []
  for (const { means, parts, heading } of labelled(body)) {
    const own = parts.filter((part, at) => at === 0 || !isVoteAlone(part.block))
    const words = own.map(({ block, text }) => wordsOf(block, text))
    const text = own
      .map(({ block, text }) => (block.kind === 'item' && block.marker ? `${block.marker} ${text}` : text))
      .join('\n')
    if (means === 'vote' && !parts.some(({ block }) => block === heading)) claims.push(wordsOf(heading))
    if (means === 'vote' && text) facts.vote ??= firstVote(parts) ?? stated(text, ...words)
    if (means !== 'proposal' && means !== 'decision') continue
    if (text) facts[means] = stated(text, ...words)
    claims.push(wordsOf(heading))
    facts.vote ??= firstVote(parts) ?? voteIn(heading, heading.text)
  }
  if (!facts.vote)
    facts.vote = body
      .slice(0, 60)
      .map((block) => voteIn(block, block.text))
      .findLast((vote) => vote)
  if (!facts.vote) delete facts.vote
  return { facts, claims }
}

/** The question may stand before what it came to. */
const firstVote = (parts: Labelled['parts']): Known<string> | undefined =>
  parts.map(({ block, text }) => voteIn(block, text)).find((vote) => vote)

interface Labelled {
  readonly means: LabelMeaning
  readonly heading: Block
  readonly parts: { readonly block: Block; readonly text: string }[]
}

/** What stands under each label, until the next one or until another subject begins. */
function labelled(body: readonly Block[]): Labelled[] {
  const found: Labelled[] = []
  for (const block of body) {
    const label = labelOf(block.text)
    if (label)
      found.push({ means: label.means, heading: block, parts: label.value ? [{ block, text: label.value }] : [] })
    else if (endsLabel(block)) found.push({ means: 'other', heading: block, parts: [] })
    else if (block.kind !== 'address') found.at(-1)?.parts.push({ block, text: block.text })
  }
  return found
}

const endsLabel = (block: Block): boolean =>
  isClosing(block.text) ||
  block.kind === 'title' ||
  block.kind === 'row' ||
  agendaKind(block.text) === 'eventuelt' ||
  (headingMeans(block.text) !== undefined && block.text.length < 40)

/** A case with a draft resolution is for decision, unless the draft itself only takes note. */
export function kindFromPapers(papers: Treated['facts'] | undefined): Known<AgendaKind> | null {
  const text = papers?.proposal ?? papers?.decision
  if (!text) return null
  const notes =
    /(?:tas|tar|tek|teken|tatt|blir teke|vert teke\p{L}?|taka)[^.]{0,40}til (?:orientering|etterretning|vitande)/iu.test(
      text.value,
    )
  return notes
    ? inferred('orientering', { says: 'proposalTakesNote' }, ...text.words)
    : inferred('vedtak', { says: 'hasProposal' }, ...text.words)
}
