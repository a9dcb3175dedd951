import { type Refusal, refuse } from '../../law/refusal.ts'
import type { Form, Problems, Written } from '../http/form.ts'
import { Button, ButtonRow, LinkButton } from '../layout/buttons.tsx'
import { FormFields, FormProblems } from '../layout/form-fields.tsx'
import { FormKey } from '../layout/form-key.tsx'
import { RefusalNotice } from '../layout/refusal-notice.tsx'
import { PreviewButton } from '../layout/rich-text-field.tsx'
import { type Language, speak } from '../words.ts'
import { words } from './words.ts'

/** A form as it stands: what is asked, what was written, and why it did not go. */
export interface Attempt {
  readonly form: Form
  readonly written: Written
  readonly problems?: Problems
  readonly refusal?: Refusal
  /** What somebody else has saved meanwhile, in the rich texts where it differs. */
  readonly theirs?: Written
}

interface RecordFormProps {
  readonly attempt: Attempt
  readonly action: string
  /** Where «Avbryt» leads; without it there is nothing to go back to. */
  readonly cancel?: string
  readonly language: Language
}

/** Says first what to mend or why it was refused, then asks again with everything that was written. */
export function RecordForm({ attempt, action, cancel, language }: RecordFormProps) {
  const t = speak(words, language)
  const { form, written, problems = {}, refusal, theirs } = attempt
  const council = action.split('/')[1] ?? ''
  return (
    <>
      <FormProblems form={form} problems={problems} language={language} />
      {refusal ? <RefusalNotice refusal={refusal} language={language} title={t.refusedTitle} /> : null}
      <form method="post" action={action} novalidate>
        <FormKey />
        <FormFields form={form} written={written} problems={problems} theirs={theirs} language={language} />
        <ButtonRow>
          <Button>{t.save}</Button>
          {Object.values(form).some(({ control }) => control === 'rich') ? (
            <PreviewButton council={council} language={language} />
          ) : null}
          {cancel ? (
            <LinkButton href={cancel} look="quiet">
              {t.cancel}
            </LinkButton>
          ) : null}
        </ButtonRow>
      </form>
    </>
  )
}

/** A number too large for its column, no day of the calendar, a text too long, no text at all, a column's own check. */
const outOfBounds = ['22003', '22008', '22001', '22021', '23514']

/** A constraint that a person can run into is a refusal; any other is a defect. */
export async function lawfully(deed: () => Promise<unknown>): Promise<unknown> {
  try {
    return await deed()
  } catch (thrown) {
    const code = (thrown as { code?: string }).code
    if (code === '23503') return refuse(words.inUse) // foreign key
    if (code === '23505' || code === '23P01') return refuse(words.alreadyThere) // unique key, exclusion
    if (code && outOfBounds.includes(code)) return refuse(words.outOfBounds)
    throw thrown
  }
}
