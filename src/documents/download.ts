import { seesOf } from '../accounts/sees.ts'
import { type Answer, notFound, raw, seeOther } from '../foundation/http/answer.ts'
import type { Visit } from '../foundation/http/visit.ts'
import { readFileContent, type StoredFile } from './files/store.ts'
import { downloadPath } from './papers.ts'
import { findCouncilDocument } from './store.ts'

/** The bytes as they came, always to be saved and never to be shown. A missing and a hidden document answer alike. */
export async function download(visit: Visit): Promise<Answer> {
  const sees = seesOf(visit.reader)
  const document = await visit.read((tx) => findCouncilDocument(tx, visit.council, visit.params.id ?? '', sees))
  if (!document) return notFound
  if (visit.params.name !== document.file.name) return seeOther(downloadPath(visit.council, document))
  return sendFile(visit, document.file, document.visible)
}

/** Who may have it has been decided. `visible` when everyone may. */
export async function sendFile(visit: Visit, file: StoredFile, visible: boolean): Promise<Answer> {
  const etag = `"${file.sha256}"`
  if (visit.request.headers.get('if-none-match') === etag)
    return raw(new Response(null, { status: 304, headers: { etag, ...howToKeep(visible) } }))
  const content = await visit.read((tx) => readFileContent(tx, visit.council, file.file))
  if (!content) return notFound
  return raw(
    new Response(content as Uint8Array<ArrayBuffer>, {
      headers: {
        'content-type': typeWithCharset(file.mediaType),
        'content-length': String(content.length),
        'content-disposition': attachment(file.name),
        etag,
        ...howToKeep(visible),
      },
    }),
  )
}

/** Asked for each time, since what is public today may be withdrawn; what is hidden is kept by nobody. */
const howToKeep = (visible: boolean) => ({
  'cache-control': visible ? 'no-cache' : 'private, no-store',
  vary: 'cookie',
})

const typeWithCharset = (type: string) => (type.startsWith('text/') ? `${type}; charset=utf-8` : type)

/** RFC 6266: a plain name for old programs, the real one beside it. */
export function attachment(name: string): string {
  const plain = name.replace(/[^\x20-\x7e]|["\\%]/g, '_')
  const real = encodeURIComponent(name).replace(
    /['()*]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return `attachment; filename="${plain}"; filename*=UTF-8''${real}`
}
