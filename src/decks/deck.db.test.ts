import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { changeContribution } from '../budget/contributions/actions.ts'
import { listContributions } from '../budget/contributions/store.ts'
import { listBudgets } from '../budget/store.ts'
import { addCase } from '../cases/actions.ts'
import { findCaseByNumber } from '../cases/store.ts'
import type { Act } from '../foundation/act.ts'
import type { Tx } from '../foundation/database/council.ts'
import { addMeeting } from '../meetings/actions.ts'
import { addAgendaItem } from '../meetings/agenda/actions.ts'
import { findMeetingAt } from '../meetings/store.ts'
import { mosseregionen, reader } from '../test/council.ts'
import { openTestDatabase, type TestDatabase } from '../test/database.ts'
import { day } from '../test/day.ts'
import { granted } from '../test/granted.ts'
import { furnishCouncil, secretWord } from '../test/living-council.ts'
import { pageText } from '../test/page-text.ts'
import { openTestSite, type TestSite } from '../test/site.ts'
import { readDeck } from './reading.ts'
import { shown } from './slides.ts'

let database: TestDatabase
let site: TestSite
let act: Act
const secretary = reader('secretary')
const leader = reader('leader')
const lysark = '/mosseregionen/moter/2024-12-12/lysark'

beforeAll(async () => {
  database = await openTestDatabase()
  act = await furnishCouncil(database.database)
  site = await openTestSite(database)
})
afterAll(() => database.drop())

const write = <T>(work: (tx: Tx) => Promise<T>) => database.database.write(mosseregionen, work)
const deckFor = (sees: 'public' | 'everything') =>
  database.database.read(mosseregionen, async (tx) => {
    const meeting = await findMeetingAt(tx, mosseregionen, '2024-12-12', 'everything')
    return readDeck(tx, mosseregionen, meeting!, sees)
  })
const slide = async (kind: string) => (await deckFor('public')).slides.find((one) => one.kind === kind)!
const pageOf = async (path: string, as?: ReturnType<typeof reader>) => (await site.get(lysark + path, as)).text()

describe('the deck of the meeting', () => {
  test('has the order and the headings of the council’s own', async () => {
    const headings = shown(await deckFor('public')).filter(({ kind }) => kind !== 'chart')
    expect(headings.map(({ heading }) => heading.replace(/^(\d)\. .*/, '$1.'))).toEqual([
      'Mosseregionen interkommunalt politisk råd – Representantskapet',
      'Agenda',
      'Sak 002/24 Ny handlingsplan MIPR 2025 – orientering',
      'Samarbeidsavtale, 09.02.2021',
      'Strategisk plan (2022 – 2025)',
      'Prioriterte samarbeidsområder',
      'Ny handlingsplan 2025 (vedtatt MIPR 26. nov.)',
      '1.',
      '2.',
      '3.',
      '4.',
      'Sak 003/24 Forslag til budsjett MIPR 2025',
      'Forslag til budsjett MIPR 2025',
      'Forslag til budsjett 2025',
      'Sak 004/24 Eventuelt',
    ])
  })

  test('changes when a contribution changes: the table, its sum and the chart', async () => {
    const table = await slide('table')
    const before = await pageOf(`/${table.key}`)
    expect(pageText(before)).toContain('59 122,50')
    await write(async (tx) => {
      const [budget] = await listBudgets(tx, mosseregionen)
      const paid = await listContributions(tx, mosseregionen, budget!.budget)
      const råde = paid.find(({ population }) => population === 7883)!
      granted(await changeContribution(tx, act, råde.contribution, { ...råde, population: 8000, amount: undefined }))
    })
    const after = pageText(await pageOf(`/${table.key}`))
    expect(after).toContain('7,5 kr x 8 000*')
    expect(after).toContain('60 000')
    expect(after).not.toContain('59 122,50')
    expect(after).toContain('642 667,50')
    expect(pageText(await pageOf(`/${(await slide('chart')).key}`))).toContain('642 667,50 kroner til sammen')
    expect(table.key).toBe((await slide('table')).key)
  })

  test('knows a slide by its place in the record, and no slide by a place that is not there', async () => {
    expect((await site.get(`${lysark}/mal:00000000-0000-7000-8000-000000000000`)).status).toBe(404)
    expect((await site.get(`${lysark}/saksliste/del`)).status).toBe(200)
  })

  test('leads from slide to slide without JavaScript', async () => {
    const first = await pageOf('')
    expect(first).toContain('rel="next"')
    expect(first).not.toContain('rel="prev"')
    const next = /href="([^"]+)" data-go="next"/.exec(first)![1]!
    expect(pageText(await (await site.get(next)).text())).toContain('Åpning og godkjenning av møteinnkalling')
  })
})

describe('what is exempt', () => {
  let secretCase: string
  beforeAll(() =>
    write(async (tx) => {
      const meeting = await findMeetingAt(tx, mosseregionen, '2024-12-12', 'everything')
      const exempt = { access: 'exempt', legalBasis: 'offentleglova § 23 første ledd' } as const
      secretCase = granted(
        await addCase(tx, act, {
          year: 2024,
          number: 77,
          title: `${secretWord} tomt`,
          ...exempt,
          proposal: `${secretWord} kjøpes.`,
        }),
      )
      granted(await addAgendaItem(tx, act, meeting!.meeting, { councilCase: secretCase }))
    }),
  )

  test('is in the secretary’s deck, and neither in the public one nor counted there', async () => {
    const [open, all] = [await deckFor('public'), await deckFor('everything')]
    const ofCases = ({ slides }: typeof open) => slides.filter(({ kind }) => kind !== 'agenda').length
    expect(ofCases(all)).toBe(ofCases(open) + 2)
    expect(JSON.stringify(all)).toContain(secretWord)
    expect(JSON.stringify(open)).not.toContain(secretWord)
    for (const path of ['', '/oversikt', '/utskrift', '/folg'])
      expect(await pageOf(path), path).not.toContain(secretWord)
    expect(pageText(await pageOf('/saksliste'))).toContain(`2 av ${open.slides.length}`)
    expect((await site.get(`${lysark}/sak:${secretCase}`)).status).toBe(404)
    expect((await site.get(`${lysark}/sak:${secretCase}`, secretary)).status).toBe(200)
  })

  test('is black on the public screen while the secretary shows it, like any black screen', async () => {
    await site.send(`${lysark}/vis`, { svart: 'svart saksliste' }, secretary)
    const black = await pageOf('/folg/del')
    await site.send(`${lysark}/vis`, { ark: `sak:${secretCase}` }, secretary)
    expect(await pageOf('/folg/del')).toBe(black)
    expect(await pageOf('/folg/del', secretary)).toContain(secretWord)
    await site.send(`${lysark}/vis`, { avslutt: 'ja' }, secretary)
  })

  test('cannot be shown by a leader who does not see it', async () => {
    expect((await site.send(`${lysark}/vis`, { ark: `sak:${secretCase}` }, leader)).status).toBe(409)
  })
})

test('the deck of a meeting that is not announced is for the desk only', async () => {
  await write(async (tx) => {
    const meeting = await findMeetingAt(tx, mosseregionen, '2024-12-12', 'everything')
    granted(await addMeeting(tx, act, { body: meeting!.body, day: day('2025-03-13') }))
  })
  const hidden = '/mosseregionen/moter/2025-03-13/lysark'
  for (const path of ['', '/oversikt', '/utskrift', '/folg', '/forside', '/lysark.pptx', '/lysark.pdf']) {
    expect([path, (await site.get(hidden + path)).status]).toEqual([path, 404])
    expect([path, (await site.get(hidden + path, secretary)).status]).toEqual([path, 200])
  }
  expect((await site.get(`${hidden}/vis`, leader)).status).toBe(404)
})

describe('the presenter', () => {
  test('moves, and all who follow are there too', async () => {
    const table = await slide('table')
    expect((await site.send(`${lysark}/vis`, { ark: table.key }, leader)).status).toBe(303)
    expect(pageText(await pageOf('/folg/del'))).toContain('SUM inntekter')
    expect(pageText(await pageOf('/vis', secretary))).toContain('Hva betaler hver kommune?')
  })

  test('is let in only as secretary or leader', async () => {
    expect((await site.get(`${lysark}/vis`)).status).toBe(303)
    expect((await site.get(`${lysark}/vis`, reader('member'))).status).toBe(403)
    expect((await site.send(`${lysark}/vis`, { ark: 'forside' }, reader('member'))).status).toBe(403)
  })

  test('is told when the slide is gone', async () => {
    const answer = await site.send(`${lysark}/vis`, { ark: 'mal:borte' }, secretary)
    expect([answer.status, (await answer.text()).includes('Lysarket finnes ikke lenger')]).toEqual([409, true])
  })
})

describe('what the desk chooses', () => {
  const desk = '/mosseregionen/skrivebord/moter/2024-12-12/lysark'

  test('a hidden slide is left out for all, and the desk still has it', async () => {
    expect((await site.send(`${desk}/strategi`, { notes: '', hidden: 'ja' }, secretary)).status).toBe(303)
    expect(pageText(await pageOf('/oversikt'))).not.toContain('Strategisk plan (2022 – 2025)')
    expect((await site.get(`${lysark}/strategi`)).status).toBe(404)
    expect(pageText(await (await site.get(desk, secretary)).text())).toContain('Skjult')
    await site.send(`${desk}/strategi`, { notes: '' }, secretary)
    expect((await site.get(`${lysark}/strategi`)).status).toBe(200)
  })

  test('the presenter’s own notes are the secretary’s', async () => {
    await site.send(`${desk}/formal`, { notes: 'Husk å takke ordføreren' }, secretary)
    expect(await pageOf('/utskrift', secretary)).toContain('Husk å takke ordføreren')
    expect(await pageOf('/utskrift')).not.toContain('Husk å takke')
  })

  test('a slide that the record does not have cannot be chosen for', async () => {
    expect((await site.send(`${desk}/mal:borte`, { notes: 'x' }, secretary)).status).toBe(404)
  })

  test('what a case is about stands after the slide that opens it', async () => {
    const found = await database.database.read(mosseregionen, (tx) =>
      findCaseByNumber(tx, mosseregionen, { series: '', year: 2024, number: 3 }),
    )
    const { slides } = await deckFor('public')
    const at = slides.findIndex(({ key }) => key === `sak:${found!.councilCase}`)
    expect(slides[at + 1]!.key).toMatch(/^budsjett:/)
  })
})
