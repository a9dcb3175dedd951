import { asMeant, formMeans } from './label-forms.ts'

export type LabelMeaning =
  | 'body'
  | 'date'
  | 'time'
  | 'place'
  | 'present'
  | 'absent'
  | 'alsoPresent'
  | 'proposal'
  | 'decision'
  | 'treatment'
  | 'vote'
  | 'presenter'
  | 'other'

interface LabelHabit {
  readonly means: LabelMeaning
  readonly nb: readonly string[]
  readonly nn: readonly string[]
  readonly example: string
}

/** Words before a colon and what they announce. A label stands at the start of a line, or after another label's value. */
export const labelHabits: readonly LabelHabit[] = [
  {
    means: 'body',
    nb: ['Utvalg', 'Organ', 'Møte i', 'Styre/utvalg'],
    nn: ['Utval', 'Organ', 'Møte i'],
    example: 'Utvalg: Styret',
  },
  {
    means: 'date',
    nb: ['Møtedato', 'Dato', 'Når', 'Møtedag', 'Dag', 'Dato og tid', 'Møtedato og tid'],
    nn: ['Møtedato', 'Dato', 'Når', 'Møtedag', 'Dag', 'Dato og tid'],
    example: 'Møtedato: 12.12.2024',
  },
  {
    means: 'time',
    nb: ['Tid', 'Møtetid', 'Tidspunkt', 'Klokkeslett', 'Kl', 'Tidsrom', 'Varighet'],
    nn: ['Tid', 'Møtetid', 'Tidspunkt', 'Klokkeslett', 'Kl', 'Tidsrom'],
    example: 'Tidspunkt: 10:00',
  },
  {
    means: 'place',
    nb: ['Møtested', 'Sted', 'Hvor', 'Lokale', 'Møterom', 'Møtelokale'],
    nn: ['Møtestad', 'Stad', 'Kvar', 'Lokale', 'Møterom', 'Møtelokale'],
    example: 'Møtestad: Rådhuset på Stord',
  },
  {
    means: 'alsoPresent',
    nb: [
      'Fra administrasjonen møtte',
      'Andre til stede',
      'Andre',
      'Dessuten møtte',
      'Ellers møtte',
      'Observatører',
      'Sekretariat',
      'Sekretær',
      'Fra sekretariatet',
    ],
    nn: [
      'Frå administrasjonen møtte',
      'Andre til stades',
      'Andre',
      'Dessutan møtte',
      'Elles møtte',
      'Observatørar',
      'Sekretariat',
      'Sekretær',
      'Frå sekretariatet',
    ],
    example: 'Fra administrasjonen møtte: daglig leder',
  },
  {
    means: 'absent',
    nb: [
      'Forfall',
      'Meldt forfall',
      'Fravær',
      'Fraværende',
      'Ikke møtt',
      'Forfall meldt',
      'Følgende hadde meldt forfall',
      'Ikke til stede',
    ],
    nn: [
      'Forfall',
      'Fråfall',
      'Meldt forfall',
      'Fråvær',
      'Fråverande',
      'Ikkje møtt',
      'Desse hadde meldt forfall',
      'Ikkje til stades',
    ],
    example: 'Meldt forfall: ordfører i Råde',
  },
  {
    means: 'present',
    nb: [
      'Til stede',
      'Tilstede',
      'Møtende',
      'Fremmøte',
      'Følgende møtte',
      'Følgende medlemmer møtte',
      'Følgende faste medlemmer møtte',
      'Disse møtte',
      'Følgende varamedlemmer møtte',
      'Møtende medlemmer',
      'Møtende varamedlemmer',
      'Deltakere',
      'Deltagere',
    ],
    nn: [
      'Til stades',
      'Møtande',
      'Frammøte',
      'Desse møtte',
      'Følgjande møtte',
      'Følgjande medlemer møtte',
      'Følgjande varamedlemer møtte',
      'Møtande medlemer',
      'Deltakarar',
    ],
    example: 'Til stades: ordførar i Stord',
  },
  {
    means: 'proposal',
    nb: [
      'Forslag til vedtak',
      'Innstilling',
      'Forslag til innstilling',
      'Innstilling til vedtak',
      'Forslag til beslutning',
      'Sekretariatets innstilling',
      'Sekretariatets forslag til vedtak',
      'Daglig leders innstilling',
      'Daglig leders forslag til vedtak',
      'Kommunedirektørens innstilling',
      'Rådmannens innstilling',
      'Ordførers innstilling',
      'Arbeidsutvalgets innstilling',
      'Styrets innstilling',
      'AUs innstilling',
    ],
    nn: [
      'Framlegg til vedtak',
      'Forslag til vedtak',
      'Tilråding',
      'Innstilling',
      'Framlegg til tilråding',
      'Framlegg',
      'Tilråding frå arbeidsutvalet',
      'Dagleg leiar si tilråding',
      'Dagleg leiar sitt framlegg til vedtak',
      'Sekretariatet si tilråding',
    ],
    example: 'Tilråding: Budsjettet vert vedteke.',
  },
  {
    means: 'vote',
    nb: ['Votering', 'Avstemning', 'Avstemming', 'Stemmegivning'],
    nn: ['Røysting', 'Votering', 'Avrøysting'],
    example: 'Votering: Enstemmig',
  },
  {
    means: 'decision',
    nb: [
      'Vedtak',
      'Representantskapets vedtak',
      'Rådets vedtak',
      'Regionrådets vedtak',
      'Styrets vedtak',
      'Arbeidsutvalgets vedtak',
      'Enstemmig vedtak',
      'Vedtatt',
      'Beslutning',
      'Endelig vedtak',
      'Konklusjon',
    ],
    nn: [
      'Vedtak',
      'Representantskapet sitt vedtak',
      'Rådet sitt vedtak',
      'Regionrådet sitt vedtak',
      'Styret sitt vedtak',
      'Arbeidsutvalet sitt vedtak',
      'Samrøystes vedtak',
      'Vedteke',
      'Avgjerd',
    ],
    example: 'Vedtak: Saken tas til orientering.',
  },
  {
    means: 'treatment',
    nb: [
      'Behandling',
      'Behandling i møtet',
      'Møtebehandling',
      'Saksopplysninger',
      'Bakgrunn',
      'Vurdering',
      'Saksutredning',
      'Saksfremstilling',
      'Økonomi',
      'Drøfting',
    ],
    nn: [
      'Handsaming',
      'Handsaming i møtet',
      'Møtehandsaming',
      'Behandling',
      'Saksopplysningar',
      'Bakgrunn',
      'Vurdering',
      'Saksutgreiing',
      'Drøfting',
    ],
    example: 'Handsaming: Leiaren orienterte.',
  },
  {
    means: 'presenter',
    nb: ['Innleder', 'Innledning', 'Innlegg ved', 'Foredragsholder'],
    nn: ['Innleiar', 'Innleiing'],
    example: 'Innleder: fylkesordføreren',
  },
  {
    means: 'other',
    nb: [
      'Neste møte',
      'Saksbehandler',
      'Vedlegg',
      'Arkivsak',
      'Arkivsaknr',
      'Arkiv',
      'Møteleder',
      'Kopi',
      'Referent',
      'Protokollfører',
      'Kontakt',
      'Telefon',
      'E-post',
      'Ansvarlig',
      'Frist',
    ],
    nn: [
      'Saksbehandlar',
      'Saksansvarleg',
      'Vedlegg',
      'Arkivsak',
      'Møteleiar',
      'Kopi',
      'Referent',
      'Protokollførar',
      'Ansvarleg',
      'Frist',
    ],
    example: 'Saksbehandler: rådgiver',
  },
]

const meaning = new Map<string, LabelMeaning>()
for (const { means, nb, nn } of labelHabits) {
  for (const label of [...nb, ...nn]) meaning.set(label.toLocaleLowerCase('nb'), means)
}
const longest = [...meaning.keys()].reduce((most, label) => Math.max(most, label.length), 60)

export interface Label {
  readonly means: LabelMeaning
  readonly label: string
  /** Empty when the value stands in the blocks after it. */
  readonly value: string
}

/** The label that a line starts with: with a colon, or alone on its line. */
export function labelOf(text: string): Label | undefined {
  const colon = text.slice(0, longest + 2).indexOf(':')
  if (colon < 0 && text.length > longest + 1) return undefined
  const label = asMeant((colon < 0 ? text.replace(/\.$/, '') : text.slice(0, colon)).trim())
  // «Vedtak (samrøystes):» says how, too.
  const bare = label.replace(/\s\([^()]*\)$/, '')
  const means = meaning.get(bare.toLocaleLowerCase('nb')) ?? formMeans(bare)
  return means && { means, label, value: colon < 0 ? '' : text.slice(colon + 1).trim() }
}

/** `Møtested: Rådhuset Dato: 12.12.2024 Tid: 10:00` is three labels on one line. */
export function labelsOf(text: string): Label[] {
  const first = labelOf(text)
  if (!first || text.length > 400) return first ? [first] : []
  const inner = [...text.matchAll(/: /g)].slice(1).flatMap(({ index }) => startOfLabel(text, index) ?? [])
  const starts = [0, ...inner]
  return starts.flatMap((from, at) => labelOf(text.slice(from, starts[at + 1]).trim()) ?? [])
}

/** Where the label before a colon begins: the longest run of up to four words that is one, with a capital. */
function startOfLabel(text: string, colon: number): number | undefined {
  const words = text.slice(0, colon).split(' ')
  for (let count = Math.min(4, words.length - 1); count > 0; count--) {
    const label = words.slice(-count).join(' ')
    if (label.length > 2 && /^[A-ZÆØÅ]/.test(label) && meaning.has(label.toLocaleLowerCase('nb')))
      return colon - label.length
  }
  return undefined
}
