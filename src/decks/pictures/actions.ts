import { removeFile, storeFile } from '../../documents/files/actions.ts'
import type { Act } from '../../foundation/act.ts'
import type { Tx } from '../../foundation/database/council.ts'
import { record } from '../../foundation/events.ts'
import { isRefusal, type Refusal } from '../../law/refusal.ts'
import { countUses } from '../choices/store.ts'
import { imageOf } from './image.ts'
import { whyCannotKeep, whyCannotRemove, whyCannotShow } from './rules.ts'
import { deletePicture, findPicture, insertPicture, type PictureValues, updatePicture } from './store.ts'

interface Uploaded extends PictureValues {
  readonly name: string
  readonly bytes: Uint8Array
}

const rightsOf = ({ mayPublish, maker, licence }: PictureValues) => ({ mayPublish, credit: maker, licence })

/** Keeps the picture without what it tells of place and camera. Refused: no picture, too large, or shown without its maker. */
export async function addPicture(tx: Tx, act: Act, { name, bytes, ...values }: Uploaded): Promise<string | Refusal> {
  const image = imageOf(bytes)
  const refusal = whyCannotShow(bytes.length, image) ?? whyCannotKeep(rightsOf(values))
  if (refusal || !image) return refusal!
  const stored = await storeFile(tx, act, { name, mediaType: image.mediaType, bytes: image.bytes })
  if (isRefusal(stored)) return stored
  const { width, height } = image
  const picture = await insertPicture(tx, act.council, { ...values, file: stored.file, width, height })
  await record(tx, act, { kind: 'picture.added', subject: picture })
  return picture
}

export async function changePicture(tx: Tx, act: Act, picture: string, values: PictureValues) {
  const refusal = whyCannotKeep(rightsOf(values))
  if (refusal) return refusal
  await updatePicture(tx, act.council, picture, values)
  await record(tx, act, { kind: 'picture.changed', subject: picture })
}

export async function removePicture(tx: Tx, act: Act, picture: string): Promise<Refusal | undefined> {
  const refusal = whyCannotRemove(await countUses(tx, act.council, picture))
  if (refusal) return refusal
  const known = await findPicture(tx, act.council, picture, 'everything')
  await deletePicture(tx, act.council, picture)
  await record(tx, act, { kind: 'picture.removed', subject: picture })
  if (known) await removeFile(tx, act, known.file)
}
