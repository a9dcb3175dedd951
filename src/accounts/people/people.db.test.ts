import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { foundCouncil, reader } from '../../test/council.ts'
import { openTestDatabase, type TestDatabase } from '../../test/database.ts'
import { openTestSite, type TestSite } from '../../test/site.ts'
import { listPeople } from './store.ts'

let database: TestDatabase
let site: TestSite
const secretary = reader('secretary')
const desk = '/mosseregionen/skrivebord/personer'

beforeAll(async () => {
  database = await openTestDatabase()
  await foundCouncil(database.database)
  site = await openTestSite(database)
})
afterAll(() => database.drop())

const idOf = async (name: string) => {
  const all = await database.database.read('mosseregionen', (tx) => listPeople(tx, 'mosseregionen'))
  return all.find((one) => one.name === name)?.person ?? ''
}
const enter = (form: Record<string, string>) => site.send(`${desk}/ny`, { email: '', party: '', ...form }, secretary)

describe('the desk of people', () => {
  test('takes a person by role, and lists them', async () => {
    expect((await enter({ name: 'Ordfører i Råde', email: 'ordforer@raade.example', party: 'Partiet' })).status).toBe(
      303,
    )
    const list = await (await site.get(desk, secretary)).text()
    for (const shown of ['Ordfører i Råde', 'ordforer@raade.example', 'Partiet', 'Ikke invitert', 'Lag lenke'])
      expect(list).toContain(shown)
  })

  test('keeps what was typed when the address is wrong, and when it is another’s', async () => {
    const wrong = await enter({ name: 'Ordfører i Vestby', email: 'vestby' })
    expect(wrong.status).toBe(422)
    expect(await wrong.text()).toContain('value="Ordfører i Vestby"')
    const taken = await enter({ name: 'Varaordfører i Råde', email: 'ORDFORER@raade.example' })
    expect(taken.status).toBe(409)
    expect(await taken.text()).toContain('value="Varaordfører i Råde"')
  })

  test('makes a link to give by hand when there is no mail server, and shows it once', async () => {
    const invited = await site.send(`${desk}/${await idOf('Ordfører i Råde')}/inviter`, {}, secretary)
    expect(invited.status).toBe(200)
    expect(invited.headers.get('cache-control')).toBe('no-store')
    const link = /http:\/\/localhost(\/mosseregionen\/invitasjon\/[\w-]{43})/.exec(await invited.text())?.[1]
    expect((await site.get(link!)).status).toBe(200)
    const list = await (await site.get(desk, secretary)).text()
    expect(list).toContain('Lenke gitt, gjelder til 08.12.2024')
    expect(list).not.toContain(link)
  })

  test('removes a person who was entered by mistake, with the ways in', async () => {
    const person = await idOf('Ordfører i Råde')
    expect((await site.send(`${desk}/${person}/fjern`, {}, secretary)).status).toBe(303)
    expect(await idOf('Ordfører i Råde')).toBe('')
  })

  test('does not remove someone who has been appointed', async () => {
    await enter({ name: 'Rådgiver' })
    const person = await idOf('Rådgiver')
    const appointed = { person, role: 'finance', from: '2024-01-01', to: '' }
    expect((await site.send('/mosseregionen/skrivebord/verv/ny', appointed, secretary)).status).toBe(303)
    expect(await (await site.get('/mosseregionen/skrivebord/verv', secretary)).text()).toContain('Rådgiver')
    expect((await site.send(`${desk}/${person}/fjern`, {}, secretary)).status).toBe(409)
  })

  test('keeps the council’s appointments to the council’s own offices', async () => {
    const person = await idOf('Rådgiver')
    const wrong = { person, role: 'administrator', from: '2024-01-01', to: '' }
    expect((await site.send('/mosseregionen/skrivebord/verv/ny', wrong, secretary)).status).toBe(422)
  })
})
