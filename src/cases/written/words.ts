import type { Words } from '../../foundation/words.ts'

/** Documents that the product writes from the record. */
export const words = {
  notice: ['Møteinnkalling', 'Møteinnkalling', 'Meeting notice'],
  bundle: ['Innkalling og alle sakspapirer', 'Innkalling og alle sakspapir', 'Notice and all papers'],
  casePaper: ['Saksframlegg', 'Saksframlegg', 'Case paper'],
  minutes: ['Protokoll', 'Møtebok', 'Minutes'],
  openMinutes: ['Protokoll, offentlig utgave', 'Møtebok, offentleg utgåve', 'Minutes, public version'],
  extract: ['Særutskrift', 'Særutskrift', 'Extract'],
  asWord: (title: string) => [`${title} i Word`, `${title} i Word`, `${title} in Word`],
} satisfies Words
