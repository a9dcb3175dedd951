import type { Tx } from '../foundation/database/council.ts'
import type { Day } from '../foundation/days.ts'

/** Which offices a person holds on a day. Appointments are one source, seats in bodies another. */
export type OfficeSource = (tx: Tx, council: string, person: string, day: Day) => Promise<string[]>

/** All offices that the person holds on that day, whatever they come from. */
export async function officesOn(
  sources: readonly OfficeSource[],
  tx: Tx,
  council: string,
  person: string,
  day: Day,
): Promise<ReadonlySet<string>> {
  const found = new Set<string>()
  for (const source of sources) for (const one of await source(tx, council, person, day)) found.add(one)
  return found
}
