import type { ComponentChildren } from 'preact'
import { HiddenFields } from './fields.tsx'
import { FormKey } from './form-key.tsx'
import { Icon, type IconName } from './icon.tsx'

/** One `primary` in a view; `danger` for what cannot be taken back. */
type ButtonLook = 'primary' | 'secondary' | 'quiet' | 'danger'

const variants: Readonly<Record<ButtonLook, string | undefined>> = {
  primary: undefined,
  secondary: 'secondary',
  quiet: 'tertiary',
  danger: 'secondary',
}

interface ButtonProps {
  readonly look?: ButtonLook
  readonly icon?: IconName
  readonly name?: string
  readonly value?: string
  readonly type?: 'submit' | 'button'
  /** Sends the form somewhere else than its own action. */
  readonly formAction?: string
  /** Skips the browser's own checks: for «lagre utkast». */
  readonly formNoValidate?: boolean
  /** Words for a screen reader when the visible ones need their context, like «Fjern Moss». */
  readonly label?: string
  readonly describedBy?: string
  readonly full?: boolean
  /** The key that presses it, like `N` or `ArrowRight`, shown on it. */
  readonly shortcut?: string
  /** What it does, in the reader's language: the outbox sends it also when the network comes back. */
  readonly outbox?: string
  readonly id?: string
  readonly pressed?: boolean
  readonly children: ComponentChildren
}

/** The key as it is shown; the words beside it say the same to a screen reader by `aria-keyshortcuts`. */
export const Key = ({ shortcut }: { shortcut: string }) => (
  // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a kbd takes no focus
  <kbd aria-hidden="true">{shortcut === 'ArrowRight' ? '→' : shortcut}</kbd>
)

export function Button(props: ButtonProps) {
  const { look = 'primary', icon, name, value, type = 'submit', shortcut, children } = props
  return (
    <button
      id={props.id}
      class={look === 'danger' ? 'ds-button danger' : 'ds-button'}
      data-variant={variants[look]}
      data-fullwidth={props.full ? 'true' : undefined}
      type={type}
      name={name}
      value={value}
      formaction={props.formAction}
      formnovalidate={props.formNoValidate}
      aria-label={props.label}
      aria-describedby={props.describedBy}
      aria-keyshortcuts={shortcut}
      aria-pressed={props.pressed}
      data-outbox={props.outbox}
    >
      {icon ? <Icon name={icon} /> : null}
      {children}
      {shortcut ? <Key shortcut={shortcut} /> : null}
    </button>
  )
}

interface LinkButtonProps {
  readonly href: string
  readonly look?: ButtonLook
  readonly icon?: IconName
  /** The file's name, when the link downloads. */
  readonly download?: string | boolean
  readonly full?: boolean
  readonly children: ComponentChildren
}

/** A link that looks like a button: goes somewhere, changes nothing. */
export function LinkButton({ href, look = 'secondary', icon, download, full, children }: LinkButtonProps) {
  return (
    <a
      class="ds-button"
      data-variant={variants[look]}
      data-fullwidth={full ? 'true' : undefined}
      href={href}
      download={download}
    >
      {icon ? <Icon name={icon} /> : null}
      {children}
    </a>
  )
}

export function ButtonRow({ children }: { children: ComponentChildren }) {
  return <div class="button-row">{children}</div>
}

interface ConfirmFormProps {
  readonly action: string
  /** The button that opens the question. */
  readonly button: string
  /** The question, with what will happen. */
  readonly question: ComponentChildren
  /** The button that does it: a verb, never «OK». */
  readonly confirm: string
  readonly look?: ButtonLook
  readonly hidden?: Readonly<Record<string, string>>
  /** Keeps it open when a live part of the page is renewed. */
  readonly id?: string
  /** The key that opens the question. */
  readonly shortcut?: string
  /** As in `Button`. */
  readonly outbox?: string
  /** Further fields, like a reason. */
  readonly children?: ComponentChildren
}

/** Asks once before it is done, without JavaScript: the first button opens the question, the second sends the form. */
export function ConfirmForm(props: ConfirmFormProps) {
  const { action, button, question, confirm, look = 'danger', hidden, shortcut, children } = props
  return (
    <details class="confirm" id={props.id}>
      <summary
        class={look === 'danger' ? 'ds-button danger' : 'ds-button'}
        data-variant={variants[look] ?? 'secondary'}
        aria-keyshortcuts={shortcut}
      >
        {button}
        {shortcut ? <Key shortcut={shortcut} /> : null}
      </summary>
      <form class="confirm-panel" method="post" action={action} data-outbox={props.outbox}>
        <FormKey />
        <HiddenFields values={hidden} />
        <div class="confirm-question">{typeof question === 'string' ? <p>{question}</p> : question}</div>
        {children}
        <Button look={look === 'danger' ? 'primary' : look}>{confirm}</Button>
      </form>
    </details>
  )
}
