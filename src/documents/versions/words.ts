import type { Words } from '../../foundation/words.ts'

export const words = {
  newVersion: ['Ny versjon', 'Ny versjon', 'New version'],
  newFile: ['Ny fil', 'Ny fil', 'New file'],
  replace: ['Bytt ut filen', 'Byt ut fila', 'Replace the file'],
  withdraw: [
    'Den gamle filen skal ikke vises mer',
    'Den gamle fila skal ikkje visast meir',
    'The old file is not to be shown any more',
  ],
  withdrawHint: [
    'Kryss av når den gamle filen har noe som ikke skulle vært vist. Ellers finner leserne den igjen som en tidligere versjon.',
    'Kryss av når den gamle fila har noko som ikkje skulle vore vist. Elles finn lesarane ho att som ein tidlegare versjon.',
    'Tick when the old file holds something that should not have been shown. Otherwise readers find it as an earlier version.',
  ],
  versions: ['Versjoner', 'Versjonar', 'Versions'],
  version: (number: number) => [`Versjon ${number}`, `Versjon ${number}`, `Version ${number}`],
} satisfies Words
