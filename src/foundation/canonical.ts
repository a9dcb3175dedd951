import { createHash } from 'node:crypto'

/** What JSON can hold. */
type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json | undefined }

/**
 * JSON in its one canonical form (RFC 8785): no white space, names in the order of their UTF-16 code units, numbers and
 * text as ECMAScript writes them. A name without a value is left out. Throws for what JSON cannot hold.
 */
export function canonicalJson(value: unknown): string {
  return written(value as Json)
}

function written(value: Json): string {
  if (typeof value === 'string') return text(value)
  if (typeof value === 'number') return number(value)
  if (value === null || typeof value === 'boolean') return String(value)
  if (isList(value)) return `[${value.map(written).join(',')}]`
  if (typeof value !== 'object' || Object.getPrototypeOf(value) !== Object.prototype)
    throw new TypeError('JSON cannot hold this value')
  const parts = Object.keys(value)
    .sort()
    .flatMap((name) => {
      const one = value[name]
      return one === undefined ? [] : [`${text(name)}:${written(one)}`]
    })
  return `{${parts.join(',')}}`
}

const isList = (value: Json): value is readonly Json[] => Array.isArray(value)

function text(value: string): string {
  if (!value.isWellFormed()) throw new TypeError('text with half a character has no canonical form')
  return JSON.stringify(value)
}

function number(value: number): string {
  if (!Number.isFinite(value)) throw new TypeError('JSON has finite numbers only')
  return JSON.stringify(value)
}

/** Of the canonical form as UTF-8; 64 hexadecimal digits. */
export const canonicalHash = (value: unknown): string => createHash('sha256').update(canonicalJson(value)).digest('hex')
