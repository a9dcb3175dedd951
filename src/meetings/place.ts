import { type Language, speak } from '../foundation/words.ts'
import { words } from './words.ts'

interface Somewhere {
  readonly place: string
  readonly remote: boolean
}

/** «Moss rådhus, Fjernmøte»; empty when it is not known. */
export const placeText = ({ place, remote }: Somewhere, language: Language): string =>
  [place, remote ? speak(words, language).remote : ''].filter(Boolean).join(', ')

/** The same, for where something must be said. */
export const where = (meeting: Somewhere, language: Language): string =>
  placeText(meeting, language) || speak(words, language).placeUnknown
