import type { ComponentChildren } from 'preact'
import type { Visit } from '../../foundation/http/visit.ts'
import { Button } from '../../foundation/layout/buttons.tsx'
import { FieldsOf, HiddenFields } from '../../foundation/layout/fields.tsx'
import { FormKey } from '../../foundation/layout/form-key.tsx'
import type { IconName } from '../../foundation/layout/icon.tsx'
import { roomPath } from '../../meetings/paths.ts'
import type { Room } from '../reading.ts'
import type { DeedName } from './names.ts'

interface DeedFormProps {
  readonly visit: Visit
  readonly room: Pick<Room, 'meeting'>
  readonly deed: DeedName
  /** What it does, as the outbox says while it is not saved: «Neste taler». */
  readonly says: string
  readonly hidden?: Readonly<Record<string, string>>
  readonly class?: string
  readonly children: ComponentChildren
}

/** A form that does something in the room, once, also when the network was gone meanwhile. */
export const DeedForm = ({ visit, room, deed, says, hidden, children, ...about }: DeedFormProps) => (
  <form method="post" action={`${roomPath(visit, room.meeting)}/gjor/${deed}`} data-outbox={says} class={about.class}>
    <FormKey />
    <HiddenFields values={hidden} />
    <FieldsOf.Provider value={[deed, ...Object.values(hidden ?? {})].join('-')}>{children}</FieldsOf.Provider>
  </form>
)

interface DeedButtonProps extends Omit<DeedFormProps, 'says' | 'children'> {
  readonly says?: string
  /** For the outbox, and for a screen reader when `label` is not told. */
  readonly text: string
  readonly look?: 'primary' | 'secondary' | 'quiet' | 'danger'
  readonly icon?: IconName
  readonly shortcut?: string
  readonly label?: string
  readonly id?: string
  readonly children?: ComponentChildren
}

/** One button that does one thing. */
export const DeedButton = ({ text, says, look, icon, shortcut, label, id, children, ...form }: DeedButtonProps) => (
  <DeedForm {...form} says={says ?? label ?? text}>
    <Button look={look} icon={icon} shortcut={shortcut} label={label} id={id}>
      {children ?? text}
    </Button>
  </DeedForm>
)
