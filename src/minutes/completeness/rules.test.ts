import { describe, expect, test } from 'vitest'
import { citationText } from '../../law/cite.ts'
import type { AgendaItem } from '../../meetings/agenda/store.ts'
import { at, attended, body, came, heldMeeting, three, unopened } from '../../test/body.ts'
import { day } from '../../test/day.ts'
import type { Ballot } from '../../votes/ballot.ts'
import type { MinutesFacts } from '../assembly/facts.ts'
import { whatIsMissing } from './rules.ts'

const item: AgendaItem = {
  agendaItem: 'budget',
  parent: null,
  position: 1,
  kind: 'decision',
  title: 'Budsjett',
  councilCase: 'case',
  number: { series: '', year: 2024, number: 3 },
  exempt: false,
  starts: null,
  minutes: null,
  presenter: '',
}

const decision = {
  decision: 'decision',
  councilCase: 'case',
  body: 'body',
  bodyName: 'Representantskapet',
  agendaItem: 'budget',
  day: day('2024-12-12'),
  text: 'Budsjettet vedtas.',
  result: 'adopted',
  vote: 'Enstemmig vedtatt.',
  ballot: null,
  proposal: null,
  number: { series: '', year: 2024, number: 3 },
  title: 'Budsjett',
} as const

const course = {
  ...unopened,
  openedAt: at(0),
  closedAt: at(120),
  chair: { seat: 'a', person: 'Anne', name: 'Anne', chosenAs: 'leader', at: at(0) },
  treatments: [{ treatment: 't', agendaItem: 'budget', beganAt: at(10), endedAt: at(40) }],
} as const

/** A meeting of which the minutes lack nothing: three came, Dag sent word, the budget was adopted. */
const complete: MinutesFacts = {
  language: 'nb',
  council: { council: 'rad', name: 'Rådet' },
  meeting: heldMeeting,
  agenda: [item],
  attendance: attended(...three),
  course,
  ballots: [],
  decisions: [decision],
  reportedAbsent: new Set(['d']),
  around: new Map(),
  prose: [],
  approvals: [],
}

const ballot: Ballot = {
  ballot: 'ballot',
  meeting: 'meeting',
  number: 1,
  form: 'for-against',
  about: 'proposal',
  question: 'Innstillingen',
  method: 'show-of-hands',
  majority: { kind: 'ordinary' },
  places: null,
  round: 1,
  members: 5,
  chairSeat: 'a',
  openedAt: at(20),
  deadline: null,
  closedAt: at(21),
  annulledAt: null,
  annulledBecause: null,
  items: ['budget'],
  choices: [],
  electors: [],
  voted: 3,
  votes: null,
  lotBetween: null,
  result: {
    outcome: 'adopted',
    unanimous: true,
    winner: 1,
    votesCast: 3,
    decidedByChair: false,
    calculation: {
      entitled: 3,
      members: 5,
      needed: 2,
      counts: [],
      byParticipant: [],
      byParty: [],
      chairChoice: null,
      finalists: [],
      lots: [],
      places: [],
      won: [],
    },
  },
}
const voted = (change: Partial<Ballot>) => ({ ballots: [{ ...ballot, ...change }] })
const result = (change: Partial<NonNullable<Ballot['result']>>) => ({ result: { ...ballot.result!, ...change } })

const proposal = {
  proposal: 'second',
  agendaItem: 'budget',
  label: 'Forslag 2',
  kind: 'alternative',
  text: 'Noe annet',
  amends: null,
  seat: 'b',
  person: 'Berit',
  name: 'Berit',
  source: 'floor',
  movedAt: at(15),
  withdrawnAt: null,
  votingPosition: null,
} as const
const moved = {
  course: { ...course, proposals: [proposal, { ...proposal, proposal: 'first', label: 'Innstillingen' }] },
}
const doors = { closedDoors: 'c', agendaItem: 'budget', legalBasis: '§ 11-5', debateClosed: false, closedAt: at(12) }
const raised = {
  disqualification: 'q',
  agendaItem: 'budget',
  seat: 'b',
  person: 'Berit',
  name: 'Berit',
  kind: 'disqualified',
  raised: 'by-another',
  reason: '',
  legalBasis: '',
  raisedAt: at(11),
  decidedAt: null,
  outcome: null,
} as const

const missing = (change: Partial<MinutesFacts>) =>
  whatIsMissing({ ...complete, ...change }).map(({ says, citation }) => [
    says[0],
    citationText(citation).replace('kommuneloven ', ''),
  ])

describe('the minutes', () => {
  test('know that a member in whose place a substitute sat was absent', () => {
    const attendance = attended(...three, came('vara fra Råde', 'd'))
    expect(whatIsMissing({ ...complete, attendance, reportedAbsent: new Set() })).toEqual([])
  })

  test('lack nothing when the record has all that the law asks for', () => expect(missing({})).toEqual([]))

  test.each<[string, Partial<MinutesFacts>, string, string]>([
    [
      'when it opened',
      { course: { ...course, openedAt: null, closedAt: null } },
      'Det står ikke når møtet ble satt.',
      '§ 11-4 første ledd',
    ],
    [
      'when it closed',
      { course: { ...course, closedAt: null } },
      'Det står ikke når møtet ble hevet.',
      '§ 11-4 første ledd',
    ],
    [
      'where it was',
      { meeting: { ...complete.meeting, place: '' } },
      'Det står ikke hvor møtet ble holdt.',
      '§ 11-4 første ledd',
    ],
    ['who led it', { course: { ...course, chair: null } }, 'Det står ikke hvem som ledet møtet.', '§ 11-2 tredje ledd'],
    ['who met', { attendance: body }, 'Det står ikke hvem som møtte.', '§ 11-4 første ledd'],
    [
      'whether somebody was absent',
      { reportedAbsent: new Set() },
      'Dag er verken ført opp som møtt eller med forfall.',
      '§ 11-4 første ledd',
    ],
    [
      'what became of an item',
      { course: { ...course, treatments: [] }, decisions: [] },
      'Sak 003/24 er verken behandlet eller utsatt.',
      '§ 11-4 første ledd',
    ],
    [
      'when an item ended',
      { course: { ...course, treatments: [{ ...course.treatments[0], endedAt: null }] } },
      'Behandlingen av sak 003/24 er ikke avsluttet.',
      '§ 11-4 første ledd',
    ],
    ['what was decided', { decisions: [] }, 'Det står ikke hva som ble vedtatt i sak 003/24.', '§ 11-4 første ledd'],
    [
      'how the vote went',
      { decisions: [{ ...decision, vote: '' }] },
      'Det står ikke hvordan det ble stemt i sak 003/24.',
      '§ 11-4 første ledd',
    ],
    [
      'that a ballot closed',
      voted({ closedAt: null, result: null }),
      'Voteringen i sak 003/24 er ikke avsluttet.',
      '§ 11-4 første ledd',
    ],
    [
      'the result of a ballot',
      voted({ result: null }),
      'Voteringen i sak 003/24 har ikke noe resultat.',
      '§ 11-4 første ledd',
    ],
    [
      'a quorum',
      voted(result({ votesCast: 2 })),
      '2 stemte i sak 003/24. Det må 3 til for å gjøre vedtak.',
      '§ 11-9 første ledd',
    ],
    [
      'which parties voted for what',
      voted(result({ unanimous: false })),
      'Møtet var delt i sak 003/24, men protokollen viser ikke hvilke partier som stemte for hva. Departementet mener at den skal det.',
      '§ 11-4 første ledd',
    ],
    [
      'a vote on closing the doors',
      { course: { ...course, doors: [{ ...doors, openedAt: at(20) }] } },
      'Møtet ble lukket i sak 003/24, men det står ikke at det ble stemt over det i åpent møte.',
      '§ 11-5 femte ledd',
    ],
    [
      'when the doors opened',
      { ...voted({ about: 'closing' }), course: { ...course, doors: [{ ...doors, openedAt: null }] } },
      'Det står ikke når møtet ble åpnet igjen etter sak 003/24.',
      '§ 11-4 andre ledd',
    ],
    [
      'whether a member could take part',
      { course: { ...course, disqualifications: [raised] } },
      'Det er ikke avgjort om Berit kunne delta i sak 003/24.',
      '§ 11-10 første ledd',
    ],
    [
      'whether a member was excused',
      { course: { ...course, disqualifications: [{ ...raised, kind: 'excused' }] } },
      'Det er ikke avgjort om Berit kunne delta i sak 003/24.',
      '§ 11-11',
    ],
  ])('say that they lack %s, and by which paragraph', (_what, change, says, paragraph) =>
    expect(missing(change)).toEqual([[says, paragraph]]),
  )

  test('say which proposals were neither voted on nor withdrawn', () => {
    const label = (name: string) => [`${name} i sak 003/24 er verken stemt over eller trukket.`, '§ 11-4 første ledd']
    expect(missing(moved)).toEqual([label('Forslag 2'), label('Innstillingen')])
    const choices = [{ choice: 1, label: 'For', proposal: 'first', person: null, candidates: [] }]
    expect(missing({ ...moved, ...voted({ choices }) })).toEqual([label('Forslag 2')])
    expect(missing({ ...moved, decisions: [{ ...decision, result: 'postponed' }] })).toEqual([])
  })

  test('do not ask for the vote of a ballot that was annulled', () => {
    expect(missing(voted({ annulledAt: at(22), result: null }))).toEqual([])
  })

  test('know that a substitute met for a member who sent word', () => {
    const attendance = attended(...three, came('vara fra Råde', 'd'))
    expect(missing({ attendance })).toEqual([])
  })
})
