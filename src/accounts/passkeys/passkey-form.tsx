import type { ComponentChildren, HTMLAttributes } from 'preact'
import { raw } from '../../foundation/http/answer.ts'
import type { Visit } from '../../foundation/http/visit.ts'
import { Button } from '../../foundation/layout/buttons.tsx'
import { HiddenFields } from '../../foundation/layout/fields.tsx'
import type { IconName } from '../../foundation/layout/icon.tsx'
import { Notice } from '../../foundation/layout/text.tsx'
import { speak } from '../../foundation/words.ts'
import { words } from './words.ts'

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
      'passkey-form': HTMLAttributes<HTMLElement> & {
        question?: string
        cancelled?: string
        already?: string
        failed?: string
        unsupported?: string
      }
    }
  }
}

interface PasskeyFormProps {
  readonly visit: Visit
  /** Where the answered form goes. */
  readonly action: string
  /** Where the browser gets its question. */
  readonly question: string
  readonly button: string
  readonly icon?: IconName
  readonly hidden?: Readonly<Record<string, string>>
  readonly children?: ComponentChildren
}

/** An ordinary form whose last field the browser fills with the passkey's answer. */
export function PasskeyForm({ visit, action, question, button, icon, hidden, children }: PasskeyFormProps) {
  const t = speak(words, visit.language)
  const { hostname } = new URL(visit.installation.baseUrl)
  if (new URL(visit.request.url).hostname !== hostname) {
    const there = visit.installation.baseUrl + visit.path
    return (
      <Notice tone="warn">
        <p>{t.wrongAddress(visit.installation.baseUrl)}</p>
        <p>
          <a href={there}>{there}</a>
        </p>
      </Notice>
    )
  }
  return (
    <div>
      <passkey-form
        question={question}
        cancelled={t.cancelled}
        already={t.alreadyHere}
        failed={t.failed}
        unsupported={t.unsupported}
      >
        <noscript>
          <Notice tone="warn">{t.needsScript}</Notice>
        </noscript>
        <form method="post" action={action}>
          <HiddenFields values={{ ...hidden, svar: '' }} />
          {children}
          <Button icon={icon}>{button}</Button>
        </form>
      </passkey-form>
    </div>
  )
}

/** What the browser's passkey said, as sent. */
export async function answerIn(visit: Visit): Promise<string> {
  const answer = (await visit.form()).get('svar')
  return typeof answer === 'string' ? answer : ''
}

/** A question for the browser, read by the island. */
export const questionAnswer = (options: unknown) =>
  raw(Response.json(options, { headers: { 'cache-control': 'no-store' } }))
