import type { Visit } from '../../foundation/http/visit.ts'
import { Icon } from '../../foundation/layout/icon.tsx'
import { LiveFragment } from '../../foundation/layout/live-fragment.tsx'
import { speak } from '../../foundation/words.ts'
import type { Deck, Slide } from '../slide.ts'
import { SlideView } from '../stage/slide-view.tsx'
import { changesOf, deckAddress, slideAddress } from './places.ts'
import type { Around } from './rules.ts'
import { words } from './words.ts'

interface ScreenProps {
  readonly visit: Visit
  readonly deck: Deck
  readonly around: Around<Slide>
}

/** One slide as large as the window, with what one needs to move on; the keys are an island's, the links work without. */
export function SlideScreen(props: ScreenProps) {
  const { visit, deck, around } = props
  return (
    <slide-show class="slide-screen">
      <LiveFragment
        changes={changesOf(visit, deck)}
        fragment={`${slideAddress(deck, around.slide)}/del`}
        language={visit.language}
      >
        <ScreenPart {...props} />
      </LiveFragment>
      <Keys visit={visit} />
    </slide-show>
  )
}

/** What is renewed when the record changes, and exchanged when one moves on. */
export function ScreenPart({ visit, deck, around }: ScreenProps) {
  const t = speak(words, visit.language)
  const { slide, number, of, previous, next, first, last } = around
  const to = (one: Slide | undefined) => (one ? slideAddress(deck, one) : undefined)
  return (
    <div class="show-part" data-title={`${slide.heading} – ${deck.title}`}>
      <SlideView slide={slide} language={deck.language} base={`/${deck.council}`} level={1} />
      <nav class="show-tools" aria-label={t.controls}>
        <Go to={to(previous)} name="previous" text={t.previous} icon="left" />
        <span class="show-number">{t.number(number, of)}</span>
        <Go to={to(next)} name="next" text={t.next} icon="right" />
        <a class="hidden" href={to(first)} data-go="first">
          {t.first}
        </a>
        <a class="hidden" href={to(last)} data-go="last">
          {t.last}
        </a>
        <a href={`${deckAddress(deck)}/oversikt`}>{t.overview}</a>
      </nav>
    </div>
  )
}

interface GoProps {
  readonly to: string | undefined
  readonly name: string
  readonly text: string
  readonly icon: 'left' | 'right'
}

function Go({ to, name, text, icon }: GoProps) {
  const inside = (
    <>
      {icon === 'left' ? <Icon name="left" /> : null}
      <span>{text}</span>
      {icon === 'right' ? <Icon name="right" /> : null}
    </>
  )
  return to ? (
    <a href={to} data-go={name} rel={name === 'next' ? 'next' : 'prev'}>
      {inside}
    </a>
  ) : (
    <span class="show-ended" aria-disabled="true">
      {inside}
    </span>
  )
}

/** Opened with `?`, or by hand. */
export function Keys({ visit }: { visit: Visit }) {
  const t = speak(words, visit.language)
  const keys = [
    [t.arrows, t.keyNext],
    [t.arrowLeft, t.keyPrevious],
    ['Home', t.keyFirst],
    ['End', t.keyLast],
    ['B', t.keyBlack],
    ['F', t.keyFull],
    ['?', t.keyKeys],
  ]
  return (
    <details class="show-keys">
      <summary>
        <span aria-hidden="true">?</span>
        <span class="hidden">{t.keys}</span>
      </summary>
      <dl>
        {keys.map(([key, does]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}

interface FollowedProps {
  readonly visit: Visit
  readonly deck: Deck
  /** Undefined while the screen is black. */
  readonly slide: Slide | undefined
}

/** The screen in the room, and everyone's own: shows what the presenter shows. */
export function FollowingScreen(props: FollowedProps) {
  const { visit, deck } = props
  return (
    <slide-show class="slide-screen following">
      <LiveFragment
        changes={changesOf(visit, deck)}
        fragment={`${deckAddress(deck)}/folg/del`}
        language={visit.language}
        announce
      >
        <FollowedPart {...props} />
      </LiveFragment>
      <Keys visit={visit} />
    </slide-show>
  )
}

export function FollowedPart({ visit, deck, slide }: FollowedProps) {
  const t = speak(words, visit.language)
  if (!slide)
    return (
      <div class="show-part black">
        <h1 class="hidden">{t.isBlack}</h1>
      </div>
    )
  return (
    <div class="show-part" data-title={`${slide.heading} – ${deck.title}`}>
      <SlideView slide={slide} language={deck.language} base={`/${deck.council}`} level={1} />
    </div>
  )
}
