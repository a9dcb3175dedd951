import type { Field } from '../../foundation/http/form.ts'
import type { Said } from '../../foundation/words.ts'
import type { Draft } from '../draft.ts'
import { valueAt } from './pointers.ts'
import { type Group, type Shape, shapes } from './shapes.ts'

export interface Fact {
  readonly pointer: string
  // biome-ignore lint/suspicious/noExplicitAny: facts of every type stand in one list
  readonly field: Field<any>
  readonly value: string | number | null | undefined
}

export interface FactRecord {
  readonly pointer: string
  readonly group: Group
  /** What kind of record, like «mål», and what tells it from the others. */
  readonly kind: Said
  readonly name: string
  readonly facts: readonly Fact[]
  /** Records under it, like the actions of a goal. */
  readonly under: number
}

/** Every record that the draft holds, in the order of the shapes; goals with their actions right below. */
export function recordsOf(draft: Draft): FactRecord[] {
  const records = shapes.flatMap((shape) => placesOf(draft, shape.at).map((pointer) => recordAt(draft, shape, pointer)))
  return withActionsBelowTheirGoals(records)
}

function placesOf(draft: Draft, at: string): string[] {
  const star = at.indexOf('/*')
  if (star < 0) return valueAt(draft, at) === undefined ? [] : [at]
  const list = valueAt(draft, at.slice(0, star))
  if (!Array.isArray(list)) return []
  return list.flatMap((_, index) => placesOf(draft, `${at.slice(0, star)}/${index}${at.slice(star + 2)}`))
}

function recordAt(draft: Draft, { group, kind, named, fields, under = 0 }: Shape, pointer: string): FactRecord {
  const facts = Object.entries(fields).map(([name, field]) => {
    const own = name ? `${pointer}/${name}` : pointer
    return { pointer: own, field, value: valueAt(draft, own) as Fact['value'] }
  })
  const name =
    valueAt(draft, named ? `${pointer}/${named}` : pointer) ?? facts.find(({ value }) => isWord(value))?.value
  return { pointer, group, kind, name: String(name ?? ''), facts, under }
}

/** A record without its name is told by its first words; a lone figure tells nobody what it is. */
const isWord = (value: Fact['value']) => typeof value === 'string' && value !== ''

function withActionsBelowTheirGoals(records: FactRecord[]): FactRecord[] {
  const actions = records.filter(({ pointer }) => pointer.includes('/actions/'))
  return records.flatMap((record) => {
    if (record.pointer.includes('/actions/')) return []
    return [record, ...actions.filter(({ pointer }) => pointer.startsWith(`${record.pointer}/actions/`))]
  })
}
