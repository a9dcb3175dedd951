import type { Block } from '../block.ts'
import type { MeetingFacts } from '../draft.ts'
import { type Finding, type Noted, normalised, stated, type Words, wordsOf } from '../found.ts'
import { caseHeading } from '../grammar/case-numbers.ts'
import { headingMeans } from '../grammar/headings.ts'
import { labelOf } from '../grammar/labels.ts'
import type { Paper } from '../paper.ts'
import { firstMeeting } from './other-meetings.ts'
import { type Person, peopleIn } from './people.ts'
import { cameBy, type PeopleHead, peopleHead, personUnder, tellsAttendance } from './people-table.ts'

type Attendance = Pick<MeetingFacts, 'present' | 'absent'>
type Someone = NonNullable<MeetingFacts['present']>[number]

/** Who was there and who was not, under their labels; who else came is no member and is left unread. */
export function recogniseAttendance(paper: Paper): Finding<Attendance> | undefined {
  const present: Noted<Someone>[] = []
  const absent: Noted<Someone>[] = []
  const claims: Words[] = []
  let list: Noted<Someone>[] | undefined
  let heading: Block | undefined
  let municipality: string | undefined
  let head: PeopleHead | undefined
  for (const block of firstMeeting(paper)) {
    const label = block.cells ? undefined : labelOf(block.text)
    if (label) {
      list = label.means === 'present' ? present : label.means === 'absent' ? absent : undefined
      heading = list && block
      municipality = undefined
    } else if (ends(block, list)) list = undefined
    const found = peopleHead(block)
    const columns = found && (list || tellsAttendance(found)) ? found : undefined
    head = columns ?? (block.cells ? head : undefined)
    if (columns) claims.push(wordsOf(block))
    const grid = head && !columns && tellsAttendance(head) ? inGrid(head, block) : undefined
    if (grid) (grid.came ? present : absent).push(noted(grid.person, block))
    if (head && tellsAttendance(head)) continue
    if (!list || block.header || columns || isTableHead(block)) continue
    const one = head && personUnder(head, block)
    const people: ReturnType<typeof peopleIn> = one
      ? { found: [one] }
      : peopleIn(block.cells ?? (label ? label.value : block.text), municipality)
    municipality = people.municipality ?? municipality
    if (people.found.length === 0 && !label && !people.municipality) continue
    if (heading) claims.push(wordsOf(heading, label?.value ? undefined : heading.text))
    claims.push(...(people.municipality && people.found.length === 0 ? [wordsOf(block)] : []))
    list.push(...people.found.map((person) => noted(person, block)))
  }
  if (present.length + absent.length === 0) return undefined
  return { value: { ...(present.length > 0 && { present }), ...(absent.length > 0 && { absent }) }, claims }
}

/** «Per Hansen | Gran | X | »: who, and in which of the two columns the mark stands. */
function inGrid(head: PeopleHead, block: Block): { person: Person; came: boolean } | undefined {
  const [person, came] = [personUnder(head, block), cameBy(head, block)]
  return person && came !== undefined ? { person, came } : undefined
}

const isTableHead = ({ cells }: Block): boolean =>
  cells !== undefined && /^(?:navn|namn|medlem|funksjon)$/iu.test(cells[0]!.trim())

/** A list of people ends at a case, another heading, or a sentence. */
function ends(block: Block, list: unknown): boolean {
  if (!list) return false
  return (
    caseHeading(block.text) !== undefined ||
    headingMeans(block.text) !== undefined ||
    block.text.length > 600 ||
    / (?:ble|vart|er|var|har|hadde|ønsket|ønskte) /.test(block.text)
  )
}

function noted(person: Person, block: Block): Noted<Someone> {
  const words = wordsOf(block)
  const said = (value: string | undefined) => (value ? normalised(value, wordsOf(block, value)) : undefined)
  return {
    name: stated(person.name, block.text.includes(person.name) ? wordsOf(block, person.name) : words),
    role: said(person.role),
    municipality: said(person.municipality),
    party: said(person.party),
    substituteFor: said(person.substituteFor),
  }
}
