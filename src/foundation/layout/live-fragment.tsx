import './elements.ts'
import type { ComponentChildren } from 'preact'
import { type Language, speak } from '../words.ts'
import { layoutWords } from './words.ts'

interface LiveFragmentProps {
  /** Address of the event stream that says `changed`. */
  readonly changes: string
  /** Address that answers this part of the page again, as this reader may see it. */
  readonly fragment: string
  readonly language: Language
  /** Has a screen reader say what changed, when it next has time. */
  readonly announce?: boolean
  readonly children: ComponentChildren
}

/** A part of the page that renews itself. Without JavaScript it is what it was when the page was read. */
export function LiveFragment({ changes, fragment, language, announce, children }: LiveFragmentProps) {
  const { stale } = speak(layoutWords, language)
  return (
    <live-fragment changes={changes} fragment={fragment} stale={stale} aria-live={announce ? 'polite' : undefined}>
      {children}
    </live-fragment>
  )
}
