interface BodyHabit {
  readonly nb: readonly string[]
  readonly nn: readonly string[]
  readonly example: string
}

/** The organs of an intermunicipal council, the highest first. */
const habits: readonly BodyHabit[] = [
  {
    nb: ['representantskapet', 'representantskap'],
    nn: ['representantskapet', 'representantskap'],
    example: 'Representantskapet',
  },
  {
    nb: ['arbeidsutvalget', 'arbeidsutvalg'],
    nn: ['arbeidsutvalet', 'arbeidsutval'],
    example: 'Møte i arbeidsutvalget',
  },
  { nb: ['regionrådet'], nn: ['regionrådet'], example: 'Protokoll fra møte i regionrådet' },
  { nb: ['rådsmøtet', 'rådsmøte', 'politisk råd'], nn: ['rådsmøtet', 'rådsmøte', 'politisk råd'], example: 'Rådsmøte' },
  { nb: ['styret', 'styremøte'], nn: ['styret', 'styremøte'], example: 'Styremøte' },
  { nb: ['valgkomiteen'], nn: ['valnemnda'], example: 'Valgkomiteen' },
  {
    nb: ['kommunedirektørutvalget', 'rådmannsutvalget'],
    nn: ['kommunedirektørutvalet', 'rådmannsutvalet'],
    example: 'Kommunedirektørutvalget',
  },
]
export const bodyExamples: readonly string[] = habits.map(({ example }) => example)

const any = habits.flatMap(({ nb, nn }) => [...nb, ...nn]).sort((a, b) => b.length - a.length)
const pattern = new RegExp(`(?<!\\p{L}|\\p{L}-)(?:${[...new Set(any)].join('|')})(?!\\p{L})`, 'giu')

/** The first organ that a text names, as written. `interkommunalt politisk råd` is the council, no organ of it. */
export function bodyIn(text: string): string | undefined {
  for (const { 0: body, index } of text.matchAll(pattern)) {
    if (!/politisk råd/i.test(body) || !/interkommunalt\s$/i.test(text.slice(0, index))) return body
  }
  return undefined
}
