import type { ComponentChildren } from 'preact'

interface ToolProps {
  /** Keeps it open while the rest of the page changes. */
  readonly id: string
  readonly name: string
  readonly children: ComponentChildren
}

/** A button that opens a small form. */
export const Tool = ({ id, name, children }: ToolProps) => (
  <details class="confirm" id={id}>
    <summary class="ds-button" data-variant="tertiary">
      {name}
    </summary>
    {children}
  </details>
)
