import type { Block } from '../block.ts'
import { type Person, saysMore } from './people.ts'

type Column = 'name' | 'substituteFor' | 'more'

/** Heads of a table of attendance; what is no name says more of the one in the row. */
export const peopleColumns: readonly { column: Column; head: RegExp; example: string }[] = [
  { column: 'name', head: /^(?:navn|namn|medlem|representant)$/iu, example: 'Namn' },
  { column: 'substituteFor', head: /^(?:møtte for|møter for|vara for|erstatter|erstattar)$/iu, example: 'Møtte for' },
  {
    column: 'more',
    head: /^(?:funksjon|rolle|verv|tittel|representerer|representerar|parti|gruppe|kommune)$/iu,
    example: 'Representerer',
  },
]

export type PeopleHead = readonly Column[]

export function peopleHead({ cells }: Block): PeopleHead | undefined {
  const columns = cells?.map((cell) => peopleColumns.find(({ head }) => head.test(cell.trim()))?.column)
  return columns?.includes('name') && !columns.includes(undefined) ? (columns as Column[]) : undefined
}

/** The one in a row, by the columns over it; none where a cell may have been lost. */
export function personUnder(head: PeopleHead, { cells }: Block): Person | undefined {
  const name = cells?.[head.indexOf('name')]?.trim()
  if (cells?.length !== head.length || !name || !/^\p{Lu}/u.test(name)) return undefined
  const person: Person = { name }
  for (const [at, column] of head.entries()) {
    const cell = cells[at]!.trim()
    if (column === 'substituteFor' && cell) person.substituteFor = cell
    if (column === 'more' && cell) saysMore(person, cell)
  }
  return person
}
