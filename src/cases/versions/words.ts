import type { Said, Words } from '../../foundation/words.ts'
import { words as caseWords } from '../words.ts'
import type { TextName } from './rules.ts'

export const textWords: Readonly<Record<TextName, Said>> = {
  title: caseWords.title,
  account: caseWords.account,
  assessment: caseWords.assessment,
  proposal: caseWords.proposal,
  recommendedBy: caseWords.recommendedBy,
}

export const words = {
  changes: ['Endringer i saken', 'Endringar i saka', 'Changes to the case'],
  changed: (when: string, what: string) => [
    `Endret ${when}: ${what}`,
    `Endra ${when}: ${what}`,
    `Changed ${when}: ${what}`,
  ],
  allKept: [
    'Hver versjon av saken er tatt vare på.',
    'Kvar versjon av saka er teken vare på.',
    'Every version of a case is kept.',
  ],
  before: ['Før', 'Før', 'Before'],
  after: ['Etter', 'Etter', 'After'],
} satisfies Words
