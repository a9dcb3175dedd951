import type { Item, Marker } from '../slide.ts'

interface ListProps {
  readonly list: {
    readonly items: readonly Item[]
    readonly marker: Marker
    readonly size: number
    readonly tight: boolean
  }
}

/** What an item says first is set apart from why; the numbers are the record's own, also on the second of two slides. */
export function SlideList({ list }: ListProps) {
  const { items, marker, size, tight } = list
  const numbered = marker !== 'bullet'
  const Tag = numbered ? 'ol' : 'ul'
  return (
    <Tag class={`slide-list size-${size} marker-${marker}${tight ? ' tight' : ''}`} role="list">
      {items.map((item, at) => (
        <li key={at} class={classOf(item)}>
          <span class="slide-mark" aria-hidden={numbered ? undefined : 'true'}>
            {item.goesOn ? '' : markOf(item, marker)}{' '}
          </span>
          <span>
            {item.lead ? <b>{item.text.slice(0, item.lead)}</b> : null}
            {item.text.slice(item.lead)}
          </span>
        </li>
      ))}
    </Tag>
  )
}

const classOf = ({ nested, lead }: Item) =>
  [nested ? 'nested' : '', lead ? 'led' : ''].filter(Boolean).join(' ') || undefined

function markOf({ number }: Item, marker: Marker): string {
  if (marker === 'bullet') return ''
  return `${number ?? ''}${marker === 'point' ? '.' : ')'}`
}
