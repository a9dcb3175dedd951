/** Where a rule stands: the act, its paragraph, and the subsection (ledd) counted from 1. */
export interface Citation {
  readonly act: Act
  readonly paragraph: string
  readonly subsection?: number
  /** Letter of a list in the subsection. */
  readonly letter?: string
  readonly applies: Applies
}

/**
 * How a rule reaches an intermunicipal political council. `directly`: it is written about such councils, or about
 * elected bodies, which theirs are (kommuneloven § 5-1). `by-analogy`: «så langt de passer» (§ 18-1 fourth
 * subsection). `uncertain`: nothing that has been read says whether it fits; such a rule warns and never refuses.
 */
type Applies = 'directly' | 'by-analogy' | 'uncertain'

/** Acts that have been read as first published; amendments are named where they are known. */
export const acts = {
  kommuneloven: 'lov 22. juni 2018 nr. 83 om kommuner og fylkeskommuner (kommuneloven)',
  offentleglova: 'lov 19. mai 2006 nr. 16 om rett til innsyn i dokument i offentleg verksemd (offentleglova)',
  arkivlova: 'lov 20. juni 2025 nr. 96 om dokumentasjon og arkiv (arkivlova)',
} as const

export type Act = keyof typeof acts

export function cite(act: Act, paragraph: string, subsection?: number, letter?: string): Citation {
  return { act, paragraph, subsection, letter, applies: 'directly' }
}

export const byAnalogy = (citation: Citation): Citation => ({ ...citation, applies: 'by-analogy' })
export const uncertain = (citation: Citation): Citation => ({ ...citation, applies: 'uncertain' })

const ordinals = ['', 'første', 'andre', 'tredje', 'fjerde', 'femte', 'sjette', 'sjuende'] as const

/** «kommuneloven § 18-4 fjerde ledd bokstav a»: the form that the law itself uses, the same in every language. */
export function citationText({ act, paragraph, subsection, letter }: Omit<Citation, 'applies'>): string {
  const ledd = subsection ? ` ${ordinals[subsection]} ledd` : ''
  const bokstav = letter ? ` bokstav ${letter}` : ''
  return `${act} § ${paragraph}${ledd}${bokstav}`
}

const appliesWords = {
  directly: ['', '', ''],
  'by-analogy': [
    ', som gjelder så langt det passer etter § 18-1 fjerde ledd',
    ', som gjeld så langt det passar etter § 18-1 fjerde ledd',
    ', which applies as far as it fits by § 18-1 fjerde ledd',
  ],
  uncertain: [
    ', men det er usikkert om regelen gjelder her',
    ', men det er usikkert om regelen gjeld her',
    ', though it is uncertain whether the rule applies here',
  ],
} as const satisfies Record<Applies, readonly [nb: string, nn: string, en: string]>

/** For people: the citation, and how it reaches the council unless directly. Bokmål, nynorsk, English. */
export function citationSaid(citation: Citation): readonly [nb: string, nn: string, en: string] {
  const text = citationText(citation)
  const [nb, nn, en] = appliesWords[citation.applies]
  return [text + nb, text + nn, text + en]
}
