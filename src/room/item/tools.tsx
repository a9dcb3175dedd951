import type { Visit } from '../../foundation/http/visit.ts'
import { Button } from '../../foundation/layout/buttons.tsx'
import { TimeField } from '../../foundation/layout/fields.tsx'
import { speak } from '../../foundation/words.ts'
import { closedNow } from '../../meetings/doors/rules.ts'
import { DeedButton, DeedForm } from '../deeds/form.tsx'
import type { Room } from '../reading.ts'
import { CloseDoors } from './closing-doors.tsx'
import { Impartiality } from './impartiality.tsx'
import { NewProposal } from './new-proposal.tsx'
import { NewRemark } from './new-remark.tsx'
import { Tool } from './tool.tsx'
import { words } from './words.ts'

interface ToolsProps {
  readonly visit: Visit
  readonly room: Room
}

/** What may be needed in an item and seldom is: each opens its own small form. While a vote is open it waits. */
export function ItemTools({ visit, room }: ToolsProps) {
  const t = speak(words, visit.language)
  const isVoting = room.ballots.some(({ closedAt }) => !closedAt)
  if (!room.item || room.course.closedAt || isVoting) return null
  const closed = closedNow(room.course.doors)
  return (
    <fieldset class="room-tools" aria-label={t.moreToDo}>
      <NewProposal visit={visit} room={room} />
      <Impartiality visit={visit} room={room} />
      {closed ? (
        <DeedButton visit={visit} room={room} deed="apne-dorene" text={t.openDoors} look="secondary" />
      ) : (
        <CloseDoors visit={visit} room={room} />
      )}
      <NewRemark visit={visit} room={room} />
      {room.course.recess ? null : <Recess visit={visit} room={room} />}
    </fieldset>
  )
}

function Recess({ visit, room }: ToolsProps) {
  const t = speak(words, visit.language)
  return (
    <Tool id="pause" name={t.recess}>
      <DeedForm visit={visit} room={room} deed="pause" says={t.beginRecess} class="confirm-panel">
        <TimeField field={{ name: 'klokke', label: t.backAt }} />
        <Button>{t.beginRecess}</Button>
      </DeedForm>
    </Tool>
  )
}
