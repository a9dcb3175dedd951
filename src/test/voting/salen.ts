/** A council of its own on the database of the product, with a meeting under way and everyone signed in. */
import { asConnection } from '../../foundation/database/connect.ts'
import { type OpenDatabase, openDatabase } from '../../foundation/database/open.ts'
import { dayOf } from '../../foundation/days.ts'
import { openLog } from '../../foundation/log.ts'
import { Versions } from '../../foundation/versions.ts'
import { annulBallot, closeBallot } from '../../votes/closing/actions.ts'
import { openBallot } from '../../votes/opening/actions.ts'
import { foundCouncil } from '../council.ts'
import { granted } from '../granted.ts'
import { gather, type Hall, signInAll } from '../hall.ts'

export interface Salen {
  readonly council: string
  readonly database: OpenDatabase
  readonly hall: Hall
  /** The sessions of the members, in their order. */
  readonly tokens: readonly string[]
  openBallot(): Promise<string>
  /** Closes and counts it; answers how many votes it came to. */
  count(ballot: string): Promise<number>
  /** Stops it, so that the next one can open. */
  finish(ballot: string): Promise<void>
  /** Rows that were written for the ballot, and seats that they belong to. */
  counted(ballot: string): Promise<{ readonly votes: number; readonly seats: number }>
  close(): Promise<void>
}

export async function gatherSalen(url: string, members: number, council = 'salen'): Promise<Salen> {
  const database = await openDatabase(asConnection(url), new Versions(), openLog('error'), { max: 4 })
  const act = () => {
    const now = Temporal.Now.instant()
    return { council, actor: { person: null }, now, today: dayOf(now) }
  }
  await foundCouncil(database, council, 'Salen interkommunalt politisk råd')
  const hall = await gather(database, act(), { members })
  const people = hall.members.map(({ person }) => person)
  const tokens = await signInAll(database, council, people, Temporal.Now.instant())
  const opening = { items: [hall.item], about: 'procedure', question: 'Skal vi ta pause?' } as const
  return {
    council,
    database,
    hall,
    tokens,
    openBallot: () =>
      database.write(council, async (tx) => granted(await openBallot(tx, act(), hall.meeting, opening))),
    count: (ballot) =>
      database.write(council, async (tx) => {
        const { result } = granted(await closeBallot(tx, act(), ballot))
        return result?.votesCast ?? 0
      }),
    finish: (ballot) =>
      database.write(council, async (tx) => void granted(await annulBallot(tx, act(), ballot, 'Måling'))),
    counted: (ballot) =>
      database.read(council, async (tx) => {
        const rows = await tx.selectFrom('vote').select('seat').where('ballot', '=', ballot).execute()
        return { votes: rows.length, seats: new Set(rows.map(({ seat }) => seat)).size }
      }),
    close: () => database.close(),
  }
}
