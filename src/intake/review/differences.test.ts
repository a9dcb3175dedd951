import { expect, test } from 'vitest'
import type { Draft } from '../draft.ts'
import { differences } from './differences.ts'
import { recordsOf } from './facts.ts'

const document = { kind: 'slide-deck', language: 'nb' } as const
const draft = (change: Partial<Draft>): Draft => ({ document, ...change })
const councilCase = { number: '003/24', seq: 3, year: 2024, title: 'Budsjett' }

test('a changed choice is told in words, and a changed day as people write it', () => {
  const before = draft({
    cases: [{ ...councilCase, kind: 'vedtak' }],
    agreement: { name: 'Avtale', date: '2021-02-09' },
  })
  const now = draft({ cases: [{ ...councilCase, kind: null }], agreement: { name: 'Avtale', date: '2022-03-01' } })
  expect(differences(before, now)).toMatchObject([
    { before: ['Til vedtak', 'Til vedtak', 'For decision'], now: null },
    { before: ['09.02.2021', '09.02.2021', '09/02/2021'], now: ['01.03.2022', '01.03.2022', '01/03/2022'] },
  ])
})

test('a budget without title and year is not called by its rate', () => {
  const [budget] = recordsOf(draft({ budget: { ratePerInhabitant: 7.5, income: [], expenses: [] } }))
  expect(budget?.name).toBe('')
})
