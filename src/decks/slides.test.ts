import { describe, expect, test } from 'vitest'
import type { FullBudget } from '../budget/reading.ts'
import type { CouncilCase } from '../cases/store.ts'
import type { Language } from '../foundation/words.ts'
import type { AgendaItem } from '../meetings/agenda/store.ts'
import { day } from '../test/day.ts'
import { smallest } from './fitting/stage.ts'
import type { DeckRecord } from './record.ts'
import type { SlideOf } from './slide.ts'
import { slidesOf } from './slides.ts'

const meeting = {
  meeting: 'm', body: 'b', bodyName: 'Rådet', noticeDays: null, address: '2025-03-13', day: day('2025-03-13'), starts: '09:30',
  ends: null, place: 'Rådhuset', remote: false, announcedAt: null, cancelledAt: null,
} // biome-ignore format: one meeting

const numbered = (number: number) => ({ series: '', year: 2025, number })

const item = (at: number, about: Partial<AgendaItem> = {}): AgendaItem =>
  ({
    agendaItem: `i${at}`, parent: null, position: at, kind: 'decision', title: `Sak nummer ${at}`, councilCase: `c${at}`,
    number: numbered(at), exempt: false, starts: null, minutes: null, presenter: '', ...about,
  }) as AgendaItem // biome-ignore format: one item

const caseOf = (at: number, about: Partial<CouncilCase> = {}): CouncilCase =>
  ({
    ...numbered(at), councilCase: `c${at}`, title: `Sak nummer ${at}`, alternativeTitle: null, kind: 'decision', access: 'public',
    proposal: '', recommendedBy: '', raisedBy: '', account: '', assessment: '', ...about,
  }) as CouncilCase // biome-ignore format: one case

const record = (about: Partial<DeckRecord> = {}): DeckRecord => ({
  council: 'raadet',
  councilName: 'Rådet for regionen',
  language: 'nb',
  meeting: meeting as unknown as DeckRecord['meeting'],
  items: [],
  cases: [],
  plans: [],
  budgets: [],
  choices: [],
  ...about,
})

const long = 'Koordinere regionens påvirkningsarbeid og utvikle felles posisjonsnotat i forbindelse med ny veg. '

function planOf(actions: readonly string[], goal = 'Innan utgangen av 2026 skal rådet ha samarbeidd om veg.') {
  return {
    plan: { plan: 'p', title: 'Handlingsplan 2026', year: 2026, adoptedOn: day('2024-11-26'), councilCase: 'c1' },
    adoptedBy: 'Rådet',
    agreement: undefined,
    purposes: [],
    strategy: undefined,
    areas: [],
    goals: [{ goal: 'g', plan: 'p', position: 1, text: goal, shortTitle: '', target: null, deadline: null }],
    actions: actions.map((text, at) => ({
      action: `a${at}`,
      goal: 'g',
      position: at,
      text,
      shortTitle: '',
      owner: '',
      deadline: null,
      recurrence: '',
    })),
  } as unknown as DeckRecord['plans'][number]
}

function budgetOf(municipalities: number): FullBudget {
  const payments = Array.from({ length: municipalities }, (_, at) => ({
    payer: { participant: `k${at}`, number: '3103', name: `Kommune ${at}`, colour: at + 1 },
    amount: 1_000_00 * (at + 1),
    formula: { kind: 'per-inhabitant', population: 1000 * (at + 1), rate: '1' },
  }))
  const budget = {
    budget: 'x',
    title: 'Budsjett 2026',
    year: 2026,
    status: 'adopted',
    financing: '',
    covers: [],
    rate: '1',
    councilCase: 'c1',
    footnote: '',
  }
  return { budget, payments, missing: [], income: [], expenses: [], stated: {}, checks: [] } as unknown as FullBudget
}

describe('the slides of a meeting', () => {
  test('are a first slide when nothing else is planned', () => {
    expect(slidesOf(record()).map(({ kind, heading }) => [kind, heading])).toEqual([
      ['title', 'Rådet for regionen – Rådet'],
    ])
  })

  test('open each case, show the proposal word for word, and close with any other business', () => {
    const items = [item(1), item(2, { kind: 'any-other-business', title: 'Eventuelt' })]
    const cases = [
      caseOf(1, {
        proposal: 'Rådet vedtar **budsjettet**.\n\n1. Satsen er 8 kroner.\n2. Den gjelder fra 2026.',
        recommendedBy: 'arbeidsutvalget',
      }),
      caseOf(2),
    ]
    const slides = slidesOf(record({ items, cases }))
    expect(slides.map(({ kind }) => kind)).toEqual(['title', 'agenda', 'opening', 'text', 'closing'])
    const proposal = slides[3] as SlideOf<'text'>
    expect(proposal.paragraphs).toEqual([
      'Rådet vedtar budsjettet.',
      '1. Satsen er 8 kroner.',
      '2. Den gjelder fra 2026.',
    ])
    expect(proposal.label).toBe('Sak 001/25 · Innstilling fra arbeidsutvalget')
  })

  test('have no slide for what is no case, and none for a plan that no case treats', () => {
    const items = [item(1, { councilCase: null, number: null, kind: 'break', title: 'Lunsj' })]
    expect(slidesOf(record({ items, plans: [planOf(['Gjere noko.'])] })).map(({ kind }) => kind)).toEqual([
      'title',
      'agenda',
    ])
  })

  test.each<[Language, string, string]>([
    ['nb', '13. mars', 'Sak 001/25'],
    ['nn', '13. mars', 'Sak 001/25'],
    ['en', '13 March', 'Case 001/25'],
  ])('are in the meeting’s language: %s', (language, says, number) => {
    const [title, , opening] = slidesOf(record({ language, items: [item(1)], cases: [caseOf(1)] }))
    expect([(title as SlideOf<'title'>).day, (opening as SlideOf<'opening'>).number]).toEqual([says, number])
  })

  test('say when a plan was adopted, with the year when it is not the meeting’s', () => {
    const slides = slidesOf(record({ items: [item(1)], cases: [caseOf(1)], plans: [planOf(['Gjøre noe.'])] }))
    expect(slides.find(({ key }) => key === 'plan:p')?.heading).toBe('Handlingsplan 2026 (vedtatt Rådet 26. nov. 2024)')
  })
})

describe('what is too much for one slide', () => {
  const withActions = (count: number) =>
    slidesOf(
      record({
        items: [item(1)],
        cases: [caseOf(1)],
        plans: [planOf(Array.from({ length: count }, () => long.repeat(2).trim()))],
      }),
    ).filter(({ kind }) => kind === 'goal') as SlideOf<'goal'>[]

  test('goes on to the next with the goal repeated, its numbers going on, and never in smaller type', () => {
    const slides = withActions(7)
    expect(slides.length).toBeGreaterThan(1)
    expect(slides.map(({ key }) => key)).toEqual(['mal:g', 'mal:g:2', 'mal:g:3'].slice(0, slides.length))
    expect(slides.flatMap(({ items }) => items.map(({ number }) => number))).toEqual([1, 2, 3, 4, 5, 6, 7])
    expect(slides.map(({ part }) => part?.of)).toEqual(slides.map(() => slides.length))
    expect(Math.min(...slides.map(({ size, titleSize }) => Math.min(size, titleSize)))).toBeGreaterThanOrEqual(smallest)
  })

  test('keeps its key when it no longer needs to be divided', () => {
    expect(withActions(2).map(({ key, part }) => [key, part])).toEqual([['mal:g', null]])
  })

  test('is divided within one action when that alone is too long, without losing a word', () => {
    const text = long.repeat(14).trim()
    const slides = slidesOf(record({ items: [item(1)], cases: [caseOf(1)], plans: [planOf([text])] })).filter(
      ({ kind }) => kind === 'goal',
    ) as SlideOf<'goal'>[]
    const items = slides.flatMap((one) => one.items)
    expect(items.map((one) => one.text).join(' ')).toBe(text)
    expect(items.map(({ goesOn }) => goesOn)).toEqual(items.map((_, at) => at > 0))
  })

  test('leaves a goal too long for its panel to the slide that lists the goals', () => {
    const goal = long.repeat(6).trim()
    const slides = slidesOf(record({ items: [item(1)], cases: [caseOf(1)], plans: [planOf(['Gjøre noe.'], goal)] }))
    expect((slides.find(({ kind }) => kind === 'goal') as SlideOf<'goal'>).title).toContain('…')
    expect(slides.find(({ key }) => key === 'plan:p')).toMatchObject({ items: [{ text: goal }] })
  })

  test('of a table has its head on each slide, and all its rows once', () => {
    const slides = slidesOf(record({ items: [item(1)], cases: [caseOf(1)], budgets: [budgetOf(24)] }))
    const tables = slides.filter(({ kind }) => kind === 'table') as SlideOf<'table'>[]
    expect(tables.length).toBeGreaterThan(1)
    expect(tables.every(({ head }) => head.at(-1) === 'Kroner')).toBe(true)
    const names = tables.flatMap(({ rows }) => rows.filter(({ is }) => is === 'line').map(({ cells }) => cells[0]))
    expect(new Set(names).size).toBe(24)
    expect(names).toHaveLength(24)
  })

  test('of a chart is left to the table: more bars than can be told apart say nothing', () => {
    const charted = (count: number) =>
      slidesOf(record({ items: [item(1)], cases: [caseOf(1)], budgets: [budgetOf(count)] })).some(
        ({ kind }) => kind === 'chart',
      )
    expect([1, 2, 8, 9].map(charted)).toEqual([false, true, true, false])
  })
})
