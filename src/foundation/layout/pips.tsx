export interface PipsProps {
  readonly confirmed: number
  readonly required: number
  /** The same in words: «1 av minst 3 er bekreftet». */
  readonly text: string
}

const mostPips = 12

/** How many of a goal's results have been confirmed: one pip each. The words carry it, the pips are for the eye. */
export function Pips({ confirmed, required, text }: PipsProps) {
  const count = Math.min(Math.max(required, confirmed, 0), mostPips)
  const filled = Math.min(confirmed, count)
  return (
    <div class="pips">
      <p class="pips-text">{text}</p>
      <span class="pips-row" aria-hidden="true">
        {Array.from({ length: count }, (_, index) => (
          <span key={index} class={index < filled ? 'pip filled' : 'pip'} />
        ))}
      </span>
    </div>
  )
}
