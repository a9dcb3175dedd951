import type { Words } from '../../foundation/words.ts'

export const words = {
  newLine: ['Ny linje', 'Ny linje', 'New line'],
  changeLine: ['Endre linje', 'Endre linje', 'Change line'],
  budget: ['Budsjett', 'Budsjett', 'Budget'],
  side: ['Inntekt eller utgift', 'Inntekt eller utgift', 'Income or expense'],
  income: ['Inntekt', 'Inntekt', 'Income'],
  expense: ['Utgift', 'Utgift', 'Expense'],
  number: ['Nummer', 'Nummer', 'Number'],
  numberHint: [
    'Plassen i rekkefølgen. Tomt felt: sist.',
    'Plassen i rekkjefølgja. Tomt felt: sist.',
    'Its place in the order. Empty field: last.',
  ],
  label: ['Hva pengene gjelder', 'Kva pengane gjeld', 'What the money is for'],
  quantity: ['Antall', 'Tal', 'Quantity'],
  quantityHint: [
    'Fyll ut antall og pris når beløpet er et regnestykke, for eksempel 7 møter.',
    'Fyll ut tal og pris når beløpet er eit reknestykke, til dømes 7 møte.',
    'Fill in quantity and price when the amount is a calculation, for example 7 meetings.',
  ],
  unit: ['Av hva', 'Av kva', 'Of what'],
  unitPrice: ['Pris per enhet', 'Pris per eining', 'Price per unit'],
  amount: ['Beløp', 'Beløp', 'Amount'],
  amountHint: [
    'La feltet stå tomt, så regner vi ut antall × pris.',
    'Lat feltet stå tomt, så reknar vi ut tal × pris.',
    'Leave the field empty and we calculate quantity × price.',
  ],
  noAmount: [
    'Skriv et beløp, eller både antall og pris.',
    'Skriv eit beløp, eller både tal og pris.',
    'Write an amount, or both quantity and price.',
  ],
} satisfies Words
