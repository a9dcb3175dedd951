import type { Words } from '../../foundation/words.ts'

export const words = {
  newPlan: ['Ny plan', 'Ny plan', 'New plan'],
  changePlan: ['Endre plan', 'Endre plan', 'Change plan'],
  title: ['Tittel', 'Tittel', 'Title'],
  titleHint: ['For eksempel Handlingsplan 2025.', 'Til dømes Handlingsplan 2025.', 'For example Action plan 2025.'],
  year: ['År', 'År', 'Year'],
  toYear: ['Til og med år', 'Til og med år', 'To year'],
  toYearHint: [
    'Bare når planen gjelder flere år.',
    'Berre når planen gjeld fleire år.',
    'Only when the plan covers several years.',
  ],
  strategy: ['Bygger på strategien', 'Byggjer på strategien', 'Builds on the strategy'],
  adoptedOn: ['Vedtatt', 'Vedteken', 'Adopted'],
  adoptedBy: ['Organet som vedtok den', 'Organet som vedtok han', 'The body that adopted it'],
  adoptedByText: [
    'Vedtatt av, slik planen sier det',
    'Vedteken av, slik planen seier det',
    'Adopted by, in the words of the plan',
  ],
  councilCase: ['Saken der planen ble behandlet', 'Saka der planen blei handsama', 'The case that considered the plan'],
} satisfies Words
