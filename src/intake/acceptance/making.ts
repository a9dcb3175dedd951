import type { Act } from '../../foundation/act.ts'
import type { Tx } from '../../foundation/database/council.ts'
import { isRefusal, type Refusal } from '../../law/refusal.ts'
import type { Draft } from '../draft.ts'
import type { MadeRecord } from '../store.ts'
import type { RemovableKind } from './undoing.ts'

/** A rule said no while the records of a document were made: everything is rolled back, and the person is told why. */
export class Stopped extends Error {
  readonly refusal: Refusal
  constructor(refusal: Refusal) {
    super('stopped')
    this.refusal = refusal
  }
}

/** The records of one document on their way into the council, through the same actions that a person uses. */
export interface Making {
  readonly tx: Tx
  readonly act: Act
  readonly draft: Draft
  readonly made: MadeRecord[]
  /** Pointers of what was there already, and so was left as it is. */
  readonly kept: string[]
}

/** Notes a record that was made, so that it can be undone. A refusal stops the whole acceptance. */
export async function make(
  { made }: Making,
  kind: RemovableKind,
  pointer: string,
  deed: Promise<string | Refusal>,
): Promise<string> {
  const record = await deed
  if (isRefusal(record)) throw new Stopped(record)
  made.push({ kind, record, pointer })
  return record
}

/** What is there already stays as it is; otherwise it is made. */
export async function keepOrMake(
  making: Making,
  kind: RemovableKind,
  pointer: string,
  existing: string | undefined,
  deed: () => Promise<string | Refusal>,
): Promise<string> {
  if (existing === undefined) return make(making, kind, pointer, deed())
  making.kept.push(pointer)
  return existing
}

/** The same words, whatever their case and spacing: how a record of the document is known again. */
export const sameWords = (one: string, other: string) => plain(one) === plain(other)
const plain = (text: string) => text.normalize('NFC').toLocaleLowerCase('nb').replace(/\s+/g, ' ').trim()
