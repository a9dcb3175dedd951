import type { BlockKind } from '../block.ts'
import { addressGoesOn, isAddress } from '../grammar/addresses.ts'
import { caseHeading } from '../grammar/case-numbers.ts'
import { endsSentence, leadsFurther, startsLower } from '../grammar/joining.ts'
import {
  endsRange,
  endsWithKind,
  entersParenthesis,
  goesOnAfterGap,
  goesOnInside,
  hadRoom,
  isAgendaItem,
  isBodyOfCase,
  isSentence,
  isYearOfTitle,
  lastOf,
  sameType,
  titleFollows,
} from './going-on.ts'
import {
  isAmountRow,
  isClockLine,
  isCouncilName,
  isDateAlone,
  isDatedHeading,
  isDocumentName,
  isLabelLine,
  isNumberedWord,
} from './line-shapes.ts'
import type { Line } from './lines.ts'
import type { Marked } from './markers.ts'

export interface Run {
  readonly width: number
  /** Every line stands for itself, like names in a list. */
  readonly listed: boolean
}

export interface Step {
  readonly line: Line
  readonly text: string
  readonly gap: boolean
  readonly marked: Marked | undefined
  readonly cells: readonly string[] | undefined
  readonly run: Run | undefined
  /** The only dash of its section is no bullet: `Regionen ⏎ – Representantskapet`. */
  readonly loneDash?: boolean
}

export interface Open {
  readonly kind: BlockKind
  readonly marked: Marked | undefined
  readonly cells: readonly string[] | undefined
  readonly steps: Step[]
  text: string
  /** Parentheses that are still open. */
  depth: number
}

export interface JoinRule {
  /** What the rule holds, with the break that taught it. */
  readonly holds: string
  readonly says: (open: Open, step: Step) => 'space' | 'nothing' | 'new' | undefined
}

/** In order; the first with an opinion decides. */
export const joinRules: readonly JoinRule[] = [
  {
    holds: 'no block grows without end, whatever the text',
    says: (open) => (open.text.length > 8000 ? 'new' : undefined),
  },
  {
    holds: 'an address broken at its own sign is joined without a space: https://x.no/en- ⏎ stille',
    says: (open, step) =>
      open.kind !== 'address' ? undefined : !step.gap && addressGoesOn(open.text, step.text) ? 'nothing' : 'new',
  },
  { holds: 'an address stands alone', says: (_, step) => (isAddress(step.text) ? 'new' : undefined) },
  { holds: 'a row of cells stands alone', says: (open, step) => (open.cells || step.cells ? 'new' : undefined) },
  {
    holds: 'an open parenthesis goes on to its end: (2022 ⏎ – 2025), (7 ⏎⏎ møter)',
    says: (open, step) =>
      open.depth > 0 && (step.text.slice(0, 200).includes(')') || isDateAlone(step.text)) ? 'space' : undefined,
  },
  {
    holds: 'a case number begins a block, unless the sentence was in the middle of naming one: jf. sak ⏎ 12/24',
    says: (open, step) =>
      caseHeading(step.text)
        ? /(?<!\p{L})saka?$/iu.test(open.text.slice(-8)) || leadsFurther(open.text)
          ? 'space'
          : 'new'
        : undefined,
  },
  {
    holds: 'a case number alone on its line is followed by its title: Sak 002/24 ⏎ Ny handlingsplan',
    says: (open, step) => (!step.gap && !step.marked && titleFollows(open, step) ? 'space' : undefined),
  },
  {
    holds: 'a sentence does not go on with the heading of a case: Sak 14/25 Ymse ⏎ Ingen saker.',
    says: (open, step) =>
      caseHeading(open.steps[0]!.text) &&
      !startsLower(step.text) &&
      !leadsFurther(open.text) &&
      isBodyOfCase(open, step)
        ? 'new'
        : undefined,
  },
  {
    holds: 'a sentence does not go on with the item of an agenda: 4. Ymse ⏎ Ingen saker.',
    says: (open, step) => (!step.marked && isAgendaItem(open) && isSentence(step.text) ? 'new' : undefined),
  },
  {
    holds: 'the name of the council stands alone after a title that has ended with its year',
    says: (open, step) =>
      isCouncilName(step.text) && /(?:19|20)\d\d$/.test(open.text) && !caseHeading(open.text) ? 'new' : undefined,
  },
  {
    holds: 'a list marker begins an item; a lone dash in running text does not',
    says: (open, step) => {
      if (!step.marked) return undefined
      if (endsRange(open, step) || endsWithKind(open, step)) return 'space'
      return step.loneDash && !step.gap && !open.text.endsWith(':') ? 'space' : 'new'
    },
  },
  {
    holds: 'a label begins a block: Sted: …, Mål 1: …, kl. 10.00 …',
    says: (open, step) => {
      if (isLabelLine(step.text) || isNumberedWord(step.text)) return 'new'
      return isClockLine(step.text) && !leadsFurther(open.text) ? 'new' : undefined
    },
  },
  {
    holds: 'a label alone is not continued: Vedtak: ⏎ Budsjettet …',
    says: (open, step) =>
      isLabelLine(open.text) && open.text.endsWith(':') && !startsLower(step.text) ? 'new' : undefined,
  },
  {
    holds: 'a date alone stands alone, unless the line before leads on to it: Samarbeidsavtale, ⏎ 09.02.2021',
    says: (open, step) => (isDateAlone(step.text) ? (leadsFurther(open.text) ? 'space' : 'new') : undefined),
  },
  {
    holds: 'nothing continues a date that stands alone, or a short line that ends with one: Rådsmøte 3. mai ⏎ Rådhuset',
    says: (open, step) =>
      (isDateAlone(open.text) || (open.steps.length === 1 && isDatedHeading(open.text))) && !startsLower(step.text)
        ? 'new'
        : undefined,
  },
  {
    holds: 'a year belongs to the words before it: Forslag til budsjett MIPR ⏎ 2025 – vedtak',
    says: (open, step) => (!step.gap && isYearOfTitle(step.text) && !endsSentence(open.text) ? 'space' : undefined),
  },
  {
    holds: 'a table row that was flattened to a line stands alone: Lønn 617 500',
    says: (open, step) =>
      (isAmountRow(step.text) && !goesOnInside(open, step)) ||
      (isAmountRow(lastOf(open).text) && open.steps.length === 1 && !startsLower(step.text))
        ? 'new'
        : undefined,
  },
  {
    holds: 'another type size is another block',
    says: (open, step) => (sameType(lastOf(open), step) ? undefined : 'new'),
  },
  {
    holds: 'a gap ends a block, except on double-spaced slides where a sentence goes on in lower case',
    says: (open, step) => (!step.gap ? undefined : goesOnAfterGap(open, step) ? 'space' : 'new'),
  },
  {
    holds: 'the name of a document or an organ begins a block: Dalane regionråd ⏎ Budsjett 2026',
    says: (open, step) =>
      !leadsFurther(open.text) &&
      !step.loneDash &&
      (isDocumentName(step.text) || isCouncilName(open.text)) &&
      !startsLower(step.text) &&
      !(isYearOfTitle(step.text) && !step.gap)
        ? 'new'
        : undefined,
  },
  {
    holds: 'lower case, or words that cannot end a sentence, go on; so does an item before a parenthesis',
    says: (open, step) =>
      startsLower(step.text) || leadsFurther(open.text) || step.loneDash || entersParenthesis(open, step)
        ? 'space'
        : undefined,
  },
  {
    holds: 'in a list of names every line stands for itself',
    says: (_, step) => (step.run?.listed ? 'new' : undefined),
  },
  {
    holds: 'the break was meant when the next word would have had room',
    says: (open, step) => (hadRoom(open, step) ? 'new' : 'space'),
  },
]
