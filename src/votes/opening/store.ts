import type { Tx } from '../../foundation/database/council.ts'
import { randomUUIDv7 } from '../../foundation/identity.ts'
import type { Ballot, Choice, Elector } from '../ballot.ts'

type Asked = 'about' | 'question' | 'choices' | 'items'
type Manner = 'form' | 'method' | 'majority' | 'places' | 'round' | 'deadline'
type Moment = 'meeting' | 'members' | 'chairSeat' | 'electors' | 'openedAt'

/** What a ballot is from its opening, whatever comes of it. */
interface OpenedBallot extends Pick<Ballot, Asked | Manner | Moment> {
  readonly openedBy: string | null
}

/** Holds the meeting, so that ballots open one at a time; answers what the last one was called and whether it is open. */
export async function lockForOpening(tx: Tx, council: string, meeting: string) {
  await tx
    .selectFrom('meeting')
    .select('meeting')
    .where('council', '=', council)
    .where('meeting', '=', meeting)
    .forUpdate()
    .executeTakeFirstOrThrow()
  const rows = await tx
    .selectFrom('ballot')
    .select(['number', 'closed_at'])
    .where('council', '=', council)
    .where('meeting', '=', meeting)
    .execute()
  return {
    last: Math.max(0, ...rows.map(({ number }) => number)),
    anotherIsOpen: rows.some(({ closed_at }) => closed_at === null),
  }
}

/** The ballot with its items, its choices, and the roll of those who may vote, frozen. */
export async function insertBallot(tx: Tx, council: string, number: number, opened: OpenedBallot): Promise<string> {
  const ballot = randomUUIDv7()
  await tx
    .insertInto('ballot')
    .values({ council, ballot, number, ...asRow(opened) })
    .execute()
  await tx
    .insertInto('ballot_item')
    .values(opened.items.map((item) => ({ council, ballot, agenda_item: item })))
    .execute()
  await tx
    .insertInto('ballot_choice')
    .values(opened.choices.map((one) => ({ council, ballot, ...asChoiceRow(one) })))
    .execute()
  await tx
    .insertInto('elector')
    .values(opened.electors.map((one) => ({ council, ballot, ...asElectorRow(one) })))
    .execute()
  return ballot
}

const asRow = (opened: OpenedBallot) => ({
  meeting: opened.meeting,
  agenda_item: opened.items[0]!,
  form: opened.form,
  about: opened.about,
  question: opened.question,
  method: opened.method,
  majority: opened.majority.kind,
  majority_numerator: opened.majority.kind === 'agreed' ? opened.majority.numerator : null,
  majority_denominator: opened.majority.kind === 'agreed' ? opened.majority.denominator : null,
  places: opened.places,
  round: opened.round,
  members: opened.members,
  chair_seat: opened.chairSeat,
  opened_at: opened.openedAt.toString(),
  opened_by: opened.openedBy,
  deadline: opened.deadline?.toString() ?? null,
})

const asChoiceRow = ({ choice, label, proposal, person, candidates }: Choice) => ({
  choice,
  label,
  proposal,
  person,
  candidates: candidates.length ? JSON.stringify(candidates) : null,
})

const asElectorRow = ({ seat, person, name, party, participant, participantName, substituteFor }: Elector) => ({
  seat,
  person,
  name,
  party,
  participant,
  participant_name: participantName,
  substitute_for: substituteFor,
})
