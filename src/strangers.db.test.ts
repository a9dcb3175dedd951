import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { routes } from './app.tsx'
import { mosseregionen, reader } from './test/council.ts'
import { openTestDatabase, type TestDatabase } from './test/database.ts'
import { neighbour } from './test/everyone.ts'
import { furnishCouncil } from './test/living-council.ts'
import { openTestSite, type TestSite } from './test/site.ts'

let database: TestDatabase
let site: TestSite
let strangers: readonly string[]
const secretary = reader('secretary')

const kinds = [
  'body',
  'participant',
  'agreement',
  'clause',
  'meeting',
  'agenda_item',
  'document',
  'plan',
  'goal',
  'council_case',
  'budget',
  'priority_area',
  'file',
] as const

/** A record of each kind that pages name by an identifier. */
const recordsOf = (council: string) =>
  database.database.read(council, async (tx) => {
    const found: string[] = []
    for (const kind of kinds) {
      const { rows } = await sql<{ id: string }>`select ${sql.ref(kind)} as id from ${sql.table(kind)} limit 1`.execute(
        tx,
      )
      found.push(...rows.map(({ id }) => id))
    }
    return found
  })

beforeAll(async () => {
  database = await openTestDatabase()
  await furnishCouncil(database.database, mosseregionen)
  await furnishCouncil(database.database, neighbour)
  strangers = await recordsOf(neighbour)
  site = await openTestSite(database)
}, 30_000)
afterAll(() => database.drop())

const desk = `/${mosseregionen}/skrivebord`

test.each(['avtaler/:it/punkter/ny', 'moter/:it/saksliste/ny', 'saker/:it/vedtak/ny'])(
  'nothing can be added at %s when it names what is not here',
  async (path) => {
    for (const it of [...strangers, '2031-01-01', '999-31', 'x']) {
      const address = `${desk}/${path.replace(':it', it)}`
      expect((await site.get(address, secretary)).status).toBe(404)
      expect((await site.send(address, { title: 'Fremmed', text: 'Fremmed' }, secretary)).status).toBe(404)
    }
  },
)

const makers = routes.filter(({ method, path }) => method === 'GET' && /^\/:council\/skrivebord\/[^:]*\/ny$/.test(path))

test.each(makers.map(({ path }) => path.replace(':council', mosseregionen)))(
  'the form at %s takes no record of another council',
  async (address) => {
    const form = await (await site.get(address, secretary)).text()
    const names = [...form.matchAll(/<(?:input|select|textarea)[^>]*? name="([^"]+)"/g)].map(([, name]) => name!)
    const chosen = [...form.matchAll(/<select[^>]*? name="([^"]+)"/g)].map(([, name]) => name!)
    const filled = Object.fromEntries(names.map((name) => [name, '1']))
    for (const name of chosen)
      for (const stranger of strangers) {
        const answer = await site.send(address, { ...filled, [name]: stranger }, secretary)
        expect(answer.status).toBe(422)
        expect(await answer.text()).toContain(`href="#felt-${name}"`)
      }
  },
)

test('an address that names another council’s record answers as if there were none', async () => {
  const one = routes.filter(({ method, path }) => method === 'GET' && /:(?!council)/.test(path.slice(1)))
  for (const { path } of one.filter((route) => route.path.startsWith('/:council') && !/:year|:token/.test(route.path)))
    for (const stranger of strangers) {
      const address = path.replace(':council', mosseregionen).replaceAll(/:\w+/g, stranger)
      const answer = await site.get(address, secretary)
      expect([address, answer.status]).toEqual([address, 404])
    }
})
