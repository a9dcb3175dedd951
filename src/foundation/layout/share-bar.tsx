import type { ComponentChildren } from 'preact'

/** A municipality keeps its colour everywhere; the number is its place in the council's own order, from 1. */
export interface Share {
  readonly name: string
  readonly colour: number
  /** Between 0 and 1; all shares add up to 1. */
  readonly share: number
  /** In words: «60,8 %». */
  readonly shareText: string
  /** In words: «390 382,50 kroner». */
  readonly amountText?: string
}

interface ShareBarProps {
  readonly shares: readonly Share[]
  /** The sentence that the bar shows. */
  readonly caption?: ComponentChildren
  /** A `DataTable` with the same numbers; without it a legend says them. */
  readonly table?: ComponentChildren
}

/** One bar of everybody's share, the numbers beside it. */
export function ShareBar({ shares, caption, table }: ShareBarProps) {
  return (
    <figure class="share-bar">
      {caption ? <figcaption>{caption}</figcaption> : null}
      <svg class="share-picture" aria-hidden="true" focusable="false">
        {startsOf(shares).map(({ share, start }) => (
          <svg key={share.name} x={percent(start)} width={percent(share.share)} class={sizeOf(share.share)}>
            <rect width="100%" height="100%" rx="7" class={shareClass(share.colour)} />
            <text x="0.75em" y="1.5em" class="share-name">
              {share.name}
            </text>
            <text x="0.75em" y="2.8em">
              {share.shareText}
            </text>
          </svg>
        ))}
      </svg>
      {table ?? <ShareLegend shares={shares} />}
    </figure>
  )
}

function ShareLegend({ shares }: { shares: readonly Share[] }) {
  return (
    <ul class="share-legend">
      {shares.map((share) => (
        <li key={share.name}>
          <ShareSwatch colour={share.colour} />
          <strong>{share.name}</strong> {share.shareText}
          {share.amountText ? <span class="muted"> {share.amountText}</span> : null}
        </li>
      ))}
    </ul>
  )
}

/** The municipality's colour before its name, in tables and lists. */
export function ShareSwatch({ colour }: { colour: number }) {
  return (
    <svg class="share-swatch" viewBox="0 0 10 10" width="10" height="10" aria-hidden="true" focusable="false">
      <rect width="10" height="10" rx="2" class={shareClass(colour)} />
    </svg>
  )
}

const colours = 8

export function shareClass(colour: number): string {
  return `share-${((colour - 1) % colours) + 1}`
}

function startsOf(shares: readonly Share[]): { share: Share; start: number }[] {
  return shares.map((share, index) => ({
    share,
    start: shares.slice(0, index).reduce((sum, before) => sum + before.share, 0),
  }))
}

function percent(part: number): string {
  return `${(part * 100).toFixed(3)}%`
}

/** How much is written inside a part: nothing in a sliver, the name in a small one. */
function sizeOf(share: number): string {
  if (share < 0.06) return 'sliver'
  return share < 0.15 ? 'small' : 'whole'
}
