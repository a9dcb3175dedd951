import type { Block } from '../block.ts'
import type { ActionFacts, GoalFacts, PlanFacts } from '../draft.ts'
import { type Finding, inferred, type Known, type Noted, normalised, stated, wordsOf } from '../found.ts'
import { deadlineIn } from '../grammar/deadlines.ts'
import { lettersOnly } from '../grammar/spacing.ts'
import type { Paper } from '../paper.ts'
import { partsOfAction } from './action.ts'
import { partsOfGoal, type Quote } from './goal.ts'
import { type AroundPlan, headingFacts, headingOf } from './plan-heading.ts'
import { type PlanLine, planLines } from './plan-lines.ts'
import { planQuestions } from './plan-questions.ts'

interface Spoken {
  readonly block: Block
  readonly text: string
  readonly no: number | null
  readonly owner?: string
  readonly deadline?: string
}

interface Gathered {
  readonly no: number | null
  /** The same goal, as the overview and the slide of its own say it. */
  readonly said: Spoken[]
  readonly actions: Spoken[]
  /** The sentence over the goals that says when and who for all of them. */
  readonly lead?: Block
}

export function recognisePlan(paper: Paper, around: AroundPlan): Finding<PlanFacts> | undefined {
  const regions = planLines(paper)
  const goals = gather(regions)
  if (goals.length === 0) return undefined
  const heading = headingOf(regions)
  const vocabulary = wordsIn(paper)
  const value: Noted<PlanFacts> = {
    ...(heading && headingFacts(heading, paper, around)),
    goals: goals.map((goal) => goalFacts(goal, vocabulary, around.region)),
  }
  const claims = regions.flatMap((lines) => lines.map(({ block }) => wordsOf(block)))
  return { value, claims, questions: planQuestions(value, goals.map(wordings)) }
}

/** One goal, however often it is said: same letters, or the same number and nearly the same words. */
function gather(regions: readonly PlanLine[][]): Gathered[] {
  const goals: Gathered[] = []
  for (const lines of regions) {
    let current: Gathered | undefined
    const lead = lines.find(({ is }) => is === 'lead')?.block
    for (const line of lines) {
      if (line.is === 'goal') {
        current = goals.find((goal) => isSame(goal, line))
        if (current) current.said.push(line)
        else {
          current = { no: line.no, said: [line], actions: [], ...(lead && { lead }) }
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
    ...(goal.lead && fromLead(goal.lead)),
    ...fromCells(best),
    ...partsOfGoal(best.text, quote),
    actions: goal.actions.map((action) => actionFacts(action, region)),
  }
}

/** «I løpet av 2026 skal rådet ha:» gives every goal under it its deadline and its actor. */
function fromLead(lead: Block): Pick<Noted<GoalFacts>, 'actor' | 'deadline' | 'deadlineText'> {
  const { actor, deadline, deadlineText } = partsOfGoal(lead.text.replace(/:$/, ' dette'), (part) =>
    wordsOf(lead, part),
  )
  const shared = (known: Known<string> | undefined) =>
    known && inferred(known.value, { says: 'saidOverGoals' }, ...known.words)
  return { actor: shared(actor), deadline: shared(deadline), deadlineText: shared(deadlineText) }
}

function actionFacts(spoken: Spoken, region: string | undefined): Noted<ActionFacts> {
  const { block, text, no } = spoken
  const quote: Quote = (part) => wordsOf(block, part)
  return {
    no: no === null ? null : stated(no, wordsOf(block)),
    text: stated(text, wordsOf(block, text)),
    ...partsOfAction(text, quote, region),
    ...(spoken.owner && { owner: stated(spoken.owner, quote(spoken.owner)) }),
    ...fromCells(spoken),
  }
}

/** A deadline in a cell of its own needs no word that leads to it: «1. tertial 2026». */
function fromCells({ block, deadline }: Spoken): Pick<Noted<GoalFacts>, 'deadline' | 'deadlineText'> {
  if (!deadline) return {}
  const day = (deadlineIn(deadline) ?? deadlineIn(`frist: ${deadline}`))?.day
  const words = wordsOf(block, deadline)
  return { deadlineText: stated(deadline, words), ...(day && { deadline: normalised(day, words) }) }
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

/** The different wordings of one goal; a word split by a narrow box is no other wording. */
const wordings = ({ said }: Gathered): string[] => [
  ...new Map(said.map(({ text }) => [lettersOnly(text), text])).values(),
]
