import { describe, expect, test } from 'vitest'
import { article, clockLetter, columnAgenda, letter, message, programme, tableAgenda } from './examples/agendas.ts'
import { attendanceGrid } from './examples/attendance-grid.ts'
import { costColumn, equalShares, fixedAndRate, namesakes, newestColumn, shares } from './examples/budgets.ts'
import { minutes } from './examples/minutes.ts'
import { leadIn, noticeWithContribution } from './examples/mixed.ts'
import { accountsAndPlan, committeeDeck, goalSlides } from './examples/more-decks.ts'
import { capitalMinutes, officeMinutes, tableMinutes } from './examples/more-minutes.ts'
import { areaPlan, threeYears } from './examples/more-plans.ts'
import { notice } from './examples/notice.ts'
import { growthPlan, numberedMinutes } from './examples/numbered-minutes.ts'
import { nynorskDeck } from './examples/nynorsk-deck.ts'
import { memo, priceList, twoBudgets } from './examples/odd-budgets.ts'
import { figuresInLabels } from './examples/odd-figures.ts'
import { officesByMunicipality, scannedMinutes, systemMinutes, twoMeetings } from './examples/odd-minutes.ts'
import { otherWords } from './examples/other-words.ts'
import { partGoals, planTable } from './examples/plan-tables.ts'
import { labelledPlan, slidePlan } from './examples/plans.ts'
import { readText } from './reading/text.ts'
import { at, leaves, same } from './scoring.ts'
import { understand } from './understand.ts'

const examples = [
  nynorskDeck,
  notice,
  minutes,
  fixedAndRate,
  shares,
  equalShares,
  namesakes,
  labelledPlan,
  slidePlan,
  programme,
  tableAgenda,
  letter,
  accountsAndPlan,
  committeeDeck,
  goalSlides,
  capitalMinutes,
  officeMinutes,
  tableMinutes,
  areaPlan,
  threeYears,
  leadIn,
  noticeWithContribution,
  planTable,
  partGoals,
  costColumn,
  newestColumn,
  columnAgenda,
  clockLetter,
  message,
  article,
  systemMinutes,
  officesByMunicipality,
  twoMeetings,
  scannedMinutes,
  memo,
  twoBudgets,
  priceList,
  figuresInLabels,
  numberedMinutes,
  growthPlan,
  otherWords,
  attendanceGrid,
]

describe.each(examples)('$name', ({ text, reads, wrong = [], asks = [] }) => {
  const reading = understand(readText(text))

  test('is read as a careful person would', () => {
    const read = Object.fromEntries(Object.keys(reads).map((pointer) => [pointer, at(reading, pointer)]))
    const missed = Object.entries(reads).filter(
      ([pointer, value]) => !same(read[pointer] ?? undefined, value ?? undefined),
    )
    expect(Object.fromEntries(missed.map(([pointer]) => [pointer, read[pointer]]))).toEqual(Object.fromEntries(missed))
    expect(missed).toEqual([])
  })

  test('has only its own errors', () => {
    expect(reading.checks.filter(({ ok }) => !ok).map(({ kind }) => kind)).toEqual(wrong)
  })

  test('asks what it does not say, and gives every value a source', () => {
    expect(reading.questions.map(({ asks: { says } }) => says)).toEqual(expect.arrayContaining([...asks]))
    const { sources, checks: _, questions: __, unread: ___, ...draft } = reading
    expect(leaves(draft).filter((pointer) => !(pointer in sources))).toEqual([])
  })
})
