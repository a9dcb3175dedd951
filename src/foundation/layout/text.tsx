import type { ComponentChildren } from 'preact'
import { Icon, type IconName } from './icon.tsx'

/** `plain` says nothing, `calm` is ours or in progress, `good` is done, `warn` waits, `bad` is missing or refused. */
export type Tone = 'plain' | 'calm' | 'good' | 'warn' | 'bad'

interface HeadingProps {
  /** 2–4; the page's own heading is the only `h1`. */
  readonly level?: 2 | 3 | 4
  readonly id?: string
  /** The look, when it must differ from the level. */
  readonly size?: 'large' | 'medium' | 'small'
  readonly children: ComponentChildren
}

export function Heading({ level = 2, id, size, children }: HeadingProps) {
  const Element = `h${level}` as const
  return (
    <Element id={id} class={size ? `heading-${size}` : undefined}>
      {children}
    </Element>
  )
}

interface ReadingProps {
  /** `resolution` marks a decided text with a rule at its side; `draft` the same, not yet decided. */
  readonly kind?: 'text' | 'resolution' | 'draft'
  readonly label?: string
  readonly children: ComponentChildren
}

/** Text to be read, in serif: resolutions, treatment, clauses. */
export function Reading({ kind = 'text', label, children }: ReadingProps) {
  if (kind === 'text') return <div class="reading">{children}</div>
  return (
    <section class={`reading resolution ${kind}`} aria-label={label}>
      {label ? <p class="resolution-label">{label}</p> : null}
      {children}
    </section>
  )
}

interface TagProps {
  readonly tone?: Tone
  readonly icon?: IconName
  readonly children: ComponentChildren
}

/** A state in one or two words: planlagt, innkalt, vedtatt. The words carry it; the colour only helps. */
export function Tag({ tone = 'plain', icon, children }: TagProps) {
  return (
    <span class={`tag ${tone}`}>
      {icon ? <Icon name={icon} /> : null}
      {children}
    </span>
  )
}

interface NoticeProps {
  readonly tone?: Tone
  readonly title?: ComponentChildren
  readonly role?: 'status' | 'alert'
  readonly id?: string
  readonly children?: ComponentChildren
}

const noticeIcons: Readonly<Record<Tone, IconName>> = {
  plain: 'info',
  calm: 'info',
  good: 'check',
  warn: 'warning',
  bad: 'warning',
}

/** Something to know before going on: a message, a warning, a refusal with its paragraph. */
export function Notice({ tone = 'calm', title, role, id, children }: NoticeProps) {
  return (
    <div class={`notice ${tone}`} role={role} id={id}>
      <Icon name={noticeIcons[tone]} />
      <div>
        {title ? <p class="notice-title">{title}</p> : null}
        {typeof children === 'string' ? <p>{children}</p> : children}
      </div>
    </div>
  )
}

interface EmptyStateProps {
  readonly children: ComponentChildren
  /** What can be done about it. */
  readonly action?: ComponentChildren
}

/** Nothing here, said in a sentence that tells when there will be. */
export function EmptyState({ children, action }: EmptyStateProps) {
  return (
    <div class="empty-state">
      <p>{children}</p>
      {action}
    </div>
  )
}

/** Muted small print: sources, footnotes, dates. */
export function Note({ id, children }: { id?: string; children: ComponentChildren }) {
  return (
    <p class="note" id={id}>
      {children}
    </p>
  )
}

interface SectionProps {
  readonly heading: ComponentChildren
  readonly id?: string
  readonly level?: 2 | 3 | 4
  /** Link or tag at the end of the heading's line. */
  readonly aside?: ComponentChildren
  readonly children: ComponentChildren
}

/** A part of the page under its own heading. */
export function Section({ heading, id, level = 2, aside, children }: SectionProps) {
  return (
    <section class="section" aria-labelledby={id}>
      <div class="section-head">
        <Heading level={level} id={id}>
          {heading}
        </Heading>
        {aside}
      </div>
      {children}
    </section>
  )
}

interface ColumnsProps {
  readonly children: ComponentChildren
  readonly aside: ComponentChildren
  /** True when the aside matters most: it is then read first, and stands on top on a phone. */
  readonly asideFirst?: boolean
}

/** The main column and what stands beside it on a wide screen, under it on a narrow one. */
export function Columns({ children, aside, asideFirst }: ColumnsProps) {
  const beside = <div class="columns-aside">{aside}</div>
  return (
    <div class={asideFirst ? 'columns aside-first' : 'columns'}>
      {asideFirst ? beside : null}
      <div class="columns-main">{children}</div>
      {asideFirst ? null : beside}
    </div>
  )
}

/** A calm panel on sand, for what can be tried or what matters now. */
export function Panel({ children }: { children: ComponentChildren }) {
  return <div class="panel">{children}</div>
}
