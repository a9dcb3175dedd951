import type { Said } from '../../foundation/words.ts'

/** What § 18-4 fourth subsection lists, a to h in the law's own order. */
export const listedKinds = [
  'name',
  'legal-person',
  'seats',
  'matter',
  'authority',
  'shares',
  'withdrawal',
  'dissolution',
] as const

export const clauseKinds = [
  'purpose',
  ...listedKinds,
  'leadership',
  'notice',
  'majority',
  'contribution',
  'other',
] as const

export type ListedKind = (typeof listedKinds)[number]
export type ClauseKind = (typeof clauseKinds)[number]

/** The letter in the law's list; undefined for what the law leaves to the council. */
export function letterOf(kind: ClauseKind): string | undefined {
  const at = listedKinds.indexOf(kind as ListedKind)
  return at < 0 ? undefined : 'abcdefgh'[at]
}

export const kindWords: Readonly<Record<ClauseKind, Said>> = {
  purpose: ['Formål', 'Formål', 'Purpose'],
  name: ['Rådets navn', 'Namnet på rådet', 'Name of the council'],
  'legal-person': ['Eget rettssubjekt eller ikke', 'Eige rettssubjekt eller ikkje', 'Separate legal entity or not'],
  seats: ['Medlemmer fra hver deltaker', 'Medlemer frå kvar deltakar', 'Members from each participant'],
  matter: ['Saker rådet kan behandle', 'Saker rådet kan handsame', 'Matters the council may consider'],
  authority: ['Rådets myndighet', 'Myndet til rådet', 'Authority of the council'],
  shares: ['Eierandel og ansvarsandel', 'Eigardel og ansvarsdel', 'Ownership and liability share'],
  withdrawal: ['Uttreden', 'Uttreding', 'Withdrawal'],
  dissolution: [
    'Oppløsning og ansvar for arkivene',
    'Oppløysing og ansvar for arkiva',
    'Dissolution and care of the archives',
  ],
  leadership: ['Leder og nestleder', 'Leiar og nestleiar', 'Chair and vice-chair'],
  notice: ['Innkalling', 'Innkalling', 'Notice of meetings'],
  majority: ['Flertall ved endringer', 'Fleirtal ved endringar', 'Majority for changes'],
  contribution: ['Kommunenes bidrag', 'Bidraga frå kommunane', 'Contributions'],
  other: ['Annet', 'Anna', 'Other'],
}
