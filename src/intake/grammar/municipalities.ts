import { counties, formerNamesakes } from './municipality-list.ts'

export interface Municipality {
  /** Four digits, leading zero kept. */
  readonly number: string
  readonly name: string
  readonly county: string
  /** The number has been in force at least since this day. */
  readonly since: string
}

const byName = new Map<string, Municipality[]>()
for (const { county, since, municipalities } of counties) {
  for (const entry of municipalities.split(/,\s+/)) {
    const [, number, names] = /^(\d{4}) (.+)$/.exec(entry.trim())!
    const [name] = names!.split('/')
    for (const known of names!.split('/')) {
      const found = byName.get(known) ?? []
      found.push({ number: number!, name: name!, county, since })
      byName.set(known, found)
    }
  }
}

export const municipalityCount = new Set([...byName.values()].flat().map((one) => one.number)).size

/**
 * All that bear the name, of today: two for Våler and Herøy, one for `Våler i Østfold`. Takes `Moss`, `Moss kommune`,
 * `MOSS KOMMUNE`.
 */
export function municipalitiesNamed(written: string): readonly Municipality[] {
  const name = plainName(written)
  const found = byName.get(name)
  if (found) return found
  const { base, county } = /^(?<base>.+?) (?:i |\()(?<county>\p{L}[\p{L} ]+?)\)?$/u.exec(name)?.groups ?? {}
  return base === undefined ? [] : (byName.get(base) ?? []).filter((one) => one.county === county)
}

/** The name without «kommune», in the usual capitals. */
export function plainName(written: string): string {
  const name = written.trim().replace(/\s+kommune$/i, '')
  if (name.length < 2 || name !== name.toLocaleUpperCase('nb')) return name
  return name
    .toLocaleLowerCase('nb')
    .replace(/(?<!\p{L})(?!og(?!\p{L}))\p{L}/gu, (first) => first.toLocaleUpperCase('nb'))
}

export type Settled =
  | { readonly is: 'one'; readonly municipality: Municipality; readonly byNeighbours: boolean }
  | { readonly is: 'several'; readonly candidates: readonly Municipality[] }
  | { readonly is: 'unknown' }

/**
 * Which municipality a name means beside its neighbours in the same document: never a namesake in a county that none
 * of the others is in. Where the neighbours do not settle it, all candidates are answered and a person chooses.
 */
export function settle(written: string, neighbours: readonly string[]): Settled {
  const candidates = municipalitiesNamed(written)
  if (candidates.length === 0) return { is: 'unknown' }
  const others = new Set(neighbours.filter((name) => plainName(name) !== plainName(written)).flatMap(countyOf))
  const elsewhere = formerNamesakes[plainName(written)]
  if (candidates.length === 1 && !elsewhere) return { is: 'one', municipality: candidates[0]!, byNeighbours: false }
  const near = candidates.filter((one) => others.has(one.county))
  if (near.length === 1 && !(elsewhere && others.has(elsewhere)))
    return { is: 'one', municipality: near[0]!, byNeighbours: true }
  return { is: 'several', candidates }
}

/** The county, for names that only one municipality bears or has borne. */
function countyOf(name: string): string[] {
  const found = municipalitiesNamed(name)
  return found.length === 1 && !formerNamesakes[plainName(name)] ? [found[0]!.county] : []
}

/** The municipalities that a text names, each once, in order. Words are matched whole: `Mosseregionen` is not Moss. */
export function municipalitiesIn(text: string): string[] {
  const found: string[] = []
  const words = /(?<![\p{L}\d-])\p{Lu}\p{L}*(?:-\p{Lu}\p{L}+)?(?![\p{L}-])/gu
  for (const { 0: word, index } of text.matchAll(words)) {
    const name = [...longerNames(text, index, word), word].find((known) => byName.has(plainName(known)))
    if (name && !found.includes(plainName(name))) found.push(plainName(name))
  }
  return found
}

/** «Indre Østfold», «Nore og Uvdal»: names of two and three words that start here. */
function longerNames(text: string, index: number, word: string): string[] {
  const after = text.slice(index + word.length, index + word.length + 30)
  const second = /^ (?:og )?\p{Lu}\p{L}+/u.exec(after)?.[0]
  return second ? [word + second] : []
}
