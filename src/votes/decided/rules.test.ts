import { describe, expect, test } from 'vitest'
import type { Outcome } from '../counting/rules.ts'
import type { Result } from '../result/rules.ts'
import { decidedIn } from './rules.ts'

const moved = (proposal: string, kind: Parameters<typeof decidedIn>[0]['proposals'][number]['kind'], amends = '') => ({
  proposal,
  agendaItem: 'item',
  kind,
  text: `Teksten i ${proposal}.`,
  amends: amends || null,
  withdrawnAt: null,
})
const proposals = [
  moved('innstillingen', 'recommendation'),
  moved('forslag 1', 'alternative'),
  moved('endring', 'amendment', 'innstillingen'),
  moved('tillegg', 'addition', 'innstillingen'),
  moved('utsettelse', 'deferral'),
]
const choice = (number: number, proposal: string | null, label = '') => ({
  choice: number,
  label,
  proposal,
  person: null,
  candidates: [],
})
const result = (outcome: Outcome, winner: number | null) =>
  ({ outcome, winner, calculation: { won: [] } }) as unknown as Result
const facts = {
  about: 'proposal',
  form: 'for-against',
  question: 'Hva?',
  items: ['item'],
  choices: [choice(1, 'innstillingen'), choice(2, null)],
  result: result('adopted', 1),
  proposals,
  adopted: new Set<string>(),
} as const
const forOrAgainst = (proposal: string | null) => [choice(1, proposal), choice(2, null)]
const text = (changed: object, item = 'item', papers = '') => {
  const decided = decidedIn({ ...facts, ...changed } as typeof facts, item, papers)
  return decided && `${decided.result}: ${decided.text[0]}`
}

describe('a ballot decides', () => {
  test.each([
    ['the proposal that was adopted, word for word', {}, 'adopted: Teksten i innstillingen.'],
    ['nothing when it was rejected', { result: result('rejected', 2) }, null],
    ['nothing when too few voted', { result: result('not-quorate', null) }, null],
    ['nothing yet when it only changed a proposal', { choices: forOrAgainst('endring') }, null],
    [
      'the whole with what was changed and added before',
      { adopted: new Set(['endring', 'tillegg']) },
      'adopted: Teksten i innstillingen.\n\nVedtatt endring: Teksten i endring.\n\nTeksten i tillegg.',
    ],
    [
      'what is added after the whole was adopted',
      { choices: forOrAgainst('tillegg'), adopted: new Set(['innstillingen', 'tillegg']) },
      'adopted: Teksten i tillegg.',
    ],
    [
      'the alternative that won',
      {
        form: 'alternatives',
        choices: [choice(1, 'innstillingen'), choice(2, 'forslag 1')],
        result: result('chosen', 2),
      },
      'adopted: Teksten i forslag 1.',
    ],
    [
      'that the case is postponed',
      { about: 'deferral', choices: forOrAgainst('utsettelse') },
      'postponed: Teksten i utsettelse.',
    ],
    [
      'who is elected',
      {
        about: 'election',
        form: 'majority-election',
        choices: [choice(1, null, 'Ordføreren i Moss')],
        result: result('elected', 1),
      },
      'elected: Ordføreren i Moss er valgt.',
    ],
    ['nothing in the case when it is about the procedure', { about: 'procedure', choices: forOrAgainst(null) }, null],
  ])('%s', (_name, changed, expected) => expect(text(changed)).toBe(expected))

  test('in a block vote each item as recommended, or as its papers propose', () => {
    const block = { choices: forOrAgainst(null), items: ['item', 'other'] }
    expect(text(block)).toBe('adopted: Teksten i innstillingen.')
    expect(text(block, 'other', 'Saken tas til orientering.')).toBe('adopted: Saken tas til orientering.')
    expect(text(block, 'other')).toBeNull()
  })
})
