import type { ComponentChildren } from 'preact'
import { type Language, speak } from '../words.ts'
import { layoutWords } from './words.ts'

export interface Column<Row> {
  readonly key: string
  readonly header: ComponentChildren
  /** Numbers stand to the right, in figures of equal width. */
  readonly numeric?: boolean
  readonly cell: (row: Row) => ComponentChildren
  /** What stands in this column of the sum row. */
  readonly total?: ComponentChildren
}

interface DataTableProps<Row> {
  readonly id: string
  /** Says what the table holds. */
  readonly caption: ComponentChildren
  /** For a screen reader only, when a heading just above says the same. */
  readonly captionHidden?: boolean
  readonly language: Language
  /** The first column is the row's header. */
  readonly columns: readonly Column<Row>[]
  readonly rows: readonly Row[]
  readonly keyOf: (row: Row) => string
  /** Footnotes and sources, tied to the table. */
  readonly note?: ComponentChildren
  /** On a phone the table scrolls sideways in its own region, or each row becomes a small list. */
  readonly narrow?: 'scroll' | 'stack'
}

export function DataTable<Row>(props: DataTableProps<Row>) {
  const { id, caption, captionHidden, language, columns, rows, keyOf, note, narrow = 'scroll' } = props
  const { scrollTable } = speak(layoutWords, language)
  const hasTotal = columns.some((column) => column.total !== undefined)
  return (
    <div class="table-block">
      <section class="table-scroll" aria-labelledby={`${id}-navn`} tabIndex={narrow === 'scroll' ? 0 : undefined}>
        <table class={narrow === 'stack' ? 'table stack' : 'table'} aria-describedby={note ? `${id}-note` : undefined}>
          <caption id={`${id}-navn`}>
            <span class={captionHidden ? 'hidden' : undefined}>{caption}</span>
            {narrow === 'scroll' ? <span class="hidden"> ({scrollTable})</span> : null}
          </caption>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column.key} scope="col" class={classOf(column)}>
                  {column.header}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={keyOf(row)}>{columns.map((column, index) => cellOf(column, index, column.cell(row)))}</tr>
            ))}
          </tbody>
          {hasTotal ? (
            <tfoot>
              <tr>{columns.map((column, index) => cellOf(column, index, column.total))}</tr>
            </tfoot>
          ) : null}
        </table>
      </section>
      {note ? (
        <p class="note" id={`${id}-note`}>
          {note}
        </p>
      ) : null}
    </div>
  )
}

function classOf(column: { numeric?: boolean }): string | undefined {
  return column.numeric ? 'numeric' : undefined
}

function cellOf<Row>(column: Column<Row>, index: number, content: ComponentChildren) {
  if (index === 0) {
    return (
      <th key={column.key} scope="row" class={classOf(column)}>
        {content}
      </th>
    )
  }
  const empty = content === undefined || content === ''
  const label = typeof column.header === 'string' && !empty ? column.header : undefined
  return (
    <td key={column.key} class={classOf(column)} data-label={label}>
      {content}
    </td>
  )
}
