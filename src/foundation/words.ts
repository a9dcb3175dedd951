/** Every sentence of the product stands three times: bokmål, nynorsk, English. One that is missing does not compile. */

export type Language = 'nb' | 'nn' | 'en'

export const languages: readonly Language[] = ['nb', 'nn', 'en']

export type Said = readonly [nb: string, nn: string, en: string]

// biome-ignore lint/suspicious/noExplicitAny: a sentence takes whatever its own declaration says; callers stay typed
type Sentence = Said | ((...facts: any[]) => Said)

export type Words = Readonly<Record<string, Sentence>>

/** The same words as seen by one reader: a string, or a function that answers one. */
export type Spoken<W extends Words> = {
  readonly [K in keyof W]: W[K] extends (...facts: infer Facts) => Said ? (...facts: Facts) => string : string
}

export function asLanguage(value: string | null | undefined): Language | undefined {
  return languages.find((language) => language === value)
}

export function say(said: Said, language: Language): string {
  return said[languages.indexOf(language)] as string
}

const spokenWords = new WeakMap<Words, Partial<Record<Language, unknown>>>()

/** The same made in each language, for what is put together of days, numbers and names. */
export const inEach = (how: (language: Language) => string): Said => [how('nb'), how('nn'), how('en')]

/** The words in one language; made once per language and kept. */
export function speak<W extends Words>(words: W, language: Language): Spoken<W> {
  const known = spokenWords.get(words) ?? {}
  spokenWords.set(words, known)
  known[language] ??= Object.fromEntries(
    Object.entries(words).map(([key, sentence]) => [
      key,
      typeof sentence === 'function'
        ? (...facts: unknown[]) => say(sentence(...facts), language)
        : say(sentence as Said, language),
    ]),
  )
  return known[language] as Spoken<W>
}
