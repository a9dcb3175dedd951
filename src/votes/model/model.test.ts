import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Parts, tallyOf } from '../ballot.ts'
import { whyCannotAnnul, whyCannotClose } from '../closing/rules.ts'
import { votesFor } from '../counting/rules.ts'
import { isTied } from '../election/rules.ts'
import { resultOf } from '../result/rules.ts'
import { whyCannotOpen, whyCannotVote } from '../rules.ts'
import { words } from '../words.ts'
import { type Deed, sequences } from './deeds.ts'
import { type Simple, simply } from './simple.ts'

const present = 5 // of six
const at = Temporal.Instant.from('2024-12-12T10:00:00Z')
const electors = Array.from({ length: present }, (_, member) => ({
  seat: `seat ${member}`,
  person: `person ${member}`,
  name: `medlem ${member}`,
  party: '',
  participant: null,
  participantName: '',
  substituteFor: '',
}))

/** A ballot that stands in memory and is moved by the rules alone. */
interface Standing {
  parts: Parts
  keys: Map<string, number>
}

const opened = (): Standing => ({
  keys: new Map(),
  parts: {
    ballot: 'ballot',
    meeting: 'meeting',
    number: 1,
    form: 'for-against',
    about: 'procedure',
    question: 'Pause?',
    method: 'device',
    majority: { kind: 'ordinary' },
    places: null,
    round: 1,
    members: present + 1,
    chairSeat: 'seat 0',
    openedAt: at,
    deadline: null,
    closedAt: null,
    annulledAt: null,
    annulledBecause: null,
    items: ['item'],
    choices: [1, 2].map((choice) => ({ choice, label: '', proposal: null, person: null, candidates: [] })),
    electors,
    voted: 0,
    latest: [],
    counts: [],
    lots: [],
    result: null,
  },
})

const opening = {
  form: 'for-against',
  method: 'device',
  majority: { kind: 'ordinary' },
  places: null,
  choices: 2,
  items: 1,
  round: 1,
  meetingInProgress: true,
  members: present + 1,
  electors,
  chairSeat: 'seat 0',
} as const

function byTheRules(standing: Standing[], deed: Deed): string {
  const one = standing.at(-1)
  if (deed.kind === 'open') {
    if (whyCannotOpen({ ...opening, anotherIsOpen: Boolean(one && !one.parts.closedAt) })) return 'refused'
    standing.push(opened())
    return 'opened'
  }
  if (!one) return 'nothing'
  const { parts } = one
  switch (deed.kind) {
    case 'cast':
    case 'enter':
      return vote(one, deed)
    case 'close': {
      if (parts.closedAt) return said(parts.result)
      const tally = tallyOf(parts)
      if (whyCannotClose({ ...parts, ...tally })) return 'refused'
      const result = resultOf(parts, tally)
      one.parts = { ...parts, closedAt: at, result: isTied(result) ? null : result }
      return said(one.parts.result)
    }
    case 'annul':
      if (whyCannotAnnul(parts.annulledAt !== null, 'Prøve', false)) return 'refused'
      one.parts = { ...parts, closedAt: at, annulledAt: at }
      return 'annulled'
  }
}

function vote(one: Standing, deed: Extract<Deed, { kind: 'cast' | 'enter' }>): string {
  const byTheDesk = deed.kind === 'enter'
  const press = byTheDesk ? '' : `${deed.member} ${deed.key}`
  const known = one.keys.get(press)
  if (known !== undefined) return `registered ${known}`
  const voter = { isElector: deed.member < present, choice: deed.choice, byTheDesk }
  const refusal = whyCannotVote(one.parts, voter, at)
  if (refusal) return !byTheDesk && refusal.says === words.ballotIsClosed ? 'too late' : 'refused'
  if (!byTheDesk) one.keys.set(press, deed.choice)
  const seat = `seat ${deed.member}`
  const others = one.parts.latest.filter((other) => other.seat !== seat)
  one.parts = { ...one.parts, latest: [...others, { seat, choice: deed.choice, byTheDesk }] }
  return byTheDesk ? 'entered' : `registered ${deed.choice}`
}

function said(result: Parts['result']): string {
  if (!result) return 'no result'
  const { counts } = result.calculation
  return `${votesFor(counts, 1)} ${votesFor(counts, 2)} ${result.outcome}`
}

test('thousands of random sequences by the rules answer as a simple model does', () =>
  fc.assert(
    fc.property(sequences(present, 4), (deeds) => {
      const simple: Simple = { ballots: [] }
      const standing: Standing[] = []
      for (const deed of deeds)
        expect(byTheRules(standing, deed), JSON.stringify(deed)).toBe(simply(simple, deed, present))
    }),
    { numRuns: 5000 },
  ))
