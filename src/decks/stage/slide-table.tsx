import type { SlideOf } from '../slide.ts'

/** The budget as its paper has it; each row of a kind, the figures in one column. */
export function SlideTable({ slide }: { slide: SlideOf<'table'> }) {
  const { head, rows, footnote, rowHeight } = slide
  return (
    <>
      <table class={`slide-figures rows-${rowHeight}`}>
        <thead>
          <tr>
            {head.map((cell, at) =>
              cell ? (
                <th key={cell} scope="col" class={at === head.length - 1 ? 'amount' : undefined}>
                  {cell}
                </th>
              ) : (
                <td key={`${at}`} />
              ),
            )}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ is, cells: [label, ...cells] }) => (
            <tr key={`${is}${label}`} class={`is-${is}`}>
              <th scope={is === 'heading' ? 'rowgroup' : 'row'}>{label}</th>
              {cells.map((cell, at) => (
                <td key={at} class={at === cells.length - 1 ? 'amount' : undefined}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {footnote ? <p class="slide-footnote">{footnote}</p> : null}
    </>
  )
}
