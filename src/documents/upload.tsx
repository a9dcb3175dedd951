import { lawfully } from '../foundation/desk/record-form.tsx'
import { words as deskWords } from '../foundation/desk/words.ts'
import { invalid, page, seeOther } from '../foundation/http/answer.ts'
import { type Form, type Problems, parseForm, type Written } from '../foundation/http/form.ts'
import type { Visit } from '../foundation/http/visit.ts'
import { Button, ButtonRow, LinkButton } from '../foundation/layout/buttons.tsx'
import { ErrorSummary } from '../foundation/layout/error-summary.tsx'
import { FileField } from '../foundation/layout/fields.tsx'
import { FormFields } from '../foundation/layout/form-fields.tsx'
import { RefusalNotice } from '../foundation/layout/refusal-notice.tsx'
import { layoutWords } from '../foundation/layout/words.ts'
import { type Said, say, speak } from '../foundation/words.ts'
import { isRefusal, type Refusal } from '../law/refusal.ts'
import { addDocument } from './actions.ts'
import { storeFile } from './files/actions.ts'
import { endings, mediaTypeOf } from './files/rules.ts'
import { words as fileWords } from './files/words.ts'
import { asValues, documentForm } from './form.ts'
import { words } from './words.ts'

interface Attempt {
  readonly form: Form
  readonly written: Written
  readonly problems?: Problems
  readonly fileProblem?: Said
  readonly refusal?: Refusal
}

/** An empty form; `?sak=…` and `?mote=…` say what the document belongs to. */
export async function openUpload(visit: Visit) {
  const form = await visit.read((tx) => documentForm(tx, visit.council))
  const written = { councilCase: visit.query.get('sak') ?? '', meeting: visit.query.get('mote') ?? '' }
  return page(say(words.newDocument, visit.language), <UploadForm visit={visit} attempt={{ form, written }} />)
}

/** The type is what the bytes say. What was typed is kept when something is wrong; the file must be chosen again. */
export async function takeUpload(visit: Visit) {
  const form = await visit.read((tx) => documentForm(tx, visit.council))
  const sent = await visit.form()
  const parsed = parseForm(form, sent)
  const again = (attempt: Omit<Attempt, 'form' | 'written'>, status: number) => {
    const body = <UploadForm visit={visit} attempt={{ form, written: parsed.written, ...attempt }} />
    return invalid(say(words.newDocument, visit.language), body, { status })
  }
  const file = await uploaded(sent.get('fil'))
  const fileProblem = 'problem' in file ? file.problem : undefined
  if (!parsed.ok || 'problem' in file) return again({ problems: parsed.ok ? {} : parsed.problems, fileProblem }, 422)
  const done = await lawfully(() =>
    visit.write(async (tx) => {
      const stored = await storeFile(tx, visit.act, file)
      if (isRefusal(stored)) return stored
      return addDocument(tx, visit.act, asValues(parsed.value, stored.file, stored.name))
    }),
  )
  return isRefusal(done) ? again({ refusal: done }, 409) : seeOther(`/${visit.council}/skrivebord/dokumenter`)
}

export async function uploaded(sent: FormDataEntryValue | null) {
  if (sent === null || typeof sent === 'string' || !sent.name) return { problem: fileWords.missing as Said }
  const bytes = new Uint8Array(await sent.arrayBuffer())
  const mediaType = mediaTypeOf(bytes, sent.name)
  return mediaType ? { name: sent.name, mediaType, bytes } : { problem: fileWords.unknownType as Said }
}

function UploadForm({ visit, attempt }: { visit: Visit; attempt: Attempt }) {
  const t = speak(words, visit.language)
  const { form, written, problems = {}, fileProblem, refusal } = attempt
  const fileError = fileProblem && say(fileProblem, visit.language)
  const listed = Object.entries(problems).map(([name, problem]) => ({
    name,
    text: `${say(form[name]!.label, visit.language)}: ${say(problem, visit.language)}`,
  }))
  return (
    <>
      <ErrorSummary
        title={say(layoutWords.mend, visit.language)}
        problems={[...(fileError ? [{ name: 'fil', text: `${t.file}: ${fileError}` }] : []), ...listed]}
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
          error={fileError}
          accept={Object.values(endings)
            .map((ending) => `.${ending}`)
            .join(',')}
          dropText={t.dropHere}
        />
        <FormFields form={form} written={written} problems={problems} language={visit.language} />
        <ButtonRow>
          <Button>{t.upload}</Button>
          <LinkButton href={`/${visit.council}/skrivebord/dokumenter`} look="quiet">
            {t.cancel}
          </LinkButton>
        </ButtonRow>
      </form>
    </>
  )
}
