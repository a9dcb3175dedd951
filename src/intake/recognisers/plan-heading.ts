import type { Block } from '../block.ts'
import type { PlanFacts } from '../draft.ts'
import { inferred, type Noted, normalised, stated, wordsOf } from '../found.ts'
import { bodyIn } from '../grammar/bodies.ts'
import { datesIn, isDay, isoDate, type WrittenDate, yearsIn } from '../grammar/dates.ts'
import type { Paper } from '../paper.ts'
import type { PlanLine } from './plan-lines.ts'
import { guessYear, lastBefore } from './years.ts'

export interface AroundPlan {
  readonly meetingDate: string | undefined
  readonly region: string | undefined
}

type Heading = Extract<PlanLine, { is: 'heading' }>
type Adoption = Pick<Noted<PlanFacts>, 'adoptedBy' | 'adoptedDate' | 'adoptedDateText'>
type Facts = Omit<Noted<PlanFacts>, 'goals'>

/** The heading over the goals; else one elsewhere; the title of a case only where nothing else names the plan. */
export function headingOf(regions: readonly PlanLine[][]): Heading | undefined {
  const all = regions.flatMap((lines) => {
    const goals = lines.some(({ is }) => is === 'goal')
    return lines.flatMap((line) =>
      line.is === 'heading' ? [{ line, rank: Number(!line.ofCase) * 2 + Number(goals) }] : [],
    )
  })
  const best = all.reduce<(typeof all)[number] | undefined>(
    (high, one) => (!high || one.rank > high.rank ? one : high),
    undefined,
  )
  return best?.line
}

const adoption = '(?:vedtatt|vedteken|vedteke|godkjent)'
/** `(vedtatt MIPR 26. nov.)` or `– vedtatt av rådet 3. mai` behind the title. */
const behind = new RegExp(`\\s*\\((?<note>[^)]*${adoption}[^)]*)\\)|(?:,|\\s[–-])?\\s(?<tail>${adoption}\\s.*)$`, 'iu')

export function headingFacts(heading: Heading, paper: Paper, around: AroundPlan): Facts {
  const { block, text } = heading
  const found = behind.exec(text)
  const note = found?.groups?.note ?? found?.groups?.tail
  const title = (found ? text.slice(0, found.index) : text).trim()
  const years = yearsIn(title)
  const words = wordsOf(block, years?.text)
  return {
    title: stated(title, wordsOf(block, title)),
    ...(years && { year: normalised(years.from, words) }),
    ...(years && years.to > years.from && { toYear: normalised(years.to, words) }),
    ...(note ? adopted(note, block, paper, around) : adoptionUnder(block, paper, around)),
  }
}

/** `Vedtatt av representantskapet 28.11.2024` on a line of its own under the title. */
function adoptionUnder(heading: Block, paper: Paper, around: AroundPlan): Adoption | undefined {
  const at = paper.blocks.indexOf(heading)
  const block = paper.blocks
    .slice(at + 1, at + 4)
    .find(({ text }) => text.length < 160 && new RegExp(`^\\(?${adoption}(?!\\p{L})`, 'iu').test(text))
  return block && adopted(block.text.replace(/^\(|\)$/g, ''), block, paper, around)
}

/** «vedtatt MIPR 26/11»: in such a note a stroke parts day and month. */
function strokeIn(note: string): WrittenDate | undefined {
  const found = /(?<=\s)(?<day>\d{1,2})\/(?<month>\d{1,2})$/u.exec(note)
  const [day, month] = [Number(found?.groups?.day), Number(found?.groups?.month)]
  if (!found || !isDay(2024, month, day)) return undefined
  return { text: found[0], from: found.index, to: note.length, day, month }
}

/** «vedtatt MIPR 26. nov.»: who and when; a missing year is that of the last such day before the meeting. */
function adopted(note: string, heading: Block, paper: Paper, around: AroundPlan): Adoption {
  const date = datesIn(note)[0] ?? strokeIn(note)
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
