import { Button, ButtonRow, LinkButton } from '../layout/buttons.tsx'
import { FileField, type FileFieldProps } from '../layout/fields.tsx'
import { FormFields, FormProblems } from '../layout/form-fields.tsx'
import { FormKey } from '../layout/form-key.tsx'
import { RefusalNotice } from '../layout/refusal-notice.tsx'
import { type Language, type Said, say, speak } from '../words.ts'
import type { Attempt } from './record-form.tsx'
import { words } from './words.ts'

/** What was asked and written besides the file, which must be chosen again. */
export interface UploadAttempt extends Attempt {
  readonly fileProblem?: Said
}

interface UploadFormProps {
  readonly attempt: UploadAttempt
  /** The field is sent as its name says. */
  readonly file: Omit<FileFieldProps, 'error'>
  readonly button: string
  /** Where «Avbryt» leads. */
  readonly cancel: string
  readonly language: Language
}

/** As `RecordForm`, of a file and what is to be known of it. */
export function UploadForm({ attempt, file, button, cancel, language }: UploadFormProps) {
  const t = speak(words, language)
  const { form, written, problems = {}, fileProblem, refusal } = attempt
  const error = fileProblem && say(fileProblem, language)
  const ofFile = error ? [{ name: file.field.name, text: `${file.field.label}: ${error}` }] : []
  return (
    <>
      <FormProblems form={form} problems={problems} language={language} before={ofFile} />
      {refusal ? <RefusalNotice refusal={refusal} language={language} title={t.refusedTitle} /> : null}
      <form method="post" encType="multipart/form-data" novalidate>
        <FormKey />
        <FileField {...file} error={error} />
        <FormFields form={form} written={written} problems={problems} language={language} />
        <ButtonRow>
          <Button>{button}</Button>
          <LinkButton href={cancel} look="quiet">
            {t.cancel}
          </LinkButton>
        </ButtonRow>
      </form>
    </>
  )
}
