import type { Visit } from '../../foundation/http/visit.ts'
import { ConfirmForm } from '../../foundation/layout/buttons.tsx'
import { speak } from '../../foundation/words.ts'
import { roomPath } from '../../meetings/paths.ts'
import type { Step } from '../../meetings/script/rules.ts'
import { DeedButton } from '../deeds/form.tsx'
import type { Room } from '../reading.ts'
import { ChooseChair } from './choose-chair.tsx'
import { AfterItem, BeginRecess, Find, Impartiality, TakeUp, Unlisted } from './step-forms.tsx'
import { words } from './words.ts'

interface DoingProps {
  readonly visit: Visit
  readonly room: Room
  readonly now: Step
  readonly next: Step | undefined
}

/** The form of the step; the main button is pressed by →. */
export function Doing({ visit, room, now, next }: DoingProps) {
  const t = speak(words, visit.language)
  switch (now.kind) {
    case 'open':
      return <DeedButton visit={visit} room={room} deed="apne" text={t.open} shortcut="ArrowRight" id="steg" />
    case 'chair':
      return <ChooseChair visit={visit} room={room} />
    case 'roll-call':
    case 'convened':
    case 'notice':
    case 'agenda':
      return <Find visit={visit} room={room} now={now} />
    case 'unlisted':
      return <Unlisted visit={visit} room={room} now={now} />
    case 'impartiality':
      return <Impartiality visit={visit} room={room} now={now} />
    case 'item':
    case 'any-other-business':
      return now.agendaItem === room.course.current ? (
        <AfterItem visit={visit} room={room} next={next} />
      ) : (
        <TakeUp visit={visit} room={room} step={now} main />
      )
    case 'recess':
      return <BeginRecess visit={visit} room={room} />
    case 'resume':
      return <DeedButton visit={visit} room={room} deed="fortsett" text={t.resume} shortcut="ArrowRight" id="steg" />
    case 'close':
      return (
        <ConfirmForm
          id="hev-motet"
          action={`${roomPath(visit, room.meeting)}/gjor/hev`}
          button={t.close}
          question={t.closeQuestion}
          confirm={t.close}
          look="primary"
          shortcut="ArrowRight"
          outbox={t.close}
        />
      )
  }
}
