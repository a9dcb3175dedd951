import { createHash } from 'node:crypto'
import type { Act } from '../foundation/act.ts'
import type { Database } from '../foundation/database/council.ts'
import { dayOf } from '../foundation/days.ts'
import type { Reader } from '../foundation/http/visit.ts'

/** The one council that every test knows; the demo shows one like it. */
export const mosseregionen = 'mosseregionen'

export function actAt(council = mosseregionen, now = '2024-12-01T12:00:00Z'): Act {
  const instant = Temporal.Instant.from(now)
  return { council, actor: { person: null }, now: instant, today: dayOf(instant) }
}

/** A reader with these offices, as if signed in. */
export function reader(...offices: string[]): Reader {
  const session = uuidOf(`session of ${offices.join(' ')}`)
  return { person: '00000000-0000-7000-8000-000000000001', name: 'Sekretær', session, offices: new Set(offices) }
}

export async function foundCouncil(
  database: Database,
  council = mosseregionen,
  name = 'Mosseregionen interkommunalt politisk råd',
) {
  await database.write(council, (tx) => tx.insertInto('council').values({ council, name }).execute())
}

/** Always the same for the same text, so that a reader is known again. */
const uuidOf = (text: string) =>
  createHash('sha256')
    .update(text)
    .digest('hex')
    .replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*$/, '$1-$2-7$3-8$4-$5')
