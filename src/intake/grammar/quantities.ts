import { articles, numberWord } from './number-words.ts'

export interface Quantity {
  readonly comparator: '>=' | '=' | '<=' | '~'
  /** As written, or null when the text says none: then «to» may mean exactly or at least. */
  readonly comparatorWord: string | null
  readonly count: number
  /** The number as a word, or null when it stands in digits. */
  readonly countWord: string | null
  readonly unit: string
  readonly from: number
  readonly to: number
}

/** What the words before a number mean; the longest come first. */
const before: readonly { means: '>=' | '=' | '<=' | '~'; nb: readonly string[]; nn: readonly string[] }[] = [
  {
    means: '>=',
    nb: ['ikke færre enn', 'ikke mindre enn', 'minst', 'minimum', 'over', 'mer enn', 'flere enn'],
    nn: ['ikkje færre enn', 'ikkje mindre enn', 'i det minste', 'meir enn', 'fleire enn'],
  },
  {
    means: '<=',
    nb: [
      'ikke mer enn',
      'ikke flere enn',
      'høyst',
      'inntil',
      'opptil',
      'opp til',
      'maksimalt',
      'maksimum',
      'maks',
      'under',
      'færre enn',
      'mindre enn',
    ],
    nn: ['ikkje meir enn', 'ikkje fleire enn', 'høgst', 'inntil', 'opptil'],
  },
  { means: '~', nb: ['om lag', 'omlag', 'cirka', 'ca.', 'ca', 'omtrent', 'rundt'], nn: ['om lag', 'omkring', 'kring'] },
  { means: '=', nb: ['nøyaktig', 'akkurat'], nn: ['nøyaktig'] },
]
const after: readonly { means: '>=' | '<='; nb: string; nn: string }[] = [
  { means: '>=', nb: 'eller flere', nn: 'eller fleire' },
  { means: '<=', nb: 'eller færre', nn: 'eller færre' },
]

const meaning = new Map(before.flatMap(({ means, nb, nn }) => [...nb, ...nn].map((word) => [word, means] as const)))
const anyBefore = [...meaning.keys()].sort((a, b) => b.length - a.length).map((word) => word.replace('.', '\\.'))
const anyAfter = after.flatMap(({ nb, nn }) => [nb, nn])
const pattern = new RegExp(
  `(?<![\\p{L}\\d,./-])(?:(${anyBefore.join('|')})\\s+)?(\\p{L}+|\\d{1,4})(?:\\s+(${anyAfter.join('|')}))?\\s+(?=[\\p{Ll}«])`,
  'gu',
)

/** Where the thing counted ends: what it is for, how, or by when is said after. */
const unitEnds =
  /,|\.(?=\s|$)|;|\s(?:som|slik at|slik|for å|ved å|gjennom å|med sikte|med fokus|med mål|med vekt|innen|innan|inna|i løpet|årlig|årleg|per år|pr\. år|og (?:sikre|bidra|legge|leggje|styrke|styrkje|fremme|fremje))(?=\s|$)/u
const notCounted =
  /(?:^|\s)(?:alle|begge|de|dei|disse|desse|våre|punkt|pkt\.?|§|nr\.?|sak|RV|Rv\.?|E|fv\.?|uke|veke|side|kl\.?|fase|trinn|del|kapittel)$/u
const timeUnits =
  /^(?:januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember|kvartal|tertial|halvår|(?:innen|innan|inna|i løpet|på|til|frå|fra|per|pr)(?!\p{L}))/u

/**
 * The first thing counted in a sentence: «minst tre felles prosjekter», «to eller fleire møteplassar». A number in
 * digits counts when nothing names it as a year, a road or a paragraph; an article counts only after a comparator.
 */
export function quantityIn(text: string): Quantity | undefined {
  // Matched in lower case, since a pattern that ignores case over all letters takes long to prepare.
  const lower = text.toLocaleLowerCase('nb')
  if (lower.length !== text.length) return undefined
  for (const found of lower.matchAll(pattern)) {
    const quantity = quantityOf(text, found)
    if (quantity) return quantity
  }
  return growthIn(text, lower)
}

const growthEnds = '(?=$|[.,;]|\\s(?:innen|innan|inna|i løpet|årlig|årleg)(?!\\p{L}))'
const growth = new RegExp(
  '(?:antall|antallet|tal på|talet på)\\s(\\p{Ll}[\\p{L}-]*).{0,80}?\\s' +
    `(${anyBefore.join('|')})\\s(\\p{L}+|\\d{1,6})${growthEnds}`,
  'u',
)

/** «øke antallet arbeidsplasser med minst 300»: what is counted stands before, not behind the number. */
function growthIn(text: string, lower: string): Quantity | undefined {
  const found = growth.exec(lower)
  if (!found) return undefined
  const [matched, unit, lead, word] = found
  const count = /^\d+$/.test(word!) ? Number(word) : numberWord(word!)
  if (count === undefined) return undefined
  const to = found.index + matched.length
  const from = to - lead!.length - word!.length - 1
  return {
    comparator: meaning.get(lead!)!,
    comparatorWord: text.slice(from, from + lead!.length),
    count,
    countWord: /^\d+$/.test(word!) ? null : text.slice(to - word!.length, to),
    unit: unit!,
    from,
    to,
  }
}

function quantityOf(text: string, found: RegExpExecArray): Quantity | undefined {
  const [matched, lead, word, trail] = found
  const digits = /^\d+$/.test(word!)
  const count = digits ? Number(word) : numberWord(word!)
  if (count === undefined || ((!lead || /^(?:over|under)$/.test(lead)) && isNoCount(text, found.index, word!)))
    return undefined
  const start = found.index + matched.length
  if (!/^[\p{Ll}«]/u.test(text.slice(start, start + 2))) return undefined
  const unit = unitAt(text.slice(start))
  if (!unit || timeUnits.test(unit)) return undefined
  const wordAt = found.index + matched.indexOf(word!, lead?.length ?? 0)
  return {
    comparator: lead ? meaning.get(lead)! : trailing(trail),
    comparatorWord: lead ? text.slice(found.index, found.index + lead.length) : (trail ?? null),
    count,
    countWord: digits ? null : text.slice(wordAt, wordAt + word!.length),
    unit,
    from: found.index,
    to: start + unit.length,
  }
}

const unitAt = (rest: string): string => rest.slice(0, unitEnds.exec(rest)?.index ?? rest.length).replace(/[.\s]+$/, '')

function trailing(word: string | undefined): Quantity['comparator'] {
  return after.find(({ nb, nn }) => word === nb || word === nn)?.means ?? '='
}

function isNoCount(text: string, index: number, word: string): boolean {
  if (articles.has(word.toLocaleLowerCase('nb')) || /^(?:19|20)\d\d$/.test(word)) return true
  return notCounted.test(text.slice(Math.max(0, index - 12), index).trimEnd())
}

export const quantityExamples: readonly (readonly [text: string, read: string | undefined])[] = [
  ['implementert minst tre felles prosjekter som fremmer vekst', '>= 3 felles prosjekter'],
  ['koordinere to virkemidler som skal bidra', '= 2 virkemidler'],
  ['gjennomført ikkje færre enn sju samlingar, med vekt på natur', '>= 7 samlingar'],
  ['ha to eller fleire møteplassar for unge', '>= 2 møteplassar for unge'],
  ['inntil 12 utvekslinger i året', '<= 12 utvekslinger i året'],
  ['høgst fem prosjekt', '<= 5 prosjekt'],
  ['etablert over 200 nye arbeidsplasser innen reiseliv', '>= 200 nye arbeidsplasser'],
  ['samarbeide over en bredere geografi', undefined],
  ['om lag tjue bedrifter', '~ 20 bedrifter'],
  ['ca. 40 deltakere', '~ 40 deltakere'],
  ['minst én felles tjeneste', '>= 1 felles tjeneste'],
  ['minst en felles tjeneste', '>= 1 felles tjeneste'],
  ['3 nye ladestasjoner innen utgangen av 2026', '= 3 nye ladestasjoner'],
  ['fire møter på regionalt og nasjonalt nivå.', '= 4 møter på regionalt og nasjonalt nivå'],
  ['vedtatt i alle tre kommuner', undefined],
  ['ha en felles strategi', undefined],
  ['i 2025 skal rådet samarbeide', undefined],
  ['arbeide for utbygging av RV 19 i regionen', undefined],
  ['styrke samarbeidet', undefined],
  ['Minst TRE felles planer', '>= 3 felles planer'],
  ['økt antallet arbeidsplasser med minst 300 innen 2027', '>= 300 arbeidsplasser'],
  ['øke med minst 300', undefined],
]
