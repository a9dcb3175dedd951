import { expect, test } from 'vitest'
import type { AgendaItem } from '../../meetings/agenda/store.ts'
import type { Course } from '../../meetings/course/rules.ts'
import { itemStates, nextItem, treatable } from './rules.ts'

const item = (agendaItem: string, position: number, about: Partial<AgendaItem> = {}): AgendaItem => ({
  agendaItem,
  parent: null,
  position,
  kind: null,
  title: agendaItem,
  councilCase: null,
  number: null,
  exempt: false,
  starts: null,
  minutes: null,
  presenter: '',
  ...about,
})

const agenda = [
  item('åpning', 1),
  item('saker', 2, { kind: 'case-list' }),
  item('plan', 3, { parent: 'saker' }),
  item('budsjett', 4, { parent: 'saker' }),
  item('lunsj', 5, { kind: 'break' }),
  item('eventuelt', 6),
]

const course = (done: readonly string[], current: string | null = null) =>
  ({
    current,
    treatments: [...done, ...(current ? [current] : [])].map((agendaItem) => ({ agendaItem })),
  }) as unknown as Course

const states = (one: Course) => Object.fromEntries(itemStates(agenda, one))

test('a heading is where the cases under it are', () => {
  expect(states(course(['åpning'])).saker).toBe('ahead')
  expect(states(course(['åpning'], 'plan')).saker).toBe('now')
  expect(states(course(['åpning', 'plan'])).saker).toBe('now')
  expect(states(course(['åpning', 'plan', 'budsjett'])).saker).toBe('done')
})

test('a break is over when something after it has been up', () => {
  expect(states(course(['budsjett'])).lunsj).toBe('ahead')
  expect(states(course(['budsjett'], 'eventuelt')).lunsj).toBe('done')
})

test('neither a heading nor a break is taken up', () => {
  expect(treatable(agenda).map(({ agendaItem }) => agendaItem)).toEqual(['åpning', 'plan', 'budsjett', 'eventuelt'])
})

test('what comes next is after what is up, and then what was passed over', () => {
  expect(nextItem(agenda, course([]))?.agendaItem).toBe('åpning')
  expect(nextItem(agenda, course(['åpning'], 'plan'))?.agendaItem).toBe('budsjett')
  expect(nextItem(agenda, course(['åpning', 'budsjett'], 'eventuelt'))?.agendaItem).toBe('plan')
  expect(nextItem(agenda, course(['åpning', 'plan', 'budsjett'], 'eventuelt'))).toBeUndefined()
})
