import type { ThreadLink } from '../../foundation/layout/thread-layout.ts'
import type { FullPlan } from '../reading.ts'
import { type Element, type ElementKind, kinds } from './elements.ts'
import { type ReadText, readText, type SharedPhrase, sharedPhrases } from './rules.ts'

/**
 * How two elements hang together: `own` stands in the plan itself, `judged` was drawn by a person, `found` means that
 * their texts share words.
 */
export interface Link extends ThreadLink {
  readonly basis: 'own' | 'judged' | 'found'
  readonly shared: readonly SharedPhrase[]
}

/** What stands under its goal first, what a person has drawn, then what reading finds between the rest. */
export function linksOf(full: FullPlan, elements: readonly Element[]): Link[] {
  const ids = new Map(elements.map((element) => [element.record, element]))
  const texts = new Map(elements.map(({ id, text }) => [id, readText(text)]))
  const link = (from: string, to: string, basis: Link['basis']): Link[] => {
    const [one, other] = [ids.get(from), ids.get(to)]
    return one && other ? [{ from: one.id, to: other.id, basis, shared: sharedOf(one, other, texts) }] : []
  }
  const { purposeArea, areaGoal, actionCase } = full.threads
  const drawn = [
    ...purposeArea.flatMap(({ clause, area }) => link(clause, area, 'judged')),
    ...areaGoal.flatMap(({ area, goal }) => link(area, goal, 'judged')),
    ...full.actions.flatMap(({ goal, action }) => link(goal, action, 'own')),
    ...actionCase.flatMap(({ action, councilCase }) => link(action, councilCase, 'judged')),
  ]
  const known = new Set(drawn.map(({ from, to }) => `${from}>${to}`))
  const order = new Map(elements.map(({ id }, at) => [id, at]))
  const place = ({ from, to }: Link) => order.get(from)! * elements.length + order.get(to)!
  const found = foundLinks(elements, texts).filter(({ from, to }) => !known.has(`${from}>${to}`))
  return [...drawn, ...found].sort((one, other) => place(one) - place(other))
}

/** Which texts are read beside which: the agreement and the strategy against all that should follow from them. */
const readBeside: Readonly<Partial<Record<ElementKind, readonly ElementKind[]>>> = {
  purpose: ['area', 'goal', 'action'],
  area: ['goal', 'action'],
}

type Texts = ReadonlyMap<string, ReadText>

const sharedOf = (one: Element, other: Element, texts: Texts) => sharedPhrases(texts.get(one.id)!, texts.get(other.id)!)

function foundLinks(elements: readonly Element[], texts: Texts): Link[] {
  return kinds.flatMap((kind) =>
    elements
      .filter((element) => element.kind === kind)
      .flatMap((from) =>
        elements
          .filter((element) => readBeside[kind]?.includes(element.kind))
          .flatMap((to): Link[] => {
            const shared = sharedOf(from, to, texts)
            return shared.length ? [{ from: from.id, to: to.id, found: true, basis: 'found', shared }] : []
          }),
      ),
  )
}

/** Where the element’s text holds words that another of these links shares. */
export function marksOf(id: string, links: readonly Link[]) {
  return links.flatMap(({ from, to, shared }) =>
    from === id ? shared.map(({ one }) => one) : to === id ? shared.map(({ other }) => other) : [],
  )
}
