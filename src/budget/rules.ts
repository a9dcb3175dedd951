import Big from 'big.js'
import { type Ore, perUnit, type Rate, share, times } from '../foundation/money.ts'
import { byAnalogy, cite } from '../law/cite.ts'

/** How an amount comes about. A fixed amount has no formula: nothing can be checked but its sums. */
export type Formula =
  | { readonly kind: 'per-inhabitant'; readonly population: number; readonly rate: Rate }
  | { readonly kind: 'share'; readonly percent: Rate; readonly of: Ore }
  | { readonly kind: 'product'; readonly quantity: Rate; readonly unit: string; readonly unitPrice: Ore }
  | { readonly kind: 'fixed' }

/** Whole øre, halves rounded away from zero; undefined for a fixed amount. */
export function computedAmount(formula: Formula): Ore | undefined {
  switch (formula.kind) {
    case 'per-inhabitant':
      return times(formula.rate, formula.population)
    case 'share':
      return times(new Big(formula.percent).times('0.0001').toFixed(), formula.of)
    case 'product':
      return times(new Big(formula.quantity).times('0.01').toFixed(), formula.unitPrice)
    case 'fixed':
      return undefined
  }
}

/** What is added up: one municipality's contribution, or one line. */
export interface Entry {
  readonly label: string
  readonly side: 'income' | 'expense'
  readonly formula: Formula
  /** As the document or the secretary states it. */
  readonly amount: Ore
}

export type Side = Entry['side']
export type Stated = Partial<Record<Side | 'result', Ore>>

interface Sum {
  readonly computed: Ore
  readonly stated: Ore
  readonly holds: boolean
}

/** One sum, done again. A difference is shown, never mended. */
export type Check =
  | ({ readonly what: 'product'; readonly entry: Entry } & Sum)
  | {
      readonly what: 'share'
      readonly entry: Entry
      readonly computed: Rate
      readonly stated: Rate
      readonly holds: boolean
    }
  | { readonly what: 'meetings'; readonly entry: Entry; readonly meetings: number; readonly holds: boolean }
  | ({ readonly what: 'sum'; readonly side: Side } & Sum)
  | ({ readonly what: 'result' } & Sum)
  | { readonly what: 'balance'; readonly computed: Ore; readonly holds: boolean }

interface Sums {
  readonly entries: readonly Entry[]
  readonly stated: Stated
  /** Meetings in the year that the budget pays for, when it says so. */
  readonly meetings?: number | null
}

/** The budget shall balance. Written of the municipalities' budgets; a council's may be shown while it does not. */
export const balance = byAnalogy(cite('kommuneloven', '14-4', 3))

/** The council of representatives adopts the budget, within what the municipal councils have adopted. */
export const decidedBy = cite('kommuneloven', '14-8', 1)

export const sumOf = (entries: readonly { readonly amount: Ore }[]): Ore =>
  entries.reduce((sum, { amount }) => sum + amount, 0)

/** Every sum in the order in which a reader meets it: products, sums, balance. */
export function checks({ entries, stated, meetings }: Sums): Check[] {
  return [
    ...entries.flatMap(formulaOf),
    ...entries.flatMap((entry) => meetingsOf(entry, meetings)),
    ...(['income', 'expense'] as const).flatMap((side) => statedSum(side, entries, stated)),
    ...balanceOf(entries, stated),
  ]
}

function formulaOf(entry: Entry): Check[] {
  const { formula, amount: stated } = entry
  if (formula.kind === 'share') return shareOf(entry, formula.percent, formula.of)
  const computed = computedAmount(formula)
  return computed === undefined ? [] : [{ what: 'product', entry, computed, stated, holds: computed === stated }]
}

/** A percentage is written rounded: it holds when the amount's own percentage rounds to it. */
function shareOf(entry: Entry, percent: Rate, of: Ore): Check[] {
  if (of === 0) return []
  const decimals = percent.split('.')[1]?.length ?? 0
  const computed = new Big(entry.amount).times(100).div(of).round(decimals, Big.roundHalfUp)
  return [{ what: 'share', entry, computed: computed.toFixed(), stated: percent, holds: computed.eq(percent) }]
}

function meetingsOf(entry: Entry, meetings: number | null | undefined): Check[] {
  const { formula } = entry
  if (meetings == null || formula.kind !== 'product' || !/^møte/i.test(formula.unit)) return []
  return [{ what: 'meetings', entry, meetings, holds: new Big(formula.quantity).eq(meetings) }]
}

/** What the incomes, or the expenses, come to. */
export const sideOf = (entries: readonly Pick<Entry, 'side' | 'amount'>[], side: Side): Ore =>
  sumOf(entries.filter((entry) => entry.side === side))

function statedSum(side: Side, entries: readonly Entry[], stated: Stated): Check[] {
  const said = stated[side]
  if (said === undefined) return []
  const computed = sideOf(entries, side)
  return [{ what: 'sum', side, computed, stated: said, holds: computed === said }]
}

function balanceOf(entries: readonly Entry[], stated: Stated): Check[] {
  const computed = sideOf(entries, 'income') - sideOf(entries, 'expense')
  const { result } = stated
  return [
    ...(result === undefined
      ? []
      : [{ what: 'result', computed, stated: result, holds: computed === result } as const]),
    ...(entries.length ? [{ what: 'balance', computed, holds: computed === 0 } as const] : []),
  ]
}

/** Tenths of a per cent that add up to exactly 100.0: `[608, 92, 72, 228]`. Empty when there is nothing to share. */
export function sharePercents(amounts: readonly Ore[]): number[] {
  if (amounts.some((amount) => amount < 0) || !amounts.some((amount) => amount > 0)) return []
  return share(1000, amounts)
}

/** What a yearly rate is per day, against whole øre; `between` means between `ore` and one more. */
export interface PerDay {
  readonly kind: 'exactly' | 'a little more than' | 'a little less than' | 'between'
  readonly ore: number
}

/** Exact: «a little» is at most a twentieth. Undefined when it is less than about one øre a day. */
export function perDay(yearly: Rate, days: number): PerDay | undefined {
  const year = new Big(yearly).times(100)
  const ore = perUnit(year.toFixed(), days)
  const rest = year.minus(ore * days)
  if (ore < 1) return undefined
  if (rest.eq(0)) return { kind: 'exactly', ore }
  const more = rest.gt(0)
  if (
    rest
      .abs()
      .times(20)
      .lte(ore * days)
  )
    return { kind: more ? 'a little more than' : 'a little less than', ore }
  return ore === 1 && !more ? undefined : { kind: 'between', ore: more ? ore : ore - 1 }
}
