import type { Said, Words } from '../../foundation/words.ts'
import { type Fraction, fractionText } from './fractions.ts'

const sumText = (sum: Fraction | undefined, language: 0 | 1 | 2) =>
  sum ? fractionText(sum) : (['noe annet', 'noko anna', 'something else'] as const)[language]

export const words = {
  notTheWhole: (sum: Fraction | undefined): Said => [
    `Andelene blir ${sumText(sum, 0)} til sammen. De skal bli nøyaktig 1, altså 100 %.`,
    `Delane blir ${sumText(sum, 1)} til saman. Dei skal bli nøyaktig 1, altså 100 %.`,
    `The shares add up to ${sumText(sum, 2)}. They must be exactly 1, that is 100%.`,
  ],
  noSeat: [
    'Hver deltaker skal ha minst ett medlem i representantskapet.',
    'Kvar deltakar skal ha minst eitt medlem i representantskapet.',
    'Each participant must have at least one member in the council of representatives.',
  ],
  endsBeforeItBegins: [
    'Siste dag kan ikke være før første dag.',
    'Siste dag kan ikkje vere før første dag.',
    'The last day cannot be before the first.',
  ],
  noMajority: [
    'Skriv flertallet som en del av stemmene, for eksempel 2/3. Det kan ikke være mer enn alle.',
    'Skriv fleirtalet som ein del av røystene, til dømes 2/3. Det kan ikkje vere meir enn alle.',
    'Write the majority as a part of the votes, for example 2/3. It cannot be more than all.',
  ],
} satisfies Words
