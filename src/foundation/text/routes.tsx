import { invalid, page, raw } from '../http/answer.ts'
import { plainly } from '../http/form.ts'
import { post, signedIn } from '../http/route.ts'
import type { Visit } from '../http/visit.ts'
import { RichText } from '../layout/rich-text.tsx'
import { beginningOf, titleOf } from '../layout/rich-text-field.tsx'
import { words } from '../layout/rich-text-words.ts'
import { EmptyState, Notice, Section } from '../layout/text.tsx'
import { type Said, say, speak } from '../words.ts'
import type { LeftOut } from './clipboard/reading.ts'
import { readPasted } from './clipboard/reading-thread.ts'

/** Bytes. A long case paper from Word takes some hundred thousand; more than this is no text. */
const longestPaste = 2 * 1024 * 1024

/** Nothing is stored here: what was pasted becomes Markdown, and Markdown is shown. */
export const textRoutes = [
  post('/:council/tekst/utklipp', signedIn, pasted, { bodyLimit: longestPaste }),
  post('/:council/tekst/forhandsvisning', signedIn, preview, { bodyLimit: 1024 * 1024 }),
]

const told: Readonly<Record<LeftOut, Said>> = {
  picture: words.pictureLeftOut,
  comment: words.commentLeftOut,
  'tracked-change': words.trackedChange,
}

/** Answers `{markdown, message}`; the message in the reader's language. 503 for what cannot be read: the words alone come. */
async function pasted(visit: Visit) {
  const html = (await visit.form()).get('html')
  const read = await readPasted(typeof html === 'string' ? html : '')
  if (!read) return raw(new Response(null, { status: 503, headers: { 'cache-control': 'no-store' } }))
  const { markdown, leftOut } = read
  const message = [words.pasted, ...leftOut.map((one) => told[one])].map((one) => say(one, visit.language)).join(' ')
  return raw(Response.json({ markdown: plainly(markdown), message }, { headers: { 'cache-control': 'no-store' } }))
}

async function preview(visit: Visit) {
  const t = speak(words, visit.language)
  const form = await visit.form()
  const texts = [...form.keys()].flatMap((name) => {
    const text = form.get(name)
    const title = form.get(titleOf(name))
    return form.has(beginningOf(name)) && typeof text === 'string' && typeof title === 'string'
      ? [{ name, title, text: plainly(text) }]
      : []
  })
  const body = (
    <>
      <Notice tone="calm">{t.backToWriting}</Notice>
      {texts.map(({ name, title, text }) => (
        <Section key={name} heading={title} id={`vist-${name}`}>
          {text ? (
            <div class="reading rich-shown">
              <RichText text={text} />
            </div>
          ) : (
            <EmptyState>{t.nothingToShow}</EmptyState>
          )}
        </Section>
      ))}
    </>
  )
  return texts.length ? page(t.preview, body, { unlisted: true, reading: true }) : invalid(t.preview, body)
}
