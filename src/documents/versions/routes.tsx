import { seesOf } from '../../accounts/sees.ts'
import { dayOf, longDay } from '../../foundation/days.ts'
import { invalid, notFound, page, seeOther } from '../../foundation/http/answer.ts'
import { anyone, get, office, post } from '../../foundation/http/route.ts'
import type { Visit } from '../../foundation/http/visit.ts'
import { Button, ButtonRow, LinkButton } from '../../foundation/layout/buttons.tsx'
import { Checkbox } from '../../foundation/layout/choices.tsx'
import { ErrorSummary } from '../../foundation/layout/error-summary.tsx'
import { FileField } from '../../foundation/layout/fields.tsx'
import { FormKey } from '../../foundation/layout/form-key.tsx'
import { Section } from '../../foundation/layout/text.tsx'
import { layoutWords } from '../../foundation/layout/words.ts'
import { type Said, say, speak } from '../../foundation/words.ts'
import { isRefusal } from '../../law/refusal.ts'
import { sendFile } from '../download.ts'
import { storeFile } from '../files/actions.ts'
import { acceptedFiles, fileLimit } from '../files/rules.ts'
import { downloadPath, formatAndSize } from '../papers.ts'
import { type CouncilDocument, findCouncilDocument } from '../store.ts'
import { uploaded } from '../upload.tsx'
import { words as documentWords } from '../words.ts'
import { replaceFile } from './actions.ts'
import { earlierFor, versionPath } from './earlier.ts'
import { type DocumentVersion, versionsOfDocuments } from './store.ts'
import { words } from './words.ts'

const desk = '/:council/skrivebord/dokumenter/:id/fil'
const secretary = office('secretary')

export const versionRoutes = [
  get('/:council/dokumenter/:id/versjon/:version/:name', anyone, earlierFile, { cached: false }),
  get(desk, secretary, async (visit) => {
    const found = await visit.read(() => read(visit))
    return found ? page(...titled(visit, found), { unlisted: true }) : notFound
  }),
  post(desk, secretary, replace, { bodyLimit: fileLimit + 1024 * 1024 }),
]

/** A version obeys the access of its document, and is no more open than it was when it was replaced. */
async function earlierFile(visit: Visit) {
  const sees = seesOf(visit.reader)
  const { id = '', version = '', name } = visit.params
  const found = await visit.read(async (tx) => {
    const document = await findCouncilDocument(tx, visit.council, id, sees)
    if (!document) return undefined
    const versions = await versionsOfDocuments(tx, visit.council, [document.document])
    const one = versions.find((each) => String(each.version) === version)
    if (!one) return undefined
    if (one === versions.at(-1)) return { document, one, latest: true }
    return earlierFor(versions, sees).includes(one) ? { document, one, latest: false } : undefined
  })
  if (!found) return notFound
  const { document, one, latest } = found
  if (latest) return seeOther(downloadPath(visit.council, document))
  if (name !== one.file.name) return seeOther(versionPath(visit.council, one))
  return sendFile(visit, one.file, document.visible && one.open)
}

interface Found {
  readonly document: CouncilDocument
  readonly versions: readonly DocumentVersion[]
}

const read = (visit: Visit): Promise<Found | undefined> =>
  visit.read(async (tx) => {
    const document = await findCouncilDocument(tx, visit.council, visit.params.id ?? '', 'everything')
    if (!document) return undefined
    return { document, versions: await versionsOfDocuments(tx, visit.council, [document.document]) }
  })

async function replace(visit: Visit) {
  const found = await read(visit)
  if (!found) return notFound
  const sent = await visit.form()
  const file = await uploaded(sent.get('fil'))
  if ('problem' in file) return invalid(...titled(visit, found, file.problem))
  const done = await visit.write(async (tx) => {
    const stored = await storeFile(tx, visit.act, file)
    if (isRefusal(stored)) return stored
    return replaceFile(tx, visit.act, found.document, { file: stored.file, withdraws: sent.has('trekkes') })
  })
  if (isRefusal(done)) return invalid(...titled(visit, found, done.says), { status: 409 })
  return seeOther(`/${visit.council}/skrivebord/dokumenter`)
}

function titled(visit: Visit, { document, versions }: Found, problem?: Said) {
  const t = speak(words, visit.language)
  const d = speak(documentWords, visit.language)
  const error = problem && say(problem, visit.language)
  const body = (
    <>
      <ErrorSummary
        title={say(layoutWords.mend, visit.language)}
        problems={error ? [{ name: 'fil', text: `${d.file}: ${error}` }] : []}
      />
      <form method="post" encType="multipart/form-data" novalidate>
        <FormKey />
        <FileField
          field={{ name: 'fil', label: t.newFile, hint: d.fileHint, required: true }}
          error={error}
          accept={acceptedFiles}
          dropText={d.dropHere}
        />
        <Checkbox field={{ name: 'trekkes', label: t.withdraw, hint: t.withdrawHint }} />
        <ButtonRow>
          <Button>{t.replace}</Button>
          <LinkButton href={`/${visit.council}/skrivebord/dokumenter`} look="quiet">
            {d.cancel}
          </LinkButton>
        </ButtonRow>
      </form>
      <Section heading={t.versions} id="versjoner">
        <ul class="papers">
          {versions.toReversed().map((one) => (
            <li key={one.version}>
              <a href={versionPath(visit.council, one)}>{t.version(one.version)}</a>{' '}
              <span class="muted">
                {longDay(dayOf(one.at), visit.language)}, {one.file.name} ({formatAndSize(one, visit.language)})
              </span>
            </li>
          ))}
        </ul>
      </Section>
    </>
  )
  return [`${t.newVersion}: ${document.title}`, body] as const
}
