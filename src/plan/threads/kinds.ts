import { caseChoices } from '../../cases/choices.ts'
import { listCases } from '../../cases/store.ts'
import type { Act } from '../../foundation/act.ts'
import type { Tx } from '../../foundation/database/council.ts'
import type { Visit } from '../../foundation/http/visit.ts'
import type { Said } from '../../foundation/words.ts'
import { actionTitle, goalTitle } from '../goals/naming.ts'
import { listGoals } from '../goals/store.ts'
import { listActions } from '../planned-actions/store.ts'
import { readPurposes } from '../reading.ts'
import { listPriorityAreas } from '../strategy/store.ts'
import { titleOf } from '../titles/rules.ts'
import {
  linkActionToCase,
  linkAreaToGoal,
  linkPurposeToArea,
  unlinkActionFromCase,
  unlinkAreaFromGoal,
  unlinkPurposeFromArea,
} from './actions.ts'
import { listThreads } from './store.ts'
import { words } from './words.ts'

interface Named {
  readonly value: string
  readonly label: string
}

type Deed = (tx: Tx, act: Act, from: string, to: string) => Promise<void>

/** One kind of thread that a person may draw: between what and what, those drawn, and how it is done and undone. */
export interface ThreadKind {
  /** Its word in the address. */
  readonly path: string
  readonly title: Said
  readonly fromLabel: Said
  readonly toLabel: Said
  readonly link: Deed
  readonly unlink: Deed
}

export const threadKinds = [
  {
    path: 'formal-omrade',
    title: words.purposeArea,
    fromLabel: words.purpose,
    toLabel: words.area,
    link: linkPurposeToArea,
    unlink: unlinkPurposeFromArea,
  },
  {
    path: 'omrade-mal',
    title: words.areaGoal,
    fromLabel: words.area,
    toLabel: words.goal,
    link: linkAreaToGoal,
    unlink: unlinkAreaFromGoal,
  },
  {
    path: 'tiltak-sak',
    title: words.actionCase,
    fromLabel: words.action,
    toLabel: words.case,
    link: linkActionToCase,
    unlink: unlinkActionFromCase,
  },
] as const satisfies readonly ThreadKind[]

/** What can be linked, and what is. */
export interface Linkable {
  readonly kind: ThreadKind
  readonly from: readonly Named[]
  readonly to: readonly Named[]
  readonly drawn: readonly { readonly from: Named; readonly to: Named }[]
}

export async function readLinkable(tx: Tx, visit: Visit): Promise<Linkable[]> {
  const { council } = visit
  const goals = await listGoals(tx, council)
  const numbers = new Map(goals.map(({ goal, position }) => [goal, position]))
  const purposes = (await readPurposes(tx, council, visit.today)).map((one) => named(one.clause, titleOf(one.text)))
  const areas = (await listPriorityAreas(tx, council)).map((one) => named(one.area, `${one.position} ${one.title}`))
  const goalNames = goals.map((one) => named(one.goal, `${one.position} ${goalTitle(one, visit.language)}`))
  const actions = (await listActions(tx, council)).map((one) =>
    named(one.action, `${numbers.get(one.goal)}.${one.position} ${actionTitle(one)}`),
  )
  const cases = caseChoices(await listCases(tx, council, 'everything'))
  const { purposeArea, areaGoal, actionCase } = await listThreads(tx, council)
  const [first, second, third] = threadKinds
  return [
    linkable(
      first,
      purposes,
      areas,
      purposeArea.map(({ clause, area }) => [clause, area]),
    ),
    linkable(
      second,
      areas,
      goalNames,
      areaGoal.map(({ area, goal }) => [area, goal]),
    ),
    linkable(
      third,
      inOrder(actions),
      cases,
      actionCase.map(({ action, councilCase }) => [action, councilCase]),
    ),
  ]
}

const named = (value: string, label: string): Named => ({ value, label })

const inOrder = (all: readonly Named[]) =>
  all.toSorted((one, other) => one.label.localeCompare(other.label, 'nb', { numeric: true }))

function linkable(
  kind: ThreadKind,
  from: readonly Named[],
  to: readonly Named[],
  pairs: readonly (readonly [string, string])[],
): Linkable {
  const drawn = from.flatMap((one) =>
    to
      .filter((other) => pairs.some(([left, right]) => left === one.value && right === other.value))
      .map((other) => ({ from: one, to: other })),
  )
  return { kind, from, to, drawn }
}
