export type HeadingMeaning =
  | 'agenda'
  | 'agreement'
  | 'purposes'
  | 'strategy'
  | 'priorityAreas'
  | 'plan'
  | 'budget'
  | 'minutes'
  | 'notice'

interface HeadingHabit {
  readonly means: HeadingMeaning
  /** `whole`: it is those words; `start`: the heading begins with the words; `anywhere`: they stand in it. */
  readonly where: 'whole' | 'start' | 'anywhere'
  /** Words, or patterns of words for compounds. */
  readonly nb: readonly string[]
  readonly nn: readonly string[]
  readonly example: string
}

/** Words of headings and what follows under them. The first habit that fits decides. */
export const headingHabits: readonly HeadingHabit[] = [
  {
    means: 'priorityAreas',
    where: 'anywhere',
    nb: [
      '\\p{L}*(?:samarbeids|satsings|satsnings|innsats|hoved|fokus|tema)områd(?:er|ene)',
      '(?:prioriterte|strategiske|tematiske|felles) (?:områder|satsinger|satsninger|tema|temaer)',
      '(?:hoved)?(?:satsinger|satsninger|prioriteringer)',
    ],
    nn: [
      '\\p{L}*(?:samarbeids|satsings|innsats|hovud|fokus|tema)områd(?:e|a)',
      '(?:prioriterte|strategiske|tematiske|felles) (?:område|satsingar|tema)',
      '(?:hovud)?(?:satsingar|prioriteringar)',
    ],
    example: 'Prioriterte satsingsområde',
  },
  {
    means: 'agenda',
    where: 'start',
    nb: [
      'agenda',
      'saksliste',
      'sakliste',
      'sakskart',
      'dagsorden',
      'program',
      'saker til behandling',
      'følgende saker',
      'saksnr',
      'saksnummer',
      'møteprogram',
      'dagens program',
    ],
    nn: [
      'agenda',
      'sakliste',
      'saksliste',
      'sakskart',
      'dagsorden',
      'program',
      'saker til handsaming',
      'føljande saker',
      'møteprogram',
    ],
    example: 'Sakliste',
  },
  { means: 'agenda', where: 'whole', nb: ['saker'], nn: ['saker'], example: 'Saker:' },
  {
    means: 'purposes',
    where: 'start',
    nb: ['formål', 'formålet', 'formålet med samarbeidet', 'overordnet formål'],
    nn: ['føremål', 'føremålet', 'føremålet med samarbeidet', 'formål'],
    example: '§ 2 Formål',
  },
  {
    means: 'agreement',
    where: 'start',
    nb: [
      'samarbeidsavtale',
      'samarbeidsavtalen',
      'vedtekter',
      'vedtektene',
      'selskapsavtale',
      'revidert samarbeidsavtale',
      'ny samarbeidsavtale',
      'avtale om (?:interkommunalt|samarbeid)',
    ],
    nn: [
      'samarbeidsavtale',
      'samarbeidsavtalen',
      'samarbeidsavtala',
      'vedtekter',
      'vedtektene',
      'revidert samarbeidsavtale',
      'ny samarbeidsavtale',
    ],
    example: 'Samarbeidsavtale, 09.02.2021',
  },
  {
    means: 'plan',
    where: 'anywhere',
    nb: [
      'handlingsplan',
      'handlingsprogram',
      'tiltaksplan',
      'virksomhetsplan',
      'aktivitetsplan',
      'arbeidsprogram',
      'årsplan',
      'handlingsplanen',
      'arbeidsplan',
      'mål og tiltak (?:for )?20\\d\\d',
    ],
    nn: [
      'handlingsplan',
      'handlingsprogram',
      'tiltaksplan',
      'verksemdsplan',
      'aktivitetsplan',
      'arbeidsprogram',
      'årsplan',
      'arbeidsplan',
    ],
    example: 'Ny handlingsplan 2025',
  },
  {
    means: 'budget',
    where: 'anywhere',
    nb: [
      'budsjett',
      'budsjettforslag',
      'årsbudsjett',
      'driftsbudsjett',
      'budsjettet',
      'regnskap',
      'kontingent',
      'kommunebidrag',
      'fordeling av kontingent',
    ],
    nn: [
      'budsjett',
      'budsjettframlegg',
      'årsbudsjett',
      'driftsbudsjett',
      'rekneskap',
      'kontingent',
      'kommunetilskot',
      'kommunebidrag',
    ],
    example: 'Forslag til budsjett 2025',
  },
  {
    means: 'strategy',
    where: 'start',
    nb: [
      'strategisk plan',
      'strategiplan',
      '(?:felles |regional |overordnet |ny )?\\p{L}*strategi',
      'strategidokument',
      'utviklingsplan',
      'langtidsplan',
      'visjon og strategi',
      'strategisk næringsplan',
      'regional utviklingsplan',
    ],
    nn: [
      'strategisk plan',
      'strategiplan',
      '(?:felles |regional |overordna |ny )?\\p{L}*strategi',
      'strategidokument',
      'utviklingsplan',
      'langtidsplan',
      'visjon og strategi',
      'strategisk næringsplan',
    ],
    example: 'Strategisk plan (2022 – 2025)',
  },
  {
    means: 'minutes',
    where: 'anywhere',
    nb: ['møteprotokoll', 'protokoll fra møte', 'protokoll', 'møtebok', 'møtereferat', 'referat fra møte', 'referat'],
    nn: ['møteprotokoll', 'protokoll frå møte', 'protokoll', 'møtebok', 'møtereferat', 'referat frå møte', 'referat'],
    example: 'Møteprotokoll',
  },
  {
    means: 'notice',
    where: 'anywhere',
    nb: ['møteinnkalling', 'innkalling til møte', 'innkalling'],
    nn: ['møteinnkalling', 'innkalling til møte', 'innkalling'],
    example: 'Innkalling til møte i representantskapet',
  },
]

/** The single words of the habits, lower case: a heading is set large, so that its box may cut them. */
export const headingWords: ReadonlySet<string> = new Set(
  headingHabits
    .flatMap(({ nb, nn }) => [...nb, ...nn].flatMap((words) => words.split(' ')))
    .concat(['samarbeidsområder', 'satsingsområder', 'innsatsområder', 'samarbeidsområde', 'satsingsområde']),
)

const patterns = headingHabits.map(({ means, where, nb, nn }) => {
  const any = [...new Set([...nb, ...nn])].sort((a, b) => b.length - a.length).join('|')
  const lead = where === 'start' ? '^(?:§\\s?\\d+\\s?[.:–-]?\\s?|\\d{1,2}(?:\\.\\d)*\\.?\\s)?' : '(?<!\\p{L})'
  return { means, pattern: new RegExp(where === 'whole' ? `^(?:${any}):?$` : `${lead}(?:${any})(?!\\p{L})`, 'u') }
})

/** What a heading announces, if anything. A heading is short and is no sentence. */
export function headingMeans(text: string): HeadingMeaning | undefined {
  return headingMeanings(text)[0]
}

export function headingMeanings(text: string): HeadingMeaning[] {
  if (text.length > 140 || /[!?;]$|(?<!\b(?:nov|des|okt|sept|aug|jan|feb|hht|mv))\.$/.test(text)) return []
  const lower = text.toLocaleLowerCase('nb')
  return patterns.filter(({ pattern }) => pattern.test(lower)).map(({ means }) => means)
}
