import { municipalitiesNamed, plainName } from '../grammar/municipalities.ts'

export interface Person {
  readonly name: string
  role?: string
  municipality?: string
  party?: string
  substituteFor?: string
}

const roles =
  '(?:fylkes|vara|fylkesvara)?ordfører|(?:fylkes|vara|fylkesvara)?ordførar|nestleder|nestleiar|leder|leiar|varamedlem|medlem|kommunedirektør|rådmann|opposisjonsleder|opposisjonsleiar|gruppeleder|gruppeleiar|observatør|byrådsleder|byrådsleiar|formannskapsmedlem|kommunestyremedlem|kommunestyrerepresentant|kommunestyrerepresentant'
const parties =
  'Ap|AP|H|Høyre|Høgre|Sp|SP|SV|FrP|Frp|FRP|MDG|R|Rødt|Raudt|V|Venstre|KrF|Krf|KRF|INP|PP|KP|Nye Kristiansand|uavh\\.?|uavhengig|BDL|Arbeiderpartiet|Arbeidarpartiet|Senterpartiet'
const name = "\\p{Lu}[\\p{L}'’.-]*(?: (?:van|von|de|af))?(?: \\p{Lu}[\\p{L}'’.-]*){1,4}"
const person = new RegExp(`^(?:(?<role>${roles})\\s)?(?<name>${name})(?<rest>.*)$`, 'iu')
const exactName = new RegExp(`^(?:${name})$`, 'u')
const placeName = '\\p{Lu}[\\p{L}-]*(?: (?:og )?\\p{Lu}[\\p{L}-]+){0,3}(?: kommune| herad)?'
const byRole = new RegExp(`^(?<role>${roles}) (?:(?:i|frå|fra|for) )?(?<place>${placeName})$`, 'iu')
const roleAlone = new RegExp(`^(?:${roles})$`, 'iu')
const partyAlone = new RegExp(`^(?:${parties})$`, 'u')
const substitute = /^(?:møtte\s|møter\s)?(?:som\s)?(?:vara(?:medlem)?|møtte) for (?<whom>.+)$/iu

/** Semicolons part municipalities, and so does a comma before the next one's name and colon. */
const segments = /;|\n|[,.]\s(?=\p{Lu}[\p{L} -]{1,30}:\s)/u

/** The people in a line or a row, with the municipality that a line may begin with: `Moss: Kari Nordmann (H), …`. */
export function peopleIn(
  source: string | readonly string[],
  above: string | undefined,
): { found: Person[]; municipality?: string } {
  const text = typeof source === 'string' ? source : source.filter(Boolean).join(', ')
  if (text.length > 2000) return { found: [] }
  const found: Person[] = []
  let municipality = above
  for (const segment of text.split(segments)) {
    const led = /^\s*(?:Fr[aå] )?(?<place>\p{Lu}[\p{L} -]{1,30}?)(?: kommune)?\s?:\s*(?<rest>.*)$/su.exec(segment)
    const place = led && municipalitiesNamed(led.groups!.place!).length > 0 ? led.groups!.place! : undefined
    if (place) municipality = place
    read(place ? led!.groups!.rest! : segment, municipality, found)
  }
  const alone = municipalitiesNamed(text.replace(/:$/, '')).length > 0 ? plainName(text.replace(/:$/, '')) : undefined
  return { found, ...((municipality || alone) && { municipality: alone ?? municipality }) }
}

const between = new RegExp(`,| og (?=(?:${roles})(?!\\p{L})|\\p{Lu}[\\p{L}.-]+ \\p{Lu})| [–-] `, 'u')

/** Where a line broke between two people only the capital of the next one's office shows it; a sentence is nobody. */
const lineBreaks = (text: string): string =>
  text
    .replace(/(?<=[\p{Ll})])\s(?=(?:Varao|O|Fylkeso|Fylkesvarao)rdfør(?:er|ar) (?:i|fr[aå]) \p{Lu})/gu, ', ')
    .replace(/(?<=\p{Ll}{3}|\))\.\s\p{Lu}\p{Ll}+ (?:var|vart|er|ble|blei|kunne|møtte|hadde|har)(?!\p{L}).*$/su, '')

/** Chunks between commas: a name begins someone; what follows says more of the last one. */
function read(text: string, municipality: string | undefined, found: Person[]): void {
  const before = found.length
  for (const chunk of lineBreaks(text)
    .split(between)
    .map((one) => one.trim().replace(/\.$/, ''))) {
    const last = found.length > before ? found.at(-1) : undefined
    if (!chunk || (last && saysMore(last, chunk))) continue
    const next = someone(chunk)
    if (next) found.push({ ...(municipality && { municipality }), ...next })
  }
}

export function saysMore(last: Person, chunk: string): boolean {
  const bare = chunk.replace(/^\(|\)$/g, '')
  const whom = substitute.exec(bare)?.groups?.whom
  if (whom) last.substituteFor = whom.trim()
  else if (roleAlone.test(bare) && last.role === undefined) last.role = bare
  else if (partyAlone.test(bare)) last.party ??= bare
  else if (municipalitiesNamed(bare).length > 0) last.municipality = plainName(bare)
  else return false
  return true
}

function someone(chunk: string): Person | undefined {
  const { bare, inside } = withoutParentheses(chunk)
  const named = byRole.exec(bare)
  const place = named?.groups?.place?.replace(/ (?:kommune|herad)$/, '') ?? ''
  if (named && (/ (?:i|frå|fra|for) \p{Lu}/u.test(bare) || municipalitiesNamed(place).length > 0)) {
    const known = municipalitiesNamed(place).length > 0 ? { municipality: place } : {}
    return addTo({ name: bare, role: named.groups!.role!.toLocaleLowerCase('nb'), ...known }, inside)
  }
  if (roleAlone.test(bare)) return addTo({ name: bare, role: bare.toLocaleLowerCase('nb') }, inside)
  const found = person.exec(bare)
  if (!found || !exactName.test(found.groups!.name!) || /\d/.test(bare) || found.groups!.rest!.trim() !== '')
    return undefined
  const role = found.groups!.role?.toLocaleLowerCase('nb')
  return addTo({ name: found.groups!.name!, ...(role && { role }) }, inside)
}

function withoutParentheses(chunk: string): { bare: string; inside: string[] } {
  const inside = [...chunk.matchAll(/\(([^()]{1,60})\)/g)].flatMap(([, words]) =>
    words!.split(/[,/]/).map((word) => word.trim()),
  )
  return { bare: chunk.replace(/\s?\([^()]*\)/g, '').trim(), inside }
}

function addTo(one: Person, inside: readonly string[]): Person {
  for (const words of inside) saysMore(one, words)
  return one
}
