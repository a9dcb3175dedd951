import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { intakeWords, sayReason } from './words.ts'

const folder = new URL('./', import.meta.url)
const files = [...readdirSync(new URL('recognisers/', folder)).map((name) => `recognisers/${name}`), 'questions.ts']
const said = files.flatMap((name) =>
  [...readFileSync(new URL(name, folder), 'utf8').matchAll(/says: '(\w+)'/g)].map(([, key]) => key!),
)

test('every reason and question of the recognisers has its words', () => {
  expect(said.length).toBeGreaterThan(20)
  expect([...new Set(said)].filter((key) => !(key in intakeWords))).toEqual([])
})

test('a question is said in plain words in all three languages', () => {
  const question = { says: 'whichYear', with: { date: '12. desember' } }
  expect(sayReason(question, 'nb')).toBe('Hvilket år er 12. desember?')
  expect(sayReason(question, 'nn')).toBe('Kva år er 12. desember?')
  const reason = { says: 'yearFromCases', with: { ending: '/24', year: 2024 } }
  expect(sayReason(reason, 'nb')).toBe('Året mangler. Saksnumrene slutter på /24, så vi tror 2024.')
})

test('days are said as people say them, whatever is asked', () => {
  const question = { says: 'whatDayIsIt', with: { date: '2021-02-09' } }
  expect(sayReason(question, 'nb')).toBe('Hva skjedde 9. februar 2021: ble avtalen signert, vedtatt eller skrevet?')
  expect(sayReason(question, 'en')).toContain('9 February 2021')
})
