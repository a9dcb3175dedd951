import { seesOf } from '../../accounts/sees.ts'
import { type Answer, fragment, notFound, page, refused, seeOther } from '../../foundation/http/answer.ts'
import { anyone, get, office, post } from '../../foundation/http/route.ts'
import type { Visit } from '../../foundation/http/visit.ts'
import { LinkButton } from '../../foundation/layout/buttons.tsx'
import { speak } from '../../foundation/words.ts'
import { isRefusal } from '../../law/refusal.ts'
import { meetingHere } from '../../meetings/here.ts'
import { meetingPath } from '../../meetings/paths.ts'
import type { Meeting } from '../../meetings/store.ts'
import { Handout, SlideWall } from '../handout.tsx'
import { readDeck } from '../reading.ts'
import type { Deck, Slide } from '../slide.ts'
import { shown } from '../slides.ts'
import { endPresentation, showSlide } from './actions.ts'
import { deckAddress, deckDeskAddress, publicPath } from './places.ts'
import { Presenter, PresenterPart } from './presenter.tsx'
import { aroundSlide, type Presentation, shownTo, standingAt } from './rules.ts'
import { FollowedPart, FollowingScreen, ScreenPart, SlideScreen } from './screen.tsx'
import { findPresentation } from './store.ts'
import { words } from './words.ts'

/** Who moves the slides on. */
const presenters = office('secretary', 'leader')

export const presentingRoutes = [
  get(publicPath, anyone, (visit) => withDeck(visit, (found) => oneSlide(visit, found))),
  get(`${publicPath}/oversikt`, anyone, (visit) => withDeck(visit, (found) => overview(visit, found))),
  get(`${publicPath}/utskrift`, anyone, (visit) => withDeck(visit, (found) => handout(visit, found))),
  get(`${publicPath}/folg`, anyone, (visit) => withDeck(visit, (found) => following(visit, found))),
  get(`${publicPath}/folg/del`, anyone, (visit) =>
    withDeck(visit, (found) => fragment(<FollowedPart visit={visit} deck={found.deck} slide={followed(found)} />)),
  ),
  get(`${publicPath}/vis`, presenters, (visit) => withDeck(visit, (found) => presenter(visit, found))),
  get(`${publicPath}/vis/del`, presenters, (visit) =>
    withDeck(visit, (found) => fragment(<PresenterPart visit={visit} {...found} around={standing(found)} />)),
  ),
  post(`${publicPath}/vis`, presenters, (visit) => withDeck(visit, (found) => move(visit, found))),
  get(`${publicPath}/:slide`, anyone, (visit) =>
    withDeck(visit, (found) => oneSlide(visit, found, visit.params.slide)),
  ),
  get(`${publicPath}/:slide/del`, anyone, (visit) => withDeck(visit, (found) => slidePart(visit, found))),
]

interface Found {
  readonly deck: Deck
  /** What is shown: without the hidden ones. Never empty: the first slide is always there unless all are hidden. */
  readonly slides: readonly Slide[]
  readonly presentation: Presentation | undefined
  readonly meeting: Meeting
}

/** A missing meeting, and one that is not announced, answer alike. */
async function withDeck(visit: Visit, answer: (found: Found) => Answer | Promise<Answer>): Promise<Answer> {
  const sees = seesOf(visit.reader)
  const found = await visit.read(async (tx) => {
    const meeting = await meetingHere(tx, visit, sees)
    if (!meeting) return undefined
    const deck = await readDeck(tx, visit.council, meeting, sees)
    const presentation = await findPresentation(tx, visit.council, meeting.meeting)
    return { deck, slides: shown(deck), presentation, meeting }
  })
  return found?.slides.length ? answer(found) : notFound
}

const bare = (deck: Deck) => ({ bare: true, unlisted: !deck.meeting.announced })

function oneSlide(visit: Visit, { deck, slides }: Found, key = slides[0]!.key): Answer {
  const around = aroundSlide(slides, key)
  if (!around) return notFound
  return page(
    `${around.slide.heading} – ${deck.title}`,
    <SlideScreen visit={visit} deck={deck} around={around} />,
    bare(deck),
  )
}

function slidePart(visit: Visit, { deck, slides }: Found): Answer {
  const around = aroundSlide(slides, visit.params.slide ?? '')
  return around ? fragment(<ScreenPart visit={visit} deck={deck} around={around} />) : notFound
}

const followed = ({ slides, presentation }: Found) => shownTo(slides, presentation)
const standing = ({ slides, presentation }: Found) => standingAt(slides, presentation)

function following(visit: Visit, found: Found): Answer {
  const { deck } = found
  const title = `${speak(words, visit.language).follow} – ${deck.title}`
  return page(title, <FollowingScreen visit={visit} deck={deck} slide={followed(found)} />, bare(deck))
}

function presenter(visit: Visit, found: Found): Answer {
  const title = `${speak(words, visit.language).presenter} – ${found.deck.title}`
  return page(title, <Presenter visit={visit} {...found} around={standing(found)} />, bare(found.deck))
}

/** `ark` is the slide to show; `svart` the one to come back to, with the word before it while the screen is to be black. */
async function move(visit: Visit, { deck, meeting }: Found): Promise<Answer> {
  const form = await visit.form()
  const said = (name: string) => String(form.get(name) ?? '')
  const back = seeOther(`${deckAddress(deck)}/vis`)
  if (said('avslutt')) {
    await visit.write((tx) => endPresentation(tx, visit.act, meeting))
    return back
  }
  const [black, slide] = said('svart').startsWith('svart ')
    ? [true, said('svart').slice(6)]
    : [false, said('svart') || said('ark')]
  const sees = seesOf(visit.reader)
  const done = await visit.write((tx) => showSlide(tx, visit.act, meeting, sees, { slide, blank: black }))
  return isRefusal(done) ? refused(done) : back
}

function overview(visit: Visit, { deck, slides, meeting }: Found): Answer {
  const t = speak(words, visit.language)
  const to = deckAddress(deck)
  const { offices } = visit.reader ?? { offices: new Set<string>() }
  const actions = (
    <>
      <LinkButton href={to}>{t.show}</LinkButton>
      {offices.has('secretary') || offices.has('leader') ? (
        <LinkButton href={`${to}/vis`}>{t.present}</LinkButton>
      ) : null}
      {offices.has('secretary') ? <LinkButton href={deckDeskAddress(visit, meeting)}>{t.choose}</LinkButton> : null}
      <LinkButton href={`${to}/lysark.pptx`} icon="download" look="quiet">
        {t.powerpoint}
      </LinkButton>
      <LinkButton href={`${to}/lysark.pdf`} icon="download" look="quiet">
        {t.pdf}
      </LinkButton>
      <LinkButton href={`${to}/utskrift`} look="quiet">
        {t.print}
      </LinkButton>
      <LinkButton href={`${to}/folg`} look="quiet">
        {t.follow}
      </LinkButton>
    </>
  )
  return page(`${t.slides}: ${deck.title}`, <SlideWall visit={visit} deck={deck} slides={slides} />, {
    lead: t.lead(slides.length),
    breadcrumbs: [{ text: deck.title, href: meetingPath(visit, meeting) }],
    actions,
    width: 'wide',
    unlisted: !deck.meeting.announced,
  })
}

function handout(visit: Visit, { deck, slides, meeting }: Found): Answer {
  const t = speak(words, visit.language)
  return page(`${t.handout}: ${deck.title}`, <Handout visit={visit} deck={deck} slides={slides} />, {
    breadcrumbs: [
      { text: deck.title, href: meetingPath(visit, meeting) },
      { text: t.slides, href: `${deckAddress(deck)}/oversikt` },
    ],
    width: 'wide',
    unlisted: true,
  })
}
