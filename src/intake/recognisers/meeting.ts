import type { Block } from '../block.ts'
import type { MeetingFacts, Question } from '../draft.ts'
import { type Finding, inferred, type Known, type Noted, normalised, stated, wordsOf } from '../found.ts'
import { bodyIn, bodyName } from '../grammar/bodies.ts'
import { datesIn, isDay, isoDate, type WrittenDate } from '../grammar/dates.ts'
import { headingMeanings, headingMeans } from '../grammar/headings.ts'
import { labelOf, labelsOf } from '../grammar/labels.ts'
import type { Paper } from '../paper.ts'
import { isDateAlone } from '../reading/line-shapes.ts'
import { caseOfBlock } from './case-of-block.ts'
import { type Announced, announced, endOf, houseIn, placeAfter, placeOf, times } from './meeting-times.ts'
import { firstMeeting, otherMeetingsQuestion } from './other-meetings.ts'
import { guessYear } from './years.ts'

type Head = Omit<MeetingFacts, 'agenda' | 'present' | 'absent'>

/** Body, date, time and place: what stands before the agenda, on the front slide or at the head of a notice. */
export function recogniseMeeting(paper: Paper): Finding<Head> | undefined {
  const head = headOf(paper)
  const labels = head.flatMap(announcements)
  const date = dateOf(head, labels)
  const value: Noted<Head> = {
    body: bodyOf(head, labels),
    ...(date && dated(date, paper)),
    ...times(head, labels, date?.block),
    place: placeOf(labels) ?? (date && placeAfter(date.block)) ?? houseIn(head),
  }
  const ended = endOf(firstMeeting(paper))
  if (ended) value.endTime = ended
  if (Object.values(value).every((one) => one === undefined) || !isMeeting(paper, value, labels)) return undefined
  const titles = head.filter((block) => saysWhatItIs(block))
  return {
    value,
    claims: titles.map((block) => wordsOf(block)),
    questions: [
      ...(date && date.date.year === undefined ? [yearQuestion(date.date, paper)] : []),
      ...otherMeetingsQuestion(paper, value.date?.value),
    ],
  }
}

/** A date alone makes no meeting: a sheet or a plan has one too. */
function isMeeting(paper: Paper, value: Noted<Head>, labels: readonly Announced[]): boolean {
  if (paper.file.format === 'csv' || paper.file.format === 'xlsx') return false
  const says = paper.blocks.slice(0, 40).some((block) => block.kind !== 'item' && saysMeeting(block.text))
  const agenda = paper.blocks.some(({ text }) => headingMeans(text) === 'agenda')
  const front = paper.isDeck && (value.body !== undefined || (value.date !== undefined && agenda))
  const labelled = labels.some(({ label }) => label.means === 'time' || label.means === 'place')
  const settled = value.date !== undefined || value.startTime !== undefined || value.place !== undefined
  return front || (settled ? says || labelled || value.body !== undefined : says && value.body !== undefined)
}

const saysMeeting = (text: string): boolean =>
  text.length < 160 &&
  /møtebok|protokoll|referat|\p{L}*møte(?!\p{Ll})|møteinnkalling|innkalling|sakliste|saksliste|agenda|dagsorden/iu.test(
    text,
  )

function headOf(paper: Paper): readonly Block[] {
  if (paper.isDeck) return paper.parts[0]?.blocks ?? []
  const end = paper.blocks.findIndex(
    (block, at) => at > 0 && (caseOfBlock(block) || headingMeans(block.text) === 'agenda'),
  )
  const head = paper.blocks.slice(0, Math.min(end < 0 ? 20 : end, 40))
  return [...head, ...(end < 0 ? [] : underAgenda(paper.blocks.slice(end)))]
}

/** «SAKSKART for møte tirsdag 2. juni» heads the agenda and says when; labels may follow it too. */
function underAgenda([heading, ...after]: readonly Block[]): Block[] {
  const end = after.findIndex(({ text, cells }) => cells !== undefined || labelOf(text) === undefined)
  const labelled = end < 0 ? [] : after.slice(0, end)
  return [...(heading && datesIn(heading.text).length > 0 && !caseOfBlock(heading) ? [heading] : []), ...labelled]
}

/** A row of two cells says the same as a label with a colon. */
function announcements(block: Block): Announced[] {
  const text = block.cells?.length === 2 ? `${block.cells[0]!.replace(/:$/, '')}: ${block.cells[1]}` : block.text
  return labelsOf(text).map((label) => ({ label, block }))
}

const saysWhatItIs = (block: Block): boolean => {
  const means = headingMeanings(block.text)
  return block.text.length < 100 && (means.includes('minutes') || means.includes('notice'))
}

function bodyOf(head: readonly Block[], labels: readonly Announced[]): Known<string> | undefined {
  for (const { label, block } of announced(labels, 'body')) {
    const body = bodyIn(label.value)
    return body ? capitalised(body, block) : stated(label.value, wordsOf(block))
  }
  for (const block of head) {
    const body = block.text.length < 400 && !isAdopted(block.text) ? bodyIn(block.text) : undefined
    if (body) return capitalised(body, block)
  }
  return undefined
}

function capitalised(body: string, block: Block): Known<string> {
  const name = bodyName(body)
  return name === body ? stated(name, wordsOf(block, body)) : normalised(name, wordsOf(block, body))
}

interface Dated {
  readonly date: WrittenDate
  readonly block: Block
}

/** A labelled date first, then one that stands alone, then one beside the word for the meeting. */
function dateOf(head: readonly Block[], labels: readonly Announced[]): Dated | undefined {
  const meeting = labels.filter(({ label }) => label.means === 'date' && /møte|når/i.test(label.label))
  const labelled = [...meeting, ...announced(labels, 'time'), ...announced(labels, 'date')]
  for (const { label, block } of labelled) {
    const [date] = datesIn(label.value)
    if (date) return { date, block }
  }
  const said = head.filter((block) => block.text.length < 300 && !block.cells && !tells(block.text))
  const ordered = [
    ...said.filter((block) => isDateAlone(block.text)),
    ...said.filter((block) => /møte|representantskap|innkall|samling/i.test(block.text)),
    ...said.filter((block) => block.kind === 'title' || block.text.length < 60),
  ]
  for (const block of ordered) {
    const [date] = datesIn(block.text)
    if (date && !agreed(block.text)) return { date, block }
  }
  return undefined
}

/** «Saken var oppe på møtet 12. november, der alle stilte seg bak.» announces nothing. */
const tells = (text: string): boolean =>
  text.length > 60 &&
  /[.!?]$/.test(text) &&
  !/(?:innkall|kalla inn|inviter|holdes|haldast|avholdes|velkommen|velkomen)/iu.test(text)

/** The date of an agreement or an earlier decision is not the day of the meeting. */
const agreed = (text: string): boolean =>
  ['agreement', 'plan', 'strategy'].includes(headingMeans(text) ?? '') || isAdopted(text)

const isAdopted = (text: string): boolean => /vedtatt|vedteken|vedteke|godkjent/i.test(text)

function dated({ date, block }: Dated, paper: Paper): Pick<Noted<Head>, 'date' | 'dateText'> {
  const words = wordsOf(block, date.text)
  const dateText = stated(date.text, words)
  if (date.year !== undefined) return { date: normalised(isoDate(date.year, date.month, date.day), words), dateText }
  const guess = guessYear(date, paper)
  if (!guess || !isDay(guess.year, date.month, date.day)) return { date: null, dateText }
  return { date: inferred(isoDate(guess.year, date.month, date.day), guess.because, words), dateText }
}

function yearQuestion(date: WrittenDate, paper: Paper): Question {
  const guess = guessYear(date, paper)
  const years = guess ? [guess.year, guess.year - 1, guess.year + 1] : []
  return {
    pointer: '/meeting/date',
    asks: { says: 'whichYear', with: { date: date.text } },
    because: guess?.because ?? { says: 'yearMissing' },
    choices: years
      .filter((year) => isDay(year, date.month, date.day))
      .map((year) => ({ value: isoDate(year, date.month, date.day), label: String(year) })),
    guess: guess ? isoDate(guess.year, date.month, date.day) : null,
  }
}
