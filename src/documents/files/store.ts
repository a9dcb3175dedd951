import type { Tx } from '../../foundation/database/council.ts'
import { randomUUIDv7 } from '../../foundation/identity.ts'

export interface StoredFile {
  readonly file: string
  /** 64 hexadecimal digits. */
  readonly sha256: string
  readonly name: string
  readonly mediaType: string
  /** Bytes. */
  readonly size: number
}

type FileValues = Omit<StoredFile, 'file'> & { readonly content: Uint8Array; readonly addedBy: string | null }

/** The bytes as they came. Who may have them is decided before this is asked. */
export async function readFileContent(tx: Tx, council: string, file: string): Promise<Uint8Array | undefined> {
  const row = await tx
    .selectFrom('file')
    .select('content')
    .where('council', '=', council)
    .where('file', '=', file)
    .executeTakeFirst()
  return row?.content
}

export async function insertFile(tx: Tx, council: string, values: FileValues): Promise<string> {
  const file = randomUUIDv7()
  const { sha256, name, mediaType, size, content, addedBy } = values
  await tx
    .insertInto('file')
    .values({
      council,
      file,
      sha256,
      name,
      media_type: mediaType,
      size,
      content: Buffer.from(content.buffer, content.byteOffset, content.byteLength),
      added_by: addedBy,
    })
    .execute()
  return file
}

/** Only when nothing shows the file and no reading came from it; answers whether it went. */
export async function deleteUnusedFile(tx: Tx, council: string, file: string): Promise<boolean> {
  const { numDeletedRows } = await tx
    .deleteFrom('file')
    .where('council', '=', council)
    .where('file', '=', file)
    .where(({ not, exists, selectFrom }) =>
      not(exists(selectFrom('document').select('document').where('council', '=', council).where('file', '=', file))),
    )
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('document_version').select('document').where('council', '=', council).where('file', '=', file),
        ),
      ),
    )
    .where(({ not, exists, selectFrom }) =>
      not(exists(selectFrom('intake').select('intake').where('council', '=', council).where('file', '=', file))),
    )
    .executeTakeFirst()
  return numDeletedRows > 0n
}
