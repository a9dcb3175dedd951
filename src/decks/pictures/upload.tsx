import { lawfully } from '../../foundation/desk/record-form.tsx'
import { words as deskWords } from '../../foundation/desk/words.ts'
import { invalid, page, seeOther } from '../../foundation/http/answer.ts'
import { type Problems, parseForm, type Written } from '../../foundation/http/form.ts'
import type { Visit } from '../../foundation/http/visit.ts'
import { Button, ButtonRow, LinkButton } from '../../foundation/layout/buttons.tsx'
import { ErrorSummary } from '../../foundation/layout/error-summary.tsx'
import { FileField } from '../../foundation/layout/fields.tsx'
import { FormFields } from '../../foundation/layout/form-fields.tsx'
import { RefusalNotice } from '../../foundation/layout/refusal-notice.tsx'
import { layoutWords } from '../../foundation/layout/words.ts'
import { type Said, say, speak } from '../../foundation/words.ts'
import { isRefusal, type Refusal } from '../../law/refusal.ts'
import { addPicture } from './actions.ts'
import { asValues, pictureForm } from './form.ts'
import { words } from './words.ts'

interface Attempt {
  readonly written: Written
  readonly problems?: Problems
  readonly missing?: boolean
  readonly refusal?: Refusal
}

export const openUpload = (visit: Visit) =>
  page(say(words.newPicture, visit.language), <UploadForm visit={visit} attempt={{ written: {} }} />)

/** What was typed is kept when something is wrong; the file must be chosen again. */
export async function takeUpload(visit: Visit) {
  const sent = await visit.form()
  const parsed = parseForm(pictureForm, sent)
  const again = (attempt: Omit<Attempt, 'written'>, status: number) => {
    const body = <UploadForm visit={visit} attempt={{ written: parsed.written, ...attempt }} />
    return invalid(say(words.newPicture, visit.language), body, { status })
  }
  const file = sent.get('fil')
  const missing = file === null || typeof file === 'string' || !file.name
  if (!parsed.ok || missing) return again({ problems: parsed.ok ? {} : parsed.problems, missing }, 422)
  const bytes = new Uint8Array(await file.arrayBuffer())
  const done = await lawfully(() =>
    visit.write((tx) => addPicture(tx, visit.act, { ...asValues(parsed.value), name: file.name, bytes })),
  )
  return isRefusal(done) ? again({ refusal: done }, 409) : seeOther(`/${visit.council}/skrivebord/bilder`)
}

function UploadForm({ visit, attempt }: { visit: Visit; attempt: Attempt }) {
  const t = speak(words, visit.language)
  const { written, problems = {}, missing, refusal } = attempt
  const labelled = (name: keyof typeof pictureForm, problem: Said) =>
    `${say(pictureForm[name].label, visit.language)}: ${say(problem, visit.language)}`
  const listed = Object.entries(problems).map(([name, problem]) => ({
    name,
    text: labelled(name as keyof typeof pictureForm, problem),
  }))
  return (
    <>
      <ErrorSummary
        title={say(layoutWords.mend, visit.language)}
        problems={[...(missing ? [{ name: 'fil', text: `${t.file}: ${t.missing}` }] : []), ...listed]}
      />
      {refusal ? (
        <RefusalNotice
          refusal={refusal}
          language={visit.language}
          title={say(deskWords.refusedTitle, visit.language)}
        />
      ) : null}
      <form method="post" encType="multipart/form-data" novalidate>
        <FileField
          field={{ name: 'fil', label: t.file, hint: t.fileHint, required: true }}
          error={missing ? t.missing : undefined}
          accept=".png,.jpg,.jpeg"
          dropText={t.dropHere}
        />
        <FormFields form={pictureForm} written={written} problems={problems} language={visit.language} />
        <ButtonRow>
          <Button>{t.upload}</Button>
          <LinkButton href={`/${visit.council}/skrivebord/bilder`} look="quiet">
            {t.cancel}
          </LinkButton>
        </ButtonRow>
      </form>
    </>
  )
}
