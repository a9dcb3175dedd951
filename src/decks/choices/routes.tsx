import { lawfully, RecordForm } from '../../foundation/desk/record-form.tsx'
import { type Answer, invalid, notFound, page, seeOther } from '../../foundation/http/answer.ts'
import { type Form, parseForm, type Written } from '../../foundation/http/form.ts'
import { get, office, post } from '../../foundation/http/route.ts'
import type { Visit } from '../../foundation/http/visit.ts'
import { LinkButton } from '../../foundation/layout/buttons.tsx'
import { Notice, Tag } from '../../foundation/layout/text.tsx'
import { say, speak } from '../../foundation/words.ts'
import { isRefusal, type Refusal } from '../../law/refusal.ts'
import { meetingHere } from '../../meetings/here.ts'
import type { Meeting } from '../../meetings/store.ts'
import { nameOf } from '../handout.tsx'
import { whyCannotPublish } from '../pictures/rules.ts'
import { listPictures, type Picture } from '../pictures/store.ts'
import { deckAddress, deckDeskAddress, deskPath } from '../presenting/places.ts'
import { readDeck } from '../reading.ts'
import type { Deck, Slide } from '../slide.ts'
import { SlideView } from '../stage/slide-view.tsx'
import { chooseForSlide } from './actions.ts'
import { choiceForm } from './form.ts'
import { takesPicture } from './rules.ts'
import { words } from './words.ts'

const secretary = office('secretary')

export const choiceRoutes = [
  get(deskPath, secretary, (visit) => withDeck(visit, (found) => slideDesk(visit, found))),
  get(`${deskPath}/:slide`, secretary, (visit) => withSlide(visit, (found) => openChoice(visit, found))),
  post(`${deskPath}/:slide`, secretary, (visit) => withSlide(visit, (found) => saveChoice(visit, found))),
]

interface Found {
  readonly deck: Deck
  readonly meeting: Meeting
  readonly pictures: readonly Picture[]
}

async function withDeck(visit: Visit, answer: (found: Found) => Answer | Promise<Answer>): Promise<Answer> {
  const found = await visit.read(async (tx) => {
    const meeting = await meetingHere(tx, visit, 'everything')
    if (!meeting) return undefined
    const deck = await readDeck(tx, visit.council, meeting, 'everything')
    return { deck, meeting, pictures: await listPictures(tx, visit.council, 'everything') }
  })
  return found ? answer(found) : notFound
}

type FoundSlide = Found & { readonly slide: Slide }

const withSlide = (visit: Visit, answer: (found: FoundSlide) => Answer | Promise<Answer>) =>
  withDeck(visit, (found) => {
    const slide = found.deck.slides.find(({ key }) => key === visit.params.slide)
    return slide ? answer({ ...found, slide }) : notFound
  })

function slideDesk(visit: Visit, found: Found): Answer {
  const t = speak(words, visit.language)
  const { deck } = found
  const to = deckAddress(deck)
  const actions = (
    <>
      <LinkButton href={to}>{t.show}</LinkButton>
      <LinkButton href={`${to}/vis`}>{t.present}</LinkButton>
      <LinkButton href={`/${visit.council}/skrivebord/bilder`}>{t.pictures}</LinkButton>
      <LinkButton href={`${to}/lysark.pptx?med=alt`} icon="download" look="quiet">
        {t.allPowerpoint}
      </LinkButton>
      <LinkButton href={`${to}/lysark.pdf?med=alt`} icon="download" look="quiet">
        {t.allPdf}
      </LinkButton>
    </>
  )
  const body = (
    <>
      <Notice>{t.forAll}</Notice>
      <ChoiceWall visit={visit} found={found} />
    </>
  )
  return page(t.slides(deck.title), body, { lead: t.lead, actions, width: 'wide', unlisted: true })
}

/** Each slide once, also when it is divided over several: what is chosen is chosen for all its parts. */
function ChoiceWall({ visit, found }: { visit: Visit; found: Found }) {
  const t = speak(words, visit.language)
  const { deck } = found
  const first = deck.slides.filter(({ part }) => !part || part.number === 1)
  return (
    <ol class="slide-wall">
      {first.map((slide) => (
        <li key={slide.key}>
          <a class="wall-name" href={`${deckDeskAddress(visit, found.meeting)}/${slide.key}`}>
            {nameOf(slide, visit)}
          </a>
          <div class={slide.hidden ? 'wall-slide unseen' : 'wall-slide'} inert>
            <SlideView slide={slide} language={deck.language} base={`/${deck.council}`} level={2} />
          </div>
          {slide.hidden ? <Tag tone="warn">{t.isHidden}</Tag> : null} {slide.notes.own ? <Tag>{t.hasNotes}</Tag> : null}
          <NotForAll visit={visit} found={found} slide={slide} />
        </li>
      ))}
    </ol>
  )
}

/** Why everyone but the secretariat sees the slide without its picture. */
function NotForAll({ visit, found, slide }: { visit: Visit; found: Found; slide: Slide }) {
  const picture = found.pictures.find((one) => one.picture === slide.picture?.picture)
  const refusal = picture && whyCannotPublish({ ...picture, credit: picture.maker })
  return refusal ? <p class="muted">{say(refusal.says, visit.language)}</p> : null
}

interface Attempt {
  readonly form: Form
  readonly written: Written
  readonly refusal?: Refusal
}

const formOf = ({ pictures, slide }: FoundSlide) => choiceForm(pictures, takesPicture(slide.kind))

function openChoice(visit: Visit, found: FoundSlide): Answer {
  const { slide } = found
  const written = {
    picture: slide.picture?.picture ?? '',
    notes: slide.notes.own,
    hidden: slide.hidden ? 'ja' : '',
  }
  return choicePage(visit, found, { form: formOf(found), written })
}

function choicePage(visit: Visit, found: FoundSlide, attempt: Attempt, status = 200): Answer {
  const t = speak(words, visit.language)
  const { slide, deck } = found
  const body = (
    <>
      <div class="wall-slide chosen-slide" inert>
        <SlideView slide={slide} language={deck.language} base={`/${deck.council}`} level={2} />
      </div>
      <RecordForm
        attempt={attempt}
        action={visit.path}
        cancel={deckDeskAddress(visit, found.meeting)}
        language={visit.language}
      />
    </>
  )
  return invalid(`${t.change}: ${slide.heading} – ${deck.title}`, body, {
    status,
    heading: t.change,
    lead: nameOf(slide, visit),
    unlisted: true,
    breadcrumbs: [{ text: t.slides(deck.title), href: deckDeskAddress(visit, found.meeting) }],
  })
}

async function saveChoice(visit: Visit, found: FoundSlide): Promise<Answer> {
  const form = formOf(found)
  const parsed = parseForm(form, await visit.form())
  if (!parsed.ok) return choicePage(visit, found, { form, ...parsed }, 422)
  const { notes = '', hidden = false } = parsed.value
  const picture = 'picture' in parsed.value ? ((parsed.value.picture as string | undefined) ?? null) : null
  const { meeting, slide } = found
  const done = await lawfully(() =>
    visit.write((tx) => chooseForSlide(tx, visit.act, meeting.meeting, slide.key, { picture, notes, hidden })),
  )
  if (isRefusal(done)) return choicePage(visit, found, { form, written: parsed.written, refusal: done }, 409)
  return seeOther(deckDeskAddress(visit, found.meeting))
}
