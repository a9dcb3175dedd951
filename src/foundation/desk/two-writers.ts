import { sql } from 'kysely'
import type { Tx } from '../database/council.ts'
import type { Form, Problems, Written } from '../http/form.ts'
import { beginningOf } from '../layout/rich-text-field.tsx'
import { words } from '../layout/rich-text-words.ts'
import { textMark } from '../text/mark.ts'

/** Two who write in the same text at once: whoever saves last is told, and sees both. */
interface Meanwhile {
  /** What others have saved in texts that were changed here too; undefined when nothing collides. */
  readonly theirs?: Written
  /** What others have saved in texts that nobody changed here: it stays. */
  readonly untouched: Written
}

const richNames = (form: Form) => Object.keys(form).filter((name) => form[name]!.control === 'rich')

export const hasRichText = (form: Form): boolean => richNames(form).length > 0

/** `written` as it was read from what was sent; `now` as it stands in the database. */
export function whatOthersWrote(form: Form, sent: FormData, written: Written, now: Written): Meanwhile {
  const theirs: Record<string, string> = {}
  const untouched: Record<string, string> = {}
  for (const name of richNames(form)) {
    const began = sent.get(beginningOf(name))
    const stands = now[name] ?? ''
    if (typeof began !== 'string' || began === textMark(stands)) continue
    const mine = written[name] ?? ''
    if (began === textMark(mine)) untouched[name] = stands
    else if (mine !== stands) theirs[name] = stands
  }
  return Object.keys(theirs).length ? { theirs, untouched } : { untouched }
}

export const problemsOf = (theirs: Written): Problems =>
  Object.fromEntries(Object.keys(theirs).map((name) => [name, words.changedMeanwhile]))

/** Holds others who save the same until this transaction ends. */
export async function oneAtATime(tx: Tx, what: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${what}, 0))`.execute(tx)
}
