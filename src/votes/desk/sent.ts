import { plainly } from '../../foundation/http/form.ts'
import type { Language } from '../../foundation/words.ts'
import { say } from '../../foundation/words.ts'
import type { Ballot } from '../ballot.ts'
import type { EnteredVote } from '../casting/actions.ts'
import type { Count } from '../counting/rules.ts'
import type { Candidate } from '../election/genders/rules.ts'
import type { NewChoice, Opening } from '../opening/room.ts'
import { type Majority, methods } from '../rules.ts'
import { askedIn, type ControlRoom } from './asked.ts'
import { words } from './words.ts'

const text = (form: FormData, name: string): string => {
  const sent = form.get(name)
  return typeof sent === 'string' ? plainly(sent) : ''
}
const whole = (written: string): number | undefined => (/^\d{1,4}$/.test(written) ? Number(written) : undefined)

const methodIn = (form: FormData) => methods.find((one) => one === text(form, 'metode')) ?? 'device'

function majorityIn(form: FormData): Majority {
  const chosen = text(form, 'flertall')
  if (chosen === 'to-tredeler') return { kind: 'two-thirds' }
  if (chosen !== 'avtalt') return { kind: 'ordinary' }
  const [, numerator, denominator] = /^(\d{1,3})\s*\/\s*(\d{1,3})$/.exec(text(form, 'brok')) ?? []
  return { kind: 'agreed', numerator: Number(numerator ?? 0), denominator: Number(denominator ?? 0) }
}

/** What the desk asks to be put to the vote; undefined when the form does not say. */
export function openingIn(form: FormData, room: ControlRoom, language: Language): Opening | undefined {
  if (!room.item) return undefined
  const known = new Set(room.agenda.items.map(({ agendaItem }) => agendaItem))
  const also = form.getAll('blokk').filter((one): one is string => typeof one === 'string' && known.has(one))
  const items = [...new Set([room.item.agendaItem, ...also])]
  if (form.has('valgform')) return electionIn(form, items, language)
  const asked = askedIn(room, text(form, 'hva'))
  if (!asked) return undefined
  const question = text(form, 'sporsmal') || (asked.question ? say(asked.question, language) : '')
  if (!question) return undefined
  const block = items.length > 1 ? { proposal: null } : {}
  return { ...asked.opening, ...block, items, question, method: methodIn(form), majority: majorityIn(form) }
}

function electionIn(form: FormData, items: readonly string[], language: Language): Opening {
  const proportional = text(form, 'valgform') === 'forholdsvalg'
  const candidates = text(form, 'kandidater')
  return {
    items,
    about: 'election',
    form: proportional ? 'proportional-election' : 'majority-election',
    question: text(form, 'sporsmal') || say(words.electionQuestion, language),
    method: methodIn(form),
    choices: proportional ? listsIn(candidates) : namesIn(candidates).map((label) => ({ label })),
    places: proportional ? (whole(text(form, 'plasser')) ?? null) : 1,
    round: form.has('omgang') ? 2 : 1,
  }
}

const namesIn = (written: string): string[] =>
  written
    .split('\n')
    .map((line) => line.trim().slice(0, 300))
    .filter(Boolean)

/** Lists are parted by an empty line; the first line is the list's name. */
function listsIn(written: string): NewChoice[] {
  return written.split(/\n\s*\n/).flatMap((part) => {
    const [label, ...names] = namesIn(part)
    return label ? [{ label, candidates: names.map(asCandidate) }] : []
  })
}

/** «Navn (k)»: the gender is what stands in the brackets, and not known without them. */
function asCandidate(line: string): Candidate {
  const [, name, letter] = /^(.*?)\s*\(([km])\)$/i.exec(line) ?? []
  if (!name || !letter) return { name: line, gender: null }
  return { name, gender: letter.toLowerCase() === 'k' ? 'woman' : 'man' }
}

/** A number for every choice; undefined when one is missing or is no number. */
export function countsIn(form: FormData, { choices }: Pick<Ballot, 'choices'>): Count[] | undefined {
  const counts = choices.map(({ choice }) => ({ choice, votes: whole(text(form, `antall-${choice}`)) }))
  return counts.every((one): one is Count => one.votes !== undefined) ? (counts as Count[]) : undefined
}

/** Those that are ticked, and what is said of the rest who have not been entered before. */
export function votesIn(
  form: FormData,
  { electors }: Pick<Ballot, 'electors'>,
  entered: ReadonlySet<string>,
): EnteredVote[] {
  const rest = whole(text(form, 'resten'))
  return electors.flatMap(({ seat }) => {
    const ticked = whole(text(form, `stemme-${seat}`))
    const choice = ticked ?? (entered.has(seat) ? undefined : rest)
    return choice === undefined ? [] : [{ seat, choice }]
  })
}

export const chosenIn = (form: FormData, name: string): number | undefined => whole(text(form, name))
export const reasonIn = (form: FormData): string => text(form, 'grunn').slice(0, 500)
