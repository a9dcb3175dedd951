import { expect, test } from 'vitest'
import { isDecided, isUndecided } from './rules.ts'

const noon = Temporal.Instant.from('2024-12-12T11:00:00Z')
const vote = { about: 'proposal', items: ['budget'], annulledAt: null, result: {} }

test.each([
  ['when the matter has been voted on', [vote], true],
  ['when somebody has been elected', [{ ...vote, about: 'election' }], true],
  ['not while the vote is open', [{ ...vote, result: null }], false],
  ['not by a vote that was annulled', [{ ...vote, annulledAt: noon }], false],
  ['not by a vote on closing the doors', [{ ...vote, about: 'closing' }], false],
  ['not by a vote on another item', [{ ...vote, items: ['plan'] }], false],
] as const)('an item is decided %s', (_when, ballots, decided) => {
  expect(isDecided(ballots, 'budget')).toBe(decided)
})

const up = { agendaItem: 'budget', kind: 'decision' }
const deferral = { ...vote, about: 'deferral' }

test.each([
  ['a case to decide on which nobody has voted', up, [], true],
  ['not when it has been voted on', up, [vote], false],
  ['not when it was postponed', up, [{ ...deferral, result: { outcome: 'adopted' } }], false],
  ['when postponing it was voted down', up, [{ ...deferral, result: { outcome: 'rejected' } }], true],
  ['not a matter for information', { ...up, kind: 'orientation' }, [], false],
  ['nothing, when nothing is up', undefined, [], false],
] as const)('undecided is %s', (_what, item, ballots, undecided) => {
  expect(isUndecided({ item, ballots })).toBe(undecided)
})
