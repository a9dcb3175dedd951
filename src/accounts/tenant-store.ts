import type { Tx } from '../foundation/database/council.ts'
import { asLanguage, type Language } from '../foundation/words.ts'

/** What letters call the council, or the installation, and the language they are written in. */
export async function getTenant(
  tx: Tx,
  council: string,
): Promise<{ readonly name: string; readonly language: Language }> {
  const { name, language } = await tx
    .selectFrom('council')
    .select(['name', 'language'])
    .where('council', '=', council)
    .executeTakeFirstOrThrow()
  return { name, language: asLanguage(language) ?? 'nb' }
}

/** The installation's own tenant is made the first time that somebody needs it. */
export async function ensureTenant(tx: Tx, council: string, name: string, language: Language): Promise<void> {
  await tx
    .insertInto('council')
    .values({ council, name, language })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}
