import type { Sees } from '../accounts/sees.ts'
import type { Act } from '../foundation/act.ts'
import type { Tx } from '../foundation/database/council.ts'
import type { Day } from '../foundation/days.ts'
import type { Refusal } from '../law/refusal.ts'
import type { MeetingState } from './state/rules.ts'

/** One time that a case stands on a body's agenda. A case can stand on several. */
export interface Treatment {
  readonly agendaItem: string
  /** The meeting's word in addresses. */
  readonly address: string
  readonly day: Day
  readonly body: string
  readonly bodyName: string
  readonly announced: boolean
  readonly state: MeetingState
}

/** Meetings come after cases and tell them where they stand. Answers in the order of the calendar. */
export type TreatmentsOf = (
  tx: Tx,
  council: string,
  councilCase: string,
  today: Day,
  sees: Sees,
) => Promise<Treatment[]>

export type TreatmentsByCase = (tx: Tx, council: string, today: Day, sees: Sees) => Promise<Map<string, Treatment[]>>

/** A meeting whose agenda can still take a case. */
export interface OpenAgenda {
  readonly meeting: string
  readonly bodyName: string
  readonly day: Day
  readonly announced: boolean
}

/** Meetings come after cases and say which are ahead, and put a case on an agenda. */
export interface Agendas {
  readonly agendasAhead: (tx: Tx, council: string, today: Day) => Promise<OpenAgenda[]>
  readonly putOnAgenda: (tx: Tx, act: Act, meeting: string, councilCase: string) => Promise<Refusal | string>
}
