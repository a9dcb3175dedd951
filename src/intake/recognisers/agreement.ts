import type { Block } from '../block.ts'
import type { Draft, Question } from '../draft.ts'
import { type Finding, type Known, type Noted, normalised, stated, wordsOf } from '../found.ts'
import { datesIn, isoDate, yearsIn } from '../grammar/dates.ts'
import type { Paper } from '../paper.ts'
import { isDateAlone } from '../reading/line-shapes.ts'
import { headings, under } from './subject-headings.ts'

type Agreement = NonNullable<Draft['agreement']>
type Strategy = NonNullable<Draft['strategy']>

/** The cooperation agreement where it heads a slide or a section: its date, and the purposes listed under it. */
export function recogniseAgreement(paper: Paper): Finding<Agreement> | undefined {
  const heading = headings(paper, 'agreement')[0]
  if (!heading) return undefined
  const dated = datedBy(heading, paper)
  const [purposes] = headings(paper, 'purposes')
  const listed = purposesUnder(paper, purposes ?? heading, purposes !== undefined)
  if (!dated && listed.length === 0) return undefined
  const said = dated && dayOf(dated)
  const value: Noted<Agreement> = {
    name: nameIn(heading),
    ...(dated && { date: dated }),
    ...(said && { dateIs: said }),
    ...(listed.length > 0 && { purposes: listed.map((block) => stated(block.text, wordsOf(block))) }),
  }
  return {
    value,
    claims: [heading, ...(purposes ? [purposes] : [])].map((block) => wordsOf(block)),
    questions: dated && !said ? [dateQuestion(dated)] : [],
  }
}

function nameIn(heading: Block): Known<string> {
  const [date] = datesIn(heading.text)
  const before = date ? heading.text.slice(0, date.from) : heading.text
  const name = before
    .split(
      /[,(:;]|\s[–-]\s|\s(?:vedtatt|vedteken|vedteke|revidert|datert|signert|gjeldende|gjeldande)(?!\p{L})/iu,
      1,
    )[0]!
    .replace(/^(?:§\s?)?\d+[.)]?\s+/u, '')
    .replace(/\s(?:av|frå|fra|den|per)?\s*$/u, '')
    .trim()
  const words = wordsOf(heading, name)
  if (name !== name.toLocaleUpperCase('nb')) return stated(name, words)
  return normalised(name.charAt(0) + name.slice(1).toLocaleLowerCase('nb'), words)
}

/** The date in the heading, or the last one on a line right under it that says when it was adopted or changed. */
function datedBy(heading: Block, paper: Paper): Known<string> | undefined {
  const at = paper.blocks.indexOf(heading)
  const under = paper.blocks
    .slice(at + 1, at + 4)
    .filter(
      ({ text }, index) =>
        (index === 0 && isDateAlone(text)) ||
        (text.length < 200 && /vedtatt|vedteke|revidert|sist endr|gjeldende|gjeldande|datert/iu.test(text)),
    )
  for (const block of [heading, ...under]) {
    const date = datesIn(block.text).findLast(({ year }) => year !== undefined)
    if (date) return normalised(isoDate(date.year!, date.month, date.day), wordsOf(block, date.text))
    if (block === heading && datesIn(block.text).length > 0) return undefined
  }
  return undefined
}

const dayWords: readonly { is: NonNullable<Agreement['dateIs']>; words: RegExp }[] = [
  { is: 'version', words: /revidert|sist endr/iu },
  { is: 'signed', words: /signert|undertegn|underteikn|underskr/iu },
  { is: 'adopted', words: /vedtatt|vedteke|vedteken|godkjent/iu },
]

/** What the words right before the date say that it is the day of. */
function dayOf(date: Known<string>): Known<NonNullable<Agreement['dateIs']>> | undefined {
  const [words] = date.words
  const before = words!.block.text.slice(Math.max(0, words!.from - 40), words!.from)
  const found = dayWords.find((one) => one.words.test(before))
  return found && normalised(found.is, wordsOf(words!.block, found.words.exec(words!.block.text)![0]))
}

/** What is listed; under a heading of its own also a paragraph: «Formålet er å fremme …». */
function purposesUnder(paper: Paper, heading: Block, own: boolean): Block[] {
  const blocks = under(paper, heading)
  const items = blocks.filter((block) => block.kind === 'item')
  if (items.length > 0 || !own) return items
  return blocks.filter(({ kind, text }) => kind === 'paragraph' && text.length > 40)
}

function dateQuestion(date: Known<string>): Question {
  return {
    pointer: '/agreement/dateIs',
    asks: { says: 'whatDayIsIt', with: { date: date.value } },
    because: { says: 'dateWithoutWord' },
    choices: (['signed', 'adopted', 'version'] as const).map((value) => ({ value, label: { says: value } })),
    guess: null,
  }
}

/** «Strategisk plan (2022 – 2025)»: name and years, where it is a heading. */
export function recogniseStrategy(paper: Paper): Finding<Strategy> | undefined {
  for (const heading of headings(paper, 'strategy')) {
    const years = yearsIn(heading.text)
    if (!years) continue
    const name = heading.text.slice(0, heading.text.indexOf(years.text)).replace(/[\s(,:–-]+$/, '')
    const words = wordsOf(heading, years.text)
    return {
      value: {
        name: stated(name, wordsOf(heading, name)),
        from: normalised(years.from, words),
        ...(years.to > years.from && { to: normalised(years.to, words) }),
      },
      claims: [wordsOf(heading)],
    }
  }
  return undefined
}
