import type { Block } from '../block.ts'
import { type Person, saysMore } from './people.ts'

type Column = 'name' | 'substituteFor' | 'more' | 'came' | 'stayedAway'

/** Heads of a table of attendance; what is no name says more of the one in the row. */
export const peopleColumns: readonly { column: Column; head: RegExp; example: string }[] = [
  { column: 'name', head: /^(?:navn|namn|medlem|representant)$/iu, example: 'Namn' },
  { column: 'substituteFor', head: /^(?:møtte for|møter for|vara for|erstatter|erstattar)$/iu, example: 'Møtte for' },
  { column: 'came', head: /^(?:møtte|møtt|til stede|til stades|tilstede|oppmøte|frammøte)$/iu, example: 'Møtte' },
  {
    column: 'stayedAway',
    head: /^(?:forfall|meldt forfall|fravær|fråvær|ikke møtt|ikkje møtt)$/iu,
    example: 'Forfall',
  },
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

/** `X`, `Ja`: whether the one in a row came, where the columns say so; the other mark in the same column is a no. */
export function cameBy(head: PeopleHead, { cells }: Block): boolean | undefined {
  const marked = (column: Column): boolean | undefined => {
    const cell = cells?.[head.indexOf(column)]?.trim()
    if (head.indexOf(column) < 0 || !cell) return undefined
    return /^(?:x|ja|√|✓|✔|1|møtt|forfall)$/iu.test(cell) ? true : /^(?:nei|-|–|0)$/iu.test(cell) ? false : undefined
  }
  const [came, stayed] = [marked('came'), marked('stayedAway')]
  return stayed ? false : (came ?? (stayed === false ? true : undefined))
}

/** A table that says itself who came and who did not needs no label over it. */
export const tellsAttendance = (head: PeopleHead): boolean => head.includes('came') || head.includes('stayedAway')
