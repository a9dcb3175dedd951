import { caseChoices } from '../../cases/choices.ts'
import type { Paper } from '../../cases/paper.ts'
import type { CouncilCase } from '../../cases/store.ts'
import { choice, clock, long, text, type ValueOf, type Written, wholeNumber } from '../../foundation/http/form.ts'
import type { NewItem } from './actions.ts'
import {
  asGuests,
  asParties,
  asQuestions,
  guestText,
  type ItemContents,
  noContents,
  partyText,
} from './contents/rules.ts'
import { itemKinds } from './rules.ts'
import type { AgendaItem } from './store.ts'
import { kindWords, words } from './words.ts'

/** `documents` can be signed: those of the meeting and its cases. */
export const itemForm = (cases: readonly CouncilCase[], documents: readonly Paper[]) => ({
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
  guests: long(words.guests, { hint: words.guestsHint, optional: true }),
  questions: long(words.questions, { hint: words.questionsHint, optional: true }),
  outcome: long(words.outcome, { hint: words.outcomeHint, optional: true }),
  parties: long(words.parties, { hint: words.partiesHint, optional: true }),
  document: choice(
    words.document,
    documents.map(({ document, title }) => ({ value: document, label: title })),
    { optional: true },
  ),
})

export const asNewItem = (value: ValueOf<ReturnType<typeof itemForm>>): NewItem => ({
  councilCase: value.councilCase ?? null,
  title: value.title ?? '',
  kind: value.kind ?? null,
  starts: value.starts ?? null,
  minutes: value.minutes ?? null,
  presenter: value.presenter ?? '',
  contents: {
    guests: asGuests(value.guests ?? ''),
    questions: asQuestions(value.questions ?? ''),
    parties: asParties(value.parties ?? ''),
    documents: value.document ? [value.document] : [],
    outcome: value.outcome ?? '',
  },
})

export const asWritten = (item: AgendaItem, contents: ItemContents = noContents): Written => ({
  councilCase: item.councilCase ?? '',
  title: item.title,
  kind: item.kind ?? '',
  starts: item.starts ?? '',
  minutes: item.minutes?.toString() ?? '',
  presenter: item.presenter,
  guests: contents.guests.map(guestText).join('\n'),
  questions: contents.questions.join('\n'),
  outcome: contents.outcome,
  parties: contents.parties.map(partyText).join('\n'),
  document: contents.documents[0] ?? '',
})
