import { type Language, speak } from '../words.ts'
import { differenceOf } from './compare.ts'
import { layoutWords } from './words.ts'

interface DifferenceProps {
  readonly before: string
  readonly after: string
  readonly language: Language
  /** What the two are: «Innkallingen 5. desember», «Slik det ble vedtatt». */
  readonly beforeLabel: string
  readonly afterLabel: string
}

/** Two versions of a text as one, with what was taken out and put in; read out as such too. */
export function Difference({ before, after, language, beforeLabel, afterLabel }: DifferenceProps) {
  const words = speak(layoutWords, language)
  return (
    <figure class="difference">
      <figcaption>
        {beforeLabel} → {afterLabel}
      </figcaption>
      <p class="reading">
        {differenceOf(before, after).map(({ kind, text }, index) => {
          const key = `${index}${kind}`
          if (kind === 'same') return text
          return kind === 'removed' ? (
            <del key={key}>
              <span class="hidden">[{words.removed}: </span>
              {text}
              <span class="hidden">]</span>
            </del>
          ) : (
            <ins key={key}>
              <span class="hidden">[{words.added}: </span>
              {text}
              <span class="hidden">]</span>
            </ins>
          )
        })}
      </p>
    </figure>
  )
}
