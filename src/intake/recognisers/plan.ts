import type { Block } from '../block.ts'
import type { ActionFacts, GoalFacts, PlanFacts, Question } from '../draft.ts'
import { type Finding, inferred, type Known, type Noted, normalised, stated, wordsOf } from '../found.ts'
import { bodyIn } from '../grammar/bodies.ts'
import { datesIn, isoDate, yearsIn } from '../grammar/dates.ts'
import { lettersOnly } from '../grammar/spacing.ts'
import type { Paper } from '../paper.ts'
import { partsOfAction } from './action.ts'
import { partsOfGoal, type Quote } from './goal.ts'
import { type PlanLine, planLines } from './plan-lines.ts'
import { guessYear, lastBefore } from './years.ts'

interface Spoken {
  readonly block: Block
  readonly text: string
  readonly no: number | null
}

interface Gathered {
  readonly no: number | null
  /** The same goal, as the overview and the slide of its own say it. */
  readonly said: Spoken[]
  readonly actions: Spoken[]
}

export interface AroundPlan {
  readonly meetingDate: string | undefined
  readonly region: string | undefined
}

/** `(vedtatt MIPR 26. nov.)` in a heading, or `Vedtatt av representantskapet 28.11.2024` under it. */
const adoption = '(?:vedtatt|vedteken|vedteke|godkjent)'

export function recognisePlan(paper: Paper, around: AroundPlan): Finding<PlanFacts> | undefined {
  const regions = planLines(paper)
  const goals = gather(regions)
  if (goals.length === 0) return undefined
  const heading = headingWithGoals(regions)
  const vocabulary = wordsIn(paper)
  const facts = headingFacts(heading, paper, around)
  const below =
    heading && !facts.adoptedBy && !facts.adoptedDateText ? adoptionUnder(heading, paper, around) : undefined
  const value: Noted<PlanFacts> = {
    ...facts,
    ...below,
    goals: goals.map((goal) => goalFacts(goal, vocabulary, around.region)),
  }
  const claims = regions.flatMap((lines) => lines.map(({ block }) => wordsOf(block)))
  return { value, claims, questions: questionsOf(value, goals) }
}

/** One goal, however often it is said: same letters, or the same number and nearly the same words. */
function gather(regions: readonly PlanLine[][]): Gathered[] {
  const goals: Gathered[] = []
  for (const lines of regions) {
    let current: Gathered | undefined
    for (const line of lines) {
      if (line.is === 'goal') {
        current = goals.find((goal) => isSame(goal, line))
        if (current) current.said.push(line)
        else {
          current = { no: line.no, said: [line], actions: [] }
          goals.push(current)
        }
      } else if (line.is === 'action') {
        const owner = line.of === undefined ? current : (goals.find(({ no }) => no === line.of) ?? current)
        if (owner && !owner.actions.some((known) => lettersOnly(known.text) === lettersOnly(line.text)))
          owner.actions.push(line)
      }
    }
  }
  return goals
}

function isSame(goal: Gathered, line: Spoken): boolean {
  return goal.said.some((known) => {
    const [a, b] = [lettersOnly(known.text), lettersOnly(line.text)]
    return a === b || (known.no !== null && known.no === line.no && likeness(known.text, line.text) >= 0.75)
  })
}

/** Share of words in common, 0 to 1. */
function likeness(a: string, b: string): number {
  const [first, second] = [
    new Set(a.toLocaleLowerCase('nb').split(/\P{L}+/u)),
    new Set(b.toLocaleLowerCase('nb').split(/\P{L}+/u)),
  ]
  const common = [...first].filter((word) => second.has(word)).length
  return (2 * common) / (first.size + second.size)
}

function headingWithGoals(regions: readonly PlanLine[][]): Block | undefined {
  const withGoals = regions.find(
    (lines) => lines.some(({ is }) => is === 'heading') && lines.some(({ is }) => is === 'goal'),
  )
  const lines = withGoals ?? regions.find((one) => one.some(({ is }) => is === 'heading'))
  return lines?.find(({ is }) => is === 'heading')?.block
}

function headingFacts(heading: Block | undefined, paper: Paper, around: AroundPlan): Omit<Noted<PlanFacts>, 'goals'> {
  if (!heading) return {}
  const note =
    /\s*\((?<note>[^)]*(?:vedtatt|vedteken|vedteke|godkjent)[^)]*)\)|,?\s(?<tail>(?:vedtatt|vedteken|vedteke|godkjent)\s.*)$/iu.exec(
      heading.text,
    )
  const title = (note ? heading.text.slice(0, note.index) : heading.text).trim()
  const years = yearsIn(title)
  const words = wordsOf(heading, years?.text)
  return {
    title: stated(title, wordsOf(heading, title)),
    ...(years && { year: normalised(years.from, words) }),
    ...(years && years.to > years.from && { toYear: normalised(years.to, words) }),
    ...(note && adopted(note.groups?.note ?? note.groups?.tail ?? '', heading, paper, around)),
  }
}

function adoptionUnder(heading: Block, paper: Paper, around: AroundPlan): ReturnType<typeof adopted> | undefined {
  const at = paper.blocks.indexOf(heading)
  const block = paper.blocks
    .slice(at + 1, at + 4)
    .find(({ text }) => text.length < 160 && new RegExp(`^\\(?${adoption}(?!\\p{L})`, 'iu').test(text))
  return block && adopted(block.text.replace(/^\(|\)$/g, ''), block, paper, around)
}

/** «vedtatt MIPR 26. nov.»: who and when; a missing year is that of the last such day before the meeting. */
function adopted(
  note: string,
  heading: Block,
  paper: Paper,
  around: AroundPlan,
): Pick<Noted<PlanFacts>, 'adoptedBy' | 'adoptedDate' | 'adoptedDateText'> {
  const [date] = datesIn(note)
  const by = note
    .replace(date?.text ?? '\u0000', '')
    .replace(/^\s*(?:vedtatt|vedteken|vedteke|godkjent)\s*/iu, '')
    .replace(/^(?:av|i|frå|fra)\s+/iu, '')
    .replace(/[\s,.]*(?:den|i møte|møte)?[\s,.]*$/iu, '')
  const body = by && (/^\p{Lu}{2,7}$/u.test(by) ? by : (bodyIn(by) ?? by))
  const adoptedBy = body ? { adoptedBy: stated(body, wordsOf(heading, body)) } : {}
  if (!date) return adoptedBy
  const words = wordsOf(heading, date.text)
  const written = { ...adoptedBy, adoptedDateText: stated(date.text, words) }
  if (date.year) return { ...written, adoptedDate: normalised(isoDate(date.year, date.month, date.day), words) }
  const before = around.meetingDate && lastBefore(date, around.meetingDate)
  if (before)
    return {
      ...written,
      adoptedDate: inferred(before, { says: 'lastBeforeMeeting', with: { meeting: around.meetingDate! } }, words),
    }
  const guess = guessYear(date, paper)
  return guess
    ? { ...written, adoptedDate: inferred(isoDate(guess.year, date.month, date.day), guess.because, words) }
    : written
}

function goalFacts(
  goal: Gathered,
  vocabulary: ReadonlyMap<string, number>,
  region: string | undefined,
): Noted<GoalFacts> {
  const best = bestSaid(goal.said, vocabulary)
  const everywhere = [best, ...goal.said.filter((one) => one !== best)].map(({ block, text }) => wordsOf(block, text))
  const quote: Quote = (part) => wordsOf(best.block, part)
  const merged = goal.said.length > 1 && new Set(goal.said.map(({ text }) => text)).size > 1
  return {
    no: goal.no === null ? null : stated(goal.no, wordsOf(best.block)),
    text: merged ? inferred(best.text, { says: 'saidTwice' }, ...everywhere) : stated(best.text, ...everywhere),
    ...partsOfGoal(best.text, quote),
    actions: goal.actions.map((action) => actionFacts(action, region)),
  }
}

function actionFacts({ block, text, no }: Spoken, region: string | undefined): Noted<ActionFacts> {
  const quote: Quote = (part) => wordsOf(block, part)
  return {
    no: no === null ? null : stated(no, wordsOf(block)),
    text: stated(text, wordsOf(block, text)),
    ...partsOfAction(text, quote, region),
  }
}

/** Of wordings with the same letters, the one whose words are known elsewhere: `samarbeidsstruktur er` loses. */
function bestSaid(said: readonly Spoken[], vocabulary: ReadonlyMap<string, number>): Spoken {
  const strange = ({ text }: Spoken): number =>
    text.split(/\P{L}+/u).filter((word) => (vocabulary.get(word.toLocaleLowerCase('nb')) ?? 0) < 2).length
  return said.reduce((best, one) => (strange(one) < strange(best) ? one : best))
}

function wordsIn({ blocks }: Paper): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { text } of blocks) {
    for (const word of text.toLocaleLowerCase('nb').split(/\P{L}+/u)) counts.set(word, (counts.get(word) ?? 0) + 1)
  }
  return counts
}

function questionsOf(plan: Noted<PlanFacts>, goals: readonly Gathered[]): Question[] {
  const questions: Question[] = []
  const by: Known<string> | undefined = plan.adoptedBy
  if (plan.title && (!by || /^\p{Lu}{2,7}$/u.test(by.value)))
    questions.push({
      pointer: '/actionPlan/adoptedBy',
      asks: { says: 'whoAdopted', with: { title: plan.title.value } },
      because: by ? { says: 'adoptedByCouncilOnly', with: { by: by.value } } : { says: 'adoptedNotSaid' },
      choices: [],
      guess: by?.value ?? null,
    })
  for (const [index, goal] of plan.goals.entries()) {
    const target = goal.target
    if (target && target.comparatorWord === null)
      questions.push({
        pointer: `/actionPlan/goals/${index}/target/comparator`,
        asks: {
          says: 'exactlyOrAtLeast',
          with: {
            goal: goal.no?.value ?? index + 1,
            count: target.countWord?.value ?? target.count.value,
            unit: target.unit.value,
          },
        },
        because: { says: othersSayAtLeast(plan) ? 'othersSayAtLeast' : 'noComparator' },
        choices: [
          { value: '=', label: { says: 'exactly' } },
          { value: '>=', label: { says: 'atLeast' } },
        ],
        guess: '=',
      })
    const texts = [...new Map(goals[index]!.said.map(({ text }) => [lettersOnly(text), text])).values()]
    if (texts.length > 1)
      questions.push({
        pointer: `/actionPlan/goals/${index}/text`,
        asks: { says: 'whichWording', with: { goal: goal.no?.value ?? index + 1 } },
        because: { says: 'saidDifferently' },
        choices: texts.map((text) => ({ value: text, label: text })),
        guess: goal.text.value,
      })
  }
  return questions
}

const othersSayAtLeast = (plan: Noted<PlanFacts>): boolean =>
  plan.goals.some(({ target }) => target?.comparatorWord != null)
