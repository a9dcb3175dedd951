import { Icon } from './icon.tsx'

interface SearchFieldProps {
  readonly action: string
  /** Name of the parameter; `q` unless said. */
  readonly name?: string
  readonly value?: string
  readonly label: string
  readonly button: string
  readonly id?: string
  /** `compact` hides the label and the words of the button; both are still read out. */
  readonly size?: 'compact' | 'large'
}

export function SearchField({
  action,
  name = 'q',
  value,
  label,
  button,
  id = 'sok',
  size = 'large',
}: SearchFieldProps) {
  const compact = size === 'compact'
  return (
    <search class={`search-field ${size}`}>
      <form action={action}>
        <label class={compact ? 'hidden' : undefined} for={id}>
          {label}
        </label>
        <div class="search-field-row">
          <input
            class="input"
            type="search"
            id={id}
            name={name}
            value={value}
            placeholder={compact ? label : undefined}
            autocomplete="off"
            enterkeyhint="search"
          />
          <button class="ds-button" type="submit" data-variant={compact ? 'tertiary' : undefined}>
            <Icon name="search" />
            <span class={compact ? 'hidden' : undefined}>{button}</span>
          </button>
        </div>
      </form>
    </search>
  )
}
