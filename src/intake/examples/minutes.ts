import type { Example } from './example.ts'

/** Minutes: who was there by municipality and party, treatment, votes, resolutions with points. */
export const minutes: Example = {
  name: 'minutes with attendance and votes',
  text: `Møteprotokoll

Utvalg: Representantskapet i Indre Fjordregionen interkommunalt politisk råd
Møtested: Teams
Dato: 12.12.2024
Tid: 10:00

Til stede:
Gran: ordfører i Gran (Sp), Kari Nordmann (H)
Lunner: varaordfører i Lunner (Ap), vara for ordføreren
Jevnaker: Ola Nordmann (Ap)

Forfall:
ordfører i Lunner

Fra administrasjonen møtte: daglig leder

Sak 12/24: Godkjenning av innkalling og saksliste

Vedtak: Innkalling og saksliste ble godkjent.
Enstemmig vedtatt.

Sak 13/24: Budsjett 2025

Innstilling:
Budsjettet vedtas slik det ligger føre.

Behandling:
Representanten fra Jevnaker foreslo at saken utsettes. Utsettelsesforslaget fikk 2 stemmer og falt.

Votering: Innstillingen ble vedtatt med 8 mot 2 stemmer.

Vedtak:
1. Budsjettet vedtas slik det ligger føre.
2. Kontingenten faktureres i januar.

Sak 14/24: Status for jernbanen – orientering

Vedtak:
Saken tas til orientering. Enstemmig.

Sak 16/24: Eventuelt

Ingen saker ble meldt.

Møtet ble hevet kl. 13.15.
`,
  reads: {
    '/document/kind': 'minutes',
    '/council/name': 'Indre Fjordregionen interkommunalt politisk råd',
    '/meeting/body': 'Representantskapet',
    '/meeting/date': '2024-12-12',
    '/meeting/startTime': '10:00',
    '/meeting/endTime': '13:15',
    '/meeting/place': 'Teams',
    '/meeting/present/0/name': 'ordfører i Gran',
    '/meeting/present/0/role': 'ordfører',
    '/meeting/present/0/municipality': 'Gran',
    '/meeting/present/0/party': 'Sp',
    '/meeting/present/1/name': 'Kari Nordmann',
    '/meeting/present/1/municipality': 'Gran',
    '/meeting/present/1/party': 'H',
    '/meeting/present/2/name': 'varaordfører i Lunner',
    '/meeting/present/2/substituteFor': 'ordføreren',
    '/meeting/present/3/municipality': 'Jevnaker',
    '/meeting/present/4': undefined,
    '/meeting/absent/0/name': 'ordfører i Lunner',
    '/meeting/absent/1': undefined,
    '/meeting/agenda/0/caseNumber': '12/24',
    '/meeting/agenda/0/decision': 'Innkalling og saksliste ble godkjent.\nEnstemmig vedtatt.',
    '/meeting/agenda/0/vote': 'Enstemmig vedtatt',
    '/meeting/agenda/1/title': 'Budsjett 2025',
    '/meeting/agenda/1/proposal': 'Budsjettet vedtas slik det ligger føre.',
    '/meeting/agenda/1/vote': 'vedtatt med 8 mot 2 stemmer',
    '/meeting/agenda/1/decision': '1. Budsjettet vedtas slik det ligger føre.\n2. Kontingenten faktureres i januar.',
    '/meeting/agenda/2/kind': 'orientering',
    '/meeting/agenda/2/vote': 'Enstemmig',
    '/meeting/agenda/3/caseNumber': '16/24',
    '/meeting/agenda/3/decision': undefined,
    '/meeting/agenda/4': undefined,
    '/budget/income': undefined,
    '/actionPlan': undefined,
  },
  wrong: ['continuity'],
}
