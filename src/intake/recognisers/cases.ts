import type { CaseFacts, Question } from '../draft.ts'
import { type Finding, type Known, type Noted, normalised, stated, type Words, wordsOf } from '../found.ts'
import { agendaKind } from '../grammar/agenda-kinds.ts'
import type { Item } from './agenda-item.ts'
import { kindFromPapers, type Treated } from './treatments.ts'
/** Every case once, by series, number and year; the first title is its title and a second one its other title. */
export function recogniseCases(treated: readonly Treated[]): Finding<CaseFacts[]> | undefined {
  if (treated.length === 0) return undefined
  const value = treated.map(caseOf)
  const claims = treated.flatMap((one) => [...one.items.map(({ block }) => wordsOf(block)), ...one.claims])
  return { value, claims, questions: value.flatMap(kindQuestion) }
}

function caseOf({ items, facts }: Treated): Noted<CaseFacts> {
  const [first, second] = items
  const number = first!.caseNumber!
  const words = wordsOf(first!.block)
  const everywhere = items.map(({ block }) => wordsOf(block))
  return {
    number: stated(number.number, ...everywhere),
    ...(number.series && { series: stated(number.series, words) }),
    seq: normalised(number.seq, words),
    year: normalised(number.year, words),
    title: first!.facts.title,
    ...(second && { altTitle: second.facts.title }),
    kind: kindOf(items, everywhere, facts),
  }
}

function kindOf(
  items: readonly Item[],
  words: readonly Words[],
  papers: Treated['facts'],
): Known<NonNullable<CaseFacts['kind']>> | null {
  for (const [index, { title }] of items.entries()) {
    const kind = agendaKind(title)
    if (kind) return normalised(kind, words[index]!)
  }
  return kindFromPapers(papers)
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
