import type { Act } from '../../foundation/act.ts'
import type { Tx } from '../../foundation/database/council.ts'
import { asClock, instantAt } from '../../foundation/days.ts'
import { plainly } from '../../foundation/http/form.ts'
import type { Refusal } from '../../law/refusal.ts'
import type { Meeting } from '../../meetings/store.ts'
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

export const chair = (act: Do): Deed => ({ by: 'chair', do: act })
export const member = (act: Do): Deed => ({ by: 'member', do: act })

/** What stands in a field, or nothing. */
export const text = ({ form }: Doing, name: string): string => {
  const sent = form.get(name)
  return typeof sent === 'string' ? plainly(sent) : ''
}
export const given = (doing: Doing, name: string): string | undefined => text(doing, name) || undefined
export const oneOf = <T extends string>(doing: Doing, name: string, all: readonly T[]): T =>
  all.find((one) => one === text(doing, name)) ?? all[0]!
export const clock = (doing: Doing, name: string): Temporal.Instant | undefined => {
  const read = asClock(text(doing, name))
  return read ? instantAt(doing.meeting.day, read) : undefined
}

/** The deeds about one noun. */
export type Deeds = Readonly<Partial<Record<DeedName, Deed>>>
