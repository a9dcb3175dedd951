import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { announceMeeting, changeMeeting } from '../meetings/actions.ts'
import { actAt, foundCouncil, mosseregionen, reader } from '../test/council.ts'
import { openTestDatabase, type TestDatabase } from '../test/database.ts'
import { granted } from '../test/granted.ts'
import { planMeeting, type TestMeeting } from '../test/meeting.ts'
import { cookieOf, openTestSite, type TestSite } from '../test/site.ts'
import { addDocument, removeDocument } from './actions.ts'
import { sha256Of, storeFile } from './files/actions.ts'
import { readFileContent } from './files/store.ts'

let database: TestDatabase
let site: TestSite
let planned: TestMeeting
const secretary = reader('secretary')
const home = `/${mosseregionen}`
const desk = `${home}/skrivebord/dokumenter`
const pdf = new TextEncoder().encode('%PDF-1.7 et saksframlegg')

beforeAll(async () => {
  database = await openTestDatabase()
  await foundCouncil(database.database)
  planned = await planMeeting(database.database)
  await database.database.write(mosseregionen, (tx) =>
    tx
      .insertInto('person')
      .values({ council: mosseregionen, person: secretary.person, name: secretary.name })
      .execute(),
  )
  site = await openTestSite(database)
  site.know(secretary)
})
afterAll(() => database.drop())

const read = async (path: string, as?: Parameters<TestSite['get']>[1]) => (await site.get(path, as)).text()

function upload(fields: Readonly<Record<string, string>>, file: File | undefined) {
  const body = new FormData()
  const all = { title: '', kind: 'paper', day: '', meeting: '', councilCase: '', access: 'public', legalBasis: '' }
  for (const [name, value] of Object.entries({ ...all, ...fields })) body.set(name, value)
  if (file) body.set('fil', file)
  return site.ask(`${desk}/ny`, {
    method: 'POST',
    body,
    headers: { cookie: cookieOf(secretary), 'sec-fetch-site': 'same-origin' },
  })
}

const linkTo = (page: string, name: string) => new RegExp(`${home}/dokumenter/[^"]+/${name}`).exec(page)?.[0] ?? ''

describe('a paper that the secretary uploads to a case', () => {
  let link: string
  beforeAll(async () => {
    const sent = await upload(
      { title: 'Saksframlegg om budsjettet', councilCase: planned.budget, day: '2024-12-05' },
      new File([pdf], '../Budsjett Å 2025.html', { type: 'text/html' }),
    )
    expect(sent.status).toBe(303)
    link = linkTo(await read(`${home}/dokumenter`), 'Budsjett[^"]*')
  })

  test('is on the list of documents and on the page of its case', async () => {
    const list = await read(`${home}/dokumenter`)
    expect(list).toContain('Saksframlegg om budsjettet')
    expect(list).toContain(`href="${home}/saker/003-24"`)
    expect(await read(`${home}/saker/003-24`)).toContain('Saksframlegg om budsjettet')
    expect(await read(`${home}/dokumenter?type=vedlegg`)).toContain('Ingen dokumenter passer med valgene')
  })

  test('is sent as what its bytes are, to be saved and never shown', async () => {
    const answer = await site.get(link)
    expect(answer.headers.get('content-type')).toBe('application/pdf')
    expect(answer.headers.get('content-disposition')).toBe(
      'attachment; filename="Budsjett _ 2025.pdf"; filename*=UTF-8\'\'Budsjett%20%C3%85%202025.pdf',
    )
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
    expect(new Uint8Array(await answer.arrayBuffer())).toEqual(pdf)
  })

  test('is not sent again to who has it', async () => {
    const etag = (await site.get(link)).headers.get('etag') ?? ''
    expect(etag).toBe(`"${sha256Of(pdf)}"`)
    const again = await site.ask(link, { headers: { 'if-none-match': etag } })
    expect(again.status).toBe(304)
    expect(await again.text()).toBe('')
  })

  test('is found under its own name only', async () => {
    const answer = await site.get(link.replace(/[^/]+$/, 'noe-annet.pdf'))
    expect(answer.headers.get('location')).toBe(link)
  })

  test('can be made internal, and is then gone for others', async () => {
    const [, id] = /dokumenter\/([0-9a-f-]{36})/.exec(link) ?? []
    const change = {
      title: 'Saksframlegg',
      kind: 'paper',
      day: '',
      meeting: '',
      councilCase: '',
      access: 'internal',
      legalBasis: '',
    }
    expect((await site.send(`${desk}/${id}`, change, secretary)).status).toBe(303)
    expect((await site.get(link)).status).toBe(404)
    expect((await site.get(link, reader('member'))).status).toBe(404)
    const kept = await site.get(link, secretary)
    expect(kept.status).toBe(200)
    expect(kept.headers.get('cache-control')).toBe('private, no-store')
    expect((await site.send(`${desk}/${id}/fjern`, {}, secretary)).status).toBe(303)
    expect((await site.get(link, secretary)).status).toBe(404)
  })
})

test('a file larger than an ordinary form goes through', async () => {
  const large = new Uint8Array(2_000_000).fill(97)
  const sent = await upload({ title: 'Stort vedlegg', kind: 'attachment' }, new File([large], 'stort.txt'))
  expect(sent.status).toBe(303)
  const list = await read(`${home}/dokumenter`)
  expect(list).toContain('TXT, 2\u00a0MB')
  const answer = await site.get(linkTo(list, 'stort.txt'))
  expect((await answer.arrayBuffer()).byteLength).toBe(large.length)
})

describe('what is wrong with an upload', () => {
  test('a file of no kind that we know', async () => {
    const sent = await upload({ title: 'Program' }, new File([new Uint8Array([0x4d, 0x5a, 0, 0])], 'papir.pdf'))
    expect(sent.status).toBe(422)
    const form = await sent.text()
    expect(form).toContain('Vi kjenner ikke filtypen')
    expect(form).toContain('value="Program"')
  })

  test('no file', async () => {
    expect(await (await upload({}, undefined)).text()).toContain('Velg en fil.')
  })

  test('an exemption without its paragraph', async () => {
    const sent = await upload({ access: 'exempt' }, new File([pdf], 'a.pdf'))
    expect(sent.status).toBe(409)
    expect(await sent.text()).toContain('offentleglova § 3')
  })
})

test('a paper of a meeting is public from the day the meeting is announced', async () => {
  const document = await database.database.write(mosseregionen, async (tx) => {
    const stored = granted(
      await storeFile(tx, actAt(), { name: 'innkalling.pdf', mediaType: 'application/pdf', bytes: pdf }),
    )
    return granted(
      await addDocument(tx, actAt(), {
        title: 'Innkalling',
        kind: 'notice',
        file: stored.file,
        meeting: planned.meeting,
      }),
    )
  })
  const link = `${home}/dokumenter/${document}/innkalling.pdf`
  expect((await site.get(link)).status).toBe(404)
  expect(await read(desk, secretary)).toContain('Ikke synlig ennå')
  await database.database.write(mosseregionen, async (tx) => {
    const known = { body: planned.body, day: Temporal.PlainDate.from('2024-12-12'), place: 'Moss rådhus' }
    granted(await changeMeeting(tx, actAt(), planned.meeting, known))
    return announceMeeting(tx, actAt(), planned.meeting)
  })
  expect((await site.get(link)).status).toBe(200)
  expect(await read(`${home}/moter/2024-12-12`)).toContain('Innkalling')
})

test('a file goes when nothing uses it, and stays while something does', async () => {
  const bytes = new TextEncoder().encode('felles vedlegg')
  const kept = (file: string) => database.database.read(mosseregionen, (tx) => readFileContent(tx, mosseregionen, file))
  const [file, one, other] = await database.database.write(mosseregionen, async (tx) => {
    const { file } = granted(await storeFile(tx, actAt(), { name: 'felles.txt', mediaType: 'text/plain', bytes }))
    const shown = async (title: string) => granted(await addDocument(tx, actAt(), { title, kind: 'attachment', file }))
    return [file, await shown('Vedlegg 1'), await shown('Vedlegg 2')] as const
  })
  await database.database.write(mosseregionen, (tx) => removeDocument(tx, actAt(), one))
  expect(await kept(file)).toEqual(Buffer.from(bytes))
  await database.database.write(mosseregionen, (tx) => removeDocument(tx, actAt(), other))
  expect(await kept(file)).toBeUndefined()
})

test('the desk is for the secretary', async () => {
  expect((await site.get(desk, reader('finance'))).status).toBe(403)
  expect((await site.get(`${desk}/ny`)).status).toBe(303)
})
