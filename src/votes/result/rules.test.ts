import { expect, test } from 'vitest'
import { isTied } from '../election/rules.ts'
import { type Result, resultOf, type Tally } from './rules.ts'
import { voteSaid } from './sentences.ts'

const asked = {
  form: 'for-against',
  method: 'acclamation',
  majority: { kind: 'ordinary' },
  members: 10,
  round: 1,
  places: null,
  choices: [1, 2].map((choice) => ({ choice, label: '', proposal: null, person: null, candidates: [] })),
} as const

const acclaimed = (choice: number): Result => {
  const tally: Tally = {
    entitled: 8,
    counts: [],
    byParticipant: [],
    byParty: [],
    chairChoice: null,
    acclaimed: choice,
    lots: [],
  }
  const result = resultOf(asked, tally)
  if (isTied(result)) throw new Error('nobody is tied by acclamation')
  return result
}

test.each([
  ['a proposal that nobody is against is adopted', 1, 'adopted', 'Enstemmig vedtatt'],
  ['one that everybody is against is not', 2, 'rejected', 'Enstemmig avvist'],
] as const)('%s', (_what, choice, outcome, says) => {
  expect(acclaimed(choice)).toMatchObject({ outcome, unanimous: true })
  expect(voteSaid(asked, acclaimed(choice))[0]).toBe(says)
})
