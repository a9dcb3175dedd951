/** Where a rule stands: the act, its paragraph, and the subsection (ledd) counted from 1. */
export interface Citation {
  readonly act: Act
  readonly paragraph: string
  readonly subsection?: number
  /** Letter of a list in the subsection. */
  readonly letter?: string
}

/** Acts that have been read as first published; amendments are named where they are known. */
export const acts = {
  kommuneloven: 'lov 22. juni 2018 nr. 83 om kommuner og fylkeskommuner (kommuneloven)',
  offentleglova: 'lov 19. mai 2006 nr. 16 om rett til innsyn i dokument i offentleg verksemd (offentleglova)',
  arkivlova: 'lov 20. juni 2025 nr. 96 om dokumentasjon og arkiv (arkivlova)',
} as const

export type Act = keyof typeof acts

export function cite(act: Act, paragraph: string, subsection?: number, letter?: string): Citation {
  return { act, paragraph, subsection, letter }
}

const ordinals = ['', 'første', 'andre', 'tredje', 'fjerde', 'femte', 'sjette'] as const

/** «kommuneloven § 18-4 fjerde ledd bokstav a»: the form that the law itself uses, the same in every language. */
export function citationText({ act, paragraph, subsection, letter }: Citation): string {
  const ledd = subsection ? ` ${ordinals[subsection]} ledd` : ''
  const bokstav = letter ? ` bokstav ${letter}` : ''
  return `${act} § ${paragraph}${ledd}${bokstav}`
}
