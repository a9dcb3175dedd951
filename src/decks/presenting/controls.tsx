import type { ComponentChildren } from 'preact'
import { speak } from '../../foundation/words.ts'
import { deckAddress } from './places.ts'
import type { PresenterProps } from './presenter.tsx'
import { words } from './words.ts'

/** Everything is one form: a press of a button says which slide is next, so that a press too many does no harm. */
export function Controls(props: PresenterProps) {
  const { visit, deck, around, presentation } = props
  const t = speak(words, visit.language)
  const { slide, previous, next, first, last } = around
  const blank = presentation?.blank ?? false
  return (
    <form class="presenter-controls" method="post" action={`${deckAddress(deck)}/vis`} aria-label={t.controls}>
      <Press go="previous" to={previous?.key} look="secondary">
        {t.previous}
      </Press>
      <Press go="next" to={next?.key}>
        {t.next}
      </Press>
      <Press go="black" name="svart" to={blank ? slide.key : `svart ${slide.key}`} look="secondary">
        {blank ? t.showAgain : t.black}
      </Press>
      <Jump {...props} />
      <Press go="first" to={first.key} hidden>
        {t.first}
      </Press>
      <Press go="last" to={last.key} hidden>
        {t.last}
      </Press>
      <Press name="avslutt" to="ja" look="tertiary">
        {t.end}
      </Press>
      <a class="ds-button" data-variant="tertiary" href={`${deckAddress(deck)}/folg`} target="_blank" rel="noopener">
        {t.follow}
      </a>
    </form>
  )
}

interface PressProps {
  /** The word by which a key presses it. */
  readonly go?: string
  readonly name?: string
  /** What the form then says; without it there is nowhere to go. */
  readonly to: string | undefined
  readonly look?: string
  readonly hidden?: boolean
  readonly children: ComponentChildren
}

function Press({ go, name = 'ark', to, look, hidden, children }: PressProps) {
  return (
    <button
      type="submit"
      class={hidden ? 'hidden' : 'ds-button'}
      data-variant={look}
      name={name}
      value={to}
      disabled={to === undefined}
      data-go={go}
      tabIndex={hidden ? -1 : undefined}
    >
      {children}
    </button>
  )
}

function Jump({ visit, slides, around }: PresenterProps) {
  const t = speak(words, visit.language)
  return (
    <details class="presenter-jump">
      <summary>{t.jump}</summary>
      <ol>
        {slides.map((one) => (
          <li key={one.key}>
            <button
              type="submit"
              name="ark"
              value={one.key}
              aria-current={one.key === around.slide.key ? 'true' : undefined}
            >
              {one.heading}
              {one.part ? ` (${t.number(one.part.number, one.part.of)})` : ''}
            </button>
          </li>
        ))}
      </ol>
    </details>
  )
}
