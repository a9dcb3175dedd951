import type { VNode } from 'preact'
import type { Tx } from '../../foundation/database/council.ts'
import type { Visit } from '../../foundation/http/visit.ts'
import type { DecidedCase } from './store.ts'

/** What became of each decision, drawn. Minutes come after cases and follow decisions up. */
export type AfterDecisionsOf = (tx: Tx, council: string, decisions: readonly string[]) => Promise<AfterDecisionDrawn>

/** `deadline` is false where the page says already until when review can be asked for. */
export type AfterDecisionDrawn = (
  visit: Visit,
  decision: DecidedCase,
  about?: { readonly deadline?: boolean },
) => VNode | null
