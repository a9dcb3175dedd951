import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { addBody } from '../councils/bodies/actions.ts'
import { addParticipant } from '../councils/participants/actions.ts'
import type { Tx } from '../foundation/database/council.ts'
import { isRefusal } from '../law/refusal.ts'
import { addMeeting, announceMeeting } from '../meetings/actions.ts'
import { addAgendaItem } from '../meetings/agenda/actions.ts'
import { actAt, foundCouncil, mosseregionen, reader } from '../test/council.ts'
import { openTestDatabase, type TestDatabase } from '../test/database.ts'
import { granted } from '../test/granted.ts'
import { pageText } from '../test/page-text.ts'
import { type FurnishedBudget, furnishBudget } from '../test/plan-and-budget.ts'
import { openTestSite, type TestSite } from '../test/site.ts'
import { addBudget, removeBudget, stateSum } from './actions.ts'
import { addContribution, changeContribution, removeContribution } from './contributions/actions.ts'
import { listContributions } from './contributions/store.ts'
import { addBudgetLine } from './lines/actions.ts'
import { budgetSummary } from './reading.ts'
import { listBudgets } from './store.ts'

let database: TestDatabase
let site: TestSite
let furnished: FurnishedBudget
const act = actAt()
const secretary = reader('secretary')
const desk = '/mosseregionen/skrivebord'

const write = <T>(work: (tx: Tx) => Promise<T>) => database.database.write(mosseregionen, work)

const read = async (path: string, as?: ReturnType<typeof reader>) => pageText(await (await site.get(path, as)).text())

beforeAll(async () => {
  database = await openTestDatabase()
  await foundCouncil(database.database)
  site = await openTestSite(database)
})
afterAll(() => database.drop())

test('a council without a budget says so', async () => {
  expect(await read('/mosseregionen/budsjett')).toContain('Ingen budsjett er lagt fram ennå.')
  expect((await site.get('/mosseregionen/budsjett/2025')).status).toBe(404)
})

describe('the budget of 2025', () => {
  beforeAll(async () => {
    furnished = await write((tx) => furnishBudget(tx, act))
  })

  test('is said in a sentence first', async () => {
    const page = await read('/mosseregionen/budsjett')
    expect(page).toContain('Kommunene betaler 641 790 kroner til sammen.')
    expect(page).toContain('Det er 7,50 kroner per innbygger, og det dekker en halv stilling og sju møter.')
    expect(page).toContain('7,50 kroner i året er litt over to øre om dagen per innbygger.')
  })

  test('shows each municipality with its formula, the largest first, and shares of a whole hundred', async () => {
    const page = await read('/mosseregionen/budsjett/2025')
    const rows = ['Moss 52 051 60,8 % 7,50 × 52 051 390 382,50', 'Råde 7 883 9,2 % 7,50 × 7 883 59 122,50']
    for (const row of rows) expect(page).toContain(row)
    expect(page.indexOf('Vestby 19 493')).toBeLessThan(page.indexOf('Råde 7 883'))
    expect(page).toContain('Sum 85 572 100,0 % 641 790,00')
    expect(page).toContain('Mat og lokaler 3 470 × 7 møter 24 290,00')
    expect(page).toContain('Innbyggere per 1. januar 2024.')
  })

  test('does every sum again and says that all are correct', async () => {
    const page = await read('/mosseregionen/budsjett')
    expect(page).toContain('Alle ti regnestykkene stemmer')
    expect(page).toContain('Budsjettet er i balanse')
  })

  test('is a proposal, and says in which case it is treated and who decides', async () => {
    const page = await read('/mosseregionen/budsjett')
    expect(page).toContain('Forslag')
    expect(page).toContain('003/24 Forslag til budsjett 2025')
    expect(page).toContain('Representantskapet kommuneloven § 14-8 første ledd')
  })

  test('says when it is treated once the meeting is announced, and not a day before', async () => {
    const meeting = await write(async (tx) => {
      const body = granted(
        await addBody(tx, act, { name: 'Representantskapet', kind: 'representantskap', position: 1, noticeDays: null }),
      )
      const planned = granted(
        await addMeeting(tx, act, { body, day: Temporal.PlainDate.from('2024-12-12'), place: 'Moss' }),
      )
      granted(await addAgendaItem(tx, act, planned, { title: 'Budsjett', councilCase: furnished.budgetCase }))
      return planned
    })
    expect(await read('/mosseregionen/budsjett')).not.toContain('behandles')
    await write((tx) => announceMeeting(tx, act, meeting))
    expect(await read('/mosseregionen/budsjett')).toContain('Forslag, behandles 12. desember 2024')
  })

  test('comes as a file for Norwegian spreadsheets', async () => {
    const sent = await site.get('/mosseregionen/budsjett/2025/budsjett.csv')
    expect(sent.headers.get('content-type')).toBe('text/csv; charset=utf-8')
    const bytes = new Uint8Array(await sent.arrayBuffer())
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    const lines = new TextDecoder().decode(bytes).split('\r\n')
    expect(lines).toContain('Inntekter;Moss;52051;innbyggere;7,5;390382,50')
    expect(lines).toContain('Utgifter;Mat og lokaler;7;møter;3470,00;24290,00')
    expect(lines).toContain('Inntekter;Sum inntekter;;;;641790,00')
  })

  test('is summed up for the front page', async () => {
    const summary = await database.database.read(mosseregionen, (tx) => budgetSummary(tx, mosseregionen))
    expect(summary).toMatchObject({ total: 64_179_000, rate: '7.5', perResident: '7.5' })
  })

  test.each([
    [
      'nn',
      'Kommunane betaler 641 790 kroner til saman. Det er 7,50 kroner per innbyggjar, og det dekkjer ei halv stilling',
    ],
    ['en', 'The municipalities pay NOK 641,790 in total. That is NOK 7.50 per inhabitant, and it covers a half-time'],
  ])('speaks %s too', async (language, sentence) => {
    const cookie = `sprak=${language}`
    expect(pageText(await (await site.ask('/mosseregionen/budsjett', { headers: { cookie } })).text())).toContain(
      sentence,
    )
  })

  test('shows the document’s wrong sum as the document’s, and mends nothing', async () => {
    await write((tx) => stateSum(tx, act, furnished.budget, 'income', 64_170_000))
    const page = await read('/mosseregionen/budsjett')
    expect(page).toContain('1 av 10 regnestykker stemmer ikke')
    expect(page).toContain('Inntekter: linjene blir 641 790')
    expect(page).toContain('I budsjettet står det 641 700. Det er 90 kroner for lavt.')
    await write((tx) => stateSum(tx, act, furnished.budget, 'income', 64_179_000))
  })

  test('names the municipality whose figure is missing, and says that the sum is without it', async () => {
    const [våler] = [furnished.contributions[2]!]
    const before = await database.database.read(mosseregionen, (tx) =>
      listContributions(tx, mosseregionen, furnished.budget),
    )
    await write((tx) => removeContribution(tx, act, våler))
    const page = await read('/mosseregionen/budsjett')
    expect(page).toContain('Kommunene betaler 595 702,50 kroner til sammen. Summen er uten Våler. Der mangler tallet.')
    expect(page).toContain('46 087,50 kroner mangler')
    expect(page).toContain('kommuneloven § 14-4 tredje ledd')
    const { contribution: _, ...values } = before[2]!
    await write((tx) => addContribution(tx, act, values))
  })

  test('a draft is for the desk alone', async () => {
    await write((tx) => addBudget(tx, act, { title: 'Utkast 2026', year: 2026, status: 'draft' }))
    expect((await site.get('/mosseregionen/budsjett/2026')).status).toBe(404)
    expect((await site.get('/mosseregionen/budsjett/2026/budsjett.csv')).status).toBe(404)
    expect(await read('/mosseregionen/budsjett')).not.toContain('2026')
    expect(await read(`${desk}/budsjett`, secretary)).toContain('Utkast 2026')
  })
})

describe('on the desk', () => {
  test('a line is entered as people write it and lands on the public page', async () => {
    const line = { budget: furnished.budget, side: 'expense', label: 'Reise', quantity: '2', unit: 'turer' }
    const sent = await site.send(
      `${desk}/budsjettlinjer/ny?budsjett=${furnished.budget}`,
      { ...line, unitPrice: '1 250,50', amount: '' },
      secretary,
    )
    expect(sent.status).toBe(303)
    expect(sent.headers.get('location')).toBe(`${desk}/budsjett/${furnished.budget}/innhold`)
    const page = await read('/mosseregionen/budsjett')
    expect(page).toContain('Reise 1 250,50 × 2 turer 2 501,00')
    expect(page).toContain('2 501 kroner mangler')
  })

  test('what cannot be a figure comes back as it was typed', async () => {
    const line = { budget: furnished.budget, side: 'expense', label: 'Lys <b>', unitPrice: 'mye', amount: '' }
    const sent = await site.send(`${desk}/budsjettlinjer/ny`, line, secretary)
    expect(sent.status).toBe(422)
    const form = await sent.text()
    expect(form).toContain('value="mye"')
    expect(form).toContain('Lys &lt;b>')
  })

  test('a line without amount or formula is refused', async () => {
    const line = { budget: furnished.budget, side: 'expense', label: 'Lys', unitPrice: '', amount: '' }
    const sent = await site.send(`${desk}/budsjettlinjer/ny`, line, secretary)
    expect(sent.status).toBe(409)
    expect(await sent.text()).toContain('Skriv et beløp, eller både antall og pris.')
  })

  test('the budget’s own facts are changed with its stated sums', async () => {
    const path = `${desk}/budsjett/${furnished.budget}`
    const form = await (await site.get(path, secretary)).text()
    expect(form).toContain('value="7,5"')
    const values = {
      title: 'Budsjett 2025',
      year: '2025',
      status: 'adopted',
      rate: '7,5',
      income: '641 790',
      expense: '',
    }
    expect((await site.send(path, values, secretary)).status).toBe(303)
    expect(await read('/mosseregionen/budsjett')).toContain('Vedtatt')
  })

  test('is for the secretary', async () => {
    for (const path of ['budsjett', 'budsjett/ny', 'bidrag/ny', 'budsjettlinjer/ny']) {
      expect((await site.get(`${desk}/${path}`)).status).toBe(303)
      expect((await site.get(`${desk}/${path}`, reader('member'))).status).toBe(403)
    }
  })
})

test('figures beyond reason are refused in words, not by the database', async () => {
  const { budget, participants } = furnished
  const [participant] = participants
  const tries = [
    { population: 10, rate: '-1' },
    { population: 999_999_999, rate: '99999' },
    { sharePercent: '101' },
    {},
  ]
  for (const values of tries) {
    const done = await write((tx) => addContribution(tx, act, { budget, participant: participant!, ...values }))
    expect(isRefusal(done)).toBe(true)
  }
  expect(isRefusal(await write((tx) => addBudget(tx, act, { title: 'Budsjett', year: 3000 })))).toBe(true)
})

test('a share in per cent is of what the municipalities must cover together', async () => {
  const ids = await write(async (tx) => {
    const participant = granted(
      await addParticipant(tx, act, { number: '0301', name: 'Oslo', organisationNumber: null, from: null, to: null }),
    )
    const budget = granted(await addBudget(tx, act, { title: 'Delt', year: 2027 }))
    granted(await addBudgetLine(tx, act, { budget, side: 'expense', label: 'Lønn', amount: 100_000 }))
    granted(await addBudgetLine(tx, act, { budget, side: 'income', label: 'Tilskudd', amount: 20_000 }))
    const contribution = granted(await addContribution(tx, act, { budget, participant, sharePercent: '60' }))
    return { budget, participant, contribution }
  })
  const amounts = () =>
    database.database.read(mosseregionen, async (tx) =>
      (await listContributions(tx, mosseregionen, ids.budget)).map(({ amount }) => amount),
    )
  expect(await amounts()).toEqual([48_000])
  const { budget, participant, contribution } = ids
  await write((tx) => changeContribution(tx, act, contribution, { budget, participant, amount: 50_000 }))
  expect(await amounts()).toEqual([50_000])
  await write((tx) => removeBudget(tx, act, budget))
  const left = await database.database.read(mosseregionen, (tx) => listBudgets(tx, mosseregionen, 'everything'))
  expect(left.map(({ year }) => year)).toEqual([2026, 2025])
})
