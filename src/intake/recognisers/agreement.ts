import type { Block } from '../block.ts'
import type { Draft, Question } from '../draft.ts'
import { type Finding, type Known, type Noted, normalised, stated, type Words, wordsOf } from '../found.ts'
import { caseHeading } from '../grammar/case-numbers.ts'
import { datesIn, isoDate, yearsIn } from '../grammar/dates.ts'
import { type HeadingMeaning, headingMeanings } from '../grammar/headings.ts'
import type { Paper } from '../paper.ts'

type Agreement = NonNullable<Draft['agreement']>
type Strategy = NonNullable<Draft['strategy']>
type PriorityAreas = NonNullable<Draft['priorityAreas']>

/** The cooperation agreement where it heads a slide or a section: its date, and the purposes listed under it. */
export function recogniseAgreement(paper: Paper): Finding<Agreement> | undefined {
  const heading = headings(paper, 'agreement')[0]
  if (!heading) return undefined
  const [date] = datesIn(heading.text)
  const name = /^(?:(?:Revidert|Ny) )?\p{L}+/u.exec(heading.text)![0]
  const listed = under(paper, headings(paper, 'purposes')[0] ?? heading).filter((block) => block.kind === 'item')
  const dateWords = date && wordsOf(heading, date.text)
  const value: Noted<Agreement> = {
    name: stated(name, wordsOf(heading, name)),
    ...(date?.year && { date: normalised(isoDate(date.year, date.month, date.day), dateWords!) }),
    ...(listed.length > 0 && { purposes: listed.map((block) => stated(block.text, wordsOf(block))) }),
  }
  if (!date && listed.length === 0) return undefined
  const purposes = headings(paper, 'purposes').slice(0, 1)
  return {
    value,
    claims: [heading, ...purposes].map((block) => wordsOf(block)),
    questions: date?.year ? [dateQuestion(value.date!)] : [],
  }
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

/** The list under «Prioriterte samarbeidsområder» and its like. */
export function recognisePriorityAreas(paper: Paper): Finding<PriorityAreas> | undefined {
  for (const heading of headings(paper, 'priorityAreas')) {
    const items = areasUnder(heading, under(paper, heading))
    if (items.length === 0) continue
    const areas = items.map((block) => areaOf(block))
    const claims: Words[] = [wordsOf(heading)]
    return { value: areas, claims }
  }
  return undefined
}

/** The first list under the heading and what goes on in its style: `2.1`, `2.2` under `2`, or bullets of one level. */
function areasUnder(heading: Block, blocks: readonly Block[]): Block[] {
  const items = blocks.filter((block) => block.kind === 'item')
  const [first] = items
  if (!first) return []
  const own = /^(\d{1,2})\.?\s/.exec(heading.text)?.[1] ?? heading.number
  const dotted = own === undefined ? [] : items.filter(({ marker }) => marker?.startsWith(`${own}.`))
  if (dotted.length > 0) return dotted
  return items.filter(
    ({ level, marker }) => (level ?? 0) === (first.level ?? 0) && styleOf(marker) === styleOf(first.marker),
  )
}

const styleOf = (marker: string | undefined): string => (marker ?? '').replace(/\d+|[IVX]+(?=[.)])/g, '#')

function areaOf(block: Block): Noted<PriorityAreas[number]> {
  const title = block.text.replace(/[.;,]$/, '')
  return {
    no: block.number === undefined ? null : stated(block.number, wordsOf(block)),
    title: stated(title, wordsOf(block, title)),
  }
}

/** Headings of a kind; an agenda's line or a case's heading is no heading of the thing itself. */
function headings(paper: Paper, means: HeadingMeaning): Block[] {
  return paper.blocks.filter((block) => {
    const mayHead =
      block.kind === 'title' || (block.kind === 'paragraph' && block.text.length < 100) || /^§/.test(block.text)
    return (
      mayHead &&
      headingMeanings(block.text)[0] === means &&
      !caseHeading(block.text) &&
      !/^(?:godkjenn|signering|revisjon|revidering)/iu.test(block.text)
    )
  })
}

/** What follows a heading: the rest of the slide, or in running text all until the next heading. */
function under(paper: Paper, heading: Block): readonly Block[] {
  const part = paper.isDeck ? paper.parts.find(({ blocks }) => blocks.includes(heading))!.blocks : paper.blocks
  const after = part.slice(part.indexOf(heading) + 1)
  const end = after.findIndex(
    (block) =>
      block.kind === 'title' ||
      caseHeading(block.text) ||
      (block.kind === 'paragraph' && block.text.length < 80 && headingMeanings(block.text).length > 0),
  )
  return end < 0 ? after : after.slice(0, end)
}
