import type { Said } from '../../foundation/words.ts'
import type { AgendaItem } from '../../meetings/agenda/store.ts'
import type { Course } from '../../meetings/course/rules.ts'
import { undecidedIn } from '../../meetings/disqualification/rules.ts'
import { votingOrder } from '../../meetings/proposals/order.ts'
import type { Proposal } from '../../meetings/proposals/rules.ts'
import type { Meeting } from '../../meetings/store.ts'
import type { Ballot } from '../ballot.ts'
import type { Opening } from '../opening/room.ts'
import { type NextRound, nextRound, nextToVoteOn, subjectOf } from '../suggested/rules.ts'
import { words } from './words.ts'

/** What the desk knows when it puts something to the vote; the room's own reading has it all. */
export interface ControlRoom {
  readonly meeting: Pick<Meeting, 'meeting' | 'address'>
  readonly course: Pick<Course, 'proposals' | 'disqualifications'>
  /** The item that is up. */
  readonly item: AgendaItem | undefined
  readonly agenda: { readonly items: readonly AgendaItem[] }
  readonly ballots: readonly Ballot[]
}

/** One thing that can be put to the vote under the item, and what is opened when it is. */
interface Askable {
  readonly value: string
  readonly label: Said
  readonly opening: Pick<Opening, 'about' | 'proposal' | 'form' | 'choices' | 'round' | 'disqualification'>
  readonly question: Said | null
}

const both = (text: string): Said => [text, text, text]

/** In the order in which they should be put: the proposals by the voting order, then what is about the procedure. */
export function askables({ course, item, ballots }: ControlRoom): Askable[] {
  if (!item) return []
  const order = votingOrder(course.proposals, item.agendaItem)
  const wholes = order.filter(({ kind }) => kind === 'recommendation' || kind === 'alternative')
  const next = nextRound(ballots.filter(({ items }) => items.includes(item.agendaItem)))
  return [
    ...(next ? [afterNone(next)] : []),
    ...undecidedIn(course.disqualifications, item.agendaItem).map(onImpartiality),
    ...order.map(forProposal),
    ...(item.councilCase && !wholes.length ? [papersProposal] : []),
    ...(wholes.length > 1 ? [betweenAll(wholes)] : []),
    closing,
    other,
  ]
}

/** The one that is chosen when the form is shown; empty where nothing has its turn, so that no key closes the doors. */
export function suggested(room: ControlRoom): string {
  const [first] = askables(room)
  const order = room.item ? votingOrder(room.course.proposals, room.item.agendaItem) : []
  const next = nextToVoteOn(order, room.ballots)
  if (first && /^(siste|inhabil)/.test(first.value)) return first.value
  if (next) return `forslag:${next.proposal}`
  return first?.value === papersProposal.value ? first.value : ''
}

function forProposal({ proposal, label, kind }: Proposal): Askable {
  const question =
    kind === 'deferral' ? words.deferralQuestion : kind === 'return' ? words.returnQuestion : words.forOrAgainst(label)
  return {
    value: `forslag:${proposal}`,
    label: both(label),
    opening: { about: subjectOf(kind), proposal },
    question: question as Said,
  }
}

const papersProposal: Askable = {
  value: 'papirene',
  label: words.papersProposal,
  opening: { about: 'proposal' },
  question: words.papersQuestion,
}

const betweenAll = (wholes: readonly Proposal[]): Askable => ({
  value: 'alternativer',
  label: words.alternativesChoice,
  opening: {
    about: 'proposal',
    form: 'alternatives',
    choices: wholes.map(({ label, proposal }) => ({ label, proposal })),
  },
  question: both(wholes.map(({ label }) => label).join(' / ')),
})

function afterNone({ kind, choices }: NextRound): Askable {
  const names = both(choices.map(({ label }) => label).join(' / '))
  if (kind === 'which-of') {
    const opening = { about: 'procedure', form: 'alternatives', choices } as const
    return { value: 'siste-av', label: words.whichOfChoice, opening, question: names }
  }
  const two = choices.length === 2
  const opening = { about: 'proposal', form: 'alternatives', round: two ? 2 : 1, choices } as const
  return { value: 'siste-to', label: two ? words.lastTwoChoice : words.alternativesChoice, opening, question: names }
}

function onImpartiality({ disqualification, name, kind }: Course['disqualifications'][number]): Askable {
  const excused = kind === 'excused'
  return {
    value: `inhabil:${disqualification}`,
    label: (excused ? words.excuseOf(name) : words.impartialityOf(name)) as Said,
    opening: { about: excused ? 'excuse' : 'disqualification', disqualification },
    question: (excused ? words.excuseQuestion(name) : words.impartialityQuestion(name)) as Said,
  }
}

const closing: Askable = {
  value: 'lukking',
  label: words.closingChoice,
  opening: { about: 'closing' },
  question: words.closingQuestion,
}

const other: Askable = { value: 'annet', label: words.otherQuestion, opening: { about: 'procedure' }, question: null }

export const askedIn = (room: ControlRoom, value: string): Askable | undefined =>
  askables(room).find((one) => one.value === value)
