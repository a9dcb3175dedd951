import type { Example } from './example.ts'

/** The tables of a common case system: members, those who were away, substitutes and for whom; a case put off. */
export const systemMinutes: Example = {
  name: 'minutes with tables of members and substitutes',
  text: `Dalregionen regionråd
MØTEPROTOKOLL

Utvalg:\tRegionrådet
Møtested: Dovre kommunehus
Dato: 27.02.2026
Tid: 09:00 – 13:15

Faste medlemmer som møtte:
Navn\tFunksjon\tRepresenterer
Kari Nordmann\tLeder\tSP
Ola Nordmann\tMedlem\tAP

Faste medlemmer som ikke møtte:
Navn\tFunksjon\tRepresenterer
Anne Hansen\tMEDL\tSV

Varamedlemmer som møtte:
Navn\tMøtte for\tRepresenterer
Per Hansen\tAnne Hansen\tSV

PS 1/26 Søknad om støtte
Regionrådsleders innstilling:
Regionrådet bevilger kr 100 000 til prosjektet.
Votering:
Innstillingen ble vedtatt med 3 mot 1 stemme.
Enst. vedtak:
Regionrådet bevilger kr 100 000 til prosjektet.

PS 2/26 Rullering av samarbeidsavtalen
Innstilling:
Revidert samarbeidsavtale godkjennes.
Vedtak:
Saken utsettes.

Møtet hevet kl. 13.05.
`,
  reads: {
    '/document/kind': 'minutes',
    '/meeting/date': '2026-02-27',
    '/meeting/startTime': '09:00',
    '/meeting/endTime': '13:05',
    '/meeting/present/0/name': 'Kari Nordmann',
    '/meeting/present/0/role': 'Leder',
    '/meeting/present/0/party': 'SP',
    '/meeting/present/2/name': 'Per Hansen',
    '/meeting/present/2/substituteFor': 'Anne Hansen',
    '/meeting/present/3': undefined,
    '/meeting/absent/0/name': 'Anne Hansen',
    '/meeting/absent/1': undefined,
    '/meeting/agenda/0/proposal': 'Regionrådet bevilger kr 100 000 til prosjektet.',
    '/meeting/agenda/0/vote': 'vedtatt med 3 mot 1 stemme',
    '/meeting/agenda/0/decision': 'Regionrådet bevilger kr 100 000 til prosjektet.',
    '/meeting/agenda/1/decision': 'Saken utsettes.',
    '/meeting/agenda/1/vote': undefined,
    '/agreement': undefined,
    '/budget': undefined,
  },
}

/** A draft with a deadline is no goal of a plan; people by office and municipality; who was away and who was not asked. */
export const officesByMunicipality: Example = {
  name: 'minutes in nynorsk with offices by municipality',
  text: `DALFØRET INTERKOMMUNALE POLITISKE RÅD

Møtebok frå rådsmøte nr. 2 – 2026

Møtedato: 16. april 2026       Møtestad: Evje, kommunehuset
Møtetid: 10.00 til 14.20

Desse møtte:
Frå Bykle: ordførar (Sp), opposisjonsleiar (H)
Frå Valle: ordførar, varaordførar (Ap)
Meldt forfall: opposisjonsleiar i Bygland (Sp). Varamedlem var ikkje kalla inn.

Sak 9/26
Felles brannordning

Tilråding frå dagleg leiar:
1. Rådet rår kommunane til å greie ut felles brannordning.
2. Utgreiinga skal vere ferdig innan 1. mars 2027.

Vedtak:
Saka vert utsett til neste møte.
`,
  reads: {
    '/document/kind': 'minutes',
    '/document/language': 'nn',
    '/meeting/body': 'Rådet',
    '/meeting/place': 'Evje, kommunehuset',
    '/meeting/present/0/municipality': 'Bykle',
    '/meeting/present/0/party': 'Sp',
    '/meeting/present/3/name': 'varaordførar',
    '/meeting/present/4': undefined,
    '/meeting/absent/0/name': 'opposisjonsleiar i Bygland',
    '/meeting/absent/0/municipality': 'Bygland',
    '/meeting/absent/1': undefined,
    '/meeting/agenda/0/proposal':
      '1. Rådet rår kommunane til å greie ut felles brannordning.\n2. Utgreiinga skal vere ferdig innan 1. mars 2027.',
    '/meeting/agenda/0/decision': 'Saka vert utsett til neste møte.',
    '/actionPlan': undefined,
  },
}

/** Two meetings in one file: the first is read, the other is asked about and left unread. */
export const twoMeetings: Example = {
  name: 'minutes of two meetings in one file',
  text: `Fjordrådet
Møteprotokoll

Møte i Fjordrådet 14. januar 2026 kl. 09.00
Sted: Bø hotell
Til stede: ordfører i Nome, ordfører i Seljord

Sak 1/26 Budsjettoppfølging
Vedtak: Tas til orientering.

Møteprotokoll

Møte i Fjordrådet 11. mars 2026 kl. 09.00
Sted: Ulefoss samfunnshus
Til stede: ordfører i Nome

Sak 2/26 Felles legevakt
Vedtak: Rådet ber om ny utredning. Enstemmig.
`,
  reads: {
    '/council/name': 'Fjordrådet',
    '/meeting/date': '2026-01-14',
    '/meeting/place': 'Bø hotell',
    '/meeting/present/1/municipality': 'Seljord',
    '/meeting/present/2': undefined,
    '/meeting/agenda/0/caseNumber': '1/26',
    '/meeting/agenda/1': undefined,
    '/cases/1/number': '2/26',
    '/unread/1/text': 'Møte i Fjordrådet 11. mars 2026 kl. 09.00',
  },
  asks: ['whichMeeting'],
}

/** A scanner's errors in labels; mayors named by municipality alone; a number that is missing from the series. */
export const scannedMinutes: Example = {
  name: 'minutes that were scanned',
  text: `Sør-Troms regionråd
M0TEPROTOKOLL

M0tested: Harstad rådhus
Møtedato: 05.11.2025   Tid: kl. 10.00 -14.00
Tilstede: ordfører Harstad, ordfører Kvæfjord, varaordfører Gratangen
Forfall: ordfører Gratangen

SR~sak 22/25 Budsjett og handlingsplan for 2O26
lnnstilling:
Regionrådet vedtar budsjett for 2026 med en ramme på kr 1.850.000,-
Vedtak:
Som innstillingen. Enstemmig.

SR~sak 24/25 Eventuelt
Ingen saker ble meldt.

Side 1 av 1
`,
  reads: {
    '/meeting/place': 'Harstad rådhus',
    '/meeting/present/1/name': 'ordfører Kvæfjord',
    '/meeting/present/1/municipality': 'Kvæfjord',
    '/meeting/present/3': undefined,
    '/meeting/absent/0/municipality': 'Gratangen',
    '/meeting/agenda/0/title': 'Budsjett og handlingsplan for 2O26',
    '/meeting/agenda/0/proposal': 'Regionrådet vedtar budsjett for 2026 med en ramme på kr 1.850.000,-',
    '/meeting/agenda/0/vote': 'Enstemmig',
    '/budget': undefined,
    '/actionPlan': undefined,
  },
  wrong: ['continuity'],
}
