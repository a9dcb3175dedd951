import type { Visit } from '../../foundation/http/visit.ts'
import { LiveFragment } from '../../foundation/layout/live-fragment.tsx'
import { speak } from '../../foundation/words.ts'
import { livePath, screenPath } from '../../meetings/paths.ts'
import { changesPath } from '../paths.ts'
import type { Room } from '../reading.ts'
import { sceneOf } from '../scene/scene.ts'
import { SceneView, titleOf } from '../scene/scene-view.tsx'
import { words } from '../scene/words.ts'

interface ScreenProps {
  readonly visit: Visit
  readonly room: Room
}

/** The room sees the same: what is up, the question, how many have voted, and the result when the ballot has closed. */
export function ScreenPage({ visit, room }: ScreenProps) {
  return (
    <div class="screen">
      <LiveFragment
        changes={changesPath(visit, room.meeting.meeting)}
        fragment={`${screenPath(visit, room.meeting)}/del`}
        language={visit.language}
      >
        <ScreenPart visit={visit} room={room} />
      </LiveFragment>
    </div>
  )
}

/** Names nobody who is absent. */
export function ScreenPart({ visit, room }: ScreenProps) {
  const t = speak(words, visit.language)
  const scene = sceneOf(room)
  const { host } = new URL(visit.installation.baseUrl)
  return (
    <div class="screen-stage">
      <SceneView visit={visit} room={room} scene={scene} heading="h1" />
      <footer class="screen-foot">
        <span>{scene.next ? t.next(titleOf(visit, scene.next)) : null}</span>
        <span>{t.follow(`${host}${livePath(visit, room.meeting)}`)}</span>
      </footer>
    </div>
  )
}
