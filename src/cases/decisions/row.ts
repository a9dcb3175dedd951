import type { Selectable } from 'kysely'
import type { CouncilCase, Decision } from '../../foundation/database/tables.ts'
import { results } from './rules.ts'
import type { DecidedCase, DecisionValues } from './store.ts'

/** A decision with the name of the body that made it, and the case that it settles. */
interface Row
  extends Omit<Selectable<Decision>, 'council' | 'search'>,
    Pick<Selectable<CouncilCase>, 'series' | 'year' | 'number' | 'title'> {
  readonly body_name: string
}

export const asDecision = (row: Row): DecidedCase => ({
  decision: row.decision,
  councilCase: row.council_case,
  body: row.body,
  bodyName: row.body_name,
  agendaItem: row.agenda_item,
  day: Temporal.PlainDate.from(row.day),
  text: row.text,
  result: results.find((one) => one === row.result) ?? 'noted',
  vote: row.vote,
  ballot: row.ballot,
  proposal: row.proposal,
  number: { series: row.series, year: row.year, number: row.number },
  title: row.title,
})

export const asRow = (values: DecisionValues) => ({
  council_case: values.councilCase,
  body: values.body,
  agenda_item: values.agendaItem,
  day: values.day.toString(),
  text: values.text,
  result: values.result,
  vote: values.vote,
  ballot: values.ballot,
  proposal: values.proposal,
})
