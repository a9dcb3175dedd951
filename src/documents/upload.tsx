import { lawfully } from '../foundation/desk/record-form.tsx'
import { type UploadAttempt, UploadForm } from '../foundation/desk/upload-form.tsx'
import { invalid, page, seeOther } from '../foundation/http/answer.ts'
import { parseForm } from '../foundation/http/form.ts'
import type { Visit } from '../foundation/http/visit.ts'
import { type Said, say, speak } from '../foundation/words.ts'
import { isRefusal } from '../law/refusal.ts'
import { addDocument } from './actions.ts'
import { storeFile } from './files/actions.ts'
import { acceptedFiles, mediaTypeOf } from './files/rules.ts'
import { words as fileWords } from './files/words.ts'
import { asValues, documentForm } from './form.ts'
import { words } from './words.ts'

/** An empty form; `?sak=…` and `?mote=…` say what the document belongs to. */
export async function openUpload(visit: Visit) {
  const form = await visit.read((tx) => documentForm(tx, visit.council))
  const written = { councilCase: visit.query.get('sak') ?? '', meeting: visit.query.get('mote') ?? '' }
  return page(say(words.newDocument, visit.language), <DocumentUpload visit={visit} attempt={{ form, written }} />)
}

/** The type is what the bytes say. What was typed is kept when something is wrong; the file must be chosen again. */
export async function takeUpload(visit: Visit) {
  const form = await visit.read((tx) => documentForm(tx, visit.council))
  const sent = await visit.form()
  const parsed = parseForm(form, sent)
  const again = (attempt: Omit<UploadAttempt, 'form' | 'written'>, status: number) => {
    const body = <DocumentUpload visit={visit} attempt={{ form, written: parsed.written, ...attempt }} />
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

function DocumentUpload({ visit, attempt }: { visit: Visit; attempt: UploadAttempt }) {
  const t = speak(words, visit.language)
  return (
    <UploadForm
      attempt={attempt}
      file={{
        field: { name: 'fil', label: t.file, hint: t.fileHint, required: true },
        accept: acceptedFiles,
        dropText: t.dropHere,
      }}
      button={t.upload}
      cancel={`/${visit.council}/skrivebord/dokumenter`}
      language={visit.language}
    />
  )
}
