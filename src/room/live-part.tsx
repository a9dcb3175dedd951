import type { ComponentChildren } from 'preact'
import type { Visit } from '../foundation/http/visit.ts'
import { LiveFragment } from '../foundation/layout/live-fragment.tsx'
import { changesPath } from './paths.ts'

interface LivePartProps {
  readonly visit: Visit
  readonly meeting: string
  /** Address of the page; its parts answer under `…/del/:part`. */
  readonly page: string
  readonly part: string
  /** Nouns of the events that renew it. */
  readonly nouns: readonly string[]
  readonly children: ComponentChildren
}

/** One block of a page of the room: it listens to what concerns it, so that everybody sees the same. */
export const LivePart = ({ visit, meeting, page, part, nouns, children }: LivePartProps) => (
  <LiveFragment changes={changesPath(visit, meeting, nouns)} fragment={`${page}/del/${part}`} language={visit.language}>
    {children}
  </LiveFragment>
)
