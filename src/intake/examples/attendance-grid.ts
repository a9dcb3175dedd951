import type { Example } from './example.ts'

/** A table whose columns say who came, with a mark in one of two, and a rule drawn under its head. */
export const attendanceGrid: Example = {
  name: 'minutes with a table of attendance by marks',
  text: `Protokoll fra møte i representantskapet
Hadelandsregionen interkommunalt politisk råd
Dato: 5. juni 2026
Sted: Gran rådhus

| Navn | Kommune | Møtte | Forfall |
|---|---|---|---|
| Ordfører i Gran | Gran | X | |
| Ordfører i Lunner | Lunner | X | |
| Varaordfører i Jevnaker | Jevnaker | | X |

Sak 5/26 Godkjenning av protokoll
Vedtak: Protokollen godkjennes.
`,
  reads: {
    '/meeting/present/0/name': 'Ordfører i Gran',
    '/meeting/present/1/municipality': 'Lunner',
    '/meeting/present/2': undefined,
    '/meeting/absent/0/name': 'Varaordfører i Jevnaker',
    '/meeting/absent/0/municipality': 'Jevnaker',
    '/meeting/absent/1': undefined,
    '/meeting/agenda/0/decision': 'Protokollen godkjennes.',
    '/meeting/agenda/1': undefined,
  },
}
