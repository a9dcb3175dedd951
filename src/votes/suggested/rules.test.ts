import { describe, expect, test } from 'vitest'
import { nextRound } from './rules.ts'

const labels = ['A', 'B', 'C', 'D']
const between = (votes: readonly number[], more: object = {}) => ({
  form: 'alternatives' as const,
  about: 'proposal' as const,
  annulledAt: null,
  choices: votes.map((_, at) => ({ choice: at + 1, label: labels[at]!, proposal: labels[at]! })),
  result: {
    outcome: 'second-round',
    winner: null,
    calculation: { counts: votes.map((many, at) => ({ choice: at + 1, votes: many })) },
  },
  ...more,
})
const said = (ballots: Parameters<typeof nextRound>[0]) => {
  const next = nextRound(ballots)
  return next && `${next.kind} ${next.choices.map(({ label }) => label).join('')}`
}

describe('when no alternative got more than half', () => {
  test.each([
    ['the two with the most votes meet', [10, 5, 9], 'last-two AC'],
    ['also when they are equal', [9, 6, 9], 'last-two AC'],
    ['the one that leads is never left out: the others settle who meets it', [2, 2, 3], 'which-of AB'],
    ['three that are equal are voted on anew', [4, 4, 4, 1], 'last-two ABC'],
  ] as const)('%s', (_what, votes, next) => expect(said([between(votes)])).toBe(next))

  test('the winner for the second place meets the first', () => {
    const which = { ...between([0, 0]), about: 'procedure' as const }
    const settled = { ...which, result: { ...which.result, outcome: 'chosen', winner: 2 } }
    expect(said([between([2, 2, 3]), settled])).toBe('last-two CB')
  })

  test('nothing follows a vote that was settled, or annulled', () => {
    const chosen = between([3, 2, 2], { result: { outcome: 'chosen', winner: 1, calculation: { counts: [] } } })
    expect(said([between([2, 2, 3]), chosen])).toBeUndefined()
    const annulled = between([10, 5, 9], { annulledAt: Temporal.Instant.from('2024-12-12T11:00:00Z') })
    expect(said([annulled])).toBeUndefined()
  })
})
