import type { HTMLAttributes } from 'preact'

/** The islands' own elements, known to the JSX of the pages. */
declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
      'agenda-order': HTMLAttributes<HTMLElement>
      'drop-zone': HTMLAttributes<HTMLElement>
      'rich-text': HTMLAttributes<HTMLElement> & { editing?: string; private?: boolean }
      'running-clock': HTMLAttributes<HTMLElement> & { seconds?: number; limit?: number }
      'spoken-words': HTMLAttributes<HTMLElement> & { of?: string }
      'out-box': HTMLAttributes<HTMLElement> & Record<string, unknown>
      'slide-show': HTMLAttributes<HTMLElement>
      'presenter-clock': HTMLAttributes<HTMLElement> & { began?: string }
      'live-fragment': HTMLAttributes<HTMLElement> & { changes?: string; fragment?: string; stale?: string }
    }
  }
}
