interface BodyHabit {
  readonly nb: readonly string[]
  readonly nn: readonly string[]
  readonly example: string
}

/** The organs of an intermunicipal council, the highest first. */
const habits: readonly BodyHabit[] = [
  {
    nb: ['representantskapsmøte', 'representantskapet', 'representantskap'],
    nn: ['representantskapsmøte', 'representantskapet', 'representantskap'],
    example: 'Representantskapet',
  },
  {
    nb: ['arbeidsutvalgsmøte', 'arbeidsutvalget', 'arbeidsutvalg'],
    nn: ['arbeidsutvalsmøte', 'arbeidsutvalet', 'arbeidsutval'],
    example: 'Møte i arbeidsutvalget',
  },
  {
    nb: ['regionrådsmøte', 'regionrådet'],
    nn: ['regionrådsmøte', 'regionrådet'],
    example: 'Protokoll fra møte i regionrådet',
  },
  { nb: ['rådsmøtet', 'rådsmøte', 'politisk råd'], nn: ['rådsmøtet', 'rådsmøte', 'politisk råd'], example: 'Rådsmøte' },
  { nb: ['årsmøtet', 'årsmøte'], nn: ['årsmøtet', 'årsmøte'], example: 'Årsmøte 22. mai' },
  {
    nb: ['styringsgruppen', 'styringsgruppa', 'styringsgruppemøte'],
    nn: ['styringsgruppa', 'styringsgruppemøte'],
    example: 'Sakskart for møte i styringsgruppen',
  },
  { nb: ['styret', 'styremøte'], nn: ['styret', 'styremøte'], example: 'Styremøte' },
  {
    nb: ['generalforsamlingen', 'generalforsamling', 'eiermøtet'],
    nn: ['generalforsamlinga', 'generalforsamling', 'eigarmøtet'],
    example: 'Generalforsamlingen',
  },
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

/** A meeting named after its organ: «Regionrådsmøte» is a meeting of Regionrådet. */
const meetingsOf: Readonly<Record<string, string>> = {
  regionrådsmøte: 'Regionrådet',
  representantskapsmøte: 'Representantskapet',
  arbeidsutvalgsmøte: 'Arbeidsutvalget',
  arbeidsutvalsmøte: 'Arbeidsutvalet',
  styremøte: 'Styret',
  rådsmøte: 'Rådet',
  rådsmøtet: 'Rådet',
  årsmøte: 'Årsmøtet',
}

export const bodyName = (written: string): string => {
  const lower = written.toLocaleLowerCase('nb')
  const usual = meetingsOf[lower] ?? (written === written.toLocaleUpperCase('nb') ? lower : written)
  return usual.charAt(0).toLocaleUpperCase('nb') + usual.slice(1)
}

/**
 * The first organ that a text names, as written. `interkommunalt politisk råd` and `Regionrådet for Hadeland` are the
 * council, no organ of it.
 */
export function bodyIn(text: string): string | undefined {
  for (const { 0: body, index } of text.matchAll(pattern)) {
    const isCouncil =
      (/politisk råd/i.test(body) && /interkommunalt\s$/i.test(text.slice(0, index))) ||
      (/^regionrådet$/i.test(body) && /^ for \p{Lu}/u.test(text.slice(index + body.length)))
    if (!isCouncil) return body
  }
  return (
    /(?:møte|innkalling|protokoll|møtebok)[^.]{0,30} (?:i|for|frå|fra) (?<body>rådet)(?!\p{L})/iu.exec(text)?.groups
      ?.body ?? afterDash.exec(text)?.groups?.body
  )
}

/** «Mosseregionen interkommunalt politisk råd – Rådet»: the organ behind the name of the council. */
const afterDash = /(?:politiske? råd|regionråd|IPR)(?: \(\p{Lu}+\))?\s[–-]\s(?<body>\p{Lu}\p{Ll}+(?:et|en|a))$/u
