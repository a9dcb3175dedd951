import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Reading } from './draft.ts'
import { readText } from './reading/text.ts'
import { leaves, misses } from './scoring.ts'
import { understand } from './understand.ts'

const folder = new URL('../../../shared/seed/', import.meta.url)
const there = existsSync(new URL('expected.json', folder))
const text = there ? readFileSync(new URL('representantskap-2024-12-12.txt', folder), 'utf8') : ''
const key = there
  ? (JSON.parse(readFileSync(new URL('expected.json', folder), 'utf8')) as {
      expected: unknown
      core: string[]
      fine: string[]
    })
  : { expected: {}, core: [], fine: [] }

const read = (words: string): Reading => understand(readText(words))

describe.runIf(there)('the deck of a real meeting', () => {
  const reading = there ? read(text) : ({} as Reading)

  test('every core fact is found', () => {
    expect(misses(reading, key.expected, key.core)).toEqual([])
  })

  test('every fine fact is found', () => {
    const missed = misses(reading, key.expected, key.fine)
    expect(missed, missed.join('\n')).toHaveLength(0)
  })

  test('every value has its source', () => {
    const { sources, checks: _, questions: __, unread: ___, ...draft } = reading
    expect(leaves(draft).filter((pointer) => !(pointer in sources))).toEqual([])
    for (const { quote, places } of Object.values(sources)) expect(places.length + quote.length).toBeGreaterThan(0)
  })

  test('no trap of the deck is fallen into', () => {
    expect(reading.actionPlan?.goals).toHaveLength(4)
    expect(reading.actionPlan?.goals.map(({ actions }) => actions.length)).toEqual([3, 2, 4, 3])
    expect(reading.links).toHaveLength(4)
    expect(JSON.stringify({ ...reading, unread: [] })).not.toMatch(/"h"|enstille/)
    expect(reading.links).not.toContain('https://www.visitoestfold.com/no')
    expect(reading.budget?.income).toHaveLength(4)
    expect(reading.budget?.expenses).toHaveLength(2)
    expect(reading.meeting?.date).toBe('2024-12-12')
    expect(reading.cases?.map(({ number }) => number)).toEqual(['002/24', '003/24', '004/24'])
    expect(reading.meeting?.agenda?.some(({ decision, proposal }) => decision ?? proposal)).toBe(false)
    expect(reading.cases?.[1]?.kind).toBeNull()
    expect(reading.budget?.income?.[2]?.municipalityNumber).toBe('3114')
    const entities = reading.actionPlan?.goals[2]?.actions[1]?.entities
    expect(entities).toEqual([
      'NATO Nordisk Luftoperativt Senter Rygge Flystasjon',
      'Combined Air Operations Centre (CAOC)',
    ])
  })

  test('only the stray letter is left unread', () => {
    expect(reading.unread.map(({ text }) => text)).toEqual(['h'])
  })

  test('the sums are right, and the doubled words are shown', () => {
    const wrong = reading.checks.filter(({ ok }) => !ok)
    expect(wrong).toMatchObject([{ kind: 'repeated-words', what: 'nasjonale politiske prosesser i forbindelse med' }])
    expect(reading.checks.filter(({ kind }) => kind === 'product')).toHaveLength(6)
    expect(
      reading.checks.filter(({ ok, kind }) => ok && (kind === 'sum' || kind === 'balance' || kind === 'count')),
    ).toHaveLength(4)
  })

  test('what is not said becomes questions', () => {
    expect(reading.questions.map(({ asks }) => asks.says)).toEqual(
      expect.arrayContaining(['whichYear', 'whichKind', 'whoAdopted', 'exactlyOrAtLeast']),
    )
    expect(reading.questions.find(({ pointer }) => pointer === '/meeting/date')).toMatchObject({
      because: { says: 'yearFromCases', with: { ending: '/24', year: 2024 } },
      guess: '2024-12-12',
    })
  })

  const unstarred = (words: string): string => words.replace(/(\d)\* /g, '$1 ')
  test.each<[string, (words: string) => string]>([
    ['no-break spaces between thousands', (words) => words.replace(/(\d) (?=\d{3})/g, '$1\u00A0')],
    ['narrow no-break spaces between thousands', (words) => words.replace(/(\d) (?=\d{3})/g, '$1\u202F')],
    ['dots between thousands', (words) => words.replace(/(?<=\d) (?=\d{3}(?!\d))/g, '.')],
    ['form feeds between slides', (words) => words.replace(/\n\s*\n\s*\n\s*\n(?=\S| M)/g, '\n\f')],
    ['line ends of Windows', (words) => words.replace(/\n/g, '\r\n')],
    ['decomposed letters', (words) => words.normalize('NFD')],
    ['the sign ×', (words) => words.replace(/ kr x /g, ' kr × ')],
    ['hyphens as bullets', (words) => words.replace(/• /g, '- ')],
    ['dashes as bullets', (words) => words.replace(/• /g, '– ')],
    ['two decimals', (words) => words.replace(/(\d,5)(?!\d)/g, '$10')],
    ['amounts ending in ,-', (words) => words.replace(/(SUM \w+ 641 790)/g, '$1,-')],
    ['leading spaces', (words) => words.replace(/^(?=\S)/gm, '   ')],
  ])('with %s it is read just the same', (_, change) => {
    const changed = read(change(text))
    expect(misses(changed, key.expected, key.core)).toEqual([])
    const fine = key.fine.filter(
      (pointer) => pointer !== '/budget/financing' || changed.budget?.financing?.includes('7,5 '),
    )
    expect(misses(changed, key.expected, fine)).toEqual([])
  })

  test('without stars the numbers part where rate times inhabitants is the amount', () => {
    const changed = read(unstarred(text))
    const others = key.core.filter((pointer) => !pointer.endsWith('/footnote') || !pointer.includes('/income/'))
    expect(misses(changed, key.expected, others)).toEqual([])
  })

  test.each([
    ['a swapped digit in a contribution', '59 122,5', '59 212,5', ['product', 'sum']],
    ['a wrong total', 'SUM utgifter 641 790', 'SUM utgifter 641 970', ['sum', 'balance']],
    ['another number of meetings', 'lokaler (7', 'lokaler (8', ['count']],
    ['another pay', '617 500', '617 600', ['sum']],
    ['another price per meeting', '3 470 kr', '3 480 kr', ['product']],
    ['a result that does not follow', 'utgifter 0', 'utgifter 500', ['balance']],
  ])('%s is shown as the document’s own error, and kept', (_, right, wrong, kinds) => {
    const changed = read(text.replace(right, wrong))
    const failed = changed.checks.filter(({ ok, kind }) => !ok && kind !== 'repeated-words').map(({ kind }) => kind)
    expect(failed).toEqual(kinds)
  })
})
