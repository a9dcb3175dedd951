import { timeOf } from '../../foundation/days.ts'
import type { Visit } from '../../foundation/http/visit.ts'
import { LiveFragment } from '../../foundation/layout/live-fragment.tsx'
import { speak } from '../../foundation/words.ts'
import type { Deck, Notes, Slide } from '../slide.ts'
import { SlideView } from '../stage/slide-view.tsx'
import { Controls } from './controls.tsx'
import { changesOf, deckAddress } from './places.ts'
import type { Around, Presentation } from './rules.ts'
import { Keys } from './screen.tsx'
import { words } from './words.ts'

export interface PresenterProps {
  readonly visit: Visit
  readonly deck: Deck
  readonly slides: readonly Slide[]
  readonly around: Around<Slide>
  readonly presentation: Presentation | undefined
}

/** What the presenter has before them; on a phone the same page is the remote. */
export function Presenter(props: PresenterProps) {
  const { visit, deck } = props
  return (
    <slide-show class="presenter">
      <LiveFragment
        changes={changesOf(visit, deck)}
        fragment={`${deckAddress(deck)}/vis/del`}
        language={visit.language}
      >
        <PresenterPart {...props} />
      </LiveFragment>
      <Keys visit={visit} />
    </slide-show>
  )
}

export function PresenterPart(props: PresenterProps) {
  const { visit, deck, around, presentation } = props
  const t = speak(words, visit.language)
  const { slide, number, of, next } = around
  const drawn = { language: deck.language, base: `/${deck.council}` }
  return (
    <div class="presenter-part" data-title={`${number} ${slide.heading}`}>
      <header class="presenter-head">
        <h1>
          <span class="muted">{t.number(number, of)}</span> {slide.heading}
        </h1>
        <PresenterClock visit={visit} presentation={presentation} />
      </header>
      <div class="presenter-now">
        <h2 class="presenter-label">{presentation?.blank ? t.isBlack : t.now}</h2>
        <div class={presentation?.blank ? 'presenter-slide dark' : 'presenter-slide'} inert>
          <SlideView slide={slide} level={2} {...drawn} />
        </div>
      </div>
      <div class="presenter-next">
        <h2 class="presenter-label">{t.nextSlide}</h2>
        {next ? (
          <div class="presenter-slide" inert>
            <SlideView slide={next} level={2} {...drawn} />
          </div>
        ) : (
          <p>{t.noNext}</p>
        )}
      </div>
      <SlideNotes notes={slide.notes} visit={visit} base={`/${deck.council}`} />
      <Controls {...props} />
    </div>
  )
}

interface NotesProps {
  readonly notes: Notes
  readonly visit: Visit
  readonly base: string
}

function SlideNotes({ notes, visit, base }: NotesProps) {
  const t = speak(words, visit.language)
  const { own, facts, sources } = notes
  return (
    <section class="presenter-notes" aria-labelledby="notater">
      <h2 id="notater" class="presenter-label">
        {t.notes}
      </h2>
      {own ? own.split(/\n+/).map((line) => <p key={line}>{line}</p>) : null}
      {facts.map((fact) => (
        <p key={fact}>{fact}</p>
      ))}
      {!own && !facts.length ? <p class="muted">{t.noNotes}</p> : null}
      {sources.length ? (
        <p>
          {t.sources}:{' '}
          {sources.map(({ text, path }) => (
            <a key={path} href={base + path}>
              {text}
            </a>
          ))}
        </p>
      ) : null}
    </section>
  )
}

/** What the clock shows, and for how long one has been at it; the island moves it on. */
function PresenterClock({ visit, presentation }: Pick<PresenterProps, 'visit' | 'presentation'>) {
  const t = speak(words, visit.language)
  const minutes = presentation ? Math.floor(visit.now.since(presentation.beganAt).total('minutes')) : 0
  return (
    <presenter-clock class="presenter-clock" began={presentation?.beganAt.toString()}>
      <time>{timeOf(visit.now, visit.language)}</time>
      <span class="muted">{presentation ? `${minutes} min ${t.since}` : t.notBegun}</span>
    </presenter-clock>
  )
}
