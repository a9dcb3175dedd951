import type { Act } from '../../foundation/act.ts'
import type { Tx } from '../../foundation/database/council.ts'
import { asClock, instantAt } from '../../foundation/days.ts'
import { plainly } from '../../foundation/http/form.ts'
import type { Refusal } from '../../law/refusal.ts'
import { readAttendance } from '../../meetings/attendance/reading.ts'
import { chooseChair } from '../../meetings/chair/actions.ts'
import {
  beginRecess,
  closeMeeting,
  endRecess,
  finishItem,
  openMeeting,
  reopenMeeting,
  takeUp,
  withdrawOpening,
} from '../../meetings/course/actions.ts'
import {
  decideDisqualification,
  raiseDisqualification,
  withdrawDisqualification,
} from '../../meetings/disqualification/actions.ts'
import { closeDoors, openDoors } from '../../meetings/doors/actions.ts'
import { closingBases } from '../../meetings/doors/rules.ts'
import { find, withdrawFinding } from '../../meetings/findings/actions.ts'
import { findingKinds } from '../../meetings/findings/rules.ts'
import { correctPresence, registerArrivals, registerPresence } from '../../meetings/presence/actions.ts'
import { changeVotingOrder, moveProposal, restoreProposal, withdrawProposal } from '../../meetings/proposals/actions.ts'
import { proposalKinds } from '../../meetings/proposals/rules.ts'
import { enterRemark, withdrawRemark } from '../../meetings/remarks/actions.ts'
import {
  askToSpeak,
  endSpeech,
  letSpeak,
  moveSpeaker,
  takeBackFloor,
  withdrawSpeaker,
} from '../../meetings/speakers/actions.ts'
import type { SpeakerKind } from '../../meetings/speakers/rules.ts'
import type { Meeting } from '../../meetings/store.ts'
import { rollOf } from '../roll/rules.ts'
import type { DeedName } from './names.ts'

/** One press in the room: what was sent, by whom, and when if that was a while ago. */
export interface Doing {
  readonly tx: Tx
  readonly act: Act
  readonly meeting: Meeting
  readonly form: FormData
  /** When it was pressed, if the network was gone since; else now. */
  readonly at: Temporal.Instant | undefined
  /** Whom it concerns: who sends it, or whom the desk does it for. */
  readonly person: string
  /** Done by the desk, for others. */
  readonly byTheDesk: boolean
}

export interface Deed {
  /** `chair`: the secretary and whoever leads; `member`: also everyone with a place, for themselves. */
  readonly by: 'chair' | 'member'
  readonly do: (doing: Doing) => Promise<Refusal | unknown>
}

type Do = Deed['do']
const chair = (act: Do): Deed => ({ by: 'chair', do: act })
const member = (act: Do): Deed => ({ by: 'member', do: act })

/** What stands in a field, or nothing. */
const text = ({ form }: Doing, name: string): string => {
  const sent = form.get(name)
  return typeof sent === 'string' ? plainly(sent) : ''
}
const given = (doing: Doing, name: string): string | undefined => text(doing, name) || undefined
const oneOf = <T extends string>(doing: Doing, name: string, all: readonly T[]): T =>
  all.find((one) => one === text(doing, name)) ?? all[0]!
const clock = (doing: Doing, name: string): Temporal.Instant | undefined => {
  const read = asClock(text(doing, name))
  return read ? instantAt(doing.meeting.day, read) : undefined
}

const speakerKinds: readonly SpeakerKind[] = ['speech', 'reply', 'point-of-order']

export const deeds: Readonly<Record<DeedName, Deed>> = {
  // Two who press at the same moment mean the same: what is so already is not refused.
  apne: chair(async ({ tx, act, meeting, at }) =>
    meeting.openedAt && !meeting.closedAt ? undefined : openMeeting(tx, act, meeting.meeting, { at }),
  ),
  'trekk-apningen': chair(({ tx, act, meeting }) => withdrawOpening(tx, act, meeting.meeting)),
  hev: chair(async ({ tx, act, meeting, at }) =>
    meeting.closedAt ? undefined : closeMeeting(tx, act, meeting.meeting, { at }),
  ),
  gjenoppta: chair(({ tx, act, meeting }) => reopenMeeting(tx, act, meeting.meeting)),
  moteleder: chair((doing) =>
    chooseChair(doing.tx, doing.act, doing.meeting.meeting, { person: given(doing, 'person'), at: doing.at }),
  ),
  fremmote: chair(registerOne),
  kommune: chair(registerMany),
  'rett-fremmote': chair((doing) => {
    const at = clock(doing, 'klokke')
    const change = text(doing, 'hva') === 'strok' || !at ? 'void' : { at }
    return correctPresence(doing.tx, doing.act, doing.meeting.meeting, text(doing, 'rad'), change)
  }),
  'ta-opp': chair((doing) =>
    takeUp(doing.tx, doing.act, doing.meeting.meeting, text(doing, 'punkt'), { at: doing.at }),
  ),
  ferdig: chair((doing) =>
    finishItem(doing.tx, doing.act, doing.meeting.meeting, text(doing, 'punkt'), { at: doing.at }),
  ),
  pause: chair((doing) =>
    beginRecess(doing.tx, doing.act, doing.meeting.meeting, { at: doing.at, resumesAt: clock(doing, 'klokke') }),
  ),
  fortsett: chair(({ tx, act, meeting, at }) => endRecess(tx, act, meeting.meeting, { at })),
  funn: chair((doing) =>
    find(doing.tx, doing.act, doing.meeting.meeting, oneOf(doing, 'funn', findingKinds), {
      agendaItem: given(doing, 'punkt'),
      remark: text(doing, 'merknad'),
      objectors: Number(text(doing, 'imot')) || 0,
      chairObjects: text(doing, 'moteleder-imot') !== '',
      at: doing.at,
    }),
  ),
  'trekk-funn': chair((doing) => withdrawFinding(doing.tx, doing.act, doing.meeting.meeting, text(doing, 'funn'))),
  inhabilitet: member((doing) =>
    raiseDisqualification(doing.tx, doing.act, doing.meeting.meeting, {
      agendaItem: text(doing, 'punkt'),
      person: doing.person,
      kind: oneOf(doing, 'slag', ['disqualified', 'excused'] as const),
      raised: doing.byTheDesk ? oneOf(doing, 'reist', ['by-the-member', 'by-another'] as const) : 'by-the-member',
      reason: text(doing, 'grunn'),
      at: doing.at,
    }),
  ),
  'avgjor-inhabilitet': chair((doing) => {
    const outcome = oneOf(doing, 'utfall', ['steps-aside', 'takes-part', 'open'] as const)
    const settled =
      outcome === 'open'
        ? null
        : { outcome, legalBasis: text(doing, 'annen-hjemmel') || text(doing, 'hjemmel'), at: doing.at }
    return decideDisqualification(doing.tx, doing.act, doing.meeting.meeting, text(doing, 'sporsmal'), settled)
  }),
  'trekk-inhabilitet': member((doing) =>
    withdrawDisqualification(doing.tx, doing.act, doing.meeting.meeting, text(doing, 'sporsmal')),
  ),
  'lukk-dorene': chair((doing) =>
    closeDoors(doing.tx, doing.act, doing.meeting.meeting, {
      agendaItem: text(doing, 'punkt'),
      basis: oneOf(doing, 'grunnlag', closingBases),
      provision: text(doing, 'bestemmelse'),
      debateClosed: text(doing, 'debatt-lukket') !== '',
      at: doing.at,
    }),
  ),
  'apne-dorene': chair(({ tx, act, meeting, at }) => openDoors(tx, act, meeting.meeting, { at })),
  taler: member((doing) =>
    askToSpeak(doing.tx, doing.act, doing.meeting.meeting, {
      ...(doing.byTheDesk && text(doing, 'gjest') ? { guest: text(doing, 'gjest') } : { person: doing.person }),
      kind: oneOf(doing, 'slag', speakerKinds),
      at: doing.at,
    }),
  ),
  'gi-ordet': chair((doing) =>
    letSpeak(doing.tx, doing.act, doing.meeting.meeting, { speaker: given(doing, 'taler'), at: doing.at }),
  ),
  'ta-tilbake-ordet': chair((doing) => takeBackFloor(doing.tx, doing.act, doing.meeting.meeting, text(doing, 'taler'))),
  'slutt-ordet': chair(({ tx, act, meeting, at }) => endSpeech(tx, act, meeting.meeting, { at })),
  'stryk-taler': member((doing) => withdrawSpeaker(doing.tx, doing.act, doing.meeting.meeting, text(doing, 'taler'))),
  'flytt-taler': chair((doing) =>
    moveSpeaker(
      doing.tx,
      doing.act,
      doing.meeting.meeting,
      text(doing, 'taler'),
      oneOf(doing, 'retning', ['up', 'down', 'first', 'last'] as const),
    ),
  ),
  forslag: member((doing) =>
    moveProposal(doing.tx, doing.act, doing.meeting.meeting, {
      agendaItem: text(doing, 'punkt'),
      person: doing.person,
      kind: oneOf(doing, 'slag', ['alternative', ...proposalKinds] as const),
      text: text(doing, 'tekst'),
      amends: given(doing, 'gjelder'),
      source: doing.byTheDesk ? 'floor' : 'phone',
      at: doing.at,
    }),
  ),
  'trekk-forslag': member((doing) =>
    withdrawProposal(doing.tx, doing.act, doing.meeting.meeting, text(doing, 'forslag'), { at: doing.at }),
  ),
  'hent-forslag': chair((doing) => restoreProposal(doing.tx, doing.act, doing.meeting.meeting, text(doing, 'forslag'))),
  rekkefolge: chair((doing) =>
    changeVotingOrder(doing.tx, doing.act, doing.meeting.meeting, {
      agendaItem: text(doing, 'punkt'),
      order: text(doing, 'foreslatt') ? null : orderIn(doing.form),
      reason: text(doing, 'grunn'),
    }),
  ),
  tilforsel: member((doing) =>
    enterRemark(doing.tx, doing.act, doing.meeting.meeting, {
      agendaItem: text(doing, 'punkt'),
      person: doing.person,
      kind: oneOf(doing, 'slag', ['remark', 'dissent'] as const),
      text: text(doing, 'tekst'),
      at: doing.at,
    }),
  ),
  'trekk-tilforsel': member((doing) =>
    withdrawRemark(doing.tx, doing.act, doing.meeting.meeting, text(doing, 'tilforsel')),
  ),
}

/** `plass-<proposal>` holds the turn of each; those with the same turn keep their order. */
const orderIn = (form: FormData): string[] =>
  [...form]
    .flatMap(([name, value]) => (name.startsWith('plass-') ? [{ proposal: name.slice(6), turn: Number(value) }] : []))
    .sort((one, other) => one.turn - other.turn)
    .map(({ proposal }) => proposal)

/** Somebody came or went. Before the meeting is open nobody has left it: an arrival then never happened. */
async function registerOne(doing: Doing): Promise<Refusal | unknown> {
  const { tx, act, meeting, person, at } = doing
  const kind = oneOf(doing, 'hva', ['kom', 'gikk'] as const) === 'kom' ? 'arrived' : 'left'
  const seat = given(doing, 'plass') ?? (text(doing, 'uten-plass') ? null : undefined)
  if (kind === 'left' && !meeting.openedAt) return strikeArrival(doing)
  const remote = text(doing, 'fjern') !== ''
  return registerPresence(tx, act, meeting.meeting, {
    person,
    kind,
    seat,
    remote,
    relieve: true,
    at: clock(doing, 'klokke') ?? at,
  })
}

async function strikeArrival({ tx, act, meeting, person }: Doing) {
  const { rows } = await readAttendance(tx, act.council, meeting)
  const standing = rows.filter((row) => !rows.some(({ corrects }) => corrects === row.presence))
  const last = standing.findLast((row) => row.person === person && row.kind === 'arrived' && !row.void)
  return last ? correctPresence(tx, act, meeting.meeting, last.presence, 'void') : undefined
}

/** Everyone who is expected from one municipality, or from all. */
async function registerMany(doing: Doing): Promise<Refusal | unknown> {
  const { tx, act, meeting, at } = doing
  const wanted = text(doing, 'kommune')
  const roll = rollOf(await readAttendance(tx, act.council, meeting), at ?? act.now)
  const expected = roll
    .filter(({ key }) => wanted === 'alle' || key === wanted)
    .flatMap(({ places }) => places)
    .flatMap(({ place, sitting, expected: one }) => (one && !sitting ? [{ person: one.person, seat: place.seat }] : []))
  return registerArrivals(tx, act, meeting.meeting, expected, { at })
}
