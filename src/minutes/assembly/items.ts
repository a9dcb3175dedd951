import { caseNumberText } from '../../cases/numbers/rules.ts'
import { say, speak } from '../../foundation/words.ts'
import type { AgendaItem } from '../../meetings/agenda/store.ts'
import type { MinutesDoors, MinutesItem } from '../content.ts'
import { doorsSaid } from '../sentences/course.ts'
import { remarkSaid } from '../sentences/proposals.ts'
import { words } from '../sentences/words.ts'
import { ballotOf } from './ballots.ts'
import { courseOf, disqualificationsOf, findingsOf } from './course.ts'
import { type MinutesFacts, proseOf } from './facts.ts'
import { headingOf } from './items-named.ts'
import { municipalityOf } from './municipality.ts'
import { behindClosedDoors, doorsOf, exemptItems } from './openness.ts'
import { proposalsOf } from './proposals.ts'

/** The whole agenda. In the open version an exempt item is left out, or says only that the doors were closed and why. */
export function itemsOf(facts: MinutesFacts, open: boolean): MinutesItem[] {
  const exempt = exemptItems(facts.agenda)
  return facts.agenda.flatMap((item) => {
    if (!open || !exempt.has(item.agendaItem)) return [itemOf(facts, item, open)]
    return doorsOf(facts, item.agendaItem).length ? [withheldItem(facts, item)] : []
  })
}

function itemOf(facts: MinutesFacts, item: AgendaItem, open: boolean): MinutesItem {
  const { agendaItem } = item
  const { language, course } = facts
  const around = facts.around.get(agendaItem)
  const ballots = ballotsOf(facts, agendaItem, open)
  const told = new Set<string | null>(ballots.map(({ ballot }) => ballot))
  const wasClosed = doorsOf(facts, agendaItem).length > 0
  const order = course.votingOrders.find((one) => one.agendaItem === agendaItem)
  const shown = (at: Temporal.Instant) => !open || !behindClosedDoors(facts, at)
  return {
    agendaItem,
    parent: item.parent,
    caseNumber: item.number && caseNumberText(item.number),
    councilCase: item.councilCase,
    heading: headingOf(item, language),
    kind: item.kind,
    exempt: item.exempt,
    withheld: open && wasClosed ? say(words.withheldPart, language) : null,
    treated: treatedOf(facts, agendaItem),
    course: courseOf(facts, item, open),
    disqualifications: disqualificationsOf(facts, agendaItem, open),
    doors: doorsIn(facts, agendaItem),
    findings: findingsOf(facts, agendaItem),
    guests: around?.guests ?? [],
    questions: around?.questions ?? [],
    outcome: open && wasClosed ? '' : (around?.outcome ?? ''),
    signings: (around?.signings ?? []).map((one) => ({ ...one, signedAt: one.signedAt ? `${one.signedAt}` : null })),
    proposals: proposalsOf(facts, agendaItem, shown, open),
    votingOrder: order ? speak(words, language).order(order.reason) : null,
    ballots,
    decisions: facts.decisions
      .filter((one) => one.agendaItem === agendaItem)
      .map(({ decision, text, result, vote, ballot }) => ({
        decision,
        text,
        result,
        vote: told.has(ballot) ? '' : vote,
      })),
    remarks: course.remarks
      .filter((one) => one.agendaItem === agendaItem && shown(one.at))
      .map(({ kind, name, person, text }) => ({
        kind,
        name,
        participantName: municipalityOf(facts, person),
        text,
        said: remarkSaid({ kind, name }, language),
      })),
    prose: proseOf(facts, agendaItem, false),
    exemptProse: open ? '' : proseOf(facts, agendaItem, true),
  }
}

/** Nothing of the case: no title, no number, no question that could name it. */
function withheldItem(facts: MinutesFacts, item: AgendaItem): MinutesItem {
  const { language } = facts
  const t = speak(words, language)
  const basis = facts.around.get(item.agendaItem)?.exemptBy ?? ''
  const doors = doorsIn(facts, item.agendaItem)
  const closing = ballotsOf(facts, item.agendaItem, true)
  return {
    agendaItem: doorsOf(facts, item.agendaItem)[0]?.closedDoors ?? '',
    parent: null,
    caseNumber: null,
    councilCase: null,
    heading: t.closedItem,
    kind: null,
    exempt: true,
    withheld: t.withheldCase(basis),
    treated: [],
    course: doors.flatMap(({ said }) => said),
    disqualifications: [],
    doors,
    findings: [],
    guests: [],
    questions: [],
    outcome: '',
    signings: [],
    proposals: [],
    votingOrder: null,
    ballots: closing.map((one) => ({ ...one, question: '', items: [] })),
    decisions: [],
    remarks: [],
    prose: '',
    exemptProse: '',
  }
}

const treatedOf = ({ course }: MinutesFacts, agendaItem: string) =>
  course.treatments
    .filter((one) => one.agendaItem === agendaItem)
    .map(({ beganAt, endedAt }) => ({ from: `${beganAt}`, to: endedAt ? `${endedAt}` : null }))

const doorsIn = (facts: MinutesFacts, agendaItem: string): MinutesDoors[] =>
  doorsOf(facts, agendaItem).map((one) => ({
    from: `${one.closedAt}`,
    to: one.openedAt ? `${one.openedAt}` : null,
    legalBasis: one.legalBasis,
    debateClosed: one.debateClosed,
    said: doorsSaid(one, facts.language),
  }))

/** Those that belong to the item; the law has a vote on closing held in open meeting (§ 11-5), whenever it was entered. */
function ballotsOf(facts: MinutesFacts, agendaItem: string, open: boolean) {
  const exempt = exemptItems(facts.agenda)
  const onlyClosing = open && exempt.has(agendaItem)
  return facts.ballots
    .filter(({ items: [first] }) => first === agendaItem)
    .filter(
      ({ about, openedAt }) => about === 'closing' || !(onlyClosing || (open && behindClosedDoors(facts, openedAt))),
    )
    .map((ballot) => {
      const items = facts.agenda.filter((item) => ballot.items.includes(item.agendaItem))
      const known = items.filter((item) => !open || !exempt.has(item.agendaItem))
      return ballotOf(ballot, known, { open, language: facts.language })
    })
}
