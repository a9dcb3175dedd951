import { type Control, type Problems, plainly, readField, type Written } from '../../foundation/http/form.ts'
import type { Draft } from '../draft.ts'
import { recordsOf } from './facts.ts'
import { withValues } from './pointers.ts'

/** What a person said about a draft, by JSON pointer. `leftOut` holds pointers of whole records. */
export interface Answers {
  readonly values: Readonly<Record<string, string | number | null>>
  readonly leftOut: readonly string[]
}

export const noAnswers: Answers = { values: {}, leftOut: [] }

/** The draft as the person wants it. A value of null means: nothing stands there. */
export function answered(draft: Draft, { values, leftOut }: Answers): Draft {
  const mended = withValues(
    draft,
    new Map(Object.entries(values).map(([pointer, value]) => [pointer, value ?? undefined])),
  )
  return withValues(mended, new Map(leftOut.map((pointer) => [pointer, undefined])))
}

/** The name of the tick that leaves a record out. */
export const leaveOutName = (pointer: string) => `utelat:${pointer}`

/** Reads the review's form. Only what differs from the draft is an answer; what cannot be read is a problem. */
export function readAnswers(draft: Draft, form: FormData): { answers: Answers; written: Written; problems: Problems } {
  const values: Record<string, string | number | null> = {}
  const written: Record<string, string> = {}
  const problems: Record<string, Problems[string]> = {}
  const records = recordsOf(draft)
  for (const { pointer, field, value } of records.flatMap(({ facts }) => facts)) {
    const sent = form.get(pointer)
    if (typeof sent !== 'string') continue // not shown, so not answered
    const typed = plainly(sent)
    written[pointer] = typed
    const before = value ?? null
    if (typed === asWritten(before)) continue
    const read = typed ? readField(field, typed) : { value: null }
    if ('problem' in read) problems[pointer] = read.problem
    else values[pointer] = asPlain(read.value, field.control)
  }
  const leftOut = records.map(({ pointer }) => pointer).filter((pointer) => form.has(leaveOutName(pointer)))
  return { answers: { values, leftOut }, written, problems }
}

/** How a value stands in its field: decimals with a comma, as people write them. */
export const asWritten = (value: string | number | null | undefined): string =>
  typeof value === 'number' ? String(value).replace('.', ',') : (value ?? '')

/** Days and clock times become text, exact decimals plain numbers: what the draft holds. */
function asPlain(value: unknown, control: Control): string | number | null {
  if (value === null || value === undefined) return null
  return control === 'number' || control === 'decimal' ? Number(value) : String(value)
}
