import type { BudgetFacts, Question } from '../draft.ts'
import { inferred, Known, type Noted, normalised, stated, type Words, wordsOf } from '../found.ts'
import { settle } from '../grammar/municipalities.ts'
import type { Row } from './budget-rows.ts'

type Income = NonNullable<BudgetFacts['income']>[number]

/** The rate of the sentence, or the one that all rows share. */
export function rateOf(said: Partial<Noted<BudgetFacts>>, income: readonly Row[]): Partial<Noted<BudgetFacts>> {
  if (said.ratePerInhabitant) {
    const again = income
      .filter(({ figures }) => figures.rate === said.ratePerInhabitant!.value)
      .map(({ blocks }) => wordsOf(blocks[0]!))
    return {
      ratePerInhabitant: new Known(said.ratePerInhabitant.value, 'normalised', [
        ...said.ratePerInhabitant.words,
        ...again,
      ]),
    }
  }
  const rates = new Set(income.flatMap(({ figures }) => figures.rate ?? []))
  const rows = income.filter(({ figures }) => figures.rate !== undefined)
  if (rates.size !== 1 || rows.length < 2) return {}
  return {
    ratePerInhabitant: inferred(
      [...rates][0]!,
      { says: 'rateOfAllRows' },
      ...rows.map(({ blocks }) => wordsOf(blocks[0]!)),
    ),
  }
}

export function incomeOf(row: Row, neighbours: readonly string[]): Noted<Income> {
  const { figures, blocks } = row
  const words = blocks.map((block) => wordsOf(block))
  const whole = <T>(value: T | undefined): Known<T> | undefined =>
    value === undefined ? undefined : normalised(value, ...words)
  const named = row.municipality ?? figures.label
  const label = stated(named, wordsOf(blocks[0]!, named))
  const settled = row.municipality ? settle(row.municipality, neighbours) : undefined
  return {
    ...(row.municipality ? { municipality: label } : { label }),
    ...(settled?.is === 'one' && { municipalityNumber: numberOf(settled, words) }),
    fixed: whole(figures.fixed),
    rate: whole(figures.rate),
    population: whole(figures.quantity),
    sharePercent: whole(figures.sharePercent),
    footnote: figures.footnote ? normalised(true, ...words) : undefined,
    amount: whole(figures.amount),
  }
}

function numberOf(settled: Extract<ReturnType<typeof settle>, { is: 'one' }>, words: readonly Words[]): Known<string> {
  const { number, county } = settled.municipality
  return inferred(
    number,
    settled.byNeighbours ? { says: 'numberByNeighbours', with: { county } } : { says: 'numberByName' },
    ...words,
  )
}

export function namesake(row: Row, index: number, neighbours: readonly string[]): Question[] {
  const settled = row.municipality ? settle(row.municipality, neighbours) : undefined
  if (settled?.is !== 'several') return []
  return [
    {
      pointer: `/budget/income/${index}/municipalityNumber`,
      asks: { says: 'whichMunicipality', with: { name: row.municipality! } },
      because: { says: 'severalMunicipalities' },
      choices: settled.candidates.map(({ number, name, county }) => ({
        value: number,
        label: `${name} (${county}) ${number}`,
      })),
      guess: null,
    },
  ]
}
