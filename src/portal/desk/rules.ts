import { balance } from '../../budget/rules.ts'
import { contents } from '../../councils/agreement/rules.ts'
import { formation } from '../../councils/participants/rules.ts'
import type { Day } from '../../foundation/days.ts'
import type { Said } from '../../foundation/words.ts'
import { type Citation, cite } from '../../law/cite.ts'
import { words } from './words.ts'

const announcing = cite('kommuneloven', '11-3', 2)
const keepingMinutes = cite('kommuneloven', '11-4', 1)

interface Held {
  readonly address: string
  readonly bodyName: string
  readonly day: Day
}

/** What the desk looks at, as it stands today. */
export interface DeskFacts {
  readonly openIntakes: readonly { readonly intake: string; readonly fileName: string }[]
  readonly participants: number
  /** Letters of the law's list that the agreement in force does not settle; undefined without an agreement. */
  readonly missingLetters: readonly string[] | undefined
  readonly unannounced: readonly Held[]
  /** Held today and not closed yet; and closed, but the minutes not sent to the chair. */
  readonly today: readonly Held[]
  readonly unwritten: readonly Held[]
  readonly vacant: number
  readonly endsSoon: number
  /** Titles of budgets in which a sum does not hold, and of those that do not balance. */
  readonly wrongSums: readonly string[]
  readonly outOfBalance: readonly string[]
}

/** One thing to do: what, where on the desk, and the paragraph when the law asks for it. */
export interface Task {
  readonly says: Said
  /** Below `/:council/skrivebord`, except when it begins with a slash: then below the council. */
  readonly at: string
  readonly citation?: Citation
}

/** What a person waits for first, then what the law asks for, then what can wait. */
export function whatToDo(facts: DeskFacts): Task[] {
  const { openIntakes, participants, missingLetters, unannounced, vacant, endsSoon, wrongSums, outOfBalance } = facts
  const { today, unwritten } = facts
  return [
    ...today.map((one): Task => ({ says: words.openRoom(one.bodyName), at: `moter/${one.address}/moterom` })),
    ...unwritten.map(
      (one): Task => ({
        says: words.writeMinutes(one.bodyName, one.day),
        at: `moter/${one.address}/protokoll`,
        citation: keepingMinutes,
      }),
    ),
    ...openIntakes.map((one): Task => ({ says: words.checkIntake(one.fileName), at: `les-inn/${one.intake}` })),
    ...unannounced.map(
      (one): Task => ({
        says: words.announce(one.bodyName, one.day),
        at: `/moter/${one.address}`,
        citation: announcing,
      }),
    ),
    ...(participants < 2 ? [{ says: words.addParticipants, at: 'deltakere', citation: formation }] : []),
    ...agreementTasks(missingLetters),
    ...(vacant ? [{ says: words.fillSeats(vacant), at: 'medlemmer' }] : []),
    ...outOfBalance.map((title): Task => ({ says: words.outOfBalance(title), at: 'budsjett', citation: balance })),
    ...wrongSums.map((title): Task => ({ says: words.wrongSum(title), at: 'budsjett' })),
    ...(endsSoon ? [{ says: words.termsEnd(endsSoon), at: 'medlemmer' }] : []),
  ]
}

function agreementTasks(missing: readonly string[] | undefined): Task[] {
  if (!missing) return [{ says: words.noAgreement, at: 'avtaler', citation: contents }]
  return missing.length ? [{ says: words.clausesMissing(missing), at: 'avtaler', citation: contents }] : []
}
