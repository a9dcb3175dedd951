import { speak } from '../../foundation/words.ts'
import type { SlidePicture } from '../slide.ts'
import { words } from '../words.ts'
import { placeOf } from './place-of.ts'
import type { Drawn } from './slide-view.tsx'

/** The picture at the edge, with who made it and on which terms; the credit leads to where it was got. */
export function SlidePictureView({ picture, language, base }: Drawn & { picture: SlidePicture }) {
  const { credit, address } = picture
  const said = credit ? speak(words, language).credit(credit) : ''
  return (
    <figure class="slide-picture">
      <img
        src={`${base}/bilder/${picture.picture}`}
        alt={picture.alternativeText}
        width={picture.width}
        height={picture.height}
      />
      {said || address ? (
        <figcaption>
          {said} {address ? <a href={address}>{placeOf(address)}</a> : null}
        </figcaption>
      ) : null}
    </figure>
  )
}
