import type { Language } from '../../foundation/words.ts'
import { speak } from '../../foundation/words.ts'
import { inPrint } from './in-print.ts'
import type { Sheet } from './sheet.ts'
import { words } from './words.ts'

/** Whose document it is, in which language and where the same is on the web; plain JSON. */
export interface Letterhead {
  readonly council: string
  readonly language: Language
  /** `https://example.no`, without a slash at its end. */
  readonly baseUrl: string
  /** The page that shows the same, from the root: `/moss/moter/2024-12-12`. */
  readonly path: string
  /** The date of the document, an instant. */
  readonly at: string
}

type About = Pick<Sheet, 'title' | 'kind' | 'parts'> & Partial<Pick<Sheet, 'exempt' | 'sections' | 'note' | 'attached'>>

/** A sheet under the council's letterhead, its figures and units as they are printed. */
export function underLetterhead({ council, language, baseUrl, path, at }: Letterhead, about: About): Sheet {
  const t = speak(words, language)
  const { attached, ...rest } = about
  const sheet = {
    exempt: null,
    note: '',
    ...rest,
    council,
    language,
    address: path ? baseUrl + path : '',
    at,
    words: { page: t.page, of: t.of, contents: t.contents },
  }
  return { ...asPrinted(sheet), attached }
}

/** What is no text for people. */
const untouched = new Set(['href', 'address', 'at', 'mark', 'kind', 'language', 'look'])

/** Every text in it as it is printed: «kind» is a word of ours in a part, but the sheet's own is for people. */
function asPrinted<T>(sheet: T): T {
  return JSON.parse(JSON.stringify(sheet), (key, value) =>
    typeof value === 'string' && !untouched.has(key) ? inPrint(value) : value,
  )
}
