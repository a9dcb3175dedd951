import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { citationText, cite } from './cite.ts'
import { citationsIn, lawPage } from './page.ts'

const source = join(import.meta.dirname, '..')

test('the page of paragraphs says what the code cites today', () => {
  expect(readFileSync(join(source, '../docs/law.md'), 'utf8')).toBe(lawPage(source))
})

test('citations are found in the rules, in the order of the law', () => {
  const paragraphs = citationsIn(source).map(({ paragraph }) => paragraph)
  expect(paragraphs).toContain('18-1')
  expect(paragraphs.indexOf('11-3')).toBeLessThan(paragraphs.indexOf('18-4'))
})

test('a citation is written as the law writes it', () => {
  expect(citationText(cite('kommuneloven', '18-4', 4, 'a'))).toBe('kommuneloven § 18-4 fjerde ledd bokstav a')
  expect(citationText(cite('offentleglova', '13'))).toBe('offentleglova § 13')
})
