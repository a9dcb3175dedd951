import { lawfully } from '../../foundation/desk/record-form.tsx'
import { type UploadAttempt, UploadForm } from '../../foundation/desk/upload-form.tsx'
import { invalid, page, seeOther } from '../../foundation/http/answer.ts'
import { parseForm } from '../../foundation/http/form.ts'
import type { Visit } from '../../foundation/http/visit.ts'
import { say, speak } from '../../foundation/words.ts'
import { isRefusal } from '../../law/refusal.ts'
import { addPicture } from './actions.ts'
import { asValues, pictureForm } from './form.ts'
import { words } from './words.ts'

export const openUpload = (visit: Visit) =>
  page(say(words.newPicture, visit.language), <PictureUpload visit={visit} attempt={{ written: {} }} />)

/** What was typed is kept when something is wrong; the file must be chosen again. */
export async function takeUpload(visit: Visit) {
  const sent = await visit.form()
  const parsed = parseForm(pictureForm, sent)
  const again = (attempt: Omit<UploadAttempt, 'form' | 'written'>, status: number) => {
    const body = <PictureUpload visit={visit} attempt={{ written: parsed.written, ...attempt }} />
    return invalid(say(words.newPicture, visit.language), body, { status })
  }
  const file = sent.get('fil')
  const missing = file === null || typeof file === 'string' || !file.name
  if (!parsed.ok || missing)
    return again({ problems: parsed.ok ? {} : parsed.problems, fileProblem: missing ? words.missing : undefined }, 422)
  const bytes = new Uint8Array(await file.arrayBuffer())
  const done = await lawfully(() =>
    visit.write((tx) => addPicture(tx, visit.act, { ...asValues(parsed.value), name: file.name, bytes })),
  )
  return isRefusal(done) ? again({ refusal: done }, 409) : seeOther(`/${visit.council}/skrivebord/bilder`)
}

function PictureUpload({ visit, attempt }: { visit: Visit; attempt: Omit<UploadAttempt, 'form'> }) {
  const t = speak(words, visit.language)
  return (
    <UploadForm
      attempt={{ form: pictureForm, ...attempt }}
      file={{
        field: { name: 'fil', label: t.file, hint: t.fileHint, required: true },
        accept: '.png,.jpg,.jpeg',
        dropText: t.dropHere,
      }}
      button={t.upload}
      cancel={`/${visit.council}/skrivebord/bilder`}
      language={visit.language}
    />
  )
}
