import type { Words } from '../../foundation/words.ts'

export const words = {
  newAction: ['Nytt tiltak', 'Nytt tiltak', 'New action'],
  changeAction: ['Endre tiltak', 'Endre tiltak', 'Change action'],
  goal: ['Hører til målet', 'Høyrer til målet', 'Belongs to the goal'],
  text: ['Tiltaket, ord for ord', 'Tiltaket, ord for ord', 'The action, word for word'],
  shortTitle: ['Kort navn', 'Kort namn', 'Short name'],
  shortTitleHint: [
    'Til oversikter. Er feltet tomt, bruker vi ord fra teksten.',
    'Til oversikter. Er feltet tomt, bruker vi ord frå teksten.',
    'For overviews. If the field is empty, we use words from the text.',
  ],
  owner: ['Ansvarlig', 'Ansvarleg', 'Owner'],
  deadline: ['Frist', 'Frist', 'Due date'],
  recurrence: ['Gjentas', 'Blir gjenteke', 'Recurs'],
  recurrenceHint: ['For eksempel årlig.', 'Til dømes årleg.', 'For example yearly.'],
  number: ['Nummer', 'Nummer', 'Number'],
  numberHint: [
    'Plassen under målet. Tomt felt: sist.',
    'Plassen under målet. Tomt felt: sist.',
    'Its place under the goal. Empty field: last.',
  ],
} satisfies Words
