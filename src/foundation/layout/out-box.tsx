import './elements.ts'
import type { ComponentChildren } from 'preact'
import { type Language, speak } from '../words.ts'
import { layoutWords } from './words.ts'

interface OutBoxProps {
  /** Council and person: what one has not yet sent, nobody else sends. */
  readonly owner: string
  readonly language: Language
  readonly children: ComponentChildren
}

/**
 * Around a page that must not lose a press when the network does: forms within that carry a key and `data-outbox`, with
 * what they do as its value, are sent until they are answered. Without JavaScript they are ordinary forms.
 */
export function OutBox({ owner, language, children }: OutBoxProps) {
  const t = speak(layoutWords, language)
  return (
    <out-box
      owner={owner}
      away={t.outboxAway}
      one={t.outboxOne}
      many={t.outboxMany}
      signed-out={t.outboxSignedOut}
      refused={t.outboxRefused}
      read={t.outboxRead}
    >
      {children}
      <div class="unsent">
        <div class="unsent-waiting" role="status" />
        <div class="unsent-refused" role="alert" />
      </div>
    </out-box>
  )
}
