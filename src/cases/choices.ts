import { caseNumberText } from './numbers/rules.ts'
import type { CouncilCase } from './store.ts'

/** For a form of the secretary, who sees every case. */
export const caseChoices = (cases: readonly CouncilCase[]) =>
  cases.map((one) => ({ value: one.councilCase, label: `${caseNumberText(one)} ${one.title}` }))
