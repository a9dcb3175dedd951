import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { addCase } from '../../cases/actions.ts'
import { addDecision } from '../../cases/decisions/actions.ts'
import { listBodies } from '../../councils/bodies/store.ts'
import type { Act } from '../../foundation/act.ts'
import { foundCouncil, reader } from '../../test/council.ts'
import { openTestDatabase, type TestDatabase } from '../../test/database.ts'
import { granted } from '../../test/granted.ts'
import { furnishCouncil, keepSecrets, secretWord } from '../../test/living-council.ts'
import { pageText } from '../../test/page-text.ts'
import { openTestSite, type TestSite } from '../../test/site.ts'

let database: TestDatabase
let site: TestSite
let act: Act
beforeAll(async () => {
  database = await openTestDatabase()
  act = await furnishCouncil(database.database)
  site = await openTestSite(database)
})
afterAll(() => database.drop())

const read = async (path: string, as?: ReturnType<typeof reader>) => pageText(await (await site.get(path, as)).text())

describe('the front page of a council', () => {
  test('says who work together, each with its colour', async () => {
    expect(await read('/mosseregionen')).toContain('Moss, Råde, Vestby og Våler samarbeider i dette interkommunale')
  })

  test('counts the days to the next meeting', async () => {
    const text = await read('/mosseregionen')
    expect(text).toMatch(/Om 11 dager Neste møte Representantskapet Torsdag 12\. desember 2024/)
    expect(text).toContain('6 punkter på sakslisten, 3 saker.')
  })

  test('tells the latest decisions as sentences, with the resolution’s own words', async () => {
    const text = await read('/mosseregionen')
    expect(text).toMatch(/Representantskapet gjorde vedtak i «Handlingsplan .*?» 26\. november 2024\./)
    expect(text).toContain('Handlingsplanen for 2025 vedtas slik den er lagt fram.')
    expect(text).toContain('Representantskapet tok til orientering «Årsmelding» 26. november 2024.')
  })

  test('counts no goal as reached before a person has confirmed it', async () => {
    const text = await read('/mosseregionen')
    expect(text).toContain('Fire mål i 2025')
    expect(text).toContain('0 av minst 3 er bekreftet')
    expect(text).toContain('Ingen resultater er bekreftet ennå.')
  })

  test('says what it costs, and that it is a proposal', async () => {
    const text = await read('/mosseregionen')
    expect(text).toContain('Etter forslaget betaler kommunene 641 790 kroner til sammen i 2025.')
    expect(text).toContain('Det er 7,50 kroner per innbygger.')
    expect(text).toContain('Råde 9,2 % 59 122,50 kroner')
  })

  test('shows a new decision at once, also to whoever got the page from the cache before', async () => {
    await read('/mosseregionen')
    await database.database.write(act.council, async (tx) => {
      const councilCase = granted(await addCase(tx, act, { year: 2024, number: 60, title: 'Ny bru' }))
      const [body] = await listBodies(tx, act.council)
      const day = Temporal.PlainDate.from('2024-11-30')
      await addDecision(tx, act, { councilCase, body: body!.body, day, text: 'Brua bygges.', result: 'adopted' })
    })
    expect(await read('/mosseregionen')).toContain('Representantskapet gjorde vedtak i «Ny bru» 30. november 2024.')
  })

  test('shows nothing that is not public, not even to the secretary', async () => {
    await keepSecrets(database.database, act)
    expect(await read('/mosseregionen')).not.toContain(secretWord)
    expect(await read('/mosseregionen', reader('secretary'))).not.toContain(secretWord)
  })

  test('says what is not there yet, and tells the secretary where to begin', async () => {
    await foundCouncil(database.database, 'tomt', 'Tomt interkommunalt politisk råd')
    const text = await read('/tomt')
    for (const sentence of [
      'Kommunene er ikke registrert ennå.',
      'Ingen møter er planlagt.',
      'Ingen vedtak er registrert ennå.',
      'Ingen plan er registrert ennå.',
      'Ingen budsjett er registrert ennå.',
      'Ingen dokumenter er publisert ennå.',
    ])
      expect(text).toContain(sentence)
    expect(text).not.toContain('Begynn med å lese inn')
    expect(await read('/tomt', reader('secretary'))).toContain('Begynn med å lese inn et dokument')
  })
})

describe('the front page of the installation', () => {
  test('lists its councils with their municipalities and next meeting', async () => {
    const text = await read('/')
    expect(text).toMatch(/Mosseregionen interkommunalt politisk råd Moss, Råde, Vestby, Våler Neste møte: torsdag 12/)
    expect(text).toMatch(
      /Tomt interkommunalt politisk råd Kommunene er ikke registrert ennå\. Ingen møter er planlagt\./,
    )
  })

  test('says how the first council is made while there is none', async () => {
    const empty = await openTestDatabase()
    const { get } = await openTestSite(empty)
    const text = pageText(await (await get('/')).text())
    expect(text).toContain('Ingen råd er opprettet ennå. Administratoren oppretter det første')
    await empty.drop()
  })

  test('says that an example is an example, and asks search engines to leave it', async () => {
    const demo = await openTestDatabase()
    await demo.database.write('eksempel', (tx) =>
      tx.insertInto('council').values({ council: 'eksempel', name: 'Eksempelrådet', demo: true }).execute(),
    )
    const { get } = await openTestSite(demo)
    expect(pageText(await (await get('/')).text())).toContain('Dette er et eksempel. Ingenting her er vedtatt av noen.')
    expect(await (await get('/eksempel')).text()).toContain('<meta name="robots" content="noindex"')
    expect(await (await get('/robots.txt')).text()).toContain('Disallow: /eksempel')
    expect(await (await get('/sitemap.xml')).text()).not.toContain('eksempel')
    await demo.drop()
  })
})

describe('the desk of the secretary', () => {
  test('says what to do first, with the paragraph', async () => {
    const text = await read('/mosseregionen/skrivebord', reader('secretary'))
    expect(text).toMatch(/To ting venter på deg\./)
    expect(text).toMatch(/Kunngjør møtet i Representantskapet 13\. februar 2025\. kommuneloven § 11-3 andre ledd/)
    expect(text).toMatch(/Samarbeidsavtalen mangler det som loven krever i bokstav a, .* og h\. kommuneloven § 18-4/)
  })

  test('begins an empty council with a document', async () => {
    const html = await (await site.get('/tomt/skrivebord', reader('secretary'))).text()
    expect(html).toContain('action="/tomt/skrivebord/les-inn"')
    expect(html).toContain('enctype="multipart/form-data"')
    expect(html).toContain('name="fil"')
  })

  test.each(['member', 'leader', 'observer', 'finance'])('is closed to a %s', async (office) => {
    expect((await site.get('/mosseregionen/skrivebord', reader(office))).status).toBe(403)
  })
})
