import type { Sees } from '../../accounts/sees.ts'
import type { Tx } from '../../foundation/database/council.ts'
import { isIdentifier, randomUUIDv7 } from '../../foundation/identity.ts'
import type { SlidePicture } from '../slide.ts'

/** A picture with its file and its terms. */
export interface Picture extends SlidePicture {
  readonly file: string
  readonly mediaType: string
  readonly sha256: string
  /** Bytes. */
  readonly size: number
  readonly source: string
  readonly licence: string
  /** Who made it. */
  readonly maker: string
  readonly mayPublish: boolean
}

export interface PictureValues {
  readonly alternativeText: string
  readonly source: string
  readonly licence: string
  readonly maker: string
  readonly mayPublish: boolean
}

const readable = (tx: Tx, council: string, sees: Sees) =>
  tx
    .selectFrom('picture')
    .innerJoin('file', (join) =>
      join.onRef('file.council', '=', 'picture.council').onRef('file.file', '=', 'picture.file'),
    )
    .select([
      'picture.picture',
      'picture.file',
      'picture.width',
      'picture.height',
      'picture.alternative_text',
      'picture.source',
      'picture.licence',
      'picture.credit',
      'picture.may_publish',
      'file.media_type',
      'file.sha256',
      'file.size',
    ])
    .where('picture.council', '=', council)
    .$if(sees !== 'everything', (query) => query.where('picture.picture', 'in', publicPictures(tx, council)))

const publicPictures = (tx: Tx, council: string) =>
  tx.selectFrom('public_picture').select('picture').where('council', '=', council).$castTo<{ picture: string }>()

/** The newest first. Those that may not be published only for who sees everything. */
export async function listPictures(tx: Tx, council: string, sees: Sees): Promise<Picture[]> {
  const rows = await readable(tx, council, sees).orderBy('picture.picture', 'desc').execute()
  return rows.map(asPicture)
}

export async function findPicture(tx: Tx, council: string, picture: string, sees: Sees): Promise<Picture | undefined> {
  if (!isIdentifier(picture)) return undefined
  const row = await readable(tx, council, sees).where('picture.picture', '=', picture).executeTakeFirst()
  return row && asPicture(row)
}

interface NewPicture extends PictureValues {
  readonly file: string
  readonly width: number
  readonly height: number
}

export async function insertPicture(tx: Tx, council: string, values: NewPicture): Promise<string> {
  const picture = randomUUIDv7()
  const { file, width, height } = values
  await tx
    .insertInto('picture')
    .values({ council, picture, file, width, height, ...asRow(values) })
    .execute()
  return picture
}

export async function updatePicture(tx: Tx, council: string, picture: string, values: PictureValues): Promise<void> {
  await tx
    .updateTable('picture')
    .set(asRow(values))
    .where('council', '=', council)
    .where('picture', '=', picture)
    .execute()
}

export async function deletePicture(tx: Tx, council: string, picture: string): Promise<void> {
  await tx.deleteFrom('picture').where('council', '=', council).where('picture', '=', picture).execute()
}

const asRow = ({ alternativeText, source, licence, maker, mayPublish }: PictureValues) => ({
  alternative_text: alternativeText,
  source,
  licence,
  credit: maker,
  may_publish: mayPublish,
})

type Row = Awaited<ReturnType<ReturnType<typeof readable>['execute']>>[number]

const asPicture = (row: Row): Picture => ({
  picture: row.picture,
  file: row.file,
  mediaType: row.media_type,
  sha256: row.sha256,
  size: row.size,
  width: row.width,
  height: row.height,
  alternativeText: row.alternative_text,
  source: row.source,
  address: /^https?:\/\/\S+$/i.test(row.source) ? row.source : '',
  licence: row.licence,
  maker: row.credit,
  credit: [row.credit, row.licence].filter(Boolean).join(', '),
  mayPublish: row.may_publish,
})
