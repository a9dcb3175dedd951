import type { Words } from '../../foundation/words.ts'

export const words = {
  agenda: ['Saksliste', 'Sakliste', 'Agenda'],
  done: ['ferdig', 'ferdig', 'done'],
  now: ['nå', 'no', 'now'],
  onTime: ['Vi følger planen.', 'Vi følgjer planen.', 'We are on schedule.'],
  behind: (minutes: number) => [
    minutes === 1 ? 'Vi ligger 1 minutt bak planen.' : `Vi ligger ${minutes} minutter bak planen.`,
    minutes === 1 ? 'Vi ligg 1 minutt bak planen.' : `Vi ligg ${minutes} minutt bak planen.`,
    minutes === 1 ? 'We are 1 minute behind schedule.' : `We are ${minutes} minutes behind schedule.`,
  ],
  ahead: (minutes: number) => [
    minutes === 1 ? 'Vi ligger 1 minutt foran planen.' : `Vi ligger ${minutes} minutter foran planen.`,
    minutes === 1 ? 'Vi ligg 1 minutt framfor planen.' : `Vi ligg ${minutes} minutt framfor planen.`,
    minutes === 1 ? 'We are 1 minute ahead of schedule.' : `We are ${minutes} minutes ahead of schedule.`,
  ],
  plannedAt: (clock: string) => [`Planlagt kl. ${clock}`, `Planlagt kl. ${clock}`, `Planned at ${clock}`],
  minutes: (minutes: number) => [`${minutes} min`, `${minutes} min`, `${minutes} min`],
  takeUp: ['Ta opp', 'Ta opp', 'Take up'],
  takeUpAgain: ['Ta opp igjen', 'Ta opp att', 'Take up again'],
  takeUpNamed: (title: string) => [`Ta opp: ${title}`, `Ta opp: ${title}`, `Take up: ${title}`],
  finish: ['Ferdig med punktet', 'Ferdig med punktet', 'Finish the item'],
  exempt: ['unntatt offentlighet', 'unnateke offentlegheit', 'exempt'],
} satisfies Words
