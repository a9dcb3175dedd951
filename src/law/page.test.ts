import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { byAnalogy, citationSaid, citationText, cite, uncertain } from './cite.ts'
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

const rule = cite('kommuneloven', '14-4', 3)
test.each([
  ['directly', rule, 'kommuneloven § 14-4 tredje ledd'],
  [
    'by-analogy',
    byAnalogy(rule),
    'kommuneloven § 14-4 tredje ledd, som gjelder så langt det passer etter § 18-1 fjerde ledd',
  ],
  ['uncertain', uncertain(rule), 'kommuneloven § 14-4 tredje ledd, men det er usikkert om regelen gjelder her'],
] as const)('people read how a rule reaches the council: %s', (applies, citation, said) => {
  expect(citation.applies).toBe(applies)
  expect(citationSaid(citation)[0]).toBe(said)
  expect(citationText(citation)).toBe('kommuneloven § 14-4 tredje ledd')
})

test('a rule that may not apply refuses nothing', () => {
  const unsure = citationsIn(source).filter(({ applies }) => applies === 'uncertain')
  expect(unsure.map(({ name }) => name)).toContain('carryingOn')
  const refusing = new RegExp(`refuse\\([^\\n]*\\b(${unsure.map(({ name }) => name).join('|')})\\)`)
  const code = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file))
  expect(code.filter((file) => refusing.test(readFileSync(join(source, file), 'utf8')))).toEqual([])
})
