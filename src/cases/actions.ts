import type { Act } from '../foundation/act.ts'
import type { Tx } from '../foundation/database/council.ts'
import { record } from '../foundation/events.ts'
import type { Refusal } from '../law/refusal.ts'
import { whyCannotFollow, whyCannotRegister } from './rules.ts'
import { type CaseValues, deleteCase, findCase, findCaseByNumber, insertCase, updateCase } from './store.ts'
import { sameTexts } from './versions/rules.ts'
import { insertCaseVersion } from './versions/store.ts'

/** A case without series, text or kind, shown to everyone, unless said. */
export type NewCase = Pick<CaseValues, 'year' | 'number' | 'title'> & Partial<CaseValues>

/** Answers the new case's identifier. Refused: the number is taken; exempt without a legal basis (offentleglova § 3). */
export async function addCase(tx: Tx, act: Act, values: NewCase): Promise<string | Refusal> {
  const complete = { ...empty, publishedAt: act.now, ...values }
  const refusal = await whyNot(tx, act, complete)
  if (refusal) return refusal
  const councilCase = await insertCase(tx, act.council, complete)
  await keepVersion(tx, act, councilCase, complete)
  await record(tx, act, { kind: 'case.registered', subject: councilCase })
  return councilCase
}

/** What is left out stays as it was. Refused as `addCase`. */
export async function changeCase(tx: Tx, act: Act, councilCase: string, values: NewCase): Promise<Refusal | undefined> {
  const before = await findCase(tx, act.council, councilCase, 'everything')
  const complete = { ...empty, ...before, ...values }
  const refusal = (await whyNot(tx, act, complete, councilCase)) ?? whyCannotFollow(complete.follows, councilCase)
  if (refusal) return refusal
  await updateCase(tx, act.council, councilCase, complete)
  if (before && !sameTexts(before, complete)) await keepVersion(tx, act, councilCase, complete)
  await record(tx, act, { kind: 'case.changed', subject: councilCase })
}

/** Undoes `addCase`. Throws PostgreSQL's 23503 while agendas, decisions, documents or plans build on the case. */
export async function removeCase(tx: Tx, act: Act, councilCase: string): Promise<void> {
  await deleteCase(tx, act.council, councilCase)
  await record(tx, act, { kind: 'case.removed', subject: councilCase })
}

async function whyNot(tx: Tx, act: Act, values: CaseValues, self?: string): Promise<Refusal | null> {
  const holder = await findCaseByNumber(tx, act.council, values, 'everything')
  const taken = holder !== undefined && holder.councilCase !== self
  return whyCannotRegister({ number: values, access: values.access, legalBasis: values.legalBasis }, taken)
}

const keepVersion = (tx: Tx, act: Act, councilCase: string, values: CaseValues) =>
  insertCaseVersion(tx, act.council, councilCase, { ...values, at: act.now, changedBy: act.actor.person })

const empty = {
  series: '',
  alternativeTitle: null,
  kind: null,
  access: 'public' as const,
  legalBasis: null,
  account: '',
  assessment: '',
  proposal: '',
  recommendedBy: '',
  raisedBy: '',
  publishedAt: null,
  readyAt: null,
  follows: null,
}
