import type { OpenDatabase } from '../database/open.ts'
import type { Versions } from '../versions.ts'
import { asLanguage } from '../words.ts'
import type { CouncilName } from './visit.ts'

/** The tenant that holds what belongs to the installation itself: its administrators. It has no public pages. */
export const installationCouncil = 'installasjonen'

/** The councils of the installation, kept in memory: every page needs its council's name, and none should ask for it. */
export interface Directory {
  /** The installation's own tenant is no council and is never found. */
  find(council: string): CouncilName | undefined
  /** Public councils in the order of their names. */
  list(): readonly CouncilName[]
  refresh(): Promise<void>
  /** Waits until what has just changed is known: a council is visited the moment it is founded. */
  settled(): Promise<void>
}

export async function openDirectory(database: OpenDatabase, versions: Versions): Promise<Directory> {
  const read = async () => {
    const rows = await database.across((tx) =>
      tx.selectFrom('council').select(['council', 'name', 'language', 'demo']).execute(),
    )
    const councils = rows.filter(({ council }) => council !== installationCouncil)
    return new Map(councils.map((row) => [row.council, { ...row, language: asLanguage(row.language) ?? 'nb' }]))
  }
  let known: ReadonlyMap<string, CouncilName> = await read()
  /** A page made between the change and this still had the old name: it is told once more that it is stale. */
  const refresh = async () => {
    const before = known
    known = await read()
    for (const [council, now] of known) if (!isSame(before.get(council), now)) versions.changed(council)
  }
  let turn: Promise<void> = Promise.resolve()
  let again = false
  let busy = false
  /** One reading at a time, however many changes there are; the last change is always followed by one. */
  const keepUp = async () => {
    busy = true
    while (again) {
      again = false
      turn = refresh().catch(() => {}) // the next change tries again
      await turn
    }
    busy = false
  }
  const seen = new Map<string, number>()
  versions.hear((council) => {
    const now = versions.ofPeople(council)
    if (seen.get(council) === now) return // a meeting's own events change no council's name, and come by the second
    seen.set(council, now)
    again = true
    if (!busy) void keepUp()
  })
  return {
    find: (council) => known.get(council),
    list: () => [...known.values()].sort((one, other) => one.name.localeCompare(other.name, 'nb')),
    refresh,
    settled: async () => {
      await turn
      await turn // the one that followed it
    },
  }
}

const isSame = (before: CouncilName | undefined, now: CouncilName) =>
  before !== undefined && before.name === now.name && before.language === now.language && before.demo === now.demo
