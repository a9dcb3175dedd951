import { seesOf } from '../../accounts/sees.ts'
import { readFileContent } from '../../documents/files/store.ts'
import { editingRoutes } from '../../foundation/desk/editing.tsx'
import { type Answer, notFound, page, raw } from '../../foundation/http/answer.ts'
import { anyone, get, office, post } from '../../foundation/http/route.ts'
import type { Visit } from '../../foundation/http/visit.ts'
import { LinkButton } from '../../foundation/layout/buttons.tsx'
import { EmptyState, Tag } from '../../foundation/layout/text.tsx'
import { speak } from '../../foundation/words.ts'
import { changePicture, removePicture } from './actions.ts'
import { asValues, asWritten, pictureForm } from './form.ts'
import { pictureLimit } from './rules.ts'
import { findPicture, listPictures, type Picture } from './store.ts'
import { openUpload, takeUpload } from './upload.tsx'
import { words } from './words.ts'

const desk = '/:council/skrivebord/bilder'
const secretary = office('secretary')
/** The form around the file. */
const formBytes = 256 * 1024

export const pictureRoutes = [
  get('/:council/bilder/:picture', anyone, sendPicture, { cached: false }),
  get(desk, secretary, pictureDesk),
  get(`${desk}/ny`, secretary, openUpload),
  post(`${desk}/ny`, secretary, takeUpload, { bodyLimit: pictureLimit + formBytes }),
  ...editingRoutes({
    path: desk,
    guard: secretary,
    titles: { create: words.newPicture, change: words.changePicture },
    form: () => pictureForm,
    find: async (tx, visit, id) => {
      const picture = await findPicture(tx, visit.council, id, 'everything')
      return picture && { written: asWritten(picture), name: picture.alternativeText }
    },
    create: async () => undefined,
    change: (tx, act, id, value) => changePicture(tx, act, id, asValues(value)),
    remove: removePicture,
    done: (visit) => `/${visit.council}/skrivebord/bilder`,
  }).filter(({ path }) => !path.endsWith('/ny')), // a new one comes with its file
]

/** The bytes, of the type that they were judged to be. One that may not be published is as if it were not there. */
async function sendPicture(visit: Visit): Promise<Answer> {
  const sees = seesOf(visit.reader)
  const found = await visit.read(async (tx) => {
    const picture = await findPicture(tx, visit.council, visit.params.picture ?? '', sees)
    if (!picture) return undefined
    const known = visit.request.headers.get('if-none-match') === etagOf(picture)
    return { picture, content: known ? undefined : await readFileContent(tx, visit.council, picture.file) }
  })
  if (!found) return notFound
  const { picture, content } = found
  const keep = {
    etag: etagOf(picture),
    'cache-control': picture.mayPublish ? 'no-cache' : 'private, no-store',
    vary: 'cookie',
  }
  if (!content) return raw(new Response(null, { status: 304, headers: keep }))
  return raw(
    new Response(content as Uint8Array<ArrayBuffer>, {
      headers: {
        ...keep,
        'content-type': picture.mediaType,
        'content-length': String(content.length),
        'content-disposition': 'inline',
        'x-content-type-options': 'nosniff',
      },
    }),
  )
}

const etagOf = ({ sha256 }: Picture) => `"${sha256}"`

async function pictureDesk(visit: Visit): Promise<Answer> {
  const t = speak(words, visit.language)
  const pictures = await visit.read((tx) => listPictures(tx, visit.council, 'everything'))
  const add = <LinkButton href={`/${visit.council}/skrivebord/bilder/ny`}>{t.newPicture}</LinkButton>
  const body = pictures.length ? <PictureWall visit={visit} pictures={pictures} /> : <EmptyState>{t.none}</EmptyState>
  return page(t.pictures, body, { lead: t.lead, actions: add, unlisted: true, width: 'wide' })
}

function PictureWall({ visit, pictures }: { visit: Visit; pictures: readonly Picture[] }) {
  const t = speak(words, visit.language)
  return (
    <ul class="slide-wall">
      {pictures.map((one) => (
        <li key={one.picture}>
          <img
            class="wall-picture"
            src={`/${visit.council}/bilder/${one.picture}`}
            alt=""
            width={one.width}
            height={one.height}
            loading="lazy"
          />
          <a href={`/${visit.council}/skrivebord/bilder/${one.picture}`}>{one.alternativeText}</a>
          <p class="muted">{[one.maker, one.licence, one.source].filter(Boolean).join(' · ')}</p>
          {one.mayPublish ? <Tag tone="good">{t.public}</Tag> : <Tag tone="warn">{t.notPublic}</Tag>}
        </li>
      ))}
    </ul>
  )
}
