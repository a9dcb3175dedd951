import { expect, test } from 'vitest'
import type { Draft } from '../draft.ts'
import { answered, asWritten, leaveOutName, readAnswers } from './answers.ts'
import { recordsOf } from './facts.ts'

const draft: Draft = {
  document: { kind: 'slide-deck', language: 'nb' },
  meeting: {
    body: 'Representantskapet',
    date: '2024-12-12',
    agenda: [
      { position: 1, caseNumber: null, title: 'Åpning', kind: 'formalia' },
      { position: 2, caseNumber: '003/24', title: 'Budsjett', kind: null },
    ],
  },
  actionPlan: {
    title: 'Plan',
    year: 2025,
    goals: [
      {
        no: 1,
        text: 'Første mål',
        actions: [
          { no: 1, text: 'Tiltak A' },
          { no: 2, text: 'Tiltak B' },
        ],
      },
      { no: 2, text: 'Andre mål', actions: [] },
    ],
  },
  budget: {
    title: 'Budsjett',
    year: 2025,
    ratePerInhabitant: 7.5,
    income: [{ municipality: 'Moss kommune', amount: 390382.5 }],
  },
}

const form = (values: Record<string, string>) => {
  const data = new FormData()
  for (const [name, value] of Object.entries(values)) data.set(name, value)
  return data
}

test('every record is listed in order, actions right below their goal', () => {
  expect(recordsOf(draft).map(({ pointer }) => pointer)).toEqual([
    '/meeting',
    '/meeting/agenda/0',
    '/meeting/agenda/1',
    '/actionPlan',
    '/actionPlan/goals/0',
    '/actionPlan/goals/0/actions/0',
    '/actionPlan/goals/0/actions/1',
    '/actionPlan/goals/1',
    '/budget',
    '/budget/income/0',
  ])
})

test('a form that is sent back unchanged answers nothing', () => {
  const shown = Object.fromEntries(
    recordsOf(draft).flatMap(({ facts }) => facts.map(({ pointer, value }) => [pointer, asWritten(value)])),
  )
  expect(readAnswers(draft, form(shown)).answers).toEqual({ values: {}, leftOut: [] })
})

test('corrections keep their kind: a day, a decimal, a choice, and nothing at all', () => {
  const { answers, problems } = readAnswers(
    draft,
    form({
      '/meeting/date': '2023-12-12',
      '/budget/ratePerInhabitant': '7,90',
      '/meeting/agenda/1/kind': 'vedtak',
      '/meeting/body': '',
    }),
  )
  expect(problems).toEqual({})
  expect(answers.values).toEqual({
    '/meeting/date': '2023-12-12',
    '/budget/ratePerInhabitant': 7.9,
    '/meeting/agenda/1/kind': 'vedtak',
    '/meeting/body': null,
  })
  expect(answered(draft, answers).meeting?.agenda?.[1]?.kind).toBe('vedtak')
  expect(answered(draft, answers).meeting).not.toHaveProperty('body')
})

test('what cannot be read comes back with its reason, and what was typed', () => {
  const { problems, written } = readAnswers(
    draft,
    form({ '/meeting/date': '12. desember', '/budget/ratePerInhabitant': 'sju' }),
  )
  expect(Object.keys(problems)).toEqual(['/meeting/date', '/budget/ratePerInhabitant'])
  expect(written['/meeting/date']).toBe('12. desember')
})

test('records that are left out are gone, and the others stay in their order', () => {
  const leaveOut = ['/meeting/agenda/0', '/actionPlan/goals/0/actions/0', '/actionPlan/goals/1']
  const { answers } = readAnswers(
    draft,
    form(Object.fromEntries(leaveOut.map((pointer) => [leaveOutName(pointer), 'ja']))),
  )
  const wanted = answered(draft, answers)
  expect(wanted.meeting?.agenda?.map(({ title }) => title)).toEqual(['Budsjett'])
  expect(wanted.actionPlan?.goals.map(({ text, actions }) => [text, actions.map((action) => action.text)])).toEqual([
    ['Første mål', ['Tiltak B']],
  ])
})

test('a pointer that would reach into the language itself is passed over', () => {
  const answers = { values: { '/__proto__/polluted': 'x', '/constructor': 'x' }, leftOut: [] }
  expect(answered(draft, answers)).toEqual(draft)
  expect(({} as { polluted?: string }).polluted).toBeUndefined()
})

test.each([
  ['/meeting/body', 'Rep\0resentantskapet', 'usynlige tegn'],
  ['/meeting/agenda/0/title', 'x'.repeat(501), 'høyst 500 tegn'],
  ['/budget/ratePerInhabitant', '9'.repeat(20), 'fra'],
])('what cannot be kept at %s is sent back with what was typed', (pointer, typed, says) => {
  const { answers, written, problems } = readAnswers(draft, form({ [pointer]: typed }))
  expect(problems[pointer]?.[0]).toContain(says)
  expect(written[pointer]).toBe(typed)
  expect(answers.values).toEqual({})
})
