import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { at, attended, came, three } from '../../test/body.ts'
import { presentAt } from '../attendance/rules.ts'
import { votingOrder } from './order.ts'
import {
  aboutOf,
  numberOf,
  type Proposal,
  type ProposalKind,
  proposalKinds,
  whyCannotMove,
  whyCannotReorder,
} from './rules.ts'

let moved = 0
const proposed = (kind: ProposalKind, text: string, more: Partial<Proposal> = {}): Proposal => ({
  proposal: text,
  agendaItem: 'budget',
  label: text,
  kind,
  text,
  amends: null,
  seat: null,
  person: null,
  name: '',
  source: 'floor',
  movedAt: at(++moved),
  withdrawnAt: null,
  votingPosition: null,
  ...more,
})
const innstilling = proposed('recommendation', 'Budsjettet for 2025 vedtas slik det ligger.')
const texts = (all: readonly Proposal[]) => votingOrder(all, 'budget').map(({ text }) => text)

describe('the voting order that the product proposes', () => {
  test('takes postponement first, then return, and the recommendation last', () => {
    const all = [
      innstilling,
      proposed('alternative', 'Alt settes ned.'),
      proposed('return', 'Tilbake.'),
      proposed('deferral', 'Utsatt.'),
    ]
    expect(texts(all)).toEqual(['Utsatt.', 'Tilbake.', 'Alt settes ned.', innstilling.text])
  })

  test('takes the alternative that reaches farthest from the recommendation first', () => {
    const near = proposed('alternative', 'Budsjettet for 2026 vedtas slik det ligger.')
    const far = proposed('alternative', 'Rådet ber om et helt nytt forslag uten økt bidrag.')
    expect(texts([innstilling, near, far])).toEqual([far.text, near.text, innstilling.text])
  })

  test('takes amendments and then additions before the whole that they belong to', () => {
    const alternative = proposed('alternative', 'Noe helt annet.')
    const all = [
      innstilling,
      proposed('addition', 'Tillegg til innstillingen.', { amends: innstilling.proposal }),
      proposed('amendment', 'Endring av innstillingen.', { amends: innstilling.proposal }),
      alternative,
      proposed('amendment', 'Endring av alternativet.', { amends: alternative.proposal }),
    ]
    expect(texts(all)).toEqual([
      'Endring av alternativet.',
      'Noe helt annet.',
      'Endring av innstillingen.',
      'Tillegg til innstillingen.',
      innstilling.text,
    ])
  })

  test('leaves out what is withdrawn', () =>
    expect(texts([innstilling, proposed('deferral', 'Utsatt.', { withdrawnAt: at(9) })])).toEqual([innstilling.text]))

  test('gives way to the chair’s, and a later amendment still comes before its whole, a later postponement first', () => {
    const first = { ...innstilling, votingPosition: 1 }
    const second = proposed('alternative', 'Noe helt annet.', { votingPosition: 2 })
    const all = [
      first,
      second,
      proposed('amendment', 'Endring.', { amends: second.proposal }),
      proposed('deferral', 'Utsatt.'),
    ]
    expect(texts(all)).toEqual(['Utsatt.', innstilling.text, 'Endring.', 'Noe helt annet.'])
  })

  test('always has every standing proposal once, whatever is moved and however the chair sets it', () => {
    const one = fc.record({
      kind: fc.constantFrom(...proposalKinds),
      amends: fc.option(fc.nat(9), { nil: null }),
      position: fc.option(fc.integer({ min: 1, max: 5 }), { nil: null }),
      gone: fc.boolean(),
    })
    fc.assert(
      fc.property(fc.array(one, { maxLength: 10 }), (many) => {
        const all = many.map(({ kind, amends, position, gone }, index) =>
          proposed(kind, `forslag ${index}`, {
            amends: amends === null ? null : `forslag ${amends}`,
            votingPosition: position,
            withdrawnAt: gone ? at(1) : null,
          }),
        )
        const order = votingOrder(all, 'budget').map(({ proposal }) => proposal)
        const standing = all.filter(({ withdrawnAt }) => !withdrawnAt).map(({ proposal }) => proposal)
        expect(order.toSorted()).toEqual(standing.toSorted())
      }),
      { numRuns: 1000 },
    )
  })
})

describe('moving a proposal', () => {
  const present = presentAt(attended(...three, came('observatør', 'o'), came('gjest', null)), at(5))
  const sitting = (name: string) => present.find((one) => one.name === name)
  const facts = { proposals: [innstilling], steppedAside: new Set<string>(), over: false }
  const wanted = {
    agendaItem: 'budget',
    kind: 'alternative',
    text: 'Noe annet.',
    amends: null,
    label: '',
    source: 'phone',
  } as const

  test('is for members who are there, and for observers whose place gives the right', () => {
    expect(whyCannotMove(wanted, sitting('Anne'), facts)).toBeNull()
    expect(whyCannotMove(wanted, { ...sitting('observatør')!, mayPropose: true }, facts)).toBeNull()
  })

  test.each([
    ['an observer without the right', wanted, 'observatør', facts, 'ikke forslagsrett'],
    ['a guest', wanted, 'gjest', facts, 'ikke forslagsrett'],
    ['who is not there', wanted, 'Dag', facts, 'registrert til stede'],
    ['who has stepped aside', wanted, 'Anne', { ...facts, steppedAside: new Set(['Anne']) }, 'trådt til side'],
    ['without words', { ...wanted, text: '' }, 'Anne', facts, 'Skriv forslaget'],
    ['when the item is over', wanted, 'Anne', { ...facts, over: true }, 'ferdig behandlet'],
    [
      'as if it were the papers’',
      { ...wanted, kind: 'recommendation' as const },
      'Anne',
      facts,
      'kommer fra sakspapirene',
    ],
    ['to change nothing', { ...wanted, kind: 'amendment' as const }, 'Anne', facts, 'hvilket forslag det gjelder'],
  ])('is refused %s', (_why, asked, who, about, says) =>
    expect(whyCannotMove(asked, sitting(who), about)?.says[0]).toContain(says),
  )

  test('an amendment is about the only whole proposal when nobody says', () => {
    expect(aboutOf([innstilling], { ...wanted, kind: 'amendment' })).toBe(innstilling.proposal)
    expect(aboutOf([innstilling, proposed('alternative', 'Annet.')], { ...wanted, kind: 'amendment' })).toBeNull()
    expect(aboutOf([innstilling], wanted)).toBeNull()
  })

  test('a proposal that is withdrawn keeps its number', () =>
    expect(numberOf([innstilling, proposed('alternative', 'Annet.', { withdrawnAt: at(3) })], 'budget')).toBe(2))
})

test('the chair changes the voting order for a reason, and forgets no proposal', () => {
  const other = proposed('alternative', 'Annet.')
  const all = [innstilling, other]
  expect(whyCannotReorder(all, 'budget', [innstilling.proposal, other.proposal], 'Enighet om det.')).toBeNull()
  expect(whyCannotReorder(all, 'budget', [innstilling.proposal, other.proposal], '')?.says[0]).toContain('Si hvorfor')
  expect(whyCannotReorder(all, 'budget', [innstilling.proposal], 'Enighet om det.')?.says[0]).toContain(
    'alle forslagene',
  )
  expect(whyCannotReorder(all, 'budget', [innstilling.proposal, innstilling.proposal], 'Enighet.')).not.toBeNull()
})
