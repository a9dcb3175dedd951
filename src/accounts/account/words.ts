import type { Words } from '../../foundation/words.ts'

export const words = {
  account: ['Kontoen din', 'Kontoen din', 'Your account'],
  lead: (offices: string) => [
    `Du er logget inn som ${offices}.`,
    `Du er logga inn som ${offices}.`,
    `You are signed in as ${offices}.`,
  ],
  noOffice: [
    'Du har ingen verv i dag, og ser det samme som alle andre.',
    'Du har ingen verv i dag, og ser det same som alle andre.',
    'You hold no office today, and see what everyone else sees.',
  ],
  sessions: ['Her er du logget inn', 'Her er du logga inn', 'Where you are signed in'],
  sessionsNote: [
    'Du blir logget ut etter tolv timer uten bruk, og senest etter sju dager. Kjenner du ikke igjen noe her, avslutt det og fjern passnøkler du ikke kjenner.',
    'Du blir logga ut etter tolv timar utan bruk, og seinast etter sju dagar. Kjenner du ikkje igjen noko her, avslutt det og fjern passnøklar du ikkje kjenner.',
    'You are signed out after twelve hours without use, and after seven days at the latest. If there is something here that you do not recognise, end it and remove passkeys that you do not know.',
  ],
  machine: ['Nettleser', 'Nettlesar', 'Browser'],
  unknownMachine: ['Ukjent nettleser', 'Ukjend nettlesar', 'Unknown browser'],
  here: ['denne', 'denne', 'this one'],
  since: ['Siden', 'Sidan', 'Since'],
  lastUsed: ['Sist brukt', 'Sist brukt', 'Last used'],
  end: ['Avslutt', 'Avslutt', 'End'],
  endOne: (machine: string) => [`Avslutt ${machine}`, `Avslutt ${machine}`, `End ${machine}`],
  action: ['Handling', 'Handling', 'Action'],
  endAll: ['Logg ut overalt', 'Logg ut overalt', 'Sign out everywhere'],
  endAllQuestion: [
    'Du blir logget ut på alle enheter, også denne.',
    'Du blir logga ut på alle einingar, også denne.',
    'You will be signed out on all devices, including this one.',
  ],
  installation: ['Til installasjonen', 'Til installasjonen', 'To the installation'],
} satisfies Words
