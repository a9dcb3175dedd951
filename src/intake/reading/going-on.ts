import { agendaKind } from '../grammar/agenda-kinds.ts'
import { caseHeading } from '../grammar/case-numbers.ts'
import { endsSentence, leadsFurther, startsLower } from '../grammar/joining.ts'
import type { Open, Step } from './join-rules.ts'
import { isAmountRow, isLabelLine } from './line-shapes.ts'
import { widthOf } from './runs.ts'

export const lastOf = (open: Open): Step => open.steps.at(-1)!

/** The title may itself be broken over a few lines; a sentence or a label is no part of it. */
export function titleFollows(open: Open, step: Step): boolean {
  const [first] = open.steps
  if (caseHeading(first!.marked?.rest ?? first!.text)?.rest !== '' || isLabelLine(step.text)) return false
  return open.steps.length === 1 || (open.steps.length < 5 && !endsSentence(step.text))
}

export function isBodyOfCase(open: Open, step: Step): boolean {
  if (caseHeading(open.steps[0]!.text)?.rest === '') return false
  return /[.!]$/.test(step.text) || (isCapitals(open.text) && !isCapitals(step.text))
}

const isCapitals = (text: string): boolean => /\p{Lu}{4}/u.test(text) && text === text.toLocaleUpperCase('nb')

export function sameType(before: Step, after: Step): boolean {
  const [a, b] = [before.line.size, after.line.size]
  if (a && b && Math.max(a, b) / Math.min(a, b) > 1.12) return false
  return (before.line.bold ?? false) === (after.line.bold ?? false) || startsLower(after.text)
}

export function goesOnAfterGap(open: Open, step: Step): boolean {
  if (/[)\]]/.test(open.text.at(-1)!) || (endsSentence(open.text) && !leadsFurther(open.text))) return false
  if (isAmountRow(lastOf(open).text) && open.steps.length === 1) return false
  if (startsLower(step.text)) return step.text.length > 1
  if (open.kind === 'item' && (inMiddle(step.text) || isSpread(open))) return true
  return leadsFurther(open.text) && (open.kind === 'item' || !open.text.endsWith(','))
}

/** «… bidrag på ⏎ 12,25»: a number inside a sentence of a list, which a row of a table never starts in lower case. */
export const goesOnInside = (open: Open, step: Step): boolean =>
  !open.cells && (open.kind === 'item' || open.steps.length > 1) && startsLower(step.text) && !endsSentence(open.text)

/** «2024 ⏎ – 2028 med mål»: the dash leads to the last year. */
export const endsRange = (open: Open, step: Step): boolean =>
  /^[-–]\s?(?:19|20)\d\d(?!\d)/.test(step.text) && /(?<!\d)(?:19|20)\d\d$/.test(open.text)

/** An item that has gone on over gaps before is double-spaced, whatever the next line begins with. */
const isSpread = (open: Open): boolean => open.steps.length > 1 && open.steps.slice(1).every(({ gap }) => gap)

export const isYearOfTitle = (text: string): boolean =>
  /^(?:19|20)\d\d(?:\s?[–-]\s?(?:19|20)\d\d)?(?:$|\s[–-]\s?\p{Ll})/u.test(text)

/** «(Osloregionen og …», «2025-2026 som …»: such words begin no paragraph of their own. */
const inMiddle = (text: string): boolean =>
  /^\(\p{L}/u.test(text) || /^(?:19|20)\d\d(?:\s?[–-]\s?(?:19|20)\d\d)?(?:\s\p{Ll}|[.,]|$)/u.test(text)

/** Type is proportional, so counted letters are a rough width: a block that has wrapped before is given more room. */
export function hadRoom(open: Open, step: Step): boolean {
  const before = lastOf(open)
  const width = step.run?.width ?? 0
  const perLetter = widthOf(before) / before.text.length
  const needed = widthOf(before) + perLetter * (step.text.split(' ', 1)[0]!.length + 1)
  const wrapping = (open.kind === 'item' || open.steps.length > 1) && !endsSentence(open.text)
  const share = wrapping ? 0.65 : endsSentence(open.text) ? 0.85 : 0.97
  return needed <= width * share
}

/** «Høring av plan ⏎ – drøfting»: the type word of an agenda's line, where its own lines have other markers. */
export const endsWithKind = (open: Open, step: Step): boolean =>
  !step.gap &&
  /^[-–]$/.test(step.marked?.marker ?? '') &&
  step.marked?.marker !== open.marked?.marker &&
  startsLower(step.marked?.rest ?? '') &&
  agendaKind(step.marked?.rest ?? '') !== null

export const entersParenthesis = (open: Open, step: Step): boolean =>
  open.kind === 'item' && /^\(\p{L}/u.test(step.text) && !endsSentence(open.text)

export const isAgendaItem = (open: Open): boolean =>
  open.marked?.number !== undefined && open.steps.length === 1 && agendaKind(open.text) !== null

export const isSentence = (text: string): boolean => /^\p{Lu}.*\s.*[.!]$/u.test(text)
