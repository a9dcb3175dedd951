import type { Block } from '../block.ts'
import type { AgendaFacts } from '../draft.ts'
import { type Known, type Noted, normalised, stated, wordsOf } from '../found.ts'
import { agendaKind } from '../grammar/agenda-kinds.ts'
import { type CaseNumber, caseHeading } from '../grammar/case-numbers.ts'
import { clockIn, minutesIn } from '../grammar/clock.ts'

/** One line of an agenda, taken apart. */
export interface Item {
  readonly block: Block
  readonly caseNumber: CaseNumber | undefined
  readonly title: string
  readonly level: number
  readonly facts: Omit<Noted<AgendaFacts>, 'position' | 'parent'>
}

const presenterForms: readonly { form: RegExp; example: string }[] = [
  { form: /[,;–-]?\s+v\/\s?(?<who>[^,;]+(?:, [^,;]+)?)$/u, example: 'Budsjett 2026 v/ daglig leder' },
  {
    form: /[,;–-]?\s+(?:ved|Innleder:|Innleiar:|Presentasjon ved|Orientering ved)\s+(?<who>(?:\p{Lu}\p{L}+ \p{Lu}|(?:fylkes|vara|fylkesvara)?ordfører|(?:fylkes)?ordførar|leder|leiar|nestleder|kommunedirektør|rådgiver|rådgjevar|daglig|dagleg|prosjektleder|prosjektleiar|sekretariat|statsforvalter|direktør|representant)[^;]*)$/u,
    example: 'Ny ferjerute ved fylkesordføreren',
  },
]

/** The item that a block of an agenda says, or none when it says nothing but a table's head. */
export function itemOf(block: Block): Item | undefined {
  const { first, title: written, extra } = partsOf(block)
  const clock =
    /^(?:kl\.?\s?)?\d{1,2}[.:]\d{2}/i.test(first) || /^kl/i.test(first) ? clockIn(first.slice(0, 40)) : undefined
  const afterClock = clock ? first.slice(clock.to).replace(/^\s*[:–-]?\s*/, '') : first
  const caseNumber = caseHeading(afterClock)
  const rest = [caseNumber ? caseNumber.rest : isOrdinal(afterClock, block) ? '' : afterClock, written]
    .filter(Boolean)
    .join(' ')
  const minutes = minutesIn(rest)
  const untimed = minutes ? rest.replace(minutes.text, '').trim() : rest
  const presenter = presenterOf(untimed, extra)
  const title = (presenter?.without ?? untimed)
    .replace(/\s*[:,–-]$/, (end) => (end.trim() === ':' || end.trim() === ',' ? '' : end))
    .trim()
  if (!/\p{L}/u.test(title)) return undefined
  return {
    block,
    caseNumber,
    title,
    level: block.level ?? 0,
    facts: facts(block, title, caseNumber, clock, minutes, presenter?.who),
  }
}

/** In a row the number stands in a cell of its own, and the file's own number may stand in another. */
function partsOf(block: Block): { first: string; title: string; extra: string[] } {
  if (!block.cells) return { first: block.text, title: '', extra: [] }
  const [lead = '', ...others] = block.cells.filter((cell) => cell.trim() !== '')
  const cells = [lead, ...others.filter((cell) => !/^\d{2,4}\/\d{1,6}(?:-\d+)?$/.test(cell))]
  const [first = '', title = '', ...extra] = cells
  return { first, title, extra }
}

const isOrdinal = (text: string, block: Block): boolean => block.cells !== undefined && /^\d{1,2}[.)]?$/.test(text)

function presenterOf(text: string, extra: readonly string[]): { without: string; who: string } | undefined {
  for (const { form } of presenterForms) {
    const found = form.exec(text)
    if (found) return { without: text.slice(0, found.index), who: found.groups!.who!.trim() }
  }
  const person = extra.find((cell) => /^(?:v\/\s?)?\p{Lu}\p{L}+ \p{Lu}\p{L}+/u.test(cell))
  return person ? { without: text, who: person.replace(/^v\/\s?/, '') } : undefined
}

function facts(
  block: Block,
  title: string,
  caseNumber: CaseNumber | undefined,
  clock: ReturnType<typeof clockIn>,
  minutes: ReturnType<typeof minutesIn>,
  who: string | undefined,
): Item['facts'] {
  const kind = agendaKind(title)
  const words = wordsOf(block)
  const optional = <T>(known: Known<T> | undefined): Known<T> | undefined => known
  return {
    caseNumber: caseNumber ? stated(caseNumber.number, words) : null,
    title: stated(title, wordsOf(block, title)),
    kind: kind ? normalised(kind, words) : null,
    time: optional(clock && normalised(clock.start, words)),
    minutes: optional(minutes && normalised(minutes.minutes, words)),
    presenter: optional(who ? stated(who, wordsOf(block, who)) : undefined),
  }
}

/** Two readings of the same item, on the agenda and before its papers. */
export const presenterExamples = presenterForms.map(({ example }) => example)
