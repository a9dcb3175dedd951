import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { installationCouncil } from '../foundation/http/directory.ts'
import type { Reader } from '../foundation/http/visit.ts'
import type { Language } from '../foundation/words.ts'
import { foundCouncil, reader } from '../test/council.ts'
import { type Crawled, crawl, headingsOf, matches, type Page, weightOf } from '../test/crawl.ts'
import { openTestDatabase, type TestDatabase } from '../test/database.ts'
import { furnishCouncil, keepSecrets, secretWord } from '../test/living-council.ts'
import { openTestSite, type TestSite } from '../test/site.ts'
import { deskGroups } from './desk/pages.tsx'

let database: TestDatabase
let site: TestSite
const start = ['/', '/mosseregionen', '/tomt']
/** The secretary is one in the councils, and nobody on the installation's own pages. */
const isOfCouncil = (path: string) => /^\/(mosseregionen|tomt)/.test(path)
const seen = new Map<string, Crawled>()
const readers: readonly (readonly [string, Reader | undefined])[] = [
  ['an anonymous reader', undefined],
  ['the secretary', reader('secretary')],
]

beforeAll(async () => {
  database = await openTestDatabase()
  const act = await furnishCouncil(database.database)
  await keepSecrets(database.database, act)
  await foundCouncil(database.database, 'tomt', 'Tomt interkommunalt politisk råd')
  await foundCouncil(database.database, installationCouncil, 'Samråd')
  site = await openTestSite(database)
  for (const [who, as] of readers)
    seen.set(who, await crawl((path) => site.get(path, isOfCouncil(path) ? as : undefined), start))
}, 120_000)
afterAll(() => database.drop())

/** A newest plan has its year as another address, a deck its first slide; a form for something new is one, wherever. */
const samePage = (path: string) =>
  path
    .replace(/\?.*/, '')
    .replace(/\/\d{4}$/, '')
    .replace(/\/lysark\/forside$/, '/lysark')
    .replace(/.*\/ny$/, 'ny')

const pagesOf = (who: string): readonly Page[] => seen.get(who)?.pages ?? []

describe.each(readers)('whoever follows every link as %s', (who) => {
  test('comes to pages that are there', () => {
    expect(pagesOf(who).length).toBeGreaterThan(15)
    expect(seen.get(who)?.dead).toEqual([])
  })

  test('finds one first heading on each page, and no level skipped below it', () => {
    const wrong = pagesOf(who).flatMap(({ path, html }) => {
      const levels = headingsOf(html)
      const skips = levels.some((level, at) => level > (levels[at - 1] ?? 0) + 1)
      return levels.filter((level) => level === 1).length === 1 && levels[0] === 1 && !skips
        ? []
        : [`${path}: ${levels}`]
    })
    expect(wrong).toEqual([])
  })

  test('sees no two pages with the same title', () => {
    const byTitle = Map.groupBy(pagesOf(who), ({ html }) => matches(html, /<title>(.*?)<\/title>/g)[0] ?? '')
    const twice = [...byTitle].filter(([, pages]) => new Set(pages.map(({ path }) => samePage(path))).size > 1)
    expect(twice.map(([title, pages]) => `${title}: ${pages.map(({ path }) => path).join(', ')}`)).toEqual([])
  })

  test('fetches at most 100 kB with everything, the first time too', async () => {
    const weights = await Promise.all(
      pagesOf(who).map(async ({ path, html }) => ({
        path,
        bytes: await weightOf(html, (asset) => site.ask(asset, brotli)),
      })),
    )
    expect(weights.filter(({ bytes }) => bytes > 100 * 1024)).toEqual([])
  })
})

const brotli = { headers: { 'accept-encoding': 'br' } }

test('every page of the desk is one link away from it', () => {
  const paths = deskGroups.flatMap(({ links }) => Object.values(links))
  const reached = pagesOf('the secretary').map(({ path }) => path)
  expect(paths.filter((path) => !reached.includes(`/mosseregionen/skrivebord/${path}`))).toEqual([])
  expect(paths.length).toBeGreaterThan(12)
})

describe.each<Language>(['nb', 'nn', 'en'])('in %s', (language) => {
  test('every public page says so, and has a heading and a title of its own', async () => {
    for (const { path } of pagesOf('an anonymous reader')) {
      const html = await (await site.ask(path, { headers: { cookie: `sprak=${language}` } })).text()
      expect(html, path).toContain(`<html lang="${language}"`)
      expect(
        matches(html, /<h1[^>]*>(.*?)<\/h1>/gs)[0]
          ?.replace(/<[^>]+>/g, '')
          .trim(),
        path,
      ).toBeTruthy()
      expect(matches(html, /<title>(.*?)<\/title>/g)[0], path).toBeTruthy()
      expect(html, path).not.toMatch(/undefined|\[object|NaN/)
    }
  })
})

test('nothing that is not public is hinted at on any page that anyone may open', () => {
  const leaks = pagesOf('an anonymous reader').filter(
    ({ html }) => html.includes(secretWord) || html.includes('077/24'),
  )
  expect(leaks.map(({ path }) => path)).toEqual([])
})

describe('search engines', () => {
  const text = async (path: string) => (await site.get(path)).text()

  test('are told where the public pages are, and only of those', async () => {
    const index = matches(await text('/sitemap.xml'), /<loc>http:\/\/localhost(.*?)<\/loc>/g)
    expect(index).toEqual(['/mosseregionen/sitemap.xml', '/tomt/sitemap.xml'])
    const addresses = matches(await text('/mosseregionen/sitemap.xml'), /<loc>http:\/\/localhost(.*?)<\/loc>/g)
    expect(addresses).toContain('/mosseregionen/saker/003-24')
    expect(addresses.filter((path) => /077-24|2025-02-13|skrivebord/.test(path))).toEqual([])
    const answers = await Promise.all(addresses.map(async (path) => [path, (await site.get(path)).status] as const))
    expect(answers.filter(([, status]) => status !== 200)).toEqual([])
  })

  test('are asked to leave desks, accounts and searches alone', async () => {
    const robots = await text('/robots.txt')
    expect(robots).toContain('Disallow: /*/skrivebord')
    expect(robots).toContain('Sitemap: http://localhost/sitemap.xml')
  })
})

describe('a dead end', () => {
  test.each([
    ['nb', 'Vi finner ikke siden'],
    ['nn', 'Vi finn ikkje sida'],
    ['en', 'We cannot find the page'],
  ])('in %s offers the search and the front page', async (language, title) => {
    const answer = await site.ask('/mosseregionen/finnes-ikke', { headers: { cookie: `sprak=${language}` } })
    const html = await answer.text()
    expect(answer.status).toBe(404)
    expect(html).toContain(title)
    expect(html).toMatch(/<main.*action="\/mosseregionen\/sok".*<\/main>/s)
    expect(html).toMatch(/<main.*href="\/mosseregionen".*<\/main>/s)
  })

  test('outside every council offers the front page of the installation', async () => {
    const answer = await site.get('/finnes-ikke')
    expect(answer.status).toBe(404)
    expect(await answer.text()).toMatch(/<main.*href="\/".*<\/main>/s)
  })
})
