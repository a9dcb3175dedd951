import { isRefusal, type Refusal } from '../../law/refusal.ts'
import type { Act } from '../act.ts'
import type { Tx } from '../database/council.ts'
import { type AboutPage, invalid, notFound, page, seeOther } from '../http/answer.ts'
import { type Form, parseForm, type ValueOf, type Written } from '../http/form.ts'
import { type Guard, get, post, type Route } from '../http/route.ts'
import type { Visit } from '../http/visit.ts'
import { type Said, say } from '../words.ts'
import { type Attempt, lawfully, RecordForm } from './record-form.tsx'

/** How a secretary fills in one sheet that is always there: the council's facts, the shares of an agreement. */
interface Sheet<F extends Form> {
  readonly path: string
  readonly guard: Guard
  readonly title: Said
  readonly about?: (visit: Visit) => AboutPage
  readonly form: (tx: Tx, visit: Visit) => F | Promise<F>
  /** What the sheet says now; undefined when it does not exist. */
  readonly find: (tx: Tx, visit: Visit) => Promise<Written | undefined>
  readonly save: (tx: Tx, act: Act, value: ValueOf<F>, visit: Visit) => Promise<Refusal | unknown>
  readonly done: (visit: Visit) => string
}

export function sheetRoutes<F extends Form>(sheet: Sheet<F>): Route[] {
  return [
    get(sheet.path, sheet.guard, (visit) => open(sheet, visit)),
    post(sheet.path, sheet.guard, (visit) => save(sheet, visit)),
  ]
}

async function open<F extends Form>(sheet: Sheet<F>, visit: Visit) {
  const attempt = await visit.read((tx) => asItIs(sheet, visit, tx))
  if (!attempt) return notFound
  return page(say(sheet.title, visit.language), shown(sheet, visit, attempt), sheet.about?.(visit))
}

async function save<F extends Form>(sheet: Sheet<F>, visit: Visit) {
  const before = await visit.read((tx) => asItIs(sheet, visit, tx))
  if (!before) return notFound
  const parsed = parseForm(before.form as F, await visit.form())
  const again = (attempt: Attempt, status: number) =>
    invalid(say(sheet.title, visit.language), shown(sheet, visit, attempt), { ...sheet.about?.(visit), status })
  if (!parsed.ok) return again({ ...before, written: parsed.written, problems: parsed.problems }, 422)
  const done = await lawfully(() => visit.write((tx) => sheet.save(tx, visit.act, parsed.value, visit)))
  if (isRefusal(done)) return again({ ...before, written: parsed.written, refusal: done }, 409)
  return seeOther(sheet.done(visit))
}

async function asItIs<F extends Form>(sheet: Sheet<F>, visit: Visit, tx: Tx): Promise<Attempt | undefined> {
  const written = await sheet.find(tx, visit)
  return written && { form: await sheet.form(tx, visit), written }
}

const shown = <F extends Form>(sheet: Sheet<F>, visit: Visit, attempt: Attempt) => (
  <RecordForm attempt={attempt} action={visit.path} cancel={sheet.done(visit)} language={visit.language} />
)
