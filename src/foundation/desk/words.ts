import type { Words } from '../words.ts'

export const words = {
  save: ['Lagre', 'Lagre', 'Save'],
  cancel: ['Avbryt', 'Avbryt', 'Cancel'],
  remove: ['Fjern', 'Fjern', 'Remove'],
  removeQuestion: (what: string) => [
    `Vil du fjerne «${what}»? Det blir borte fra sidene, men hendelsen står i loggen.`,
    `Vil du fjerne «${what}»? Det blir borte frå sidene, men hendinga står i loggen.`,
    `Remove “${what}”? It will disappear from the pages, but the event stays in the log.`,
  ],
  refusedTitle: [
    'Det går ikke. Det du skrev, står igjen.',
    'Det går ikkje. Det du skreiv, står att.',
    'That is not possible. What you wrote is kept.',
  ],
  inUse: [
    'Noe annet bygger på dette. Fjern det først.',
    'Noko anna byggjer på dette. Fjern det først.',
    'Something else depends on this. Remove that first.',
  ],
  outOfBounds: [
    'Et tall eller en dato er mindre eller større enn det kan være. Se over feltene.',
    'Eit tal eller ein dato er mindre eller større enn det kan vere. Sjå over felta.',
    'A number or a date is smaller or larger than it can be. Look through the fields.',
  ],
  alreadyThere: ['Dette finnes allerede.', 'Dette finst allereie.', 'This already exists.'],
} satisfies Words
