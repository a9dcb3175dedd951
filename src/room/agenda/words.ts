import type { Language, Words } from '../../foundation/words.ts'

export const words = {
  agenda: ['Saksliste', 'Sakliste', 'Agenda'],
  done: ['ferdig', 'ferdig', 'done'],
  now: ['nå', 'no', 'now'],
  onTime: ['Vi følger planen.', 'Vi følgjer planen.', 'We are on schedule.'],
  behind: (minutes: number) => [
    `Vi ligger ${lengthIn(minutes, 'nb')} bak planen.`,
    `Vi ligg ${lengthIn(minutes, 'nn')} bak planen.`,
    `We are ${lengthIn(minutes, 'en')} behind schedule.`,
  ],
  ahead: (minutes: number) => [
    `Vi ligger ${lengthIn(minutes, 'nb')} foran planen.`,
    `Vi ligg ${lengthIn(minutes, 'nn')} framfor planen.`,
    `We are ${lengthIn(minutes, 'en')} ahead of schedule.`,
  ],
  plannedAt: (clock: string) => [`Planlagt kl. ${clock}`, `Planlagt kl. ${clock}`, `Planned at ${clock}`],
  minutes: (minutes: number) => [`${minutes} min`, `${minutes} min`, `${minutes} min`],
  takeUp: ['Ta opp', 'Ta opp', 'Take up'],
  takeUpAgain: ['Ta opp igjen', 'Ta opp att', 'Take up again'],
  takeUpNamed: (title: string) => [`Ta opp: ${title}`, `Ta opp: ${title}`, `Take up: ${title}`],
  finish: ['Ferdig med punktet', 'Ferdig med punktet', 'Finish the item'],
  exempt: ['unntatt offentlighet', 'unnateke offentlegheit', 'exempt'],
} satisfies Words

const units = {
  nb: { hour: ['time', 'timer'], minute: ['minutt', 'minutter'], and: 'og' },
  nn: { hour: ['time', 'timar'], minute: ['minutt', 'minutt'], and: 'og' },
  en: { hour: ['hour', 'hours'], minute: ['minute', 'minutes'], and: 'and' },
} as const

/** «1 minutt», «50 minutter», «1 time og 5 minutter» */
function lengthIn(minutes: number, language: Language): string {
  const { hour, minute, and } = units[language]
  const of = (count: number, [one, many]: readonly [string, string]) => `${count} ${count === 1 ? one : many}`
  const hours = Math.floor(minutes / 60)
  const left = minutes % 60
  return [hours ? of(hours, hour) : '', left || !hours ? of(left, minute) : ''].filter(Boolean).join(` ${and} `)
}
