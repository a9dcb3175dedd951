interface ProgressProps {
  readonly label: string
  /** Left out while nobody knows how far it has come. */
  readonly value?: number
  readonly max?: number
  /** The state in words: «12 av 300 sider». */
  readonly text?: string
}

export function Progress({ label, value, max = 1, text }: ProgressProps) {
  return (
    <div class="progress">
      <p class="progress-words">
        <span>{label}</span>
        {text ? <span class="muted">{text}</span> : null}
      </p>
      <progress aria-label={label} value={value} max={max}>
        {text}
      </progress>
    </div>
  )
}
