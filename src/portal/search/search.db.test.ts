import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { addBudget } from '../../budget/actions.ts'
import { addCase } from '../../cases/actions.ts'
import type { Act } from '../../foundation/act.ts'
import { reader } from '../../test/council.ts'
import { openTestDatabase, type TestDatabase } from '../../test/database.ts'
import { furnishCouncil, keepSecrets, secretWord } from '../../test/living-council.ts'
import { openTestSite, type TestSite } from '../../test/site.ts'

let database: TestDatabase
let site: TestSite
let act: Act
const secretary = reader('secretary')

beforeAll(async () => {
  database = await openTestDatabase()
  act = await furnishCouncil(database.database)
  await keepSecrets(database.database, act)
  await database.database.write(act.council, (tx) =>
    addBudget(tx, act, { title: `${secretWord} budsjettutkast`, year: 2026, status: 'draft' }),
  )
  site = await openTestSite(database)
})
afterAll(() => database.drop())

const ask = (query: string, as?: ReturnType<typeof reader>, more = '') =>
  site.get(`/mosseregionen/sok?q=${encodeURIComponent(query)}${more}`, as)
const read = async (query: string, as?: ReturnType<typeof reader>, more = '') => (await ask(query, as, more)).text()
const plain = (html: string) => html.replace(/<[^>]+>/g, '').replace(/[\s\u00a0\u202f]+/g, ' ')

describe('a search', () => {
  test('finds by the stem of a word, in every kind, with counts', async () => {
    const text = plain(await read('budsjettet'))
    expect(text).toMatch(/\d+ treff på «budsjettet»/)
    expect(text).toContain('Forslag til budsjett')
  })

  test('finds by the beginning of the last word', async () => {
    expect(plain(await read('forslag til bud'))).toContain('Forslag til budsjett')
  })

  test('finds a decision by its text and by its case, and marks the words in both', async () => {
    expect(await read('lagt fram')).toMatch(/<mark[^>]*>lagt<\/mark>/)
    expect(plain(await read('handlingsplan', undefined, '&type=vedtak'))).toContain('vedtas slik den er lagt fram')
  })

  test('finds goals, priority areas, clauses, agenda items and municipalities', async () => {
    expect(await read('oslofjorden')).toContain('Satsingsområde')
    expect(await read('kommuneøkonomi')).toContain('Punkt på sakslisten')
    expect(await read('Vestby', undefined, '&type=budsjett')).toContain('/mosseregionen/budsjett/2025')
  })

  test('finds a meeting by its day', async () => {
    expect(await read('12. desember 2024', undefined, '&type=moter')).toContain('/mosseregionen/moter/2024-12-12')
  })

  test.each(['003/24', '3/24', 'sak 3/2024'])('goes straight to the case «%s»', async (number) => {
    const answer = await ask(number)
    expect(answer.status).toBe(303)
    expect(answer.headers.get('location')).toBe('/mosseregionen/saker/003-24')
  })

  test('says it plainly when there is nothing', async () => {
    expect(await read('finnesikke')).toContain('Ingen treff på «finnesikke». Prøv færre ord, eller saksnummer.')
    expect(await read('999/24')).toContain('Vi finner ingen sak med nummer 999/24.')
  })

  test.each([
    ['quotes and operators', '"budsjett -'],
    ['tsquery signs', "!!:*&|()'\\ <->"],
    ['a statement', "'; drop table council_case; --"],
    ['markup', '<script>alert(1)</script>'],
    ['only stop words', 'og i det'],
    ['no character at all', '\u0000'],
    ['a flood', 'budsjett '.repeat(2000)],
  ])('survives %s', async (_, query) => {
    const answer = await ask(query)
    expect(answer.status).toBe(200)
    expect(await answer.text()).not.toContain('<script>alert')
  })

  test('does not fill the cache of pages that people read', async () => {
    expect((await ask('budsjett')).headers.get('cache-control')).toBe('no-store')
  })

  test('shows text that looks like markup as text', async () => {
    await database.database.write(act.council, (tx) =>
      addCase(tx, act, {
        year: 2024,
        number: 50,
        title: 'Vinkelord',
        account: 'Se <img src=x onerror=alert(1)> vinkelord',
      }),
    )
    const html = await read('vinkelord')
    expect(html).not.toContain('<img')
  })
})

describe('what a reader may not see', () => {
  const others = [
    ['an anonymous reader', undefined],
    ['a member', reader('member')],
    ['the leader', reader('leader')],
    ['the treasurer', reader('finance')],
  ] as const

  test.each(others)('is not found, counted or excerpted for %s', async (_, as) => {
    const text = plain(await read(secretWord, as))
    expect(text).toContain(`Ingen treff på «${secretWord}»`)
    for (const place of ['vedtak', 'saker', 'moter', 'plan', 'budsjett', 'dokumenter'])
      expect(plain(await read('lønnsforhandling', as, `&type=${place}`))).not.toMatch(
        new RegExp(`${secretWord}|\\d+ treff`),
      )
  })

  test.each(others)('is not reached by its number either, for %s', async (_, as) => {
    const hidden = await ask('077/24', as)
    const missing = await ask('078/24', as)
    expect([hidden.status, missing.status]).toEqual([200, 200])
    expect((await hidden.text()).replaceAll('077', '078').replaceAll('77', '78')).toBe(await missing.text())
  })

  test('is found by the secretary, and marked', async () => {
    const html = await read(secretWord, secretary)
    const found = plain(html)
    expect(found).toMatch(/6 treff/) // the case, its decision, the meeting, two documents, the draft budget
    expect(html.match(/Ikke offentlig/g)).toHaveLength(6)
    expect((await ask('077/24', secretary)).status).toBe(303)
  })
})

describe('a question of what a municipality pays', () => {
  test('is answered with the amount, how it comes about and where it stands', async () => {
    const text = plain(await read('hva betaler Råde'))
    expect(text).toContain('Etter forslaget betaler Råde 59 122,50 kroner i 2025.')
    expect(text).toContain('7 883 innbyggere × 7,50 kroner')
    expect(text).toMatch(/Det står i .*og sak 003\/24\. Vedtaket er ikke registrert\./)
  })

  test('is not answered from a draft that others may not see', async () => {
    expect(plain(await read('hva betaler Råde i 2026'))).not.toMatch(/kroner i 2026|utkast/)
  })
})
