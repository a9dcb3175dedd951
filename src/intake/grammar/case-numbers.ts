export interface CaseNumber {
  /** As written, without prefix and without spaces round the slash: `002/24`, `2/2024`. */
  readonly number: string
  readonly seq: number
  readonly year: number
  /** The series that it belongs to when the prefix names one: `PS`, `SR`, `AU`. */
  readonly series?: string
  /** What follows number and colon. */
  readonly rest: string
}

/**
 * Habits of writing a case number, with what each is read as; `undefined`: it is no case heading.
 * The test runs every example, so a new habit is added here first.
 */
export const caseNumberExamples: readonly (readonly [written: string, read: string | undefined])[] = [
  ['Sak 002/24 Handlingsplan', '002/24'],
  ['Sak 002/24: Handlingsplan', '002/24'],
  ['SAK 7/24 – Budsjett', '7/24'],
  ['Sak 2/2024 Framlegg', '2/2024'],
  ['Sak 14 / 24 Val av leiar', '14/24'],
  ['Sak nr. 14/24 Valg', '14/24'],
  ['Saksnr. 14/24', '14/24'],
  ['SR-sak 32/14 Referat', 'SR 32/14'],
  ['SR~sak 32/14 Referat', 'SR 32/14'],
  ['PS 12/24 Budsjett', 'PS 12/24'],
  ['RS 3/24 Brev', 'RS 3/24'],
  ['HS 1/25', 'HS 1/25'],
  ['PF 4/24 Orientering', 'PF 4/24'],
  ['AU-sak 5/2025 Ymse', 'AU 5/2025'],
  ['Sak AU 01/26 Kontingent', 'AU 01/26'],
  ['Sak RS 3/25: Brev', 'RS 3/25'],
  ['Styresak 12/24 Regnskap', 'Styresak 12/24'],
  ['019/14 Sjømatstrategi', '019/14'],
  ['Arkivsaknr. 14/121', undefined],
  ['Arkivsak 14/12', undefined],
  ['2015/12-1', undefined],
  ['til sak 019/12', undefined],
  ['sak 019/12 ble utsatt', undefined],
  ['(SR-sakene 32/14-46/14)', undefined],
  ['SR-sak 32/14-46/14', undefined],
  ['1/2 stilling', undefined],
  ['24/7 beredskap', undefined],
]

const digits = String.raw`(\d{1,4})\s?/\s?(\d{4}|\d{2})(?![\d/]|\s?[-–]\s?\d)`
const after = '(?:s?nr|s?nummer)?\\.?(?:\\s[Nn]r)?\\.?:?\\s{0,2}'
const led = new RegExp(`^(?:(\\p{Lu}{1,5})[-~–]?\\s?[Ss]ak|()(?:Sak|SAK))${after}${digits}`, 'u')
const inside = new RegExp(`^(?:Sak|SAK)\\s(\\p{Lu}{1,5})[-~ ]\\s?${digits}`, 'u')
const compound = new RegExp(`^(\\p{Lu}\\p{Ll}{2,24}sak)\\.?\\s(?:nr\\.?\\s)?${digits}`, 'u')
const lettered = new RegExp(`^(\\p{Lu}{1,4})[-~ ]\\s?${digits}`, 'u')
const bare = new RegExp(`^()${digits}(?=$|\\s*[:–-]?\\s*(?:\\p{Lu}|«))`, 'u')
const ofTheArchive = /^(?:Arkiv|Journal|Ephorte|Web|Elements|Del)sak/

/** A case number at the start of a line or cell: the heading of a case. References inside a sentence are none. */
export function caseHeading(text: string): CaseNumber | undefined {
  if (ofTheArchive.test(text)) return undefined
  const found = [led, inside, compound, lettered, bare].reduce<RegExpExecArray | null>(
    (hit, form) => hit ?? form.exec(text),
    null,
  )
  return found ? caseNumber(found, text.slice(found[0].length)) : undefined
}

function caseNumber(found: RegExpExecArray, after: string): CaseNumber | undefined {
  const [seq, year] = found.slice(-2)
  const series = found[1]
  const full = fullYear(year!)
  if (!full || Number(seq) === 0) return undefined
  const rest = after.replace(/^\s*[:.–-]?\s*/, '')
  return { number: `${seq}/${year}`, seq: Number(seq), year: full, ...(series ? { series } : {}), rest }
}

/** Two digits as councils write them: `24` is 2024, `98` is 1998; anything between is no year of a case. */
function fullYear(written: string): number | undefined {
  const value = Number(written)
  if (written.length === 4) return value >= 1990 && value < 2100 ? value : undefined
  if (value <= 60) return 2000 + value
  return value >= 90 ? 1900 + value : undefined
}

/** One key per case: two series may both have a 1/24. */
export function caseKey(found: { series?: string; seq: number; year: number }): string {
  return `${found.series ?? ''}|${found.seq}|${found.year}`
}
