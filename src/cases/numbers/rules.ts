/** A case's number within its series and year: 2 of `002/24`. The series is empty unless a council keeps several. */
export interface CaseNumber {
  readonly series: string
  readonly year: number
  readonly number: number
}

const shortYear = (year: number) => (year >= 2000 && year < 2100 ? String(year).slice(2) : String(year))
const padded = (number: number) => String(number).padStart(3, '0')

/** «002/24», «PS 014/25»; a year of another century is written in full. */
export function caseNumberText({ series, year, number }: CaseNumber): string {
  return `${series ? `${series} ` : ''}${padded(number)}/${shortYear(year)}`
}

/** The case's word in addresses: `002-24`, `ps-014-25`. */
export function caseAddress({ series, year, number }: CaseNumber): string {
  return `${series ? `${series.toLowerCase()}-` : ''}${padded(number)}-${shortYear(year)}`
}

const shape = /^(?:([a-zæøå]{1,4})[ -]?)?(\d{1,5})[/-](\d{2}|\d{4})$/i

/** Reads what people write and what addresses hold: `002/24`, `2/2024`, `PS 14/25`, `ps-014-25`. */
export function asCaseNumber(written: string): CaseNumber | undefined {
  const [, series = '', number, year] = shape.exec(written.trim()) ?? []
  if (!number || !year || Number(number) === 0) return undefined
  const full = year.length === 2 ? 2000 + Number(year) : Number(year)
  if (full < 1900 || full > 2200) return undefined
  return { series: series.toUpperCase(), year: full, number: Number(number) }
}

/** One more than the highest: a gap is a case that is not registered yet, not a number to reuse. */
export const nextNumber = (taken: readonly number[]): number => Math.max(0, ...taken) + 1

/** The numbers up to the highest that nobody has registered. */
export function missingNumbers(taken: readonly number[]): number[] {
  const known = new Set(taken)
  return Array.from({ length: Math.max(0, ...taken) }, (_, index) => index + 1).filter((number) => !known.has(number))
}
