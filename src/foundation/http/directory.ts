import type { OpenDatabase } from '../database/open.ts'
import type { Versions } from '../versions.ts'
import { asLanguage } from '../words.ts'
import type { CouncilName } from './visit.ts'

/** The councils of the installation, kept in memory: every page needs its council's name, and none should ask for it. */
export interface Directory {
  find(council: string): CouncilName | undefined
  /** Public councils in the order of their names; the installation's own is not among them. */
  list(): readonly CouncilName[]
  refresh(): Promise<void>
}

export async function openDirectory(database: OpenDatabase, versions: Versions): Promise<Directory> {
  let known = new Map<string, CouncilName>()
  const refresh = async () => {
    const rows = await database.across((tx) =>
      tx.selectFrom('council').select(['council', 'name', 'language', 'demo']).execute(),
    )
    known = new Map(rows.map((row) => [row.council, { ...row, language: asLanguage(row.language) ?? 'nb' }]))
  }
  await refresh()
  versions.hear((council) => {
    void refreshUnlessKnown(council)
  })
  const refreshUnlessKnown = async (_council: string) => refresh().catch(() => {}) // the next change tries again
  return {
    find: (council) => known.get(council),
    list: () =>
      [...known.values()]
        .filter(({ council }) => council !== installationCouncil)
        .sort((one, other) => one.name.localeCompare(other.name, 'nb')),
    refresh,
  }
}

/** The tenant that holds what belongs to the installation itself: its administrators. It has no public pages. */
export const installationCouncil = 'installasjonen'
