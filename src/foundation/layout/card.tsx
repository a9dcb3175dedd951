import type { ComponentChildren } from 'preact'

interface CardProps {
  readonly title?: ComponentChildren
  /** Level of the title; 3 unless said. */
  readonly level?: 2 | 3 | 4
  /** Makes the title a link and the whole card its target. */
  readonly href?: string
  readonly overline?: ComponentChildren
  readonly tone?: 'plain' | 'sand' | 'calm'
  readonly footer?: ComponentChildren
  readonly id?: string
  readonly children?: ComponentChildren
}

export function Card({ title, level = 3, href, overline, tone = 'plain', footer, id, children }: CardProps) {
  const Element = `h${level}` as const
  return (
    <article class={`card ${tone}${href ? ' linked' : ''}`} id={id}>
      {overline ? <p class="overline">{overline}</p> : null}
      {title ? <Element class="card-title">{href ? <a href={href}>{title}</a> : title}</Element> : null}
      {typeof children === 'string' ? <p>{children}</p> : children}
      {footer ? <div class="card-footer">{footer}</div> : null}
    </article>
  )
}

/** Cards side by side as far as they fit. `children` are `Card`s. */
export function CardList({ children, label }: { children: ComponentChildren[]; label?: string }) {
  return (
    <ul class="card-list" aria-label={label}>
      {children.map((child, index) => (
        <li key={index}>{child}</li>
      ))}
    </ul>
  )
}
