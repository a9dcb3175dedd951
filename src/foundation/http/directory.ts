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
  let asked = 0
  /** A page made between the change and this still had the old name: it is told once more that it is stale. */
  const refresh = async () => {
    const turn = ++asked
    const found = await read()
    if (turn !== asked) return // a later one has seen more
    const before = known
    known = found
    for (const [council, now] of known) if (!isSame(before.get(council), now)) versions.changed(council)
  }
  versions.hear(() => {
    void refresh().catch(() => {}) // the next change tries again
  })
  return {
    find: (council) => known.get(council),
    list: () => [...known.values()].sort((one, other) => one.name.localeCompare(other.name, 'nb')),
    refresh,
  }
}

const isSame = (before: CouncilName | undefined, now: CouncilName) =>
  before !== undefined && before.name === now.name && before.language === now.language && before.demo === now.demo
