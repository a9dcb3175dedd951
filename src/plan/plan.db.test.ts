import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { addCase } from '../cases/actions.ts'
import { addDecision } from '../cases/decisions/actions.ts'
import { addBody } from '../councils/bodies/actions.ts'
import type { Tx } from '../foundation/database/council.ts'
import { actAt, foundCouncil, mosseregionen, reader } from '../test/council.ts'
import { openTestDatabase, type TestDatabase } from '../test/database.ts'
import { granted } from '../test/granted.ts'
import { pageText } from '../test/page-text.ts'
import { type FurnishedPlan, furnishPlan } from '../test/plan-and-budget.ts'
import { openTestSite, type TestSite } from '../test/site.ts'
import { addPlan, removePlan } from './plans/actions.ts'
import { listPlans } from './plans/store.ts'
import { addStrategy, removeStrategy } from './strategy/actions.ts'
import { planSummary } from './summary.ts'
import { linkActionToCase, linkAreaToGoal, linkPurposeToArea } from './threads/actions.ts'

let database: TestDatabase
let site: TestSite
let furnished: FurnishedPlan
const act = actAt()
const secretary = reader('secretary')
const desk = '/mosseregionen/skrivebord/plan'

const write = <T>(work: (tx: Tx) => Promise<T>) => database.database.write(mosseregionen, work)

const read = async (path: string, as?: ReturnType<typeof reader>) => pageText(await (await site.get(path, as)).text())

beforeAll(async () => {
  database = await openTestDatabase()
  await foundCouncil(database.database)
  site = await openTestSite(database)
})
afterAll(() => database.drop())

test('a council without a plan says so', async () => {
  expect(await read('/mosseregionen/plan')).toContain('Ingen plan er registrert ennå.')
  expect((await site.get('/mosseregionen/plan/2025')).status).toBe(404)
})

describe('the plan of 2025', () => {
  beforeAll(async () => {
    furnished = await write((tx) => furnishPlan(tx, act))
  })

  test('is introduced by what it holds and when it was adopted', async () => {
    const page = await read('/mosseregionen/plan')
    expect(page).toContain('Strategisk plan 2022–2025')
    expect(page).toContain('Fire mål og tolv tiltak. Vedtatt 26. november 2024.')
    expect(page).toContain('Mål innen 31. desember 2025')
    expect(page).toContain('Sak 002/24 Handlingsplan Mosseregionen 2025')
  })

  test('counts nothing that nobody has confirmed, and asks for at least three or exactly two as written', async () => {
    const page = await read('/mosseregionen/plan')
    expect(page).toContain('0 av minst 3 er bekreftet')
    expect(page).toContain('0 av 2 er bekreftet')
    expect(page).toContain('At et tiltak er i gang, er ikke et resultat.')
  })

  test('says that nobody has linked it to the agreement yet, and finds the words that they share', async () => {
    const page = await read('/mosseregionen/plan?trad=tiltak-1-1')
    expect(page).toContain('Ingen har koblet formålene og satsingsområdene til målene ennå.')
    expect(page).toContain('De samme ordene står i begge tekstene')
    const html = await (await site.get('/mosseregionen/plan?trad=tiltak-1-1')).text()
    const marks = [...html.matchAll(/<mark>(.*?)<\/mark>/g)].map(([, marked]) => marked)
    expect(new Set(marks)).toEqual(
      new Set(['bærekraftig, attraktiv og konkurransedyktig region som bygger på det vi har']),
    )
    expect(marks).toHaveLength(4)
  })

  test('marks nothing and stays itself when an element is asked for that is not there', async () => {
    const html = await (await site.get('/mosseregionen/plan?trad=tiltak-9-9')).text()
    expect(html).not.toContain('<mark>')
    expect(html).toContain('Handlingsplan 2025')
  })

  test('is found by its year and no other', async () => {
    expect((await site.get('/mosseregionen/plan/2025')).status).toBe(200)
    expect((await site.get('/mosseregionen/plan/2026')).status).toBe(404)
    expect((await site.get('/mosseregionen/plan/skjult')).status).toBe(404)
  })

  test('is summed up for the front page', async () => {
    const summary = await database.database.read(mosseregionen, (tx) => planSummary(tx, mosseregionen))
    expect(summary).toMatchObject({ plan: { year: 2025 }, actions: 12 })
    expect(summary?.goals.map(({ target, confirmed }) => [target?.count, confirmed])).toEqual([
      [3, 0],
      [2, 0],
      [4, 0],
      [2, 0],
    ])
  })

  test('shows a judgement as the secretariat’s own', async () => {
    await write(async (tx) => {
      await linkPurposeToArea(tx, act, furnished.purposes[0]!, furnished.areas[0]!)
      await linkAreaToGoal(tx, act, furnished.areas[0]!, furnished.goals[0]!)
      await linkAreaToGoal(tx, act, furnished.areas[0]!, furnished.goals[0]!)
      await linkActionToCase(tx, act, furnished.actions[0]!, furnished.planCase)
    })
    const page = await read('/mosseregionen/plan?trad=tiltak-1-1')
    expect(page).toContain('er koblet av sekretariatet')
    expect(page).toContain(
      'Koblet av sekretariatet: formål 1 → satsingsområde 1, satsingsområde 1 → mål 1, tiltak 1.1 → sak 002/24.',
    )
    expect(page).toContain('Sak 002/24')
    expect(page).toContain('Ingen vedtak')
  })

  test('ends in what was decided', async () => {
    await write(async (tx) => {
      const kind = 'representantskap' as const
      const body = granted(await addBody(tx, act, { name: 'Representantskapet', kind, position: 1, noticeDays: null }))
      const day = Temporal.PlainDate.from('2024-11-26')
      const decision = { councilCase: furnished.planCase, body, day, text: 'Planen tas til orientering.' }
      granted(await addDecision(tx, act, { ...decision, result: 'noted' }))
    })
    expect(await read('/mosseregionen/plan')).toContain('Tatt til orientering 26. november 2024')
  })

  test('says nothing of a case that is exempt', async () => {
    await write(async (tx) => {
      const values = { year: 2024, number: 9, title: 'Kjøp av tomt', access: 'exempt' as const }
      const hidden = granted(await addCase(tx, act, { ...values, legalBasis: 'offentleglova § 23 første ledd' }))
      await linkActionToCase(tx, act, furnished.actions[1]!, hidden)
    })
    const page = await read('/mosseregionen/plan')
    expect(page).not.toContain('009/24')
    expect(page).not.toContain('Kjøp av tomt')
    expect(page).toContain('Sak 002/24')
  })

  test.each([
    ['nn', 'Fire mål og tolv tiltak. Vedteken 26. november 2024.', '0 av minst 3 er stadfeste'],
    ['en', 'Four goals and twelve actions. Adopted on 26 November 2024.', '0 of at least 3 confirmed'],
  ])('speaks %s too', async (language, lead, pips) => {
    const chosen = await site.get(`/mosseregionen/plan?sprak=${language}`)
    const cookie = chosen.headers.get('set-cookie')!.split(';')[0]!
    const page = pageText(await (await site.ask('/mosseregionen/plan', { headers: { cookie } })).text())
    expect(page).toContain(lead)
    expect(page).toContain(pips)
  })
})

describe('on the desk', () => {
  test('the secretary sees what stands where, others are kept out', async () => {
    const page = await read(desk, secretary)
    expect(page).toContain('Mål 1: Minst tre felles prosjekter på tvers av kommunene')
    expect(page).toContain('Tiltak 1.1: Samarbeide om arealer til næring')
    expect((await site.get(desk)).status).toBe(303)
    expect((await site.get(desk, reader('member'))).status).toBe(403)
  })

  test('half a target comes back with everything that was written', async () => {
    const goal = { plan: furnished.plan, text: 'Et mål til', comparator: 'at-least', count: '' }
    const sent = await site.send(`${desk}/mal/ny`, { ...goal, unit: '', deadline: '' }, secretary)
    expect(sent.status).toBe(409)
    const form = await sent.text()
    expect(form).toContain('eller ingen av dem')
    expect(form).toContain('Et mål til')
  })

  test('a goal without actions says so on the plan', async () => {
    const goal = { plan: furnished.plan, text: 'Samle kommunene til en felles høring hvert år.', deadline: '' }
    expect((await site.send(`${desk}/mal/ny`, goal, secretary)).status).toBe(303)
    const page = await read('/mosseregionen/plan')
    expect(page).toContain('Fem mål og tolv tiltak.')
    expect(page).toContain('Ingen tiltak ennå.')
    expect(page).toContain('Målet har ikke noe tall å telle mot.')
  })

  test('an action is changed where it stands', async () => {
    const path = `${desk}/tiltak/${furnished.actions[7]}`
    expect(await (await site.get(path, secretary)).text()).toContain('RV 19')
    const action = { goal: furnished.goals[2]!, text: 'Følge arbeidet med riksvei 19.', owner: 'Moss', position: '3' }
    expect((await site.send(path, action, secretary)).status).toBe(303)
    expect(await read('/mosseregionen/plan')).toContain('Følge arbeidet med riksvei 19')
  })

  test('a thread is drawn and taken away again', async () => {
    const pair = {
      'omrade-mal-fra': furnished.areas[3]!,
      'omrade-mal-til': furnished.goals[2]!,
    }
    expect((await site.send(`${desk}/trader/omrade-mal`, pair, secretary)).status).toBe(303)
    expect(await read('/mosseregionen/plan')).toContain('4 Interessepolitisk samarbeid (koblet av sekretariatet)')
    expect((await site.send(`${desk}/trader/omrade-mal/fjern`, pair, secretary)).status).toBe(303)
    expect(await read('/mosseregionen/plan')).not.toContain('4 Interessepolitisk samarbeid (koblet av sekretariatet)')
  })

  test('a thread to something that is not there is asked for again', async () => {
    const sent = await site.send(
      `${desk}/trader/omrade-mal`,
      { 'omrade-mal-fra': furnished.areas[3]!, 'omrade-mal-til': 'noe annet' },
      secretary,
    )
    expect(sent.status).toBe(422)
  })

  test('a strategy that a plan builds on is not removed', async () => {
    const id = (await database.database.read(mosseregionen, (tx) => listPlans(tx, mosseregionen)))[0]!.strategy!
    const sent = await site.send(`${desk}/strategier/${id}/fjern`, {}, secretary)
    expect(sent.status).toBe(409)
    expect(await sent.text()).toContain('bygger på dette')
  })

  test('years that go backwards are refused in words', async () => {
    const sent = await site.send(`${desk}/strategier/ny`, { name: 'Ny plan', from: '2030', to: '2026' }, secretary)
    expect(sent.status).toBe(409)
    expect(await sent.text()).toContain('Siste år kan ikke være før første år.')
  })
})

test('what an intake makes can be taken away in reverse', async () => {
  await write(async (tx) => {
    const strategy = granted(await addStrategy(tx, act, { name: 'Prøve', from: 2026, to: 2029 }))
    const plan = granted(await addPlan(tx, act, { title: 'Prøveplan', year: 2026, strategy }))
    await removePlan(tx, act, plan)
    await removeStrategy(tx, act, strategy)
  })
  expect((await site.get('/mosseregionen/plan/2026')).status).toBe(404)
})
