import { expect, test } from 'vitest'
import { yetToVote } from './rules.ts'

const electors = [
  { seat: 'a', participantName: 'Moss' },
  { seat: 'b', participantName: 'Moss' },
  { seat: 'c', participantName: 'Råde' },
  { seat: 'd', participantName: '' },
]

test('the desk sees how many of each municipality have not voted, and of which all have', () => {
  expect(yetToVote(electors, new Set(['b', 'c']))).toEqual([
    { name: 'Moss', count: 1 },
    { name: '', count: 1 },
  ])
  expect(yetToVote(electors, new Set(['a', 'b', 'c', 'd']))).toEqual([])
})

test('it is never said who they are', () => {
  expect(JSON.stringify(yetToVote(electors, new Set()))).not.toContain('"a"')
})
