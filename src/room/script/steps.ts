import type { FindingKind } from '../../meetings/findings/rules.ts'
import { type Back, type Step, type StepKind, stepsOf } from '../../meetings/script/rules.ts'
import type { DeedName } from '../deeds/names.ts'
import type { Room } from '../reading.ts'

export const stepsIn = ({ course, attendance, agenda, at }: Room): Step[] =>
  stepsOf(course, attendance, agenda.items, at)

/** The latest step that was done and can be undone: the way back from here. */
export function wayBack(steps: readonly Step[]): (Step & { readonly back: Back }) | undefined {
  const done = steps.filter((step): step is Step & { back: Back } => step.doneAt !== null && step.back !== null)
  const undoable = done.filter(({ back }) => back.does !== 'choose-chair')
  return undoable.sort((one, other) => Temporal.Instant.compare(one.doneAt!, other.doneAt!)).at(-1)
}

/** What comes when the item that is up is done: another item, a break, the close. */
export function following(steps: readonly Step[]): Step | undefined {
  const now = steps.findIndex(({ state }) => state === 'now')
  const ahead: readonly StepKind[] = ['item', 'any-other-business', 'recess', 'close']
  return steps.slice(now + 1).find(({ state, kind }) => state === 'ahead' && ahead.includes(kind))
}

export const findingOf: Readonly<Partial<Record<StepKind, FindingKind>>> = {
  'roll-call': 'roll-called',
  convened: 'convened',
  notice: 'notice-approved',
  agenda: 'agenda-approved',
}

/** The form that goes back. */
export function undoing({ does, id }: Back): { deed: DeedName; hidden: Record<string, string> } {
  switch (does) {
    case 'withdraw-opening':
      return { deed: 'trekk-apningen', hidden: {} }
    case 'choose-chair':
      return { deed: 'moteleder', hidden: {} }
    case 'withdraw-finding':
      return { deed: 'trekk-funn', hidden: { funn: id ?? '' } }
    case 'take-up-again':
      return { deed: 'ta-opp', hidden: { punkt: id ?? '' } }
    case 'undecide':
      return { deed: 'avgjor-inhabilitet', hidden: { sporsmal: id ?? '', utfall: 'open' } }
    case 'resume':
      return { deed: 'fortsett', hidden: {} }
    case 'reopen':
      return { deed: 'gjenoppta', hidden: {} }
  }
}
