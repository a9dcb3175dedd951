import type { Visit } from '../../foundation/http/visit.ts'
import { say, speak } from '../../foundation/words.ts'
import { DeedButton } from '../deeds/form.tsx'
import type { Room } from '../reading.ts'
import { undoing, type wayBack } from './steps.ts'
import { words } from './words.ts'

interface GoBackProps {
  readonly visit: Visit
  readonly room: Room
  readonly step: NonNullable<ReturnType<typeof wayBack>>
}

/** Undoes the step. */
export function GoBack({ visit, room, step }: GoBackProps) {
  const t = speak(words, visit.language)
  const { deed, hidden } = undoing(step.back)
  const name = t.goBack(say(step.title, visit.language))
  return <DeedButton visit={visit} room={room} deed={deed} hidden={hidden} text={t.back} label={name} look="quiet" />
}
