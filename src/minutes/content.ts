import type { ItemKind } from '../meetings/agenda/rules.ts'
import type { FindingKind } from '../meetings/findings/rules.ts'
import type { ProposalKind } from '../meetings/proposals/rules.ts'
import type { MinutesAttendance } from './content/attendance.ts'
import type { MinutesBallot } from './content/ballot.ts'
import type { Interval } from './content/interval.ts'

/**
 * The law's møtebok (§ 11-4) as plain JSON: what is signed, typeset and shown. A day is `2024-12-12`, an instant
 * `2024-12-12T08:33:00Z`. Each part carries its facts and, as `said`, the sentences in the language of the council; both
 * are frozen together, so that what was signed reads the same whatever the program says later.
 */
export interface MinutesContent {
  readonly version: 1
  readonly language: 'nb' | 'nn' | 'en'
  /** True for what everyone may read: without what is exempt, and without what was said behind closed doors. */
  readonly open: boolean
  readonly council: { readonly council: string; readonly name: string }
  readonly meeting: MinutesMeeting
  /** When and where it opened, how many were there, who led: sentences. */
  readonly said: readonly string[]
  /** Pauses and when it closed: sentences for the end of the minutes. */
  readonly closing: readonly string[]
  /** Who led, in the order of time; more than one when somebody took over. */
  readonly chairs: readonly MinutesChair[]
  readonly attendance: MinutesAttendance
  /** What the body found of the meeting as a whole; those of one item stand with it. */
  readonly findings: readonly MinutesFinding[]
  readonly recesses: readonly Interval[]
  /** The minutes of earlier meetings that this one approved or corrected: sentences, and where those minutes stand. */
  readonly approvals: readonly { readonly said: string; readonly address: string }[]
  /** In the order of the agenda, nested by `parent`. */
  readonly items: readonly MinutesItem[]
  /** The secretary's own words about the meeting as a whole; Markdown, or empty. */
  readonly prose: string
  /** The same, of what is exempt; always empty when `open`. */
  readonly exemptProse: string
}

interface MinutesMeeting {
  readonly meeting: string
  /** Its word in addresses. */
  readonly address: string
  readonly body: string
  readonly bodyName: string
  readonly day: string
  readonly place: string
  readonly remote: boolean
  /** `HH:MM` as called; null when it was not said. */
  readonly starts: string | null
  readonly openedAt: string | null
  readonly closedAt: string | null
  /** All the members of the body, for the quorum (§ 11-9 first subsection). */
  readonly members: number
}

interface MinutesChair {
  readonly name: string
  readonly chosenAs: 'leader' | 'deputy-leader' | 'elected'
  readonly at: string
}

export interface MinutesFinding {
  readonly kind: FindingKind
  readonly remark: string
  readonly at: string
  readonly said: string
}

export interface MinutesItem {
  readonly agendaItem: string
  readonly parent: string | null
  /** `002/24`; null when the item is no case. */
  readonly caseNumber: string | null
  readonly councilCase: string | null
  /** «Sak 002/24 Handlingsplan 2025»; in the open version of what is exempt only that it is. */
  readonly heading: string
  readonly kind: ItemKind | null
  readonly exempt: boolean
  /** Why a part of the open version is missing; null when nothing is. */
  readonly withheld: string | null
  /** When it was taken up; more than once when the body came back to it. */
  readonly treated: readonly Interval[]
  /** What happened under it that is no proposal and no ballot, in the order of time: sentences, also those of the facts below. */
  readonly course: readonly string[]
  readonly disqualifications: readonly MinutesDisqualification[]
  readonly doors: readonly MinutesDoors[]
  readonly findings: readonly MinutesFinding[]
  readonly guests: readonly string[]
  readonly questions: readonly string[]
  /** What a dialogue came to; Markdown. */
  readonly outcome: string
  readonly signings: readonly MinutesSigning[]
  readonly proposals: readonly MinutesProposal[]
  /** That the chair took the proposals in another order, and why: a sentence. */
  readonly votingOrder: string | null
  readonly ballots: readonly MinutesBallot[]
  readonly decisions: readonly MinutesDecision[]
  readonly remarks: readonly MinutesRemark[]
  /** The secretary's own words; Markdown. */
  readonly prose: string
  /** Said behind closed doors; always empty when `open`. */
  readonly exemptProse: string
}

export interface MinutesDisqualification {
  readonly name: string
  readonly participantName: string
  readonly kind: 'disqualified' | 'excused'
  readonly raised: 'by-the-member' | 'by-another'
  /** As entered; empty in the open version. */
  readonly reason: string
  /** The law wants it in the minutes when the member steps aside (§ 11-4). */
  readonly legalBasis: string
  /** Null while the body has not decided. */
  readonly outcome: 'steps-aside' | 'takes-part' | null
  readonly substitute: string | null
  readonly said: readonly string[]
}

export interface MinutesDoors extends Interval {
  readonly legalBasis: string
  readonly debateClosed: boolean
  readonly said: readonly string[]
}

interface MinutesSigning {
  readonly name: string
  readonly signatory: string
  readonly signedAt: string | null
}

export interface MinutesProposal {
  readonly proposal: string
  readonly label: string
  readonly kind: ProposalKind
  readonly text: string
  /** The label of what it changes. */
  readonly amends: string | null
  /** Who moved it; null for the recommendation of the papers. */
  readonly mover: { readonly name: string; readonly party: string; readonly participantName: string } | null
  readonly withdrawn: boolean
  /** «Forslag 2 fra ordfører i Råde:», or who recommended. */
  readonly said: string
}

export interface MinutesDecision {
  readonly decision: string
  readonly text: string
  readonly result: 'adopted' | 'noted' | 'rejected' | 'postponed' | 'elected'
  /** «Enstemmig vedtatt», as the record has it; empty when a ballot says it. */
  readonly vote: string
}

export interface MinutesRemark {
  readonly kind: 'remark' | 'dissent'
  readonly name: string
  readonly participantName: string
  readonly text: string
  /** «Protokolltilførsel fra ordfører i Råde:» */
  readonly said: string
}
