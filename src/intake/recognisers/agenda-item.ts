import type { Block } from '../block.ts'
import type { AgendaFacts } from '../draft.ts'
import { type Noted, normalised, stated, type Words, wordsOf } from '../found.ts'
import { agendaKind } from '../grammar/agenda-kinds.ts'
import { type CaseNumber, caseHeading } from '../grammar/case-numbers.ts'
import { type ClockTimes, clockIn, minutesIn } from '../grammar/clock.ts'
import { presenterIn } from '../grammar/presenters.ts'
import { type AgendaCells, type AgendaHead, cellsUnder } from './agenda-table.ts'
import { afterClock } from './case-of-block.ts'

/** One line of an agenda, taken apart. */
export interface Item {
  readonly block: Block
  readonly caseNumber: CaseNumber | undefined
  readonly title: string
  readonly level: number
  readonly facts: Omit<Noted<AgendaFacts>, 'position' | 'parent'>
}

/** The item that a block of an agenda says, or none when it says nothing. */
export function itemOf(block: Block, head?: AgendaHead): Item | undefined {
  const columns = cellsUnder(head, block)
  const { led, caseNumber, said, who, ofKind, minutes } = columns ? fromColumns(columns) : fromText(block)
  const timed = takenFrom(said)
  const presenter = who ? { without: timed.rest, who } : presenterIn(timed.rest)
  const title = (presenter?.without ?? timed.rest).replace(/\s*[:,]$/, '').trim()
  if (!/\p{L}/u.test(title)) return undefined
  const kind = agendaKind(title) ?? agendaKind(ofKind)
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
      minutes: normalisedMinutes(minutes ?? timed.minutes, words),
      presenter: presenter && stated(presenter.who, wordsOf(block, presenter.who)),
    },
  }
}

const normalisedMinutes = (minutes: number | undefined, words: Words) =>
  minutes === undefined ? undefined : normalised(minutes, words)

interface Parts {
  readonly led: ClockTimes | undefined
  readonly caseNumber: CaseNumber | undefined
  /** Title, with whatever is written behind it. */
  readonly said: string
  readonly who: string | undefined
  readonly ofKind: string
  /** Where a column holds it. */
  readonly minutes?: number
}

function fromColumns({ number, title, presenter, time, length, kind }: AgendaCells): Parts {
  const inTitle = caseHeading(title)
  const caseNumber = caseHeading(number) ?? inTitle
  const who = presenter.replace(/^v\/\s?/, '')
  const led = clockIn(/^kl/i.test(time) ? time : `kl. ${time}`)
  const minutes = /^\d{1,3}$/.test(length) ? Number(length) : minutesIn(length)?.minutes
  return { led, caseNumber, said: inTitle?.rest ?? title, who: who || undefined, ofKind: kind, minutes }
}

function fromText(block: Block): Parts {
  const { first, title, extra } = partsOf(block)
  const bare = afterClock(first)
  const led = bare === first ? undefined : clockIn(first.slice(0, 40))
  const [head = '', tail = ''] = bare === '' ? [title] : [bare, title]
  const caseNumber = caseHeading(head)
  const own = caseNumber ? caseNumber.rest : isOrdinal(head, block) ? '' : head
  const who = extra.find((cell) => /^(?:v\/\s?)?\p{Lu}\p{L}+ \p{Lu}\p{L}+/u.test(cell))?.replace(/^v\/\s?/, '')
  return { led, caseNumber, said: [own, tail].filter(Boolean).join(' '), who, ofKind: '' }
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
