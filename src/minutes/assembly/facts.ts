import type { DecidedCase } from '../../cases/decisions/store.ts'
import type { Language } from '../../foundation/words.ts'
import type { AgendaItem } from '../../meetings/agenda/store.ts'
import type { Attendance } from '../../meetings/attendance/rules.ts'
import type { Course } from '../../meetings/course/rules.ts'
import type { Meeting } from '../../meetings/store.ts'
import type { Ballot } from '../../votes/ballot.ts'

/** All that the record knows of one meeting, and what the secretary has written. */
export interface MinutesFacts {
  readonly language: Language
  readonly council: { readonly council: string; readonly name: string }
  readonly meeting: Meeting
  readonly agenda: readonly AgendaItem[]
  readonly attendance: Attendance
  readonly course: Course
  readonly ballots: readonly Ballot[]
  readonly decisions: readonly DecidedCase[]
  /** Members' seats whose holder has said that he or she will be absent. */
  readonly reportedAbsent: ReadonlySet<string>
  readonly around: ReadonlyMap<string, AroundItem>
  readonly prose: readonly Prose[]
  readonly approvals: readonly ApprovalHere[]
}

/** What an item carries besides its case. */
export interface AroundItem {
  readonly outcome: string
  /** Why its case is exempt; empty when it is not. */
  readonly exemptBy: string
  readonly guests: readonly string[]
  readonly questions: readonly string[]
  readonly signings: readonly {
    readonly name: string
    readonly signatory: string
    readonly signedAt: Temporal.Instant | null
  }[]
}

export interface Prose {
  /** Null: of the meeting as a whole. */
  readonly agendaItem: string | null
  readonly exempt: boolean
  readonly text: string
}

/** The minutes of an earlier meeting, as this one found them. */
interface ApprovalHere {
  readonly outcome: 'approved' | 'corrected'
  readonly correction: string
  readonly day: string
  readonly address: string
}

export const proseOf = ({ prose }: Pick<MinutesFacts, 'prose'>, agendaItem: string | null, exempt: boolean): string =>
  prose.find((one) => one.agendaItem === agendaItem && one.exempt === exempt)?.text ?? ''
