import { choice, clock, day, decimal, type Field, long, text, wholeNumber } from '../../foundation/http/form.ts'
import type { Said } from '../../foundation/words.ts'
import { agendaKinds, comparators, dateMeanings, statuses, factWords as w } from './fact-words.ts'

/** What a person can see, correct and leave out of a draft: records in groups, each with its facts. */
export type Group = 'council' | 'meeting' | 'case' | 'agreement' | 'plan' | 'budget'

type Fields = Readonly<Record<string, Field<unknown>>>

export interface Shape {
  readonly group: Group
  readonly at: string
  readonly kind: Said
  /** The property that names the record. */
  readonly named: string
  readonly fields: Fields
  readonly under?: number
}

const optional = { optional: true } as const

/** One place to say what a draft holds that a person should see. Lists are marked by `*`. */
export const shapes: readonly Shape[] = [
  {
    group: 'council',
    at: '/council',
    kind: w.council,
    named: 'name',
    fields: {
      name: text(w.name),
      abbreviation: text(w.abbreviation, { ...optional, maxLength: 20 }),
      region: text(w.region, optional),
    },
  },
  {
    group: 'meeting',
    at: '/meeting',
    kind: w.meeting,
    named: 'body',
    fields: {
      body: text(w.body, optional),
      date: day(w.date, optional),
      startTime: clock(w.starts, optional),
      endTime: clock(w.ends, optional),
      place: text(w.place, optional),
    },
  },
  {
    group: 'meeting',
    at: '/meeting/agenda/*',
    kind: w.agendaItem,
    named: 'title',
    under: 1,
    fields: {
      title: text(w.title, { maxLength: 500 }),
      caseNumber: text(w.caseNumber, optional),
      kind: choice(w.kind, agendaKinds, optional),
      time: clock(w.starts, optional),
      minutes: wholeNumber(w.minutes, optional),
      presenter: text(w.presenter, optional),
      proposal: long(w.proposal, optional),
      decision: long(w.decision, optional),
      vote: text(w.vote, optional),
    },
  },
  {
    group: 'case',
    at: '/cases/*',
    kind: w.case,
    named: 'title',
    fields: {
      number: text(w.caseNumber),
      title: text(w.title, { maxLength: 500 }),
      altTitle: text(w.alternativeTitle, { ...optional, maxLength: 500 }),
      kind: choice(w.kind, agendaKinds, optional),
    },
  },
  {
    group: 'agreement',
    at: '/agreement',
    kind: w.agreement,
    named: 'name',
    fields: { name: text(w.name), date: day(w.date, optional), dateIs: choice(w.dateIs, dateMeanings, optional) },
  },
  {
    group: 'agreement',
    at: '/agreement/purposes/*',
    kind: w.purpose,
    named: '',
    under: 1,
    fields: { '': long(w.text) },
  },
  {
    group: 'plan',
    at: '/strategy',
    kind: w.strategy,
    named: 'name',
    fields: { name: text(w.name), from: wholeNumber(w.fromYear), to: wholeNumber(w.toYear) },
  },
  {
    group: 'plan',
    at: '/priorityAreas/*',
    kind: w.priorityArea,
    named: 'title',
    under: 1,
    fields: { title: text(w.title, { maxLength: 300 }) },
  },
  {
    group: 'plan',
    at: '/actionPlan',
    kind: w.plan,
    named: 'title',
    fields: {
      title: text(w.title),
      year: wholeNumber(w.year),
      adoptedBy: text(w.adoptedBy, optional),
      adoptedDate: day(w.adoptedDate, optional),
    },
  },
  {
    group: 'plan',
    at: '/actionPlan/goals/*',
    kind: w.goal,
    named: 'text',
    under: 1,
    fields: {
      text: long(w.text, { maxLength: 2000 }),
      deadline: day(w.deadline, optional),
      'target/comparator': choice(w.comparator, comparators, optional),
      'target/count': wholeNumber(w.count, optional),
      'target/unit': text(w.unit, optional),
    },
  },
  {
    group: 'plan',
    at: '/actionPlan/goals/*/actions/*',
    kind: w.action,
    named: 'text',
    under: 2,
    fields: {
      text: long(w.text, { maxLength: 2000 }),
      owner: text(w.owner, optional),
      deadline: day(w.deadline, optional),
      recurrence: text(w.recurrence, { ...optional, maxLength: 50 }),
    },
  },
  {
    group: 'budget',
    at: '/budget',
    kind: w.budget,
    named: 'title',
    fields: {
      title: text(w.title),
      year: wholeNumber(w.year),
      status: choice(w.status, statuses, optional),
      ratePerInhabitant: decimal(w.rate, optional),
      positionPercent: decimal(w.positionPercent, optional),
      meetingsPerYear: wholeNumber(w.meetings, optional),
      populationDate: day(w.populationDay, optional),
      adjustWhen: day(w.adjustDay, optional),
      incomeTotal: decimal(w.incomeTotal, optional),
      expenseTotal: decimal(w.expenseTotal, optional),
      result: decimal(w.result, optional),
      financing: long(w.financing, { ...optional, maxLength: 2000 }),
      footnote: long(w.footnote, { ...optional, maxLength: 2000 }),
    },
  },
  {
    group: 'budget',
    at: '/budget/income/*',
    kind: w.income,
    named: 'municipality',
    under: 1,
    fields: {
      municipality: text(w.municipality, optional),
      label: text(w.label, optional),
      rate: decimal(w.rate, optional),
      population: wholeNumber(w.population, optional),
      sharePercent: decimal(w.sharePercent, optional),
      amount: decimal(w.amount, optional),
    },
  },
  {
    group: 'budget',
    at: '/budget/expenses/*',
    kind: w.expense,
    named: 'label',
    under: 1,
    fields: {
      label: text(w.label),
      quantity: decimal(w.quantity, optional),
      unit: text(w.countUnit, { ...optional, maxLength: 50 }),
      unitPrice: decimal(w.unitPrice, optional),
      amount: decimal(w.amount, optional),
    },
  },
]
