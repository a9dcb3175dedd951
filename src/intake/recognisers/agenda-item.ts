import type { Block } from '../block.ts'
import type { AgendaFacts } from '../draft.ts'
import { type Noted, normalised, stated, wordsOf } from '../found.ts'
import { agendaKind } from '../grammar/agenda-kinds.ts'
import { type CaseNumber, caseHeading } from '../grammar/case-numbers.ts'
import { type ClockTimes, clockIn, minutesIn } from '../grammar/clock.ts'
import { presenterIn } from '../grammar/presenters.ts'

/** One line of an agenda, taken apart. */
export interface Item {
  readonly block: Block
  readonly caseNumber: CaseNumber | undefined
  readonly title: string
  readonly level: number
  readonly facts: Omit<Noted<AgendaFacts>, 'position' | 'parent'>
}

/** The item that a block of an agenda says, or none when it says nothing but a table's head. */
export function itemOf(block: Block): Item | undefined {
  const { first, title: second, extra } = partsOf(block)
  const led = clockFirst(first)
  const afterClock = led ? first.slice(led.to).replace(/^\s*[:–-]?\s*/, '') : first
  const caseNumber = caseHeading(afterClock)
  const own = caseNumber ? caseNumber.rest : isOrdinal(afterClock, block) ? '' : afterClock
  const timed = takenFrom([own, second].filter(Boolean).join(' '))
  const presenter = presenterIn(timed.rest) ?? presenterAmong(extra, timed.rest)
  const title = (presenter?.without ?? timed.rest).replace(/\s*[:,]$/, '').trim()
  if (!/\p{L}/u.test(title)) return undefined
  const kind = agendaKind(title)
  const words = wordsOf(block)
  const clock = led ?? timed.clock
  return {
    block,
    caseNumber,
    title,
    level: block.level ?? 0,
    facts: {
      caseNumber: caseNumber ? stated(caseNumber.number, words) : null,
      title: stated(title, wordsOf(block, title)),
      kind: kind ? normalised(kind, words) : null,
      time: clock && normalised(clock.start, words),
      minutes: timed.minutes === undefined ? undefined : normalised(timed.minutes, words),
      presenter: presenter && stated(presenter.who, wordsOf(block, presenter.who)),
    },
  }
}

/** In a row the number stands in a cell of its own, and the file's own number may stand in another. */
function partsOf(block: Block): { first: string; title: string; extra: string[] } {
  if (!block.cells) return { first: block.text, title: '', extra: [] }
  const [lead = '', ...others] = block.cells.filter((cell) => cell.trim() !== '')
  const [first = '', title = '', ...extra] = [
    lead,
    ...others.filter((cell) => !/^\d{2,4}\/\d{1,6}(?:-\d+)?$/.test(cell)),
  ]
  return { first, title, extra }
}

const clockFirst = (text: string): ClockTimes | undefined =>
  /^(?:kl\.?\s?)?\d{1,2}[.:]\d{2}|^kl/i.test(text) ? clockIn(text.slice(0, 40)) : undefined

const isOrdinal = (text: string, block: Block): boolean => block.cells !== undefined && /^\d{1,2}[.)]?$/.test(text)

/** «Pause kl. 11.30», «Budsjett (20 min)»: hour and length may stand last. */
function takenFrom(text: string): { rest: string; clock?: ClockTimes; minutes?: number } {
  const last = /[,;–-]?\s+\(?kl\.?\s?\d{1,2}(?:[.:]\d{2})?(?:\s?[-–]\s?\d{1,2}[.:]\d{2})?\)?$/iu.exec(text)
  const clock = last ? clockIn(last[0]) : undefined
  const untimed = clock ? text.slice(0, last!.index) : text
  const minutes = minutesIn(untimed)
  const rest = minutes ? untimed.replace(minutes.text, '').trim() : untimed
  return { rest, ...(clock && { clock }), ...(minutes && { minutes: minutes.minutes }) }
}

function presenterAmong(cells: readonly string[], rest: string): { without: string; who: string } | undefined {
  const person = cells.find((cell) => /^(?:v\/\s?)?\p{Lu}\p{L}+ \p{Lu}\p{L}+/u.test(cell))
  return person ? { without: rest, who: person.replace(/^v\/\s?/, '') } : undefined
}
