import type { Run, Step } from './join-rules.ts'

/** Lines that follow each other without a gap share a width, and may be a list of names rather than wrapped text. */
export function runsOf(steps: readonly Step[]): Step[] {
  const answer: Step[] = []
  let from = 0
  for (let at = 1; at <= steps.length; at++) {
    if (at < steps.length && !steps[at]!.gap) continue
    const run = describe(steps.slice(from, at))
    for (let index = from; index < at; index++) answer.push({ ...steps[index]!, run })
    from = at
  }
  const dashes = answer.filter((step) => isDash(step.marked?.marker)).length
  return dashes > 1 ? answer : answer.map((step) => (isDash(step.marked?.marker) ? { ...step, loneDash: true } : step))
}

const isDash = (marker: string | undefined): boolean => marker !== undefined && /^[-–—]$/.test(marker)

function describe(steps: readonly Step[]): Run {
  const width = steps.reduce((widest, step) => Math.max(widest, widthOf(step)), 0)
  const fits = steps.slice(1).filter((step, index) => wouldFit(steps[index]!, step, width)).length
  const capitals = steps.every((step) => /^[\p{Lu}\d«"*(]/u.test(step.text))
  return { width, listed: steps.length >= 3 && capitals && fits / (steps.length - 1) >= 0.5 }
}

export function widthOf(step: Step): number {
  return step.line.box?.width ?? step.text.length
}

/** Would the first word of the next line have had room on this one? Then the break was meant. */
export function wouldFit(step: Step, next: Step, width: number): boolean {
  const word = next.text.split(' ', 1)[0]!.length + 1
  const perLetter = widthOf(step) / step.text.length
  return widthOf(step) + word * perLetter <= width
}
