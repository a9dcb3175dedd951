import { capitalised } from '../../foundation/sentences.ts'
import type { Said } from '../../foundation/words.ts'
import { type Citation, citationText, cite } from '../../law/cite.ts'
import type { MinutesFacts } from '../assembly/facts.ts'
import { isConsidered } from '../assembly/items-named.ts'
import { ballotsMissing } from './ballots.ts'
import { contents, type Item, type Missing, saidOf, type Under } from './missing.ts'
import { words } from './words.ts'

/** The legal basis of closing, and of a member's stepping aside. */
export const bases = cite('kommuneloven', '11-4', 2)
const whoLeads = cite('kommuneloven', '11-2', 3)
const closingInOpen = cite('kommuneloven', '11-5', 5)
const impartiality = cite('kommuneloven', '11-10', 1)
const leave = cite('kommuneloven', '11-11')

/** Everything that § 11-4 asks for and the record does not know, in the order of the minutes. */
export function whatIsMissing(facts: MinutesFacts): Missing[] {
  return [...timeAndPlace(facts), ...whoMet(facts), ...facts.agenda.flatMap((item) => missingIn(facts, item))]
}

const ofMeeting = (key: string, says: Said, citation: Citation, mend: Missing['mend'] = 'room'): Missing => ({
  key,
  says,
  citation,
  mend,
  agendaItem: null,
})

function timeAndPlace({ course, meeting }: MinutesFacts): Missing[] {
  return [
    ...(course.openedAt ? [] : [ofMeeting('not-opened', words.notOpened, contents)]),
    ...(course.openedAt && !course.closedAt ? [ofMeeting('not-closed', words.notClosed, contents)] : []),
    ...(meeting.place || meeting.remote ? [] : [ofMeeting('no-place', words.noPlace, contents, 'meeting')]),
    ...(course.chair ? [] : [ofMeeting('no-chair', words.noChair, whoLeads)]),
  ]
}

/** A member in whose place somebody else sat is told as absent, with the substitute. */
function whoMet({ attendance, reportedAbsent }: MinutesFacts): Missing[] {
  const sat = attendance.rows.filter(({ kind }) => kind === 'arrived')
  const came = new Set(attendance.rows.map(({ person }) => person))
  const filled = new Set([...reportedAbsent, ...sat.map(({ seat }) => seat)])
  if (!came.size) return [ofMeeting('nobody-met', words.nobodyMet, contents)]
  return attendance.places.flatMap(({ seat, kind, holder }) => {
    const accounted = !holder || kind !== 'member' || came.has(holder.person) || filled.has(seat)
    return accounted ? [] : [ofMeeting(`unaccounted-${seat}`, words.unaccounted(capitalised(holder.name)), contents)]
  })
}

function missingIn(facts: MinutesFacts, item: Item): Missing[] {
  const under = (key: string, says: Said, citation: Citation, mend: Missing['mend'] = 'room'): Missing => ({
    key: `${key}-${item.agendaItem}`,
    says,
    citation,
    mend,
    agendaItem: item.agendaItem,
  })
  return [
    ...courseMissing(facts, item, under),
    ...ballotsMissing(facts, item, under),
    ...basesMissing(facts, item, under),
  ]
}

function courseMissing({ course, decisions }: MinutesFacts, item: Item, under: Under): Missing[] {
  const treatments = course.treatments.filter(({ agendaItem }) => agendaItem === item.agendaItem)
  const decided = decisions.some(({ agendaItem }) => agendaItem === item.agendaItem)
  if (!isConsidered(item) || !course.openedAt) return []
  if (!treatments.length && !decided)
    return [
      under(
        'never-treated',
        saidOf(item, (name) => words.neverTreated(capitalised(name))),
        contents,
      ),
    ]
  const unfinished = treatments.some(({ endedAt }) => !endedAt)
  const decides = item.kind === 'decision' || item.kind === 'election'
  return [
    ...(unfinished ? [under('not-finished', saidOf(item, words.notFinished), contents)] : []),
    ...(decides && !decided ? [under('undecided', saidOf(item, words.undecided), contents, 'case')] : []),
  ]
}

function basesMissing({ course, ballots }: MinutesFacts, item: Item, under: Under): Missing[] {
  const doors = course.doors.filter(({ agendaItem }) => agendaItem === item.agendaItem)
  const voted = ballots.some(
    ({ about, items, annulledAt, result }) =>
      about === 'closing' && items.includes(item.agendaItem) && !annulledAt && result?.outcome === 'adopted',
  )
  const needVote = doors.some(({ legalBasis }) => !legalBasis.startsWith(citationText(closingInOpen)))
  const open = doors.some(({ openedAt }) => !openedAt)
  const unsettled = course.disqualifications.filter((one) => one.agendaItem === item.agendaItem && !one.outcome)
  return [
    ...(needVote && !voted ? [under('closing-not-voted', saidOf(item, words.closingNotVoted), closingInOpen)] : []),
    ...(open ? [under('doors-closed', saidOf(item, words.doorsStillClosed), bases)] : []),
    ...unsettled.map(({ disqualification, name, kind }) =>
      under(
        `not-settled-${disqualification}`,
        saidOf(item, (title) => words.notSettled(name, title)),
        kind === 'excused' ? leave : impartiality,
      ),
    ),
  ]
}
