import { municipalitiesNamed } from '../grammar/municipalities.ts'
import { quantityIn } from '../grammar/quantities.ts'

/** The letters of Norwegian and Sámi names; all letters of the world would make the pattern slow to prepare. */
const upper = 'A-ZÀ-ÖØ-ÞČĐŊŠŦŽ'
const lower = 'a-zß-öø-ÿčđŋšŧž'
const cap = `[${upper}][${upper}${lower}]*(?:[-–][${upper}${lower}\\d]+)*`
const years = '(?: (?:19|20)\\d\\d(?:\\s?[-–]\\s?(?:19|20)\\d\\d)?)'

/** How names look inside a sentence, the longest first; each with an example that the test finds. */
export const nameForms: readonly { form: string; example: readonly [sentence: string, name: string] }[] = [
  { form: '«[^»]{2,80}»', example: ['Delta i «Rein fjord» med kommunene', '«Rein fjord»'] },
  {
    form: `(?:${cap} )?[${lower}]*(?:plan|strategi|program|melding)(?: for (?:${cap}|[${lower}]+))${years}|${cap} [${lower}]*(?:plan|strategi|program|melding)(?: for ${cap})?${years}?`,
    example: ['Følge opp Regional transportplan for Dalane 2024–2030', 'Regional transportplan for Dalane 2024–2030'],
  },
  {
    form: `${cap}(?: ${cap})* \\([${upper}][${upper}\\d-]{1,8}\\)`,
    example: ['Støtte Nordisk Atlantisk Samarbeid (NORA)', 'Nordisk Atlantisk Samarbeid (NORA)'],
  },
  {
    form: `(?:Høyskolen|Høgskulen|Høgskolen|Universitetet|Fagskolen|Fagskulen|Næringshagen|Bane|Nye) (?:i|for|på) ${cap}(?: ${cap})*`,
    example: ['Avtale med Høgskulen i Volda', 'Høgskulen i Volda'],
  },
  {
    form: `(?:Statsforvalteren|Statsforvaltaren|Fylkesmannen) i ${cap}(?:(?:,| og) ${cap})*`,
    example: ['Møte med Statsforvalteren i Oslo og Viken', 'Statsforvalteren i Oslo og Viken'],
  },
  { form: '(?:RV|Rv\\.?|E|Fv\\.?|FV|Ev\\.?)\\s?\\d{1,4}(?!\\d)', example: ['Utbygging av Rv. 23', 'Rv. 23'] },
  {
    form: `${cap}(?: (?:og )?${cap}){0,3} (?:fylkes)?kommune`,
    example: ['Samarbeid med Nordland fylkeskommune', 'Nordland fylkeskommune'],
  },
  {
    form: `(?:Statens|Norges|Forsvarets|Næringslivets|Kommunesektorens) [${lower}]{4,}`,
    example: ['Møte med Statens vegvesen om Rv. 13', 'Statens vegvesen'],
  },
  {
    form: `${cap}(?: ${cap})* (?:nasjonalpark|lufthavn|flyplass|flystasjon|leir|sykehus|sjukehus|universitetssykehus|næringshage|næringshave|kunnskapspark|museum|havn|hamn)`,
    example: ['Utarbeide strategi for Folgefonna nasjonalpark', 'Folgefonna nasjonalpark'],
  },
  {
    form: `(?:Nettverk|Nettverket|Forum|Alliansen|Foreningen|Foreininga|Landsforeningen|Partnerskapet) for [${lower}]{4,}`,
    example: ['Delta i Nettverk for klimakommuner', 'Nettverk for klimakommuner'],
  },
  { form: `${cap} (?:by|of) ${cap}`, example: ['Delta i Powered by Telemark', 'Powered by Telemark'] },
  { form: `[${lower}]{4,} i ${cap}`, example: ['Arbeide for ny godshavn i Larvik', 'godshavn i Larvik'] },
  {
    form: `${cap}(?:s| sitt| si| sin| sine) [${lower}]*(?:prosjekt|program|nettverk|ordning|forum|utvalg|utval)[${lower}]*`,
    example: ['Gjennom Kystsamarbeidets klimaprosjekt', 'Kystsamarbeidets klimaprosjekt'],
  },
  {
    form: `${cap}(?: ${cap})*(?:${years}|(?: \\d{1,3}(?!\\d)))?`,
    example: ['Samarbeid med Innovasjon Norge', 'Innovasjon Norge'],
  },
]
const anyName = new RegExp(
  nameForms.map(({ form }) => `(?<![${upper}${lower}\\d])(?:${form})(?![${upper}${lower}\\d])`).join('|'),
  'gu',
)

/** The names in a sentence, in order. Its first word is a verb; the council's own region is no partner. */
export function namesIn(sentence: string, region: string | undefined): string[] {
  const offset = sentence.indexOf(' ') + 1
  const names: string[] = []
  for (const { 0: found, index } of sentence.slice(offset).matchAll(anyName)) {
    const name = found.trim()
    const place = /^\p{Ll}+ i (?<place>.+)$/u.exec(name)?.groups?.place
    if (name === region || (place && place === region)) continue
    const isNew = /(?:^|\s)(?:ny|nye|nytt)\s$/u.test(sentence.slice(0, offset + index))
    const kept = place && !isNew && municipalitiesNamed(place).length === 0 ? place : name
    if (kept.length > 1 && !names.includes(kept)) names.push(kept)
  }
  return names
}

/** The thing an action is about when it names nothing: «Utvikle felles virkemidler for opplevelsesnæringen, slik at …». */
export function objectOf(afterVerb: string, recurrence: string | undefined): string | undefined {
  const object = afterVerb
    .split(/,| slik at | for å | med | gjennom | som | i samarbeid | innen | innan /u, 1)[0]!
    .trim()
  if (!object || quantityIn(`${object} `) || /^(?:om|i|på|til|for|med|seg|at|av|ved)\s/.test(object)) return undefined
  const bare = recurrence ? object.replace(recurrence, '').replace(/ {2,}/g, ' ').trim() : object
  const forWhom = / for (?<whom>.+)$/u.exec(bare)?.groups?.whom ?? bare
  return forWhom.split(' ').length <= 4 ? forWhom.replace(/^(?:en|et|ein|eit|ei)\s/, '') : undefined
}
