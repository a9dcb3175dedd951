import type { Example } from './example.ts'

/** Titles in capitals, a vote that fell and one that stood, sub-items under a case, a substitute. */
export const capitalMinutes: Example = {
  name: 'minutes in capitals with items under a case',
  text: `VESTERÅLEN REGIONRÅD
PROTOKOLL FRA ARBEIDSUTVALGSMØTE

Dato: 14.11.2025   Kl: 09:00 - 12:30
Sted: Sortland rådhus, møterom 2

Møtende medlemmer:
Kari Nordmann (Bø)
Ola Nordmann (Hadsel) – leder
Per Hansen (Øksnes), møtte for Anne Hansen
Forfall: Anne Hansen (Øksnes), Nils Olsen (Andøy)

Sakliste:
SAK 41/25   GODKJENNING AV INNKALLING OG SAKLISTE
SAK 42/25   BUDSJETT 2026 OG ØKONOMIPLAN 2026-2029
SAK 43/25   ORIENTERINGER
            - Fergesamband
            - Ungdomsskole
SAK 44/25   EVENTUELT

SAK 41/25 GODKJENNING AV INNKALLING OG SAKLISTE
Vedtak: Innkalling og sakliste godkjent.

SAK 42/25 BUDSJETT 2026 OG ØKONOMIPLAN 2026-2029
Saksdokumenter var utsendt.
Daglig leder orienterte. Arbeidsutvalget drøftet saken.
Forslag fra Hadsel: Kontingenten økes ikke.
Votering: Forslaget fra Hadsel falt med 2 mot 3 stemmer. Innstillingen vedtatt med 3 mot 2 stemmer.
Arbeidsutvalgets vedtak:
1. Arbeidsutvalget anbefaler årsmøtet å vedta budsjettet.
2. Kontingenten fastsettes til 24 kr per innbygger.

SAK 43/25 ORIENTERINGER
Vedtak: Tas til etterretning.

SAK 44/25 EVENTUELT
Ingen saker.
`,
  reads: {
    '/document/kind': 'minutes',
    '/council/name': 'Vesterålen regionråd',
    '/meeting/body': 'Arbeidsutvalget',
    '/meeting/date': '2025-11-14',
    '/meeting/startTime': '09:00',
    '/meeting/endTime': '12:30',
    '/meeting/place': 'Sortland rådhus, møterom 2',
    '/meeting/present/0/municipality': 'Bø',
    '/meeting/present/1/role': 'leder',
    '/meeting/present/2/substituteFor': 'Anne Hansen',
    '/meeting/present/3': undefined,
    '/meeting/absent/1/municipality': 'Andøy',
    '/meeting/agenda/1/vote': 'vedtatt med 3 mot 2 stemmer',
    '/meeting/agenda/1/decision':
      '1. Arbeidsutvalget anbefaler årsmøtet å vedta budsjettet.\n2. Kontingenten fastsettes til 24 kr per innbygger.',
    '/meeting/agenda/3/title': 'Fergesamband',
    '/meeting/agenda/3/parent': 3,
    '/meeting/agenda/5/caseNumber': '44/25',
    '/meeting/agenda/5/decision': undefined,
    '/meeting/agenda/6': undefined,
    '/cases/4': undefined,
  },
}

/** People by office alone, a place behind the hour, a vote against one. */
export const officeMinutes: Example = {
  name: 'minutes in nynorsk with offices only',
  text: `Rådet for Setesdal interkommunalt politisk råd
MØTEBOK
Møte i rådet 04.09.2025 kl. 10.00–13.00 på Bykle hotell

Til stades: Bykle: ordførar, Valle: ordførar og varaordførar, Bygland: ordførar, Evje og Hornnes: varaordførar.
Fråfall: ordførar i Evje og Hornnes
Møteleiar: ordførar i Valle
Sekretær: dagleg leiar

Sak 14/25 Godkjenning av innkalling og sakliste
Samrøystes godkjent.

Sak 15/25 Budsjett for 2026
Tilråding:
Rådet vedtek framlegg til budsjett for 2026 med ei ramme på kr 2 450 000.
Røysting:
Tilrådinga vart vedteken med 6 mot 1 røyst.
Vedtak:
Rådet vedtek framlegg til budsjett for 2026 med ei ramme på kr 2 450 000.

Sak 16/25 Ymse
a) Neste møte vert 6. november.
b) Synfaring ved Otra.

Møtet vart heva kl. 12.45
`,
  reads: {
    '/document/kind': 'minutes',
    '/document/language': 'nn',
    '/council/name': 'Setesdal interkommunalt politisk råd',
    '/meeting/body': 'Rådet',
    '/meeting/date': '2025-09-04',
    '/meeting/place': 'Bykle hotell',
    '/meeting/endTime': '12:45',
    '/meeting/present/2/name': 'varaordførar',
    '/meeting/present/2/municipality': 'Valle',
    '/meeting/present/4/municipality': 'Evje og Hornnes',
    '/meeting/present/5': undefined,
    '/meeting/absent/0/name': 'ordførar i Evje og Hornnes',
    '/meeting/agenda/0/title': 'Godkjenning av innkalling og sakliste',
    '/meeting/agenda/0/vote': 'Samrøystes godkjent',
    '/meeting/agenda/1/proposal': 'Rådet vedtek framlegg til budsjett for 2026 med ei ramme på kr 2 450 000.',
    '/meeting/agenda/1/vote': 'vedteken med 6 mot 1 røyst',
    '/meeting/agenda/2/kind': 'eventuelt',
    '/meeting/agenda/3': undefined,
  },
}

/** Attendance in columns, hours without a point, references to other cases inside a sentence. */
export const tableMinutes: Example = {
  name: 'minutes with attendance as a table',
  text: `Protokoll frå møte i Representantskapet for Haugalandet regionråd

Tid: fredag 21. november 2025 kl 0900-1130
Stad: Haugesund rådhus

Møtande:
Namn\tFunksjon\tKommune\tParti
Kari Nordmann\tleiar\tKarmøy\tH
Ola Nordmann\tmedlem\tHaugesund\tAp
Anne Hansen\tvaramedlem\tTysvær\tSp

Forfall:
Nils Olsen\tmedlem\tTysvær\tSp

Saker:
Sak 21/25 Val av to til å skrive under møteboka
Vedtak: Kari Nordmann og Ola Nordmann vart valde. Samrøystes.

Sak 22/25 Rekneskap 1. halvår 2025
Dagleg leiar si tilråding:
Rekneskapen vert teken til orientering.
Handsaming: Dagleg leiar orienterte om sak 3/25 og 4/25.
Vedtak: Rekneskapen vert teken til orientering. Samrøystes vedteke

Sak 23/25 Tilskot til Ungt Entreprenørskap
Framlegg til vedtak:
Regionrådet løyver kr 75 000,- til Ungt Entreprenørskap for 2026.
Avrøysting: 14 røyster for, 3 mot
Vedtak: Som tilrådinga.

Ymse
Ingen saker.
`,
  reads: {
    '/document/language': 'nn',
    '/meeting/body': 'Representantskapet',
    '/meeting/startTime': '09:00',
    '/meeting/endTime': '11:30',
    '/meeting/present/0/party': 'H',
    '/meeting/present/2/role': 'varamedlem',
    '/meeting/absent/0/municipality': 'Tysvær',
    '/meeting/agenda/0/kind': 'formalia',
    '/meeting/agenda/1/kind': 'orientering',
    '/meeting/agenda/1/decision': 'Rekneskapen vert teken til orientering. Samrøystes vedteke',
    '/meeting/agenda/2/proposal': 'Regionrådet løyver kr 75 000,- til Ungt Entreprenørskap for 2026.',
    '/meeting/agenda/2/decision': 'Som tilrådinga.',
    '/meeting/agenda/2/vote': '14 røyster for, 3 mot',
    '/cases/3': undefined,
  },
}
