import type { Block } from '../block.ts'
import type { Draft } from '../draft.ts'
import { type Finding, inferred, type Known, stated, wordsOf } from '../found.ts'
import { councilNames } from '../grammar/council-names.ts'
import type { Paper } from '../paper.ts'

type CouncilFacts = NonNullable<Draft['council']>

interface Named {
  readonly name: string
  readonly region?: string
  readonly block: Block
  /** As written there, which may be in capitals. */
  readonly written: string
}

export function recogniseCouncil(paper: Paper): Finding<CouncilFacts> | undefined {
  const best = mostNamed(paper)
  if (!best) return undefined
  const words = wordsOf(best.block, best.written)
  const name =
    best.name === best.written ? stated(best.name, words) : inferred(best.name, { says: 'nameFromCapitals' }, words)
  const region = best.region ? inferred(best.region, { says: 'regionFromName' }, words) : undefined
  return { value: { name, abbreviation: abbreviation(best, paper), region } }
}

/** The name that is said most, where a name in full counts more than `IPR`, and the front page more than the rest. */
function mostNamed(paper: Paper): Named | undefined {
  const scores = new Map<string, { named: Named; score: number }>()
  for (const [index, block] of paper.blocks.entries()) {
    for (const { named, weight } of namesIn(block, index < 6)) {
      const key = named.name.toLocaleLowerCase('nb')
      const score = weight * (block.place.section === 1 ? 2 : 1)
      const known = scores.get(key)
      if (known) known.score += score
      else scores.set(key, { named, score })
    }
  }
  return [...scores.values()].sort((a, b) => b.score - a.score)[0]?.named
}

function namesIn(block: Block, inHead: boolean): { named: Named; weight: number }[] {
  if (block.text.length > 5000) return []
  const upper = isCapitals(block.text)
  const text = upper ? usualCapitals(block.text) : block.text
  return councilNames(text, inHead && text.length < 120).map(({ name, region, weight }) => ({
    named: { name, region, block, written: upper ? block.text : name },
    weight,
  }))
}

const isCapitals = (text: string): boolean => text === text.toLocaleUpperCase('nb') && /\p{Lu}{5}/u.test(text)

/** SUNNHORDLAND INTERKOMMUNALT POLITISK RÅD as it is written elsewhere. */
function usualCapitals(text: string): string {
  const lower = text.toLocaleLowerCase('nb').replace(/(?<!\p{L})\p{L}/gu, (first) => first.toLocaleUpperCase('nb'))
  return lower.replace(/(?<!\p{L})(?:Interkommunalt?e?|Politiske?|Råd|Regionråd|For|I|Og)(?!\p{L})/gu, (word) =>
    word.toLocaleLowerCase('nb'),
  )
}

/** Capitals that are the first letters of the name, or that stand in parentheses right after it. */
function abbreviation({ name, written }: Named, { blocks }: Paper): Known<string> | undefined {
  const initials = new Set([firstLetters(name), firstLetters(name.replace(/ (?:for|i|og) /g, ' '))])
  for (const block of blocks) {
    const after = block.text.split(written)[1]
    const inParentheses =
      after && /^\s?\((?:heretter\s|heretter kalt\s|kalla\s)?(\p{Lu}[\p{L}-]{1,9})\)/u.exec(after)?.[1]
    if (inParentheses) return stated(inParentheses, wordsOf(block, inParentheses))
  }
  for (const block of blocks) {
    const found = block.text.match(/(?<![\p{L}-])\p{Lu}{2,7}(?![\p{L}-])/gu)?.find((word) => initials.has(word))
    if (found) return inferred(found, { says: 'initialsOfName', with: { name } }, wordsOf(block, found))
  }
  return undefined
}

const firstLetters = (name: string): string =>
  name
    .split(/[ -]/)
    .map((word) => word.charAt(0).toLocaleUpperCase('nb'))
    .join('')
