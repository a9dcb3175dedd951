import { expect, test } from 'vitest'
import { listed } from './sentences.ts'

test('names are listed as people say them, in each language', () => {
  expect(listed(['Moss', 'Råde', 'Våler'], 'nb')).toBe('Moss, Råde og Våler')
  expect(listed(['Moss', 'Råde'], 'nn')).toBe('Moss og Råde')
  expect(listed(['Moss', 'Råde', 'Våler'], 'en')).toBe('Moss, Råde and Våler')
  expect(listed(['Moss'], 'nb')).toBe('Moss')
  expect(listed([], 'nb')).toBe('')
})
