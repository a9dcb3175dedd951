import { briefDay, longDay, shortDay } from '../../foundation/days.ts'
import { speak } from '../../foundation/words.ts'
import { actionTitle, pipsOf } from '../../plan/goals/naming.ts'
import type { Goal } from '../../plan/goals/store.ts'
import { titleOf } from '../../plan/titles/rules.ts'
import { linesIn, sizeThatFits } from '../fitting/rules.ts'
import { list, margin, goal as panel, stage } from '../fitting/stage.ts'
import type { DeckRecord, PresentedPlan } from '../record.ts'
import type { Slide } from '../slide.ts'
import { words } from '../words.ts'
import { begin, fitted, inParts, leadOf, listSlides } from './making.ts'

/** From the agreement to the actions, in the order in which one leads to the next. */
export function planSlides(record: DeckRecord, presented: PresentedPlan): Slide[] {
  return [
    ...purposeSlides(record, presented),
    ...strategySlides(record, presented),
    ...areaSlides(record, presented),
    ...goalListSlides(record, presented),
    ...presented.goals.flatMap((one, at) => goalSlides(record, presented, one, at + 1)),
  ]
}

function purposeSlides(record: DeckRecord, { agreement, purposes }: PresentedPlan): Slide[] {
  if (!agreement || !purposes.length) return []
  const t = speak(words, record.language)
  const heading = [agreement.name, agreement.day && shortDay(agreement.day, record.language)].filter(Boolean).join(', ')
  const begun = begin(record, 'formal', { sources: [{ text: t.theAgreement, path: '/avtale' }] })
  return listSlides(begun, { heading, marker: 'bullet', entries: purposes.map(({ text }) => ({ text })) })
}

const planSource = ({ language }: DeckRecord, { plan }: PresentedPlan) => ({
  text: speak(words, language).thePlan(plan.title),
  path: `/plan/${plan.year}`,
})

function strategySlides(record: DeckRecord, presented: PresentedPlan): Slide[] {
  const { strategy } = presented
  if (!strategy) return []
  const years = `(${strategy.from} – ${strategy.to})`
  const begun = begin(record, 'strategi', { sources: [planSource(record, presented)] })
  return [{ ...begun, kind: 'section', heading: `${strategy.name} ${years}`, title: strategy.name, years }]
}

function areaSlides(record: DeckRecord, presented: PresentedPlan): Slide[] {
  if (!presented.areas.length) return []
  const heading = speak(words, record.language).areas
  const entries = presented.areas.map(({ title }, at) => ({ text: title, number: at + 1 }))
  const begun = begin(record, 'omrader', { sources: [planSource(record, presented)] })
  return listSlides(begun, { heading, marker: 'parenthesis', entries, sizes: [44, ...list.sizes] })
}

function goalListSlides(record: DeckRecord, presented: PresentedPlan): Slide[] {
  const { plan, goals } = presented
  const entries = goals.map(({ text }, at) => ({ text, number: at + 1 }))
  const begun = begin(record, `plan:${plan.plan}`, { sources: [planSource(record, presented)] })
  return entries.length ? listSlides(begun, { heading: planHeading(record, presented), marker: 'point', entries }) : []
}

/** «Ny handlingsplan 2025 (vedtatt MIPR 26. nov.)» */
function planHeading({ language, meeting }: DeckRecord, { plan, adoptedBy }: PresentedPlan): string {
  if (!plan.adoptedOn) return plan.title
  return `${plan.title} ${speak(words, language).adopted(adoptedBy, briefDay(plan.adoptedOn, meeting.day, language))}`
}

/** The goal stands at the left for as long as its actions are shown. */
function goalSlides(record: DeckRecord, presented: PresentedPlan, goal: Goal, number: number): Slide[] {
  const { language } = record
  const t = speak(words, language)
  const actions = presented.actions.filter((one) => one.goal === goal.goal)
  const entries = actions.map(({ text }, at) => ({ text, number: at + 1, lead: leadOf(text) }))
  const begun = begin(record, `mal:${goal.goal}`, {
    facts: [
      pipsOf(goal.target, 0, language)?.text,
      goal.deadline && t.deadline(longDay(goal.deadline, language)),
      ...actions.map((one) => one.owner && t.owner(actionTitle(one), one.owner)),
    ],
    sources: [planSource(record, presented)],
  })
  const column = stage.width - panel.panel - panel.beside - margin.side
  const room = stage.height - margin.top - margin.foot
  const { slides, ...look } = fitted(entries, { column, room, sizes: [36, 32, 30, 28] })
  const { title, titleSize } = inPanel(goal.text)
  const heading = `${number}. ${goal.text}`
  const shown = {
    ...begun,
    kind: 'goal' as const,
    heading,
    number,
    title,
    titleSize,
    marker: 'point' as const,
    ...look,
  }
  return inParts(slides.length ? slides : [[]], (items) => ({ ...shown, items }))
}

/** A goal too long for its panel is named there by its beginning; the slide before has it in full. */
function inPanel(text: string): { title: string; titleSize: number } {
  const column = panel.panel - panel.left - panel.right
  const room = stage.height - panel.top - margin.foot
  const fits = panel.sizes.find((size) => linesIn(text, column, size, true) * size * 1.22 <= room)
  if (fits) return { title: text, titleSize: fits }
  const title = titleOf(text)
  return { title, titleSize: sizeThatFits(title, column, { sizes: panel.sizes, mostLines: 14 }) }
}
