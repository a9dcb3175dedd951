import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { addCase } from '../cases/actions.ts'
import { addDecision } from '../cases/decisions/actions.ts'
import { latestDecisions } from '../cases/decisions/store.ts'
import { addMeeting, announceMeeting, changeMeeting } from '../meetings/actions.ts'
import { addAgendaItem } from '../meetings/agenda/actions.ts'
import { actAt, foundCouncil, mosseregionen, reader } from '../test/council.ts'
import { openTestDatabase, type TestDatabase } from '../test/database.ts'
import { day } from '../test/day.ts'
import { granted } from '../test/granted.ts'
import { planMeeting } from '../test/meeting.ts'
import { openTestSite, type TestSite } from '../test/site.ts'
import { addDocument } from './actions.ts'
import { storeFile } from './files/actions.ts'

/** Words that must never reach someone who may not see what they stand in. */
const secrets = ['HEMMELIG', '005/24', '005-24', 'Uannonsert', '2025-01-20', '20. januar', 'personalsak', 'utkast']

let database: TestDatabase
let site: TestSite
const downloads: string[] = []
const home = `/${mosseregionen}`
const act = actAt(mosseregionen, '2024-12-20T12:00:00Z')
const legalBasis = 'offentleglova § 13 første ledd'

/** An exempt case on an announced agenda, a meeting that is not announced, and the papers and decisions of both. */
beforeAll(async () => {
  database = await openTestDatabase()
  await foundCouncil(database.database)
  const planned = await planMeeting(database.database)
  await database.database.write(mosseregionen, async (tx) => {
    const known = { body: planned.body, day: day('2024-12-12'), place: 'Moss rådhus', starts: '09:30' }
    granted(await changeMeeting(tx, act, planned.meeting, known))
    const secret = granted(
      await addCase(tx, act, { year: 2024, number: 5, title: 'HEMMELIG sak', access: 'exempt', legalBasis }),
    )
    const item = granted(
      await addAgendaItem(tx, act, planned.meeting, { councilCase: secret, minutes: 45 }, { position: 1 }),
    )
    granted(await addAgendaItem(tx, act, planned.meeting, { title: 'HEMMELIG del' }, { parent: item }))
    granted(await announceMeeting(tx, act, planned.meeting))
    const decided = { body: planned.body, text: 'HEMMELIG vedtak', result: 'adopted' } as const
    granted(await addDecision(tx, act, { ...decided, councilCase: secret, day: day('2024-12-12') }))

    const hidden = granted(
      await addMeeting(tx, act, { body: planned.body, day: day('2025-01-20'), place: 'Uannonsert sted' }),
    )
    const hiddenItem = granted(
      await addAgendaItem(tx, act, hidden, { councilCase: planned.budget, title: 'Uannonsert punkt' }),
    )
    granted(
      await addDecision(tx, act, {
        ...decided,
        text: 'Uannonsert vedtak',
        councilCase: planned.budget,
        agendaItem: hiddenItem,
        day: day('2024-12-19'),
      }),
    )

    const paper = async (name: string, about: Omit<Parameters<typeof addDocument>[2], 'title' | 'kind' | 'file'>) => {
      const bytes = new TextEncoder().encode(`%PDF-1.7 HEMMELIG ${name}`)
      const { file } = granted(await storeFile(tx, act, { name: `${name}.pdf`, mediaType: 'application/pdf', bytes }))
      const document = granted(await addDocument(tx, act, { title: `HEMMELIG ${name}`, kind: 'other', file, ...about }))
      downloads.push(`${home}/dokumenter/${document}/${name}.pdf`)
    }
    await paper('personalsak', { councilCase: secret })
    await paper('personalsak-2', { access: 'exempt', legalBasis, councilCase: planned.budget })
    await paper('utkast', { access: 'internal', meeting: planned.meeting })
    await paper('utkast-2', { meeting: hidden })
    await paper('utkast-3', { access: 'internal' })
  })
  site = await openTestSite(database, '2024-12-20T12:00:00Z')
})
afterAll(() => database.drop())

const pages = [
  `${home}/saker`,
  `${home}/saker?ar=2024`,
  `${home}/saker?type=ikke-oppgitt`,
  `${home}/saker/003-24`,
  `${home}/moter`,
  `${home}/moter/2024-12-12`,
  `${home}/moter/2024-12-12/kalender.ics`,
  `${home}/dokumenter`,
  `${home}/dokumenter?ar=2024`,
]
const strangers = [
  ['nobody', undefined],
  ['a member', reader('member')],
  ['the leader', reader('leader')],
] as const

describe.each(strangers)('%s', (_who, as) => {
  test.each(pages)('finds nothing hidden on %s', async (path) => {
    const answer = await site.get(path, as)
    expect(answer.status).toBe(200)
    const text = await answer.text()
    expect(secrets.filter((secret) => text.includes(secret))).toEqual([])
  })

  test('gets the same answer for what is hidden as for what is not there', async () => {
    const differences: string[] = []
    const same = async (hidden: string, missing: string) => {
      const [one, other] = [await site.get(hidden, as), await site.get(missing, as)]
      const [text, otherText] = [await one.text(), await other.text()]
      const plain = (body: string, path: string) => body.replaceAll(path, '').replaceAll(encodeURIComponent(path), '')
      const headers = (answer: Response) => JSON.stringify([...answer.headers])
      if (one.status !== 404 || other.status !== 404) differences.push(`${hidden}: ${one.status}`)
      if (plain(text, hidden) !== plain(otherText, missing)) differences.push(`${hidden}: text`)
      if (headers(one) !== headers(other)) differences.push(`${hidden}: headers`)
    }
    await same(`${home}/saker/005-24`, `${home}/saker/905-24`)
    await same(`${home}/saker/5-2024`, `${home}/saker/9-2024`)
    await same(`${home}/moter/2025-01-20`, `${home}/moter/2025-01-21`)
    await same(`${home}/moter/2025-01-20/kalender.ics`, `${home}/moter/2025-01-21/kalender.ics`)
    for (const hidden of downloads) {
      await same(hidden, `${home}/dokumenter/00000000-0000-7000-8000-000000000000/a.pdf`)
      await same(hidden.replace(/[^/]+$/, 'x.pdf'), `${home}/dokumenter/00000000-0000-7000-8000-000000000000/x.pdf`)
    }
    expect(differences).toEqual([])
  })
})

test('counts do not count what is hidden', async () => {
  expect(await (await site.get(`${home}/saker`)).text()).toContain('3 saker')
  expect(await (await site.get(`${home}/dokumenter`)).text()).toContain('Ingen dokumenter er publisert ennå.')
})

test('the agenda’s numbers and times do not betray an item in between', async () => {
  const page = await (await site.get(`${home}/moter/2024-12-12`)).text()
  expect(page).not.toContain('10.15')
  expect(page).toContain('Åpning og godkjenning')
})

test('other features get nothing hidden unless they say that the reader sees everything', async () => {
  const found = await database.database.read(mosseregionen, async (tx) => ({
    told: await latestDecisions(tx, mosseregionen, 10),
    kept: await latestDecisions(tx, mosseregionen, 10, 'everything'),
  }))
  expect(found.told).toEqual([])
  expect(found.kept).toHaveLength(2)
})

test('the secretary sees it all, marked', async () => {
  const secretary = reader('secretary')
  const read = async (path: string) => (await site.get(path, secretary)).text()
  expect(await read(`${home}/saker/005-24`)).toContain(
    `Unntatt offentlighet, ${legalBasis}. Bare de som behandler saken, ser den.`,
  )
  expect(await read(`${home}/saker`)).toContain('HEMMELIG sak')
  expect(await read(`${home}/moter/2024-12-12`)).toMatch(/Sak 005\/24 HEMMELIG sak<\/a>[^/]*Unntatt offentlighet/)
  expect(await read(`${home}/moter/2025-01-20`)).toContain('Uannonsert punkt')
  expect(await read(`${home}/moter`)).toContain('Ikke kunngjort')
  for (const path of downloads) expect((await site.get(path, secretary)).status).toBe(200)
})
