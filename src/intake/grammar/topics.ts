/** Where a list of topics ends: what they are for, where, by whom. */
const ends =
  /,? (?:for å|for at|slik at|som|i|på|til|mellom|gjennom|ved|med|innen|innan|samtidig|og (?:bidra|styrke|styrkje|sikre|fremme|fremje))(?=\s)|[.;:()]|$/u

const lead = (words: string): RegExp => new RegExp(`(?<!\\p{L})(?:${words}) (?=\\p{L})`, 'u')

/** How the topics of an action are led to, and how many there must be for the words to be a list of topics. */
export const topicHabits: readonly { form: RegExp; least: number; example: readonly [string, readonly string[]] }[] = [
  {
    form: lead('(?:temaer|temaene|tema|emner|emne|områder|område|fagområder|fagområde) (?:som|innen|innan)'),
    least: 2,
    example: ['Delta i grupper som arbeider med tema som klima og helse', ['klima', 'helse']],
  },
  {
    form: lead('med (?:særlig |særleg |spesielt |hoved|hovud)?(?:fokus|vekt) på'),
    least: 1,
    example: ['Arrangere konferanse med vekt på havvind og grønn omstilling, for å …', ['havvind', 'grønn omstilling']],
  },
  {
    form: lead('innen|innan|innenfor|innanfor'),
    least: 2,
    example: ['Delta i nettverk innen samferdsel, kultur og idrett', ['samferdsel', 'kultur', 'idrett']],
  },
  {
    form: lead('(?<!(?:sammen|saman|samarbeid|avtaler?|dialog) )med'),
    least: 3,
    example: ['Utvikle en plan med resultatmål, indikatorer og tiltak', ['resultatmål', 'indikatorer', 'tiltak']],
  },
]

/** The topics that a sentence lists, without names: those are partners. */
export function topicsIn(sentence: string): string[] | undefined {
  for (const { form, least } of topicHabits) {
    const found = form.exec(sentence)
    if (!found) continue
    const after = sentence.slice(found.index + found[0].length)
    const topics = after
      .slice(0, ends.exec(after)!.index)
      .split(/, (?:og )?| og | samt /u)
      .map((one) => one.trim())
    const plain = topics.every((one) => /^\p{Ll}[\p{L}-]*(?: [\p{L}-]+){0,2}$/u.test(one) && !/\p{Lu}/u.test(one))
    if (topics.length >= least && plain) return topics
  }
  return undefined
}
