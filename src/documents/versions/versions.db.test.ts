import { afterAll, beforeAll, expect, test } from 'vitest'
import { actAt, foundCouncil, mosseregionen, reader } from '../../test/council.ts'
import { openTestDatabase, type TestDatabase } from '../../test/database.ts'
import { granted } from '../../test/granted.ts'
import { planMeeting, type TestMeeting } from '../../test/meeting.ts'
import { openTestSite, type TestSite } from '../../test/site.ts'
import { addDocument, removeDocument } from '../actions.ts'
import { storeFile } from '../files/actions.ts'

let database: TestDatabase
let site: TestSite
let planned: TestMeeting
const secretary = reader('secretary')
const home = `/${mosseregionen}`
const act = actAt()

beforeAll(async () => {
  database = await openTestDatabase()
  await foundCouncil(database.database)
  planned = await planMeeting(database.database)
  const { person, name } = secretary
  await database.database.write(mosseregionen, (tx) =>
    tx.insertInto('person').values({ council: mosseregionen, person, name }).execute(),
  )
  site = await openTestSite(database)
})
afterAll(() => database.drop())

const pdf = (words: string) => new TextEncoder().encode(`%PDF-1.7 ${words}`)

const kept = (words: string, about = {}) =>
  database.database.write(mosseregionen, async (tx) => {
    const stored = granted(
      await storeFile(tx, act, { name: `${words}.pdf`, mediaType: 'application/pdf', bytes: pdf(words) }),
    )
    const values = { title: 'Saksframlegg', kind: 'paper' as const, councilCase: planned.budget, ...about }
    return granted(await addDocument(tx, act, { ...values, file: stored.file }))
  })

const replaced = (document: string, words: string, more: Record<string, string> = {}) => {
  const form = new FormData()
  form.set('fil', new File([pdf(words)], `${words}.pdf`, { type: 'application/pdf' }))
  for (const [name, value] of Object.entries(more)) form.set(name, value)
  site.know(secretary)
  return site.ask(`${home}/skrivebord/dokumenter/${document}/fil`, {
    method: 'POST',
    body: form,
    redirect: 'manual',
    headers: { cookie: `samrad=${secretary.session}`, 'sec-fetch-site': 'same-origin' },
  })
}

const version = (document: string, number: number, words: string) =>
  `${home}/dokumenter/${document}/versjon/${number}/${words}.pdf`

test('a new file keeps the former: the paper shows the latest, and leads to what it was', async () => {
  const document = await kept('forste')
  expect((await replaced(document, 'andre')).status).toBe(303)
  const page = await (await site.get(`${home}/saker/003-24`)).text()
  expect(page).toContain('Versjon 2, 1. desember 2024')
  expect(page).toContain(version(document, 1, 'forste'))
  expect(await (await site.get(`${home}/dokumenter/${document}/andre.pdf`)).text()).toBe('%PDF-1.7 andre')
  const earlier = await site.get(version(document, 1, 'forste'))
  expect(await earlier.text()).toBe('%PDF-1.7 forste')
  expect(earlier.headers.get('content-disposition')).toContain('attachment')
  expect((await site.get(version(document, 2, 'andre'))).headers.get('location')).toBe(
    `${home}/dokumenter/${document}/andre.pdf`,
  )
  expect((await site.get(version(document, 3, 'andre'))).status).toBe(404)
})

test('a file that held what it should not is the desk’s alone from then on', async () => {
  const document = await kept('hemmelig', { title: 'Notat' })
  await replaced(document, 'rettet', { trekkes: 'ja' })
  expect((await site.get(version(document, 1, 'hemmelig'))).status).toBe(404)
  expect(await (await site.get(`${home}/saker/003-24`)).text()).not.toContain('hemmelig')
  expect((await site.get(version(document, 1, 'hemmelig'), secretary)).status).toBe(200)
})

test('a file from before the document was public stays hidden when it becomes so', async () => {
  const document = await kept('internt', { title: 'Internt notat', access: 'internal' })
  await replaced(document, 'endelig')
  const values = {
    title: 'Internt notat',
    kind: 'paper',
    access: 'public',
    day: '',
    meeting: '',
    councilCase: '',
    legalBasis: '',
  }
  expect((await site.send(`${home}/skrivebord/dokumenter/${document}`, values, secretary)).status).toBe(303)
  expect((await site.get(`${home}/dokumenter/${document}/endelig.pdf`)).status).toBe(200)
  expect((await site.get(version(document, 1, 'internt'))).status).toBe(404)
})

test('every version of an exempt document is closed, and its case says the paragraph and nothing more', async () => {
  const document = await kept('offentlig', { title: 'HEMMELIG tittel', councilCase: planned.actionPlan })
  await replaced(document, 'ny')
  const exempt = {
    title: 'HEMMELIG tittel',
    kind: 'paper',
    access: 'exempt',
    legalBasis: 'offentleglova § 13 første ledd',
  }
  const values = { ...exempt, day: '', meeting: '', councilCase: planned.actionPlan }
  expect((await site.send(`${home}/skrivebord/dokumenter/${document}`, values, secretary)).status).toBe(303)
  expect((await site.get(version(document, 1, 'offentlig'))).status).toBe(404)
  const page = await (await site.get(`${home}/saker/002-24`)).text()
  expect(page).toContain('Deler av saken er unntatt offentlighet: offentleglova § 13 første ledd.')
  expect(page).not.toContain('HEMMELIG')
})

test('a document that is removed takes every version with it', async () => {
  const document = await kept('borte', { title: 'Borte' })
  await replaced(document, 'ogsaborte')
  await database.database.write(mosseregionen, (tx) => removeDocument(tx, act, document))
  expect((await site.get(version(document, 1, 'borte'), secretary)).status).toBe(404)
  const left = await database.database.read(mosseregionen, (tx) =>
    tx.selectFrom('file').select('name').where('name', 'in', ['borte.pdf', 'ogsaborte.pdf']).execute(),
  )
  expect(left).toEqual([])
})

test('only the secretary replaces files', async () => {
  const document = await kept('vern', { title: 'Vern' })
  expect((await site.get(`${home}/skrivebord/dokumenter/${document}/fil`)).status).not.toBe(200)
  expect((await site.get(`${home}/skrivebord/dokumenter/${document}/fil`, reader('member'))).status).toBe(403)
  expect((await site.get(`${home}/skrivebord/dokumenter/${document}/fil`, secretary)).status).toBe(200)
})
