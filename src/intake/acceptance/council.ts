import { addAgreement, addClause } from '../../councils/agreement/actions.ts'
import { listClauses } from '../../councils/agreement/contents-store.ts'
import { listAgreements } from '../../councils/agreement/store.ts'
import { addBody } from '../../councils/bodies/actions.ts'
import { type BodyKind, listBodies } from '../../councils/bodies/store.ts'
import { changeCouncil } from '../../councils/council/actions.ts'
import { getCouncil } from '../../councils/council/store.ts'
import { addParticipant } from '../../councils/participants/actions.ts'
import { listParticipants, type Participant } from '../../councils/participants/store.ts'
import { dayIn } from '../../foundation/days.ts'
import { isRefusal, refuse } from '../../law/refusal.ts'
import { type Municipality, municipalitiesNamed, plainName, settle } from '../grammar/municipalities.ts'
import { keepOrMake, type Making, make, Stopped, sameWords } from './making.ts'
import { words } from './words.ts'

/** Fills in what the council does not yet say of itself; what it says already stands. */
export async function acceptCouncil({ tx, act, draft, made, kept }: Making): Promise<void> {
  const { council } = draft
  if (!council) return
  const now = await getCouncil(tx, act.council)
  const changes = {
    ...(!now.abbreviation && council.abbreviation ? { abbreviation: council.abbreviation } : {}),
    ...(!now.region && council.region ? { region: council.region } : {}),
  }
  if (!Object.keys(changes).length) return void kept.push('/council')
  const before = await changeCouncil(tx, act, changes)
  if (isRefusal(before)) throw new Stopped(before)
  const { abbreviation, region } = before
  made.push({ kind: 'council', record: act.council, pointer: '/council', before: { abbreviation, region } })
}

/** The municipalities that pay are those that take part. Answers the participant of each income line, by its pointer. */
export async function acceptParticipants(making: Making): Promise<ReadonlyMap<string, string>> {
  const { tx, act, draft } = making
  const lines = (draft.budget?.income ?? []).map((line, at) => ({ ...line, pointer: `/budget/income/${at}` }))
  const named = lines.flatMap((line) => (line.municipality ? [{ ...line, municipality: line.municipality }] : []))
  const known = await listParticipants(tx, act.council)
  const found = new Map<string, string>()
  const neighbours = named.map(({ municipality }) => municipality)
  for (const { municipality, municipalityNumber, pointer } of named) {
    const { number, name } = officialOf(municipality, municipalityNumber, neighbours)
    const existing = known.find((one) => one.number === number || isSameOfOldNumber(one, name))?.participant
    const values = { number, name, organisationNumber: null, from: null, to: null }
    const participant = await keepOrMake(making, 'participant', pointer, existing, () =>
      addParticipant(tx, act, values),
    )
    found.set(pointer, participant)
  }
  return found
}

/** Numbers have changed twice; a name that only one municipality bears is the same municipality under its old number. */
const isSameOfOldNumber = (one: Participant, name: string) =>
  sameWords(one.name, name) && municipalitiesNamed(name).length === 1

/** The number that was read or answered, when it is one of those that bear the name; otherwise the neighbours settle it. */
function officialOf(written: string, number: string | undefined, neighbours: readonly string[]): Municipality {
  const [, name = written, county] = /^(.+?)(?: kommune)? \((.+)\)$/.exec(written) ?? []
  const chosen = municipalitiesNamed(name).find((one) => one.number === number || one.county === county)
  if (chosen) return chosen
  const settled = settle(written, neighbours)
  if (settled.is === 'one') return settled.municipality
  throw new Stopped(
    refuse(settled.is === 'several' ? words.whichMunicipality(plainName(written)) : words.noSuchMunicipality(written)),
  )
}

const kinds: readonly [RegExp, BodyKind][] = [
  [/representantskap/i, 'representantskap'],
  [/arbeidsutv/i, 'working-committee'],
  [/råd/i, 'council'],
]

/** The body of that name, made when there is none. Undefined when the document names none. */
export async function acceptBody(
  making: Making,
  name: string | undefined,
  pointer: string,
): Promise<string | undefined> {
  const { tx, act } = making
  if (!name) return undefined
  const kind = kinds.find(([pattern]) => pattern.test(name))?.[1] ?? 'other'
  const bodies = await listBodies(tx, act.council)
  const existing = bodies.find((one) => sameWords(one.name, name) || (kind === 'representantskap' && one.kind === kind))
  const values = { name, kind, position: bodies.length + 1, noticeDays: null }
  return keepOrMake(making, 'body', pointer, existing?.body, () => addBody(tx, act, values))
}

export async function acceptAgreement(making: Making): Promise<void> {
  const { tx, act, draft } = making
  const { name, date, dateIs, purposes = [] } = draft.agreement ?? {}
  if (!name) return
  const agreements = await listAgreements(tx, act.council)
  const existing = agreements.find(
    (one) => sameWords(one.name, name) && (one.day?.toString() ?? null) === (date ?? null),
  )
  const day = dayIn(date)
  const agreement = await keepOrMake(making, 'agreement', '/agreement', existing?.agreement, () =>
    addAgreement(tx, act, { name, day, dayIs: dateIs ?? null }),
  )
  const clauses = existing ? await listClauses(tx, act.council, agreement) : []
  for (const [at, text] of purposes.entries()) {
    const known = clauses.some((clause) => clause.kind === 'purpose' && sameWords(clause.text, text))
    const pointer = `/agreement/purposes/${at}`
    if (known) making.kept.push(pointer)
    else await make(making, 'clause', pointer, addClause(tx, act, { agreement, kind: 'purpose', text }))
  }
}
