import type { Block } from '../block.ts'
import type { MeetingFacts } from '../draft.ts'
import { type Finding, type Known, type Noted, normalised, stated, wordsOf } from '../found.ts'
import { bodyIn, bodyName } from '../grammar/bodies.ts'
import { datesIn } from '../grammar/dates.ts'
import { headingMeanings, headingMeans } from '../grammar/headings.ts'
import { labelOf, labelsOf } from '../grammar/labels.ts'
import type { Paper } from '../paper.ts'
import { caseOfBlock } from './case-of-block.ts'
import { dated, dateOf, isAdopted, yearQuestion } from './meeting-date.ts'
import { type Announced, announced, endOf, houseIn, placeAfter, placeOf, times, townAfter } from './meeting-times.ts'
import { firstMeeting, otherMeetingsQuestion } from './other-meetings.ts'

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
    place: placeOf(labels) ?? (date && (placeAfter(date.block) ?? townAfter(head, date.block))) ?? houseIn(head),
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
  const named = value.body !== undefined && !paper.blocks.slice(0, 6).some(({ text }) => isMemo.test(text))
  return front || (settled ? says || labelled || named : says && value.body !== undefined)
}

/** A note to the council has its own date, which is no meeting's. */
const isMemo = /^(?:notat|fr[aå]:|til:)/iu

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
