import { removeBudget, unstateSum } from '../../budget/actions.ts'
import { removeContribution } from '../../budget/contributions/actions.ts'
import { removeBudgetLine } from '../../budget/lines/actions.ts'
import { removeCase } from '../../cases/actions.ts'
import { removeDecision } from '../../cases/decisions/actions.ts'
import { removeAgreement, removeClause } from '../../councils/agreement/actions.ts'
import { removeBody } from '../../councils/bodies/actions.ts'
import { changeCouncil } from '../../councils/council/actions.ts'
import type { Council } from '../../councils/council/store.ts'
import { retractParticipant } from '../../councils/participants/actions.ts'
import { removeDocument } from '../../documents/actions.ts'
import type { Act } from '../../foundation/act.ts'
import type { Tx } from '../../foundation/database/council.ts'
import { removeMeeting } from '../../meetings/actions.ts'
import { removeAgendaItem } from '../../meetings/agenda/actions.ts'
import { removeGoal } from '../../plan/goals/actions.ts'
import { removeAction } from '../../plan/planned-actions/actions.ts'
import { removePlan } from '../../plan/plans/actions.ts'
import { removePriorityArea, removeStrategy } from '../../plan/strategy/actions.ts'
import { unlinkActionFromCase } from '../../plan/threads/actions.ts'
import type { MadeRecord } from '../store.ts'

type Undo = (tx: Tx, act: Act, made: MadeRecord) => Promise<unknown>

const byRecord =
  (remove: (tx: Tx, act: Act, record: string) => Promise<unknown>): Undo =>
  (tx, act, { record }) =>
    remove(tx, act, record)

/** How each kind of record that an intake makes is taken away again, by its own feature's action. */
export const undoing = {
  council: (tx, act, { before }) => changeCouncil(tx, act, before as Partial<Council>),
  participant: byRecord(retractParticipant),
  body: byRecord(removeBody),
  case: byRecord(removeCase),
  decision: byRecord(removeDecision),
  meeting: byRecord(removeMeeting),
  'agenda-item': byRecord(removeAgendaItem),
  agreement: byRecord(removeAgreement),
  clause: byRecord(removeClause),
  strategy: byRecord(removeStrategy),
  'priority-area': byRecord(removePriorityArea),
  plan: byRecord(removePlan),
  goal: byRecord(removeGoal),
  action: byRecord(removeAction),
  'action-case': (tx, act, { record }) => {
    const [action, councilCase] = record.split('/') as [string, string]
    return unlinkActionFromCase(tx, act, action, councilCase)
  },
  budget: byRecord(removeBudget),
  contribution: byRecord(removeContribution),
  'budget-line': byRecord(removeBudgetLine),
  'stated-sum': (tx, act, { record }) => {
    const [budget, what] = record.split('/') as [string, 'income' | 'expense' | 'result']
    return unstateSum(tx, act, budget, what)
  },
  document: byRecord(removeDocument),
} satisfies Record<string, Undo>

export type RemovableKind = keyof typeof undoing

export const isRemovable = (kind: string): kind is RemovableKind => Object.hasOwn(undoing, kind)
