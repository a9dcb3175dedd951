import type { Visit } from '../../foundation/http/visit.ts'
import { LiveFragment } from '../../foundation/layout/live-fragment.tsx'
import { speak } from '../../foundation/words.ts'
import { livePath } from '../../meetings/paths.ts'
import { changesPath } from '../paths.ts'
import type { Room } from '../reading.ts'
import { sceneOf } from '../scene/scene.ts'
import { said } from '../scene/scene-view.tsx'
import { words } from '../scene/words.ts'

interface LineProps {
  readonly visit: Visit
  /** As the public may know it. */
  readonly room: Room
}

/** «Sak 003/24 Forslag til budsjett»: what is up in the room, for a page about other things. */
export function LiveLine({ visit, room }: LineProps) {
  const t = speak(words, visit.language)
  const { overline, title } = said(visit, room, sceneOf(room).now)
  return (
    <p role="status">
      {t.now}: <strong>{[overline, title].filter(Boolean).join(' ')}</strong>
    </p>
  )
}

/** The same, following the meeting by itself. */
export const FollowingLine = ({ visit, room }: LineProps) => (
  <LiveFragment
    changes={changesPath(visit, room.meeting.meeting)}
    fragment={`${livePath(visit, room.meeting)}/linje`}
    language={visit.language}
  >
    <LiveLine visit={visit} room={room} />
  </LiveFragment>
)
