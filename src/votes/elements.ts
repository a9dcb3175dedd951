import type { HTMLAttributes } from 'preact'

/** The island around a member's voting form. */
declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
      'ballot-form': HTMLAttributes<HTMLElement> & { sending?: string; unsent?: string }
    }
  }
}
