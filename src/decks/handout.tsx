import type { Visit } from '../foundation/http/visit.ts'
import { speak } from '../foundation/words.ts'
import { slideAddress } from './presenting/places.ts'
import { words } from './presenting/words.ts'
import type { Deck, Slide } from './slide.ts'
import { SlideView } from './stage/slide-view.tsx'

interface DeckProps {
  readonly visit: Visit
  readonly deck: Deck
  readonly slides: readonly Slide[]
}

/** All slides, small: each leads to itself as large as the window. */
export function SlideWall({ visit, deck, slides }: DeckProps) {
  return (
    <ol class="slide-wall">
      {slides.map((slide, at) => (
        <li key={slide.key}>
          <a class="wall-name" href={slideAddress(deck, slide)}>
            {at + 1}. {nameOf(slide, visit)}
          </a>
          <div class="wall-slide" inert>
            <SlideView slide={slide} language={deck.language} base={`/${deck.council}`} level={2} />
          </div>
        </li>
      ))}
    </ol>
  )
}

export function nameOf({ heading, part }: Slide, visit: Visit): string {
  return part ? `${heading} (${speak(words, visit.language).number(part.number, part.of)})` : heading
}

/** For paper: each slide beside what follows from the record, and the notes of who may read them. */
export function Handout({ visit, deck, slides }: DeckProps) {
  const t = speak(words, visit.language)
  return (
    <ol class="handout">
      {slides.map((slide) => (
        <li key={slide.key}>
          <div class="wall-slide">
            <SlideView slide={slide} language={deck.language} base={`/${deck.council}`} level={2} />
          </div>
          <div class="handout-notes">
            {slide.notes.own ? slide.notes.own.split(/\n+/).map((line) => <p key={line}>{line}</p>) : null}
            {slide.notes.facts.map((fact) => (
              <p key={fact}>{fact}</p>
            ))}
            {slide.notes.sources.length ? (
              <p class="muted">
                {t.sources}: {slide.notes.sources.map(({ text }) => text).join(', ')}
              </p>
            ) : null}
          </div>
        </li>
      ))}
    </ol>
  )
}
