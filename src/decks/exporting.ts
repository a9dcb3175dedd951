import { type Sees, seesOf } from '../accounts/sees.ts'
import { attachment } from '../documents/download.ts'
import { readFileContent } from '../documents/files/store.ts'
import { TypesettingFailed, typesetSlides } from '../documents/writing/typeset.ts'
import type { Tx } from '../foundation/database/council.ts'
import { type Answer, notFound, raw } from '../foundation/http/answer.ts'
import { anyone, get } from '../foundation/http/route.ts'
import type { Visit } from '../foundation/http/visit.ts'
import { meetingHere } from '../meetings/here.ts'
import type { Meeting } from '../meetings/store.ts'
import { keptFile, nameOfFile } from './kept-files.ts'
import { slidesSheet } from './pdf/sheet.ts'
import { listPictures } from './pictures/store.ts'
import { type PictureBytes, writePowerpoint } from './powerpoint/deck-file.ts'
import { publicPath } from './presenting/places.ts'
import { readDeck } from './reading.ts'
import type { Deck, Slide } from './slide.ts'
import { shown } from './slides.ts'

export const exportRoutes = [
  get(`${publicPath}/lysark.pptx`, anyone, (visit) => exported(visit, formats.powerpoint), { cached: false }),
  get(`${publicPath}/lysark.pdf`, anyone, (visit) => exported(visit, formats.pdf), { cached: false }),
]

interface Exported {
  readonly deck: Deck
  readonly slides: readonly Slide[]
  readonly pictures: PictureBytes
  /** The site's own, for the sources in the notes. */
  readonly address: string
}

const formats = {
  powerpoint: {
    ending: 'pptx',
    mediaType: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
    write: ({ deck, slides, ...around }: Exported) => writePowerpoint(deck, slides, around),
  },
  pdf: {
    ending: 'pdf',
    mediaType: 'application/pdf',
    write: ({ deck, slides, pictures }: Exported) => {
      const { sheet, files } = slidesSheet(deck, slides, pictures)
      return typesetSlides(sheet, files)
    },
  },
} as const

type Format = (typeof formats)[keyof typeof formats]

async function exported(visit: Visit, format: Format): Promise<Answer> {
  const found = await visit.read(async (tx) => {
    const meeting = await meetingHere(tx, visit, seesOf(visit.reader))
    if (!meeting) return undefined
    const deck = await readDeck(tx, visit.council, meeting, seesInFile(visit, meeting))
    return { deck, slides: shown(deck) }
  })
  if (!found?.slides.length) return notFound
  const { deck, slides } = found
  const { baseUrl } = visit.installation
  const name = nameOfFile(format.ending, baseUrl, deck)
  if (visit.request.headers.get('if-none-match') === `"${name}"`) return unchanged(name)
  const write = async () => {
    const pictures = await visit.read((tx) => readPictureBytes(tx, visit.council, slides))
    return format.write({ deck, slides, pictures, address: baseUrl })
  }
  try {
    return fileAnswer(await keptFile(name, write), deck, { name, ...format })
  } catch (error) {
    if (!(error instanceof TypesettingFailed) || error.why === 'broken') throw error
    return raw(new Response(null, { status: 503, headers: { 'retry-after': '10' } })) // too many at once
  }
}

/**
 * A file is handed on, so it holds what is public, whoever fetches it: all that the reader sees only when it is asked for,
 * or when the meeting is not announced and nobody else has the address.
 */
const seesInFile = (visit: Visit, { announcedAt }: Meeting): Sees =>
  announcedAt && visit.query.get('med') !== 'alt' ? 'public' : seesOf(visit.reader)

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

const kept = (name: string) => ({ etag: `"${name}"`, 'cache-control': 'private, no-cache', vary: 'cookie' })

const unchanged = (name: string): Answer => raw(new Response(null, { status: 304, headers: kept(name) }))

interface FileAbout {
  readonly name: string
  readonly ending: string
  readonly mediaType: string
}

/** «representantskapet-12-desember-2024.pptx», to be saved. */
function fileAnswer(bytes: Uint8Array, { title }: Deck, { name, ending, mediaType }: FileAbout): Answer {
  const plain = title.toLowerCase().replace(/[^\p{L}\d]+/gu, '-')
  return raw(
    new Response(bytes as Uint8Array<ArrayBuffer>, {
      headers: {
        ...kept(name),
        'content-type': mediaType,
        'content-length': String(bytes.length),
        'content-disposition': attachment(`${plain}.${ending}`),
        'x-content-type-options': 'nosniff',
      },
    }),
  )
}
