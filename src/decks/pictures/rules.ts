import { type Refusal, refuse } from '../../law/refusal.ts'
import { words } from './words.ts'

/** Bytes; a photograph as wide as any screen fits. */
export const pictureLimit = 8 * 1024 * 1024

/** Pixels on the longer side; a small file can unfold into a picture that no machine can draw. */
export const longestSide = 8000

interface Facts {
  readonly mayPublish: boolean
  readonly credit: string
  readonly licence: string
}

/** What is shown to everyone names its maker and its terms, and somebody has said that the council has the right. */
export function whyCannotPublish({ mayPublish, credit, licence }: Facts): Refusal | null {
  if (!mayPublish) return refuse(words.noRight)
  if (!credit) return refuse(words.noCredit)
  if (!licence) return refuse(words.noLicence)
  return null
}

/** The form says that it may be published, but not by whom it is or on which terms. */
export const whyCannotKeep = (picture: Facts): Refusal | null => (picture.mayPublish ? whyCannotPublish(picture) : null)

interface Size {
  readonly width: number
  readonly height: number
}

export function whyCannotShow(bytes: number, size: Size | undefined): Refusal | null {
  if (!size) return refuse(words.notAPicture)
  if (bytes > pictureLimit) return refuse(words.tooLarge)
  if (Math.max(size.width, size.height) > longestSide) return refuse(words.tooWide)
  return null
}

/** A picture that a slide shows stays until the slide has let it go. */
export const whyCannotRemove = (uses: number): Refusal | null => (uses ? refuse(words.inUse(uses)) : null)
