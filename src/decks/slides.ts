import { longDay } from '../foundation/days.ts'
import type { AgendaItem } from '../meetings/agenda/store.ts'
import { agendaSlides, openingSlide, titleSlide } from './drawing/agenda.ts'
import { budgetSlides } from './drawing/budget.ts'
import { planSlides } from './drawing/plan.ts'
import { proposalSlides } from './drawing/proposal.ts'
import type { DeckRecord } from './record.ts'
import type { Deck, Slide } from './slide.ts'

/** The meeting's whole deck, drawn from the record and from nothing else: when a figure changes, so does its slide. */
export function deckOf(record: DeckRecord): Deck {
  const { council, councilName, language, meeting } = record
  const { address, day, announcedAt } = meeting
  return {
    council,
    councilName,
    language,
    meeting: { meeting: meeting.meeting, address, day, announced: announcedAt !== null },
    title: `${meeting.bodyName} ${longDay(day, language)}`,
    slides: slidesOf(record),
  }
}

/** In the order of the agenda: what a case is about stands after the slide that opens it. */
export function slidesOf(record: DeckRecord): Slide[] {
  return [titleSlide(record), ...agendaSlides(record), ...record.items.flatMap((item) => ofItem(record, item))]
}

function ofItem(record: DeckRecord, item: AgendaItem): Slide[] {
  if (!item.councilCase && item.kind !== 'any-other-business') return []
  const treated = record.cases.find(({ councilCase }) => councilCase === item.councilCase)
  const plans = record.plans.filter(({ plan }) => plan.councilCase === item.councilCase)
  const budgets = record.budgets.filter(({ budget }) => budget.councilCase === item.councilCase)
  return [
    openingSlide(record, item, treated),
    ...(treated ? proposalSlides(record, treated) : []),
    ...(item.councilCase ? plans.flatMap((one) => planSlides(record, one)) : []),
    ...(item.councilCase ? budgets.flatMap((one) => budgetSlides(record, one)) : []),
  ]
}

/** What is shown to a room: without the slides that somebody has hidden. */
export const shown = ({ slides }: Pick<Deck, 'slides'>): Slide[] => slides.filter(({ hidden }) => !hidden)
