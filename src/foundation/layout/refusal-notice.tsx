import { citationSaid } from '../../law/cite.ts'
import type { Refusal } from '../../law/refusal.ts'
import { type Language, say } from '../words.ts'
import { Notice } from './text.tsx'

interface RefusalNoticeProps {
  readonly refusal: Refusal
  readonly language: Language
  readonly title?: string
  /** `warn` when the same may be sent again and then goes. */
  readonly tone?: 'bad' | 'warn'
}

/** Why not, and the paragraph when the law is the reason; read aloud as soon as it stands there. */
export function RefusalNotice({ refusal, language, title, tone = 'bad' }: RefusalNoticeProps) {
  return (
    <Notice tone={tone} role="alert" title={title}>
      <p>{say(refusal.says, language)}</p>
      {refusal.citation ? <p>{say(citationSaid(refusal.citation), language)}</p> : null}
    </Notice>
  )
}
