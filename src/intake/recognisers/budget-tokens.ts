import { inOre, productInOre, readingsOf, readNumber } from '../grammar/numbers.ts'
import { byPlaces, combine } from './budget-places.ts'

/** What a row of a budget says: a label and what stands behind it. */
export interface Figures {
  readonly label: string
  readonly fixed?: number
  readonly rate?: number
  readonly quantity?: number
  /** `møter` in `3 470 kr x 7 møter`. */
  readonly unit?: string
  /** What all inhabitants of a municipality cost, where a column says it beside the fixed part. */
  readonly cost?: number
  readonly sharePercent?: number
  readonly footnote: boolean
  readonly amount?: number
}

export type Token =
  | { readonly is: 'number'; readonly text: string; readonly star: boolean; readonly from: number }
  | { readonly is: 'times' | 'plus' | 'equals' | 'percent' | 'kroner'; readonly text: string; readonly from: number }
  | { readonly is: 'word'; readonly text: string; readonly from: number }

const token =
  /(?<paren>\([^()]*\p{L}[^()]*\))|(?<number>(?<![\p{L}\d]|\d[-–−/])[-–−]?\d(?:[\d \u00A0\u202F\u2009.]*\d)?(?:,\d{1,4})?)(?<star>\s?\*+)?(?![\p{L}\d])|(?<times>[x×*·](?=\s|\d|$)|à(?=\s))|(?<plus>\+)|(?<equals>=)|(?<percent>%|prosent|pst\.?)(?!\p{L})|(?<kroner>(?:kroner|kr|NOK)\.?(?!\p{L})|,[-–])|(?<word>[^\s\d*×=+%]+|\S)/gu

export function tokensOf(text: string): Token[] {
  return [...text.matchAll(token)].map((found): Token => {
    const groups = found.groups!
    const from = found.index
    if (groups.number) return { is: 'number', text: groups.number, star: groups.star !== undefined, from }
    const kind = (['times', 'plus', 'equals', 'percent', 'kroner'] as const).find((name) => groups[name] !== undefined)
    return { is: kind ?? 'word', text: found[0], from }
  })
}

/** `52 051 1) 390 382,5`, `52 051¹`: a numbered footnote says the same as a star; `(52 051 x 7,5)` is a formula. */
const plainFormula = (text: string): string =>
  text
    .replace(/\((?=[\d\s.,*]+(?:kr\.?)?\s?[x×]\s?(?:kr\s)?[\d\s.,*]+(?:kr\.?)?\))([^()]+)\)/u, '$1')
    .replace(/(?<=\d)[¹²³]|(?<=\d )\d\)(?=\s|$)(?<!\([^)]*)/gu, '*')

/** A flattened row: label first, figures last. `rate` helps to part digits that no sign parts. */
export function figuresOf(written: string, rate: number | undefined): Figures | undefined {
  const text = plainFormula(written)
  const tokens = tokensOf(text.slice(0, 300))
  const start = startOfFigures(tokens)
  if (start === undefined) return undefined
  const times = tokens.findIndex(({ is }) => is === 'times')
  // «4 rådsmøter à kr 9 500» has no other label than what is counted.
  const end = start === 0 && times > 1 && unitOf(tokens.slice(0, times)) ? tokens[times]!.from : tokens[start]!.from
  const { label, quantity } = labelled(text.slice(0, end))
  const figures = tokens.slice(start)
  const footnote = figures.some((one) => one.is === 'number' && one.star) || /innb\p{L}*\.?\*/iu.test(text)
  const read = figures.some(({ is }) => is === 'times') ? byFormula(figures) : byPlaces(figures, rate)
  return read && { label, footnote, ...(quantity !== undefined && { quantity }), ...read }
}

/** «Moss kommune (52 051 innbyggere)»: the inhabitants stand within the label. */
export function labelled(written: string): Pick<Figures, 'label' | 'quantity'> {
  const label = written.replace(/[\s:.,…_–-]+$/, '').trim()
  const said = /\s\((?<count>\d[\d \u00A0\u202F.]*)(?:\*|\s?innb\p{L}*\.?)\)$/iu.exec(label)
  const quantity = said ? readNumber(said.groups!.count!.trim()) : undefined
  return quantity === undefined ? { label } : { label: label.slice(0, said!.index), quantity }
}

/** With a sign of multiplication figures start before it; otherwise they are the last numbers of the row. */
function startOfFigures(tokens: readonly Token[]): number | undefined {
  const times = tokens.findIndex(({ is }) => is === 'times')
  const end = times >= 0 ? times - 1 : tokens.length - 1
  let start: number | undefined
  for (let at = end; at >= 0; at--) {
    const { is, text } = tokens[at]!
    const unit = isUnit(text, times >= 0) || (at === times - 1 && tokens[at - 1]?.is === 'number')
    if (is === 'word' && !unit) break
    if (is === 'number') start = at
    if (is === 'kroner' && start === at + 1) start = at
  }
  return start
}

/** `innb.` behind a number belongs to it, and so does the unit of what is counted: `5 møter x 4 758 kr`. */
const isUnit = (word: string, inFormula: boolean): boolean =>
  /^innb\p{L}*\.?$/iu.test(word) || (inFormula && /^(?:per|pr\.?|i)$/iu.test(word))

export type Read = Omit<Figures, 'label' | 'footnote'>

/** `50 000 + 7,5 kr x 52 051* = 440 382,5`: a fixed part, a rate, a number of something, and what it comes to. */
function byFormula(tokens: readonly Token[]): Read | undefined {
  const times = tokens.findIndex(({ is }) => is === 'times')
  const before = tokens.slice(0, times)
  const plus = before.findIndex(({ is }) => is === 'plus')
  const fixed = plus > 0 ? onlyNumber(before.slice(0, plus)) : undefined
  const first = onlyNumber(before.slice(plus + 1))
  if (first === undefined) return undefined
  const after = tokens.slice(times + 1)
  const settled = splitAfterTimes(after, first, fixed ?? 0)
  if (!settled) return undefined
  const [unitBefore, unitAfter] = [unitOf(before), unitOf(after)]
  const turned = unitAfter ? false : unitBefore !== undefined || isPrice(after, settled.quantity, before)
  const [rate, quantity] = turned ? [settled.quantity, first] : [first, settled.quantity]
  const unit = unitAfter ?? unitBefore
  const { amount } = settled
  return {
    ...(fixed !== undefined && { fixed }),
    rate,
    quantity,
    ...(unit && { unit: unit.replace(/[.,]$/, '') }),
    ...(amount !== undefined && { amount }),
  }
}

/** `52 051* x 7,5 kr`, `7 à kr 3 470`: the price stands last, since only it has kroner or decimals. */
function isPrice(after: readonly Token[], value: number, before: readonly Token[]): boolean {
  if (before.some(({ is, text }) => is === 'kroner' || text.includes(','))) return false
  return !Number.isInteger(value) || after.slice(0, 2).some(({ is }) => is === 'kroner')
}

/** The word right behind a number: what is counted. */
const unitOf = (tokens: readonly Token[]): string | undefined =>
  tokens.find((one, at) => one.is === 'word' && tokens[at - 1]?.is === 'number')?.text

function onlyNumber(tokens: readonly Token[]): number | undefined {
  const numbers = tokens.filter(({ is }) => is === 'number')
  return numbers.length === 1 ? readNumber(numbers[0]!.text) : undefined
}

interface Settled {
  readonly quantity: number
  readonly amount?: number
}

/** Quantity and amount after the sign; where nothing parts them, the split whose product is nearest the amount. */
function splitAfterTimes(after: readonly Token[], rate: number, fixed: number): Settled | undefined {
  const runs = after.filter(({ is }) => is === 'number').map(({ text }) => text)
  if (runs.length === 0 || runs.length > 3) return undefined
  const ways = combine(runs.map((run) => readingsOf(run)))
  const two = ways.filter((numbers) => numbers.length === 2)
  const distance = ([quantity, amount]: number[]): number =>
    Math.abs(productInOre(rate, quantity!) + inOre(fixed) - inOre(amount!))
  const best = two.reduce<number[] | undefined>(
    (near, way) => (!near || distance(way) < distance(near) ? way : near),
    undefined,
  )
  const one = ways.find((numbers) => numbers.length === 1)
  if (best && (!one || distance(best) === 0)) return { quantity: best[0]!, amount: best[1]! }
  return one && { quantity: one[0]! }
}
