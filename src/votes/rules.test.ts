import { describe, expect, test } from 'vitest'
import { isQuorate, majorityFor, whyCannotConduct, whyCannotOpen, whyCannotVote, whyNotByProposal } from './rules.ts'
import { words } from './words.ts'

const seats = (many: number) =>
  Array.from({ length: many }, (_, at) => ({ seat: `seat ${at}`, person: `person ${at}` }))

const opening = {
  form: 'for-against',
  method: 'device',
  majority: { kind: 'ordinary' },
  places: null,
  choices: 2,
  items: 1,
  round: 1,
  meetingInProgress: true,
  anotherIsOpen: false,
  members: 10,
  electors: seats(5),
  chairSeat: 'seat 0',
} as const

describe('half of the members is enough, and less is not', () => {
  test.each([
    [5, 10, true],
    [4, 10, false],
    [5, 9, true],
    [4, 9, false],
    [0, 1, false],
  ])('%i of %i: %s', (votes, members, quorate) => expect(isQuorate(votes, members)).toBe(quorate))
})

describe('a ballot opens', () => {
  test('with half of the members present, and somebody who leads', () => expect(whyCannotOpen(opening)).toBeNull())

  test.each([
    ['not before the meeting', { meetingInProgress: false }, words.meetingNotInProgress],
    ['not beside another', { anotherIsOpen: true }, words.anotherIsOpen],
    ['not about nothing', { items: 0 }, words.noItem],
    ['not without anybody who leads', { chairSeat: null }, words.noChair],
    ['not when the chair cannot vote, since a tie would stand', { chairSeat: 'other' }, words.chairCannotVote],
    [
      'not with one person in two places',
      { electors: [...seats(5), { seat: 'x', person: 'person 0' }] },
      words.twoSeats,
    ],
    ['not with one alternative', { form: 'alternatives', choices: 1 }, words.twoAlternatives],
    ['not with three in the last round', { form: 'alternatives', choices: 3, round: 2 }, words.lastTwo],
    ['not for two places at once by majority', { form: 'majority-election', places: 2 }, words.onePlace],
    ['not for no places', { form: 'proportional-election' }, words.noPlaces],
    [
      'not with a majority above all votes',
      { majority: { kind: 'agreed', numerator: 5, denominator: 4 } },
      words.noSuchMajority,
    ],
    [
      'not with a special majority between alternatives',
      { form: 'alternatives', majority: { kind: 'two-thirds' } },
      words.majorityOfProposals,
    ],
  ] as const)('%s', (_name, changed, says) =>
    expect(whyCannotOpen({ ...opening, ...(changed as object) })?.says).toBe(says),
  )

  test('not when too few are present, and the paragraph says so', () => {
    const refusal = whyCannotOpen({ ...opening, electors: seats(4) })
    expect(refusal?.says[0]).toContain('Bare 4 av 10')
    expect(refusal?.citation).toMatchObject({ paragraph: '11-9', subsection: 1 })
  })

  test('in an election also when the chair cannot vote: there is no casting vote', () =>
    expect(whyCannotOpen({ ...opening, form: 'majority-election', places: 1, chairSeat: 'other' })).toBeNull())
})

test('only what settles the case can take more than a majority: postponing it, or closing the doors, never does', () => {
  const twoThirds = { kind: 'two-thirds' } as const
  expect(majorityFor('proposal', twoThirds)).toEqual(twoThirds)
  for (const about of ['deferral', 'return', 'closing', 'disqualification', 'excuse', 'election', 'procedure'] as const)
    expect(majorityFor(about, twoThirds)).toEqual({ kind: 'ordinary' })
})

describe('in an election', () => {
  const proposed = { form: 'for-against', about: 'proposal', method: 'device' } as const
  test('nobody is elected by votes for and against, where the chair would decide a tie', () =>
    expect(whyNotByProposal(proposed, true)).toMatchObject({ citation: { paragraph: '11-9', subsection: 2 } }))

  test.each([
    ['all may agree on the names', { ...proposed, method: 'acclamation' }, true],
    ['how many to elect is voted on as procedure', { ...proposed, about: 'procedure' }, true],
    ['an election is an election', { form: 'majority-election', about: 'election', method: 'paper' }, true],
    ['another case is no election', proposed, false],
  ] as const)('%s', (_what, asked, isElection) => expect(whyNotByProposal(asked, isElection)).toBeNull())
})

describe('a vote', () => {
  const at = Temporal.Instant.from('2024-12-12T11:30:00Z')
  const ballot = {
    form: 'for-against',
    method: 'device',
    deadline: null,
    closedAt: null,
    annulledAt: null,
    choices: [{ choice: 1 }, { choice: 2 }],
  } as const
  const voter = { isElector: true, choice: 1, byTheDesk: false }

  test('is taken from an elector while the ballot is open', () => expect(whyCannotVote(ballot, voter, at)).toBeNull())

  test.each([
    ['not from one who came later', {}, { isElector: false }, words.notOnTheRoll],
    ['not after closing', { closedAt: at }, {}, words.ballotIsClosed],
    ['not at the deadline', { deadline: at }, {}, words.ballotIsClosed],
    ['not blank in a matter', {}, { choice: 0 }, words.blankOnlyInElections],
    ['not for what is not asked', {}, { choice: 3 }, words.noSuchChoice],
    ['not by phone when names are called', { method: 'call' }, {}, words.notByDevice],
    ['not by name when hands are counted', { method: 'show-of-hands' }, { byTheDesk: true }, words.notByName],
  ] as const)('%s', (_name, changed, by, says) =>
    expect(whyCannotVote({ ...ballot, ...(changed as object) }, { ...voter, ...by }, at)?.says).toBe(says),
  )

  test('may be blank in an election', () => {
    const election = { ...ballot, form: 'majority-election', choices: [{ choice: 0 }, { choice: 1 }] } as const
    expect(whyCannotVote(election, { ...voter, choice: 0 }, at)).toBeNull()
  })
})

test('the secretary and whoever leads conduct the vote', () => {
  expect(whyCannotConduct('a', true, 'b')).toBeNull()
  expect(whyCannotConduct('b', false, 'b')).toBeNull()
  expect(whyCannotConduct('a', false, 'b')?.says).toBe(words.onlyTheChair)
  expect(whyCannotConduct(null, false, null)?.says).toBe(words.onlyTheChair)
})
