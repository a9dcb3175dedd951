import type { Act } from '../foundation/act.ts'
import type { Database, Tx } from '../foundation/database/council.ts'
import { dayOf } from '../foundation/days.ts'
import { installationCouncil } from '../foundation/http/directory.ts'
import type { Language } from '../foundation/words.ts'
import { say } from '../foundation/words.ts'
import { isRefusal } from '../law/refusal.ts'
import { appoint } from './appointments/actions.ts'
import { isHeldOn } from './appointments/rules.ts'
import { listAppointments } from './appointments/store.ts'
import { inviteByHand } from './invitations/actions.ts'
import { linkTo } from './invitations/letter.ts'
import { countPasskeys } from './passkeys/store.ts'
import { addPerson } from './people/actions.ts'
import { ensureTenant } from './tenant-store.ts'

interface First {
  readonly baseUrl: string
  readonly language: Language
  readonly now: Temporal.Instant
}

const administrator = ['Administrator', 'Administrator', 'Administrator'] as const

/**
 * A one-time link for the first administrator of an installation, who then founds the first council and invites its
 * secretary. Undefined once an administrator has a passkey. Each call makes a new link, and the one before stops working.
 */
export async function inviteFirst(database: Database, { baseUrl, language, now }: First): Promise<string | undefined> {
  const act: Act = { council: installationCouncil, actor: { person: null }, now, today: dayOf(now) }
  const token = await database.write(installationCouncil, async (tx) => {
    await ensureTenant(tx, installationCouncil, 'Samråd', language)
    const keepers = await administratorsToday(tx, act)
    const passkeys = await countPasskeys(tx, installationCouncil)
    if (keepers.some((person) => passkeys.has(person))) return undefined
    return inviteByHand(tx, act, keepers[0] ?? (await newAdministrator(tx, act, say(administrator, language))))
  })
  if (token === undefined || isRefusal(token)) return undefined
  return linkTo(baseUrl, '', token)
}

async function administratorsToday(tx: Tx, { council, today }: Act): Promise<string[]> {
  const all = await listAppointments(tx, council)
  return all.filter((one) => one.role === 'administrator' && isHeldOn(one, today)).map(({ person }) => person)
}

async function newAdministrator(tx: Tx, act: Act, name: string): Promise<string> {
  const person = await addPerson(tx, act, { name })
  await appoint(tx, act, { person, role: 'administrator', from: act.today, to: null })
  return person
}
