import { caseChoices } from '../../cases/choices.ts'
import type { CouncilCase } from '../../cases/store.ts'
import { choice, clock, text, type ValueOf, type Written, wholeNumber } from '../../foundation/http/form.ts'
import type { NewItem } from './actions.ts'
import { itemKinds } from './rules.ts'
import type { AgendaItem } from './store.ts'
import { kindWords, words } from './words.ts'

export const itemForm = (cases: readonly CouncilCase[]) => ({
  councilCase: choice(words.case, caseChoices(cases), { optional: true }),
  title: text(words.title, { hint: words.titleHint, maxLength: 500, optional: true }),
  kind: choice(
    words.kind,
    itemKinds.map((value) => ({ value, label: kindWords[value] })),
    { optional: true },
  ),
  starts: clock(words.starts, { hint: words.startsHint, optional: true }),
  minutes: wholeNumber(words.minutes, { unit: words.minutesUnit, optional: true }),
  presenter: text(words.presenter, { optional: true }),
})

export const asNewItem = (value: ValueOf<ReturnType<typeof itemForm>>): NewItem => ({
  councilCase: value.councilCase ?? null,
  title: value.title ?? '',
  kind: value.kind ?? null,
  starts: value.starts ?? null,
  minutes: value.minutes ?? null,
  presenter: value.presenter ?? '',
})

export const asWritten = (item: AgendaItem): Written => ({
  councilCase: item.councilCase ?? '',
  title: item.title,
  kind: item.kind ?? '',
  starts: item.starts ?? '',
  minutes: item.minutes?.toString() ?? '',
  presenter: item.presenter,
})
