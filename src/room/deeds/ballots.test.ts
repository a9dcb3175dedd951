import { expect, test } from 'vitest'
import type { Ballot } from '../../votes/ballot.ts'
import { whyNotByBallots } from './ballots.ts'

type Held = Pick<Ballot, 'about' | 'items' | 'closedAt' | 'annulledAt' | 'result'>

const noon = Temporal.Instant.from('2024-12-12T11:00:00Z')
const open: Held = { about: 'proposal', items: ['budget'], closedAt: null, annulledAt: null, result: null }
const closed: Held = { ...open, closedAt: noon }
const outcome = (outcome: 'adopted' | 'rejected') => ({ outcome }) as Ballot['result']
const toClose: Held = { ...closed, about: 'closing', items: ['staff'], result: outcome('adopted') }

const facts = { current: 'budget', item: 'plan', basis: 'privacy' }
const held = (ballots: readonly Held[], more: Partial<typeof facts> = {}) => ({ ...facts, ...more, ballots })

test.each([
  ['ta-opp', undefined],
  ['ferdig', undefined],
  ['pause', '11-2'],
  ['hev', '11-2'],
] as const)('while a vote is open nobody presses %s, and they do when it is closed', (name, paragraph) => {
  const refusal = whyNotByBallots(name, held([closed, open]))
  expect(refusal?.says[0]).toContain('En votering pågår')
  expect(refusal?.citation?.paragraph).toBe(paragraph)
  expect(whyNotByBallots(name, held([closed]))).toBeNull()
})

test('taking up what is up already disturbs no vote, and neither does a speaker', () => {
  expect(whyNotByBallots('ta-opp', held([open], { item: 'budget' }))).toBeNull()
  expect(whyNotByBallots('taler', held([open]))).toBeNull()
})

test('a meeting in which votes have been held was opened', () => {
  expect(whyNotByBallots('trekk-apningen', held([closed]))?.says[0]).toContain('Det er stemt')
  expect(whyNotByBallots('trekk-apningen', held([]))).toBeNull()
})

test.each<readonly [string, readonly Held[], Partial<typeof facts>, boolean]>([
  ['when nobody has voted on it', [], {}, false],
  ['when the body has voted to close it', [toClose], {}, true],
  ['when the body voted against', [{ ...toClose, result: outcome('rejected') }], {}, false],
  ['when that vote was annulled', [{ ...toClose, annulledAt: noon }], {}, false],
  ['when that vote is still open', [{ ...toClose, closedAt: null, result: null }], {}, false],
  ['when the vote was about another item', [toClose], { item: 'budget' }, false],
  ['on a ground that nobody knows', [], { basis: 'fordi' }, false],
  ['for the debate on closing alone, as the chair decides', [], { basis: 'debate-on-closing' }, true],
])('the doors are closed for an item %s: %#', (_when, ballots, more, may) => {
  const refusal = whyNotByBallots('lukk-dorene', held(ballots, { item: 'staff', ...more }))
  if (may) expect(refusal).toBeNull()
  else expect(refusal).toMatchObject({ citation: { paragraph: '11-5', subsection: 5 } })
})
