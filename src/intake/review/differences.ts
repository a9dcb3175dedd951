import { asDay, shortDay } from '../../foundation/days.ts'
import { inEach, type Said } from '../../foundation/words.ts'
import type { Draft } from '../draft.ts'
import { asWritten } from './answers.ts'
import { type Fact, type FactRecord, recordsOf } from './facts.ts'

/** One fact that two readings of a document do not share. Null: not there. */
export interface FactDifference {
  readonly record: Said
  readonly name: string
  readonly fact: Said
  readonly before: Said | null
  readonly now: Said | null
}

/** What differs between what was taken in and what the new file says, record by record. */
export function differences(before: Draft, now: Draft): FactDifference[] {
  const old = new Map(recordsOf(before).map((record) => [identityOf(record), record]))
  const fresh = new Map(recordsOf(now).map((record) => [identityOf(record), record]))
  const everyone = new Set([...old.keys(), ...fresh.keys()])
  return [...everyone].flatMap((identity) => between(old.get(identity), fresh.get(identity)))
}

/** Cases are known by their number, municipalities by their name; the rest by where they stand. */
function identityOf({ pointer, facts, name }: FactRecord): string {
  if (pointer.startsWith('/cases/')) return `case ${facts.find((one) => one.pointer.endsWith('/number'))?.value}`
  if (pointer.startsWith('/budget/income/')) return `income ${name}`
  if (pointer.startsWith('/budget/expenses/')) return `expense ${name}`
  return pointer
}

function between(old: FactRecord | undefined, fresh: FactRecord | undefined): FactDifference[] {
  const either = (fresh ?? old)!
  return either.facts.flatMap(({ field, pointer }, at) => {
    const before = factOf(old, at)
    const now = factOf(fresh, at)
    if (before === now || pointer === '') return []
    const said = (written: string | null) => (written === null ? null : inWords(field, written))
    return [{ record: either.kind, name: either.name, fact: field.label, before: said(before), now: said(now) }]
  })
}

const factOf = (record: FactRecord | undefined, at: number): string | null =>
  record ? asWritten(record.facts[at]?.value) || null : null

/** «Til vedtak», not the word that stands for it in the draft. */
function inWords({ choices, control }: Fact['field'], written: string): Said {
  const label = choices?.find(({ value }) => value === written)?.label ?? written
  if (typeof label !== 'string') return label
  return control === 'day' && asDay(label) ? inEach((language) => shortDay(label, language)) : inEach(() => label)
}
