import type { ComponentChildren } from 'preact'
import { shareClass } from '../../foundation/layout/share-bar.tsx'
import { type Language, speak } from '../../foundation/words.ts'
import { bodySize, columnOf, headingSize } from '../drawing/making.ts'
import { table } from '../fitting/stage.ts'
import type { Slide, SlideOf } from '../slide.ts'
import { words } from '../words.ts'
import { SlideList } from './slide-list.tsx'
import { SlidePictureView } from './slide-picture.tsx'
import { SlideTable } from './slide-table.tsx'

export interface Drawn<S extends Slide = Slide> {
  readonly slide: S
  /** The meeting's own language. */
  readonly language: Language
  /** `/mosseregionen` */
  readonly base: string
  /** 1 where the slide is the page, 2 where it is one of many. */
  readonly level: 1 | 2
}

/** One slide on its stage. Its sizes are the stage's pixels, whatever the screen's. */
export function SlideView(drawn: Drawn) {
  const { slide, language } = drawn
  const classes = ['slide', `kind-${slide.kind}`, slide.picture ? 'with-picture' : '']
  return (
    <div class="stage">
      <article class={classes.filter(Boolean).join(' ')} lang={language}>
        <Content {...drawn} />
        {slide.picture ? <SlidePictureView {...drawn} picture={slide.picture} /> : null}
      </article>
    </div>
  )
}

function Content(drawn: Drawn) {
  const { slide } = drawn
  switch (slide.kind) {
    case 'title':
      return <Front {...drawn} slide={slide} />
    case 'opening':
    case 'closing':
      return <Opening {...drawn} slide={slide} />
    case 'section':
      return <Opening {...drawn} slide={{ ...slide, number: slide.years }} />
    case 'goal':
      return <GoalBody {...drawn} slide={slide} />
    case 'agenda':
    case 'list':
      return <Headed {...drawn}>{<SlideList list={slide} />}</Headed>
    case 'text':
      return <Headed {...drawn}>{<Words slide={slide} />}</Headed>
    case 'table':
      return <Headed {...drawn}>{<SlideTable slide={slide} />}</Headed>
    case 'chart':
      return <Headed {...drawn}>{<Chart slide={slide} />}</Headed>
  }
}

type Level = Pick<Drawn, 'level'>

function Title({ level, size, children }: Level & { size: number; children: ComponentChildren }) {
  const classes = `slide-heading size-${size}`
  return level === 1 ? (
    <h1 class={classes} tabIndex={-1}>
      {children}
    </h1>
  ) : (
    <h2 class={classes}>{children}</h2>
  )
}

function PartOf({ slide, language }: Pick<Drawn, 'slide' | 'language'>) {
  if (!slide.part) return null
  const { number, of } = slide.part
  return <span class="slide-part">{speak(words, language).part(number, of)}</span>
}

function Headed(drawn: Drawn & { children: ComponentChildren }) {
  const { slide, children } = drawn
  return (
    <div class="slide-main">
      <Title
        level={drawn.level}
        size={slide.kind === 'table' ? table.heading : headingSize(slide.heading, columnOf(slide.picture))}
      >
        {slide.heading} <PartOf {...drawn} />
      </Title>
      {children}
    </div>
  )
}

function Front({ slide, level }: Drawn<SlideOf<'title'>>) {
  return (
    <div class="slide-main">
      <Title level={level} size={slide.picture ? 46 : 64}>
        <span class="slide-council">{slide.council}</span>
        <span class="hidden"> – </span>
        <span class="slide-body">{slide.body}</span>
      </Title>
      <p class="slide-day">{slide.day}</p>
      <p class="slide-when">{slide.when}</p>
    </div>
  )
}

interface Opened {
  readonly number: string
  readonly title: string
  readonly tag?: string
}

function Opening({ slide, level }: Drawn & { slide: Slide & Opened }) {
  const { number, title, tag } = slide
  return (
    <div class="slide-main">
      <Title level={level} size={bodySize(title, slide.picture)}>
        {slide.kind === 'section' ? (
          <>
            <span class="slide-name">{title}</span> <span class="slide-number">{number}</span>
          </>
        ) : (
          <>
            {number ? <span class="slide-number">{number} </span> : null}
            <span class="slide-name">{title}</span>
          </>
        )}
      </Title>
      {tag ? <p class="slide-tag">{tag}</p> : null}
    </div>
  )
}

function GoalBody(drawn: Drawn<SlideOf<'goal'>>) {
  const { slide, level } = drawn
  return (
    <>
      <div class="slide-panel">
        <Title level={level} size={slide.titleSize}>
          <span class="goal-number">{slide.number}. </span>
          {slide.title}
        </Title>
        <PartOf {...drawn} />
      </div>
      <div class="slide-beside">
        <SlideList list={slide} />
      </div>
    </>
  )
}

function Words({ slide }: { slide: SlideOf<'text'> }) {
  return (
    <>
      <p class="slide-label">{slide.label}</p>
      <div class={`slide-words size-${slide.size}`}>
        {slide.paragraphs.map((paragraph, at) => (
          <p key={at}>{paragraph}</p>
        ))}
      </div>
    </>
  )
}

/** Bars as long as their share, in the municipalities' own colours; the figures say the same in words. */
function Chart({ slide }: { slide: SlideOf<'chart'> }) {
  const most = Math.max(...slide.bars.map(({ value }) => value), 1)
  return (
    <>
      <p class="slide-sentence">{slide.sentence}</p>
      <dl class="slide-bars">
        {slide.bars.map(({ name, colour, value, valueText, shareText }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              <svg class="slide-bar" aria-hidden="true" focusable="false">
                <rect width={`${((value / most) * 100).toFixed(2)}%`} height="100%" rx="6" class={shareClass(colour)} />
              </svg>
              <span class="slide-value">{valueText}</span> <span class="slide-share">{shareText}</span>
            </dd>
          </div>
        ))}
      </dl>
    </>
  )
}
