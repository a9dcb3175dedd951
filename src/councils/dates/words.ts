import type { Words } from '../../foundation/words.ts'

export const words = {
  municipalDate: ['Kommunens egen dato', 'Datoen til kommunen', 'The municipality’s own date'],
  newDate: ['Legg inn en dato', 'Legg inn ein dato', 'Add a date'],
  changeDate: ['Endre datoen', 'Endre datoen', 'Change the date'],
  participant: ['Kommune', 'Kommune', 'Municipality'],
  day: ['Dato', 'Dato', 'Date'],
  what: ['Hva skjer?', 'Kva skjer?', 'What happens?'],
  whatHint: [
    'For eksempel «kommunestyret møtes». Vi foreslår ikke møter i rådet den dagen.',
    'Til dømes «kommunestyret møtest». Vi foreslår ikkje møte i rådet den dagen.',
    'For example “the municipal council meets”. We propose no meetings of the council on that day.',
  ],
} satisfies Words
