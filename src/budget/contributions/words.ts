import type { Words } from '../../foundation/words.ts'

export const words = {
  newContribution: ['Nytt bidrag', 'Nytt bidrag', 'New contribution'],
  changeContribution: ['Endre bidrag', 'Endre bidrag', 'Change contribution'],
  budget: ['Budsjett', 'Budsjett', 'Budget'],
  participant: ['Kommune', 'Kommune', 'Municipality'],
  population: ['Innbyggere', 'Innbyggjarar', 'Inhabitants'],
  rate: ['Sats per innbygger', 'Sats per innbyggjar', 'Rate per inhabitant'],
  sharePercent: ['Andel i prosent', 'Del i prosent', 'Share in per cent'],
  shareHint: [
    'Når kommunene deler utgiftene etter en fast nøkkel.',
    'Når kommunane deler utgiftene etter ein fast nøkkel.',
    'When the municipalities share the expenses by a fixed distribution key.',
  ],
  amount: ['Beløp', 'Beløp', 'Amount'],
  amountHint: [
    'La feltet stå tomt, så regner vi ut beløpet fra innbyggere × sats eller fra andelen.',
    'Lat feltet stå tomt, så reknar vi ut beløpet frå innbyggjarar × sats eller frå delen.',
    'Leave the field empty and we calculate the amount from inhabitants × rate or from the share.',
  ],
  noAmount: [
    'Skriv et beløp, eller innbyggere og sats, eller en andel i prosent.',
    'Skriv eit beløp, eller innbyggjarar og sats, eller ein del i prosent.',
    'Write an amount, or inhabitants and rate, or a share in per cent.',
  ],
} satisfies Words
