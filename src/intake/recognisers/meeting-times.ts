import type { Block } from '../block.ts'
import type { MeetingFacts } from '../draft.ts'
import { type Known, type Noted, normalised, stated, wordsOf } from '../found.ts'
import { clockIn } from '../grammar/clock.ts'
import { datesIn } from '../grammar/dates.ts'
import type { Label, LabelMeaning } from '../grammar/labels.ts'
import { municipalitiesNamed } from '../grammar/municipalities.ts'

/** A label with its value and where it stands. */
export interface Announced {
  readonly label: Label
  readonly block: Block
}

/** Labels of these kinds that have a value, in the order of the kinds. */
export function announced(labels: readonly Announced[], ...means: LabelMeaning[]): Announced[] {
  return means.flatMap((one) => labels.filter(({ label }) => label.means === one && label.value))
}

type Head = Omit<MeetingFacts, 'agenda' | 'present' | 'absent'>

export function times(
  head: readonly Block[],
  labels: readonly Announced[],
  dateBlock: Block | undefined,
): Pick<Noted<Head>, 'startTime' | 'endTime'> {
  const labelled = announced(labels, 'time', 'date').map(({ label, block }) => ({ text: label.value, block }))
  const near = head
    .filter((block) => block === dateBlock || /(?<!\p{L})kl(?:okka|okken|\.)?\s?\d/iu.test(block.text))
    .map((block) => ({ text: block.text, block }))
  for (const { text, block } of [...labelled, ...near]) {
    const clock = clockIn(withoutDates(text))
    if (!clock) continue
    const words = wordsOf(block, clock.text.trim())
    return { startTime: normalised(clock.start, words), endTime: clock.end ? normalised(clock.end, words) : undefined }
  }
  return {}
}

const withoutDates = (text: string): string =>
  datesIn(text).reduceRight(
    (left, date) => left.slice(0, date.from) + ' '.repeat(date.to - date.from) + left.slice(date.to),
    text,
  )

const closing =
  /møtet? (?:(?:ble|vart|blei) )?(?:hevet|heva|avsluttet|avslutta|slutt)[^.]{0,20}?kl\.?\s?\d{1,2}(?:[.:]\d{2})?|møteslutt:?\s?(?:kl\.?\s?)?\d{1,2}[.:]\d{2}/iu

/** «Møtet hevet kl. 13.05.» belongs to no case. */
export const isClosing = (text: string): boolean => text.length < 100 && closing.test(text)

/** «Møtet ble hevet kl. 13.15»: minutes say when it ended at their end. */
export function endOf(blocks: readonly Block[]): Known<string> | undefined {
  for (const block of blocks) {
    const sentence = closing.exec(block.text)
    const clock = sentence && clockIn(sentence[0])
    if (clock) return normalised(clock.start, wordsOf(block, sentence[0]))
  }
  return undefined
}

/** «Møte i rådet 4. september kl. 10 på Bykle hotell»: a place named last, after day and hour. */
export function placeAfter(block: Block): Known<string> | undefined {
  const place = /(?:\d{4}|\d[.:]\d{2}|kl\.? \d{1,2})(?:,| på| i| ved)+ (?<place>\p{Lu}[^.:;]{2,60})\.?$/u.exec(
    block.text,
  )?.groups?.place
  return place ? stated(place, wordsOf(block, place)) : undefined
}

/** The town alone on the line after the day, as on a front slide. */
export function townAfter(head: readonly Block[], date: Block): Known<string> | undefined {
  const next = head[head.indexOf(date) + 1]
  return next && municipalitiesNamed(next.text).length > 0 ? stated(next.text, wordsOf(next)) : undefined
}

const houses =
  /(?<!\p{L})(?:\p{L}*rådhus(?:et)?|\p{L}*hotell|kommunehus(?:et)?|herredshus(?:et)?|heradshus(?:et)?|kulturhus(?:et)?|teams|kommunestyresal\p{L}*|formannskapssal\p{L}*)(?!\p{L})/iu

/** A short line that names a house, alone or behind day and hour: «Våler rådhus». */
export function houseIn(head: readonly Block[]): Known<string> | undefined {
  for (const block of head) {
    const place =
      block.kind === 'item' || block.text.length > 120 ? undefined : lastPart.exec(block.text)?.groups?.place
    if (place && houses.test(place)) return stated(place, wordsOf(block, place))
  }
  return undefined
}

const lastPart = /(?:^|\d{4},?\s|\d[.:]\d{2}\s)(?<place>\p{Lu}[^.:\d]{2,58})$/u

export function placeOf(labels: readonly Announced[]): Known<string> | undefined {
  const [found] = announced(labels, 'place')
  return found && stated(found.label.value.replace(/[.,]$/, ''), wordsOf(found.block, found.label.value))
}
