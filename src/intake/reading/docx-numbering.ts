import type { Numbered } from './docx-styles.ts'
import { valOf } from './docx-styles.ts'
import { bulletSign, letterNumeral, romanNumeral } from './numerals.ts'
import { childOf, childrenOf, type Element } from './xml.ts'

interface Level {
  readonly format: string
  /** `%1.%2` with the counts of the levels put in. */
  readonly pattern: string
  readonly start: number
}

interface List {
  /** Lists of the same kind count together. */
  readonly kind: string
  readonly levels: readonly (Level | undefined)[]
  readonly restarts: ReadonlyMap<number, number>
}

export interface Counted {
  readonly marker: string
  readonly number?: number
}

/** Counts as Word does; ask once for every numbered paragraph, in order. `undefined` when it shows no number. */
export type Counter = (numbered: Numbered) => Counted | undefined

export function counterOf(part: Element | undefined): Counter {
  const lists = listsOf(part)
  const counts = new Map<string, number[]>()
  const begun = new Set<string>()
  return ({ list: id, level }) => {
    const list = lists.get(id)
    const own = list?.levels[level]
    if (!list || !own) return undefined
    const sofar = counts.get(list.kind) ?? []
    counts.set(list.kind, sofar)
    if (!begun.has(id)) for (const [at, start] of list.restarts) sofar[at] = start - 1
    begun.add(id)
    sofar[level] = (sofar[level] ?? own.start - 1) + 1
    sofar.length = level + 1
    return counted(list, level, sofar)
  }
}

function listsOf(part: Element | undefined): Map<string, List> {
  const kinds = new Map(
    childrenOf(part, 'abstractNum').map((one) => [one.attributes.abstractNumId ?? '', levelsOf(one)]),
  )
  return new Map(
    childrenOf(part, 'num').map((num) => {
      const kind = valOf(num, 'abstractNumId') ?? ''
      const levels = [...(kinds.get(kind) ?? [])]
      const restarts = new Map<number, number>()
      for (const override of childrenOf(num, 'lvlOverride')) {
        const at = Number(override.attributes.ilvl ?? 0)
        const start = valOf(override, 'startOverride')
        if (start !== undefined) restarts.set(at, Number(start))
        const own = childOf(override, 'lvl')
        if (own && at < 9) levels[at] = levelOf(own)
      }
      return [num.attributes.numId ?? '', { kind, levels, restarts }]
    }),
  )
}

function levelsOf(kind: Element): (Level | undefined)[] {
  const levels: (Level | undefined)[] = []
  for (const level of childrenOf(kind, 'lvl')) {
    const at = Number(level.attributes.ilvl ?? 0)
    if (at >= 0 && at < 9) levels[at] = levelOf(level)
  }
  return levels
}

function levelOf(level: Element): Level {
  return {
    format: valOf(level, 'numFmt') ?? 'decimal',
    pattern: valOf(level, 'lvlText') ?? '',
    start: Number(valOf(level, 'start') ?? 1),
  }
}

function counted(list: List, level: number, counts: readonly number[]): Counted | undefined {
  const { format, pattern } = list.levels[level]!
  if (format === 'bullet') return { marker: bulletSign(pattern) }
  const marker = pattern
    .replace(/%([1-9])/g, (_, digit) => {
      const at = Number(digit) - 1
      return numeral(list.levels[at]?.format ?? 'decimal', counts[at] ?? list.levels[at]?.start ?? 1)
    })
    .trim()
  if (format === 'none' || marker === '') return undefined
  return { marker, ...(format.startsWith('decimal') && { number: counts[level] }) }
}

function numeral(format: string, count: number): string {
  if (format === 'lowerLetter') return letterNumeral(count)
  if (format === 'upperLetter') return letterNumeral(count).toUpperCase()
  if (format === 'lowerRoman') return romanNumeral(count)
  if (format === 'upperRoman') return romanNumeral(count).toUpperCase()
  return format === 'decimalZero' ? String(count).padStart(2, '0') : format === 'none' ? '' : String(count)
}
