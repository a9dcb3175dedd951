import type { Block } from '../block.ts'
import type { Question } from '../draft.ts'
import { datesIn, isoDate } from '../grammar/dates.ts'
import { headingMeanings } from '../grammar/headings.ts'
import type { Paper } from '../paper.ts'
import { caseOfBlock } from './case-of-block.ts'

/** Blocks of running text that head another meeting: after the first case, a heading or «Møte i …» with a day of its own. */
function headsOfOthers({ blocks, isDeck }: Paper): Block[] {
  const from = isDeck ? -1 : blocks.findIndex((block) => caseOfBlock(block))
  if (from < 0) return []
  const own = new Set(blocks.slice(0, from).flatMap(daysIn))
  return blocks.slice(from).filter((block) => headsMeeting(block) && daysIn(block).some((day) => !own.has(day)))
}

const daysIn = ({ text }: Block): string[] =>
  text.length > 400
    ? []
    : datesIn(text).flatMap(({ year, month, day }) => (year === undefined ? [] : [isoDate(year, month, day)]))

function headsMeeting(block: Block): boolean {
  if (block.kind === 'item' || block.cells || block.text.length > 120 || /[.;]$/.test(block.text)) return false
  if (caseOfBlock(block) || /^(?:neste|godkjenn|referat fr|protokoll fr)/iu.test(block.text)) return false
  return /^(?:\p{L}*møte|protokoll|møtebok)(?!\p{L})/iu.test(block.text) || heads(block)
}

const heads = ({ text }: Block): boolean =>
  headingMeanings(text).some((means) => means === 'minutes' || means === 'notice')

/** All that stands before the next meeting of the same file. */
export function firstMeeting(paper: Paper): readonly Block[] {
  const [other] = headsOfOthers(paper)
  return other ? paper.blocks.slice(0, paper.blocks.indexOf(other)) : paper.blocks
}

/** Only one meeting is read; that there are more is said, and they are left unread. */
export function otherMeetingsQuestion(paper: Paper, date: string | undefined): Question[] {
  const days = headsOfOthers(paper).flatMap(daysIn)
  const others = [...new Set(days)].filter((day) => day !== date)
  if (!date || others.length === 0) return []
  return [
    {
      pointer: '/meeting/date',
      asks: { says: 'whichMeeting' },
      because: { says: 'severalMeetings', with: { date } },
      choices: [date, ...others].map((day) => ({ value: day, label: day })),
      guess: date,
    },
  ]
}
