import type { CaseFacts, Question } from '../draft.ts'
import { type Finding, inferred, type Known, type Noted, normalised, stated, type Words, wordsOf } from '../found.ts'
import { agendaKind } from '../grammar/agenda-kinds.ts'
import { type CaseNumber, caseHeading, caseKey } from '../grammar/case-numbers.ts'
import type { Paper } from '../paper.ts'
import { type Item, itemOf } from './agenda-item.ts'
import type { Treated } from './treatments.ts'

interface Heard {
  readonly number: CaseNumber
  readonly items: Item[]
}

/** Every case once, by series, number and year; the first title is its title and a second one its other title. */
export function recogniseCases(paper: Paper, treated: readonly Treated[]): Finding<CaseFacts[]> | undefined {
  const heard = allHeard(paper, treated)
  if (heard.length === 0) return undefined
  const value = heard.map((one) => caseOf(one, treated))
  const claims = heard.flatMap(({ items }) => items.map(({ block }) => wordsOf(block)))
  return { value, claims: [...claims, ...treated.flatMap((one) => one.claims)], questions: value.flatMap(kindQuestion) }
}

function allHeard(paper: Paper, treated: readonly Treated[]): Heard[] {
  const byKey = new Map<string, Heard>()
  for (const block of paper.blocks) {
    if (block.text.length > 300 || !caseHeading(block.cells?.[0] ?? block.text)) continue
    const alone = treated.find(({ item }) => item.block === block)?.item
    const item = alone ?? itemOf(block)
    if (!item?.caseNumber) continue
    const key = caseKey(item.caseNumber)
    const known = byKey.get(key)
    if (known) known.items.push(item)
    else byKey.set(key, { number: item.caseNumber, items: [item] })
  }
  return [...byKey.values()]
}

function caseOf({ number, items }: Heard, treated: readonly Treated[]): Noted<CaseFacts> {
  const [first, second] = items
  const words = wordsOf(first!.block)
  const everywhere = items.map(({ block }) => wordsOf(block))
  return {
    number: stated(number.number, ...everywhere),
    ...(number.series && { series: stated(number.series, words) }),
    seq: normalised(number.seq, words),
    year: normalised(number.year, words),
    title: first!.facts.title,
    ...(second && { altTitle: second.facts.title }),
    kind: kindOf(
      items,
      everywhere,
      treated.find(({ key }) => key === caseKey(number)),
    ),
  }
}

function kindOf(
  items: readonly Item[],
  words: readonly Words[],
  papers: Treated | undefined,
): Known<NonNullable<CaseFacts['kind']>> | null {
  for (const [index, { title }] of items.entries()) {
    const kind = agendaKind(title)
    if (kind) return normalised(kind, words[index]!)
  }
  const proposal = papers?.facts.proposal ?? papers?.facts.decision
  return proposal ? inferred('vedtak', { says: 'hasProposal' }, ...proposal.words) : null
}

function kindQuestion(one: Noted<CaseFacts>, index: number): Question[] {
  if (one.kind) return []
  const named = /budsjett|regnskap|rekneskap|vedtekt|samarbeidsavtale|handlingsplan|kontingent/iu.test(one.title.value)
  const proposes = /forslag|framlegg/iu.test(one.title.value)
  return [
    {
      pointer: `/cases/${index}/kind`,
      asks: { says: 'whichKind', with: { number: one.number.value } },
      because: { says: proposes || named ? 'kindMissingButProposes' : 'kindMissing', with: { title: one.title.value } },
      choices: (['vedtak', 'orientering', 'dialog', null] as const).map((value) => ({
        value,
        label: { says: `kind_${value ?? 'none'}` },
      })),
      guess: null,
    },
  ]
}
