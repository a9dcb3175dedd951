import type { ComponentChildren } from 'preact'

interface FigureProps {
  /** The sentence that the picture shows. */
  readonly caption: ComponentChildren
  /** The picture; hidden from screen readers, who get the table. */
  readonly children: ComponentChildren
  /** The same numbers as a `DataTable`. */
  readonly table: ComponentChildren
  /** «Vis tallene»: the table then stands folded under the picture. */
  readonly fold?: string
}

/** A picture never stands alone: the numbers are beside it, or one press away. */
export function Figure({ caption, children, table, fold }: FigureProps) {
  return (
    <figure class="figure">
      <figcaption>{caption}</figcaption>
      <div class="figure-picture" aria-hidden="true">
        {children}
      </div>
      {fold ? (
        <details class="fold">
          <summary>{fold}</summary>
          {table}
        </details>
      ) : (
        table
      )}
    </figure>
  )
}
