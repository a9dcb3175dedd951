import { inOre, productInOre, readingsOf, readNumber } from '../grammar/numbers.ts'
import type { Read, Token } from './budget-tokens.ts'

/** Without a formula: share and amount, inhabitants and amount, rate too, or the amount alone. */
export function byPlaces(tokens: readonly Token[], rate: number | undefined): Read | undefined {
  const percentAt = tokens.findIndex((one, at) => one.is === 'percent' && tokens[at - 1]?.is === 'number')
  const percent = percentAt > 0 ? readNumber((tokens[percentAt - 1] as Token).text) : undefined
  const others = tokens.filter((one, at) => one.is === 'number' && !(percentAt > 0 && at === percentAt - 1))
  const share = percent === undefined ? {} : { sharePercent: percent }
  if (others.length === 0) return percent === undefined ? undefined : share
  const counted = byInhabitants(tokens)
  if (counted) return { ...share, ...counted }
  const ways = combine(others.map(({ text }) => readingsOf(text)))
  const fitting = ways.map((way) => ({ way, read: asProduct(way, rate) })).find(({ read }) => read)
  if (fitting) return { ...share, ...fitting.read }
  const single = ways.find((way) => way.length === 1) ?? (others.length === 1 ? undefined : ways[0])
  const amount = single?.at(-1) ?? ways[0]?.at(-1)
  return amount === undefined ? undefined : { ...share, amount }
}

/** `8 700 innb kr 130 500`: the word says which number is the inhabitants. */
function byInhabitants(tokens: readonly Token[]): Read | undefined {
  const at = tokens.findIndex(
    (one, index) => one.is === 'word' && /^innb/iu.test(one.text) && tokens[index - 1]?.is === 'number',
  )
  if (at < 1) return undefined
  const quantity = readNumber(tokens[at - 1]!.text)
  const after = tokens
    .slice(at + 1)
    .filter(({ is }) => is === 'number')
    .map(({ text }) => readNumber(text))
  if (quantity === undefined || after.length === 0 || after.length > 2 || after.includes(undefined)) return undefined
  const [first, second] = after as number[]
  return second === undefined ? { quantity, amount: first! } : { rate: first!, quantity, amount: second }
}

/** Numbers of which two multiply to the third are inhabitants, rate and amount; with a known rate, two are enough. */
function asProduct(way: readonly number[], rate: number | undefined): Read | undefined {
  if (way.length === 4) return withFixedPart(way as [number, number, number, number], rate)
  if (way.length === 3) {
    const [first, second, amount] = way as [number, number, number]
    if (!fits(first, second, amount) || first === 1 || second === 1) return undefined
    return first <= second ? { rate: first, quantity: second, amount } : { rate: second, quantity: first, amount }
  }
  if (way.length !== 2 || rate === undefined) return undefined
  return fits(rate, way[0]!, way[1]!) ? { quantity: way[0]!, amount: way[1]! } : undefined
}

const fits = (one: number, many: number, amount: number): boolean =>
  Math.abs(productInOre(one, many) - inOre(amount)) <= 50

/** Fixed part, inhabitants, what the inhabitants cost, and the sum of both. */
function withFixedPart(
  [fixed, quantity, variable, amount]: [number, number, number, number],
  rate: number | undefined,
): Read | undefined {
  if (rate === undefined || !fits(rate, quantity, variable) || inOre(fixed) + inOre(variable) !== inOre(amount))
    return undefined
  return { fixed, rate, quantity, amount }
}

/** Every way in which numbers that follow each other may be parted, at most 256. */
export function combine(parts: readonly number[][][]): number[][] {
  return parts.reduce<number[][]>(
    (sofar, ways) => sofar.flatMap((start) => ways.map((way) => [...start, ...way])).slice(0, 256),
    [[]],
  )
}
