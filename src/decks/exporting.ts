import { attachment } from '../documents/download.ts'
import { readFileContent } from '../documents/files/store.ts'
import type { Tx } from '../foundation/database/council.ts'
import { raw } from '../foundation/http/answer.ts'
import { listPictures } from './pictures/store.ts'
import type { PictureBytes } from './powerpoint/deck-file.ts'
import type { Deck, Slide } from './slide.ts'

/** The pictures that these slides show; which they are was decided when the deck was read for this reader. */
export async function readPictureBytes(tx: Tx, council: string, slides: readonly Slide[]): Promise<PictureBytes> {
  const wanted = new Set(slides.flatMap(({ picture }) => picture?.picture ?? []))
  if (!wanted.size) return new Map()
  const pictures = (await listPictures(tx, council, 'everything')).filter(({ picture }) => wanted.has(picture))
  const bytes: [string, { mediaType: string; bytes: Uint8Array }][] = []
  for (const { picture, file, mediaType } of pictures) {
    const content = await readFileContent(tx, council, file)
    if (content) bytes.push([picture, { mediaType, bytes: content }])
  }
  return new Map(bytes)
}

/** «representantskapet-2024-12-12.pptx», to be saved. */
export function fileAnswer(
  bytes: Uint8Array,
  deck: Deck,
  { ending, mediaType }: { ending: string; mediaType: string },
) {
  const body = deck.title
    .split(' ')[0]!
    .toLowerCase()
    .replace(/[^\p{L}\d-]/gu, '')
  return raw(
    new Response(bytes as Uint8Array<ArrayBuffer>, {
      headers: {
        'content-type': mediaType,
        'content-length': String(bytes.length),
        'content-disposition': attachment(`${body}-${deck.meeting.address}.${ending}`),
        'cache-control': 'private, no-store',
        'x-content-type-options': 'nosniff',
      },
    }),
  )
}
