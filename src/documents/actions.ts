import { findCase } from '../cases/store.ts'
import type { Act } from '../foundation/act.ts'
import type { Tx } from '../foundation/database/council.ts'
import { record } from '../foundation/events.ts'
import type { Refusal } from '../law/refusal.ts'
import { findMeeting } from '../meetings/store.ts'
import { removeFile } from './files/actions.ts'
import { whyCannotKeep } from './rules.ts'
import { type DocumentValues, deleteDocument, findCouncilDocument, insertDocument, updateDocument } from './store.ts'
import { insertVersion, versionsOfDocuments } from './versions/store.ts'

/** `file` is one that `storeFile` answered. Public unless said: openness is the main rule (offentleglova § 3). */
type NewDocument = Pick<DocumentValues, 'title' | 'kind' | 'file'> & Partial<DocumentValues>

/** Answers the new document's identifier. Refused: exempt without a legal basis; a meeting or case that is not there. */
export async function addDocument(tx: Tx, act: Act, values: NewDocument): Promise<string | Refusal> {
  const complete = completed(values)
  const refusal = await whyNot(tx, act, complete)
  if (refusal) return refusal
  const document = await insertDocument(tx, act.council, complete)
  await insertVersion(tx, act.council, document, { file: values.file, at: act.now, addedBy: act.actor.person })
  await record(tx, act, { kind: 'document.added', subject: document })
  return document
}

/** Refused as `addDocument`. The file stays the same: `versions/actions.ts` replaces it. */
export async function changeDocument(tx: Tx, act: Act, document: string, values: NewDocument) {
  const complete = completed(values)
  const refusal = await whyNot(tx, act, complete)
  if (refusal) return refusal
  await updateDocument(tx, act.council, document, complete)
  await record(tx, act, { kind: 'document.changed', subject: document })
}

/** Undoes `addDocument` with every version, and `storeFile` when nothing else uses a file. */
export async function removeDocument(tx: Tx, act: Act, document: string): Promise<void> {
  const before = await findCouncilDocument(tx, act.council, document, 'everything')
  if (!before) return
  const versions = await versionsOfDocuments(tx, act.council, [document])
  await deleteDocument(tx, act.council, document)
  await record(tx, act, { kind: 'document.removed', subject: document })
  for (const { file } of versions) await removeFile(tx, act, file.file)
}

async function whyNot(tx: Tx, act: Act, values: DocumentValues): Promise<Refusal | null> {
  const { meeting, councilCase } = values
  const meetingThere = !meeting || (await findMeeting(tx, act.council, meeting, 'everything'))
  const caseThere = !councilCase || (await findCase(tx, act.council, councilCase, 'everything'))
  return whyCannotKeep({ ...values, belongs: meetingThere && caseThere ? 'known' : 'unknown' })
}

const completed = (values: NewDocument): DocumentValues => ({
  day: null,
  access: 'public',
  legalBasis: null,
  meeting: null,
  councilCase: null,
  ...values,
})
