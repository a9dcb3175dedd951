import type { Visit } from '../../foundation/http/visit.ts'
import { Button, ButtonRow } from '../../foundation/layout/buttons.tsx'
import { TextField } from '../../foundation/layout/fields.tsx'
import { Notice } from '../../foundation/layout/text.tsx'
import { speak } from '../../foundation/words.ts'
import type { Reply } from './store.ts'
import { words } from './words.ts'

interface AnswerFormProps {
  readonly visit: Visit
  readonly action: string
  readonly reply: Reply | null
  /** The substitute who takes the place of one who is absent; null when nobody could be called. */
  readonly called?: string | null
  /** Tells two forms on one page apart. */
  readonly name?: string
}

/** Two equal buttons, and the way back: the answer can be changed until the meeting. */
export function AnswerForm({ visit, action, reply, called, name = '' }: AnswerFormProps) {
  const t = speak(words, visit.language)
  return (
    <form method="post" action={action} class="answer-form">
      <Answered visit={visit} reply={reply} called={called} />
      <ButtonRow>
        <Button look="secondary" name="svar" value="coming" label={name ? `${t.coming}: ${name}` : undefined}>
          {t.coming}
        </Button>
        <Button look="secondary" name="svar" value="absent" label={name ? `${t.absent}: ${name}` : undefined}>
          {t.absent}
        </Button>
      </ButtonRow>
      <details class="reason">
        <summary>{t.reason}</summary>
        <TextField field={{ name: 'arsak', label: t.reason, hint: t.reasonHint, maxLength: 500 }} />
      </details>
    </form>
  )
}

function Answered({ visit, reply, called }: Pick<AnswerFormProps, 'visit' | 'reply' | 'called'>) {
  const t = speak(words, visit.language)
  if (!reply) return <p class="muted">{t.youHaveNotAnswered}</p>
  const substitute = called === undefined ? '' : called === null ? t.nobodyCalled : t.weCalled(called)
  return (
    <Notice tone={reply.answer === 'coming' ? 'good' : 'warn'} role="status">
      <p>
        {reply.answer === 'coming' ? t.youAreComing : t.youAreAbsent} {reply.answer === 'absent' ? substitute : ''}
      </p>
      <p>{t.canChange}</p>
    </Notice>
  )
}
