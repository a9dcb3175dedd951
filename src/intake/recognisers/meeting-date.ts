import type { Block } from '../block.ts'
import type { MeetingFacts, Question } from '../draft.ts'
import { inferred, type Noted, normalised, stated, wordsOf } from '../found.ts'
import { datesIn, isDay, isoDate, type WrittenDate } from '../grammar/dates.ts'
import { headingMeans } from '../grammar/headings.ts'
import type { Paper } from '../paper.ts'
import { isDateAlone } from '../reading/line-shapes.ts'
import { type Announced, announced } from './meeting-times.ts'
import { guessYear } from './years.ts'

type Head = Pick<MeetingFacts, 'date' | 'dateText'>

export interface Dated {
  readonly date: WrittenDate
  readonly block: Block
}

/** A labelled date first, then one that stands alone, then one beside the word for the meeting. */
export function dateOf(head: readonly Block[], labels: readonly Announced[]): Dated | undefined {
  const meeting = labels.filter(({ label }) => label.means === 'date' && /møte|når/i.test(label.label))
  const labelled = [...meeting, ...announced(labels, 'time'), ...announced(labels, 'date')]
  for (const { label, block } of labelled) {
    const [date] = datesIn(label.value)
    if (date) return { date, block }
  }
  const said = head.filter((block) => block.text.length < 300 && !block.cells && !tells(block.text))
  const ordered = [
    ...said.filter((block) => isDateAlone(block.text)),
    ...said.filter((block) => /møte|representantskap|innkall|samling/i.test(block.text)),
    ...said.filter((block) => block.kind === 'title' || block.text.length < 60),
  ]
  for (const block of ordered) {
    const [date] = datesIn(block.text)
    if (date && !agreed(block.text)) return { date, block }
  }
  return undefined
}

/** «Saken var oppe på møtet 12. november, der alle stilte seg bak.» announces nothing. */
const tells = (text: string): boolean =>
  text.length > 60 &&
  /[.!?]$/.test(text) &&
  !/(?:innkall|kalla inn|inviter|holdes|haldast|avholdes|velkommen|velkomen)/iu.test(text)

/** The date of an agreement or an earlier decision is not the day of the meeting. */
const agreed = (text: string): boolean =>
  ['agreement', 'plan', 'strategy'].includes(headingMeans(text) ?? '') || isAdopted(text)

export const isAdopted = (text: string): boolean => /vedtatt|vedteken|vedteke|godkjent/i.test(text)

export function dated({ date, block }: Dated, paper: Paper): Noted<Head> {
  const words = wordsOf(block, date.text)
  const dateText = stated(date.text, words)
  if (date.year !== undefined) return { date: normalised(isoDate(date.year, date.month, date.day), words), dateText }
  const guess = guessYear(date, paper)
  if (!guess || !isDay(guess.year, date.month, date.day)) return { date: null, dateText }
  return { date: inferred(isoDate(guess.year, date.month, date.day), guess.because, words), dateText }
}

export function yearQuestion(date: WrittenDate, paper: Paper): Question {
  const guess = guessYear(date, paper)
  const years = guess ? [guess.year, guess.year - 1, guess.year + 1] : []
  return {
    pointer: '/meeting/date',
    asks: { says: 'whichYear', with: { date: date.text } },
    because: guess?.because ?? { says: 'yearMissing' },
    choices: years
      .filter((year) => isDay(year, date.month, date.day))
      .map((year) => ({ value: isoDate(year, date.month, date.day), label: String(year) })),
    guess: guess ? isoDate(guess.year, date.month, date.day) : null,
  }
}
