import { Notice } from '../foundation/layout/text.tsx'
import { type Language, say } from '../foundation/words.ts'
import { citationSaid } from '../law/cite.ts'
import type { Refusal } from '../law/refusal.ts'

export function RefusalNotice({ refusal, language }: { refusal: Refusal; language: Language }) {
  return (
    <Notice tone="bad" role="alert">
      <p>{say(refusal.says, language)}</p>
      {refusal.citation ? <p>{say(citationSaid(refusal.citation), language)}</p> : null}
    </Notice>
  )
}
