import type { Act } from '../../foundation/act.ts'
import type { Database, Tx } from '../../foundation/database/council.ts'
import { dayOf } from '../../foundation/days.ts'
import { record } from '../../foundation/events.ts'
import { meetingOfBallot } from './store.ts'

const gathers = 100 // milliseconds of votes that are told of together
const waiting = new Set<string>()

interface Progressed {
  readonly council: string
  readonly ballot: string
}

/**
 * Call after a vote has been committed. Within a tenth of a second one `ballot.progressed` with the meeting as its subject
 * tells for all who voted meanwhile that there is a new number: outside their transactions, without anybody's name. A
 * hint that is lost is made good by the next vote, or by the closing.
 */
export function announceProgress(database: Database, { council, ballot }: Progressed): void {
  const key = `${council} ${ballot}`
  if (waiting.has(key)) return
  waiting.add(key)
  setTimeout(() => {
    waiting.delete(key)
    const now = Temporal.Now.instant()
    const act = { council, actor: { person: null }, now, today: dayOf(now) }
    database.write(council, (tx) => tell(tx, act, ballot)).catch(() => {}) // the database is away, and so is the hint
  }, gathers).unref()
}

async function tell(tx: Tx, act: Act, ballot: string): Promise<void> {
  const subject = await meetingOfBallot(tx, act.council, ballot)
  await record(tx, act, { kind: 'ballot.progressed', subject, data: { ballot } })
}
