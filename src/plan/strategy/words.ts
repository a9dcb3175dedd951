import type { Words } from '../../foundation/words.ts'

export const words = {
  newStrategy: ['Ny strategi', 'Ny strategi', 'New strategy'],
  changeStrategy: ['Endre strategi', 'Endre strategi', 'Change strategy'],
  name: ['Navn', 'Namn', 'Name'],
  nameHint: ['For eksempel Strategisk plan.', 'Til dømes Strategisk plan.', 'For example Strategic plan.'],
  from: ['Fra år', 'Frå år', 'From year'],
  to: ['Til og med år', 'Til og med år', 'To year'],
  newArea: ['Nytt satsingsområde', 'Nytt satsingsområde', 'New priority area'],
  changeArea: ['Endre satsingsområde', 'Endre satsingsområde', 'Change priority area'],
  strategy: ['Strategi', 'Strategi', 'Strategy'],
  number: ['Nummer', 'Nummer', 'Number'],
  numberHint: [
    'Plassen i rekkefølgen. Tomt felt: sist.',
    'Plassen i rekkjefølgja. Tomt felt: sist.',
    'Its place in the order. Empty field: last.',
  ],
  title: ['Tittel', 'Tittel', 'Title'],
  noAreas: ['Ingen satsingsområder ennå.', 'Ingen satsingsområde enno.', 'No priority areas yet.'],
  noSuchYear: [
    'Skriv et årstall mellom 1900 og 2200.',
    'Skriv eit årstal mellom 1900 og 2200.',
    'Write a year between 1900 and 2200.',
  ],
  endsBeforeItBegins: [
    'Siste år kan ikke være før første år.',
    'Siste år kan ikkje vere før første år.',
    'The last year cannot be before the first.',
  ],
} satisfies Words
