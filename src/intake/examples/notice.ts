import type { Example } from './example.ts'

/** A notice as running text: labels, PS numbers, clock times, presenters, draft resolutions before each case. */
export const notice: Example = {
  name: 'a notice of meeting with draft resolutions',
  text: `MØTEINNKALLING

Utvalg: Representantskapet
Møtested: Kulturhuset, møterom Fjellet, Kongsberg
Dato: Torsdag 20. mars 2025
Tidspunkt: kl. 09.30 – 14.00

Kongsbergregionen interkommunalt politisk råd

Eventuelt forfall må meldes snarest. Vararepresentanter møter etter nærmere beskjed.

SAKSLISTE

PS 1/25 Godkjenning av innkalling og saksliste
PS 2/25 Regnskap 2024
PS 3/25 Høringsuttalelse om ny veiforbindelse mellom
Kongsberg og Notodden
RS 1/25 Brev fra statsforvalteren
Eventuelt

PS 2/25 Regnskap 2024

Saksbehandler: daglig leder

Forslag til vedtak:
Regnskapet for 2024 godkjennes med et mindreforbruk på 45 000 kroner.

PS 3/25 Høringsuttalelse om ny veiforbindelse mellom Kongsberg og Notodden

Bakgrunn:
Staten har sendt forslaget på høring.

Forslag til vedtak:
1. Rådet støtter alternativ B.
2. Uttalelsen sendes kommunene til orientering.
`,
  reads: {
    '/document/kind': 'agenda',
    '/document/language': 'nb',
    '/council/name': 'Kongsbergregionen interkommunalt politisk råd',
    '/council/abbreviation': undefined,
    '/meeting/body': 'Representantskapet',
    '/meeting/date': '2025-03-20',
    '/meeting/dateText': '20. mars 2025',
    '/meeting/startTime': '09:30',
    '/meeting/endTime': '14:00',
    '/meeting/place': 'Kulturhuset, møterom Fjellet, Kongsberg',
    '/meeting/agenda/0/caseNumber': '1/25',
    '/meeting/agenda/0/kind': 'formalia',
    '/meeting/agenda/1/proposal': 'Regnskapet for 2024 godkjennes med et mindreforbruk på 45 000 kroner.',
    '/meeting/agenda/1/kind': 'vedtak',
    '/meeting/agenda/2/title': 'Høringsuttalelse om ny veiforbindelse mellom Kongsberg og Notodden',
    '/meeting/agenda/2/proposal': '1. Rådet støtter alternativ B.\n2. Uttalelsen sendes kommunene til orientering.',
    '/meeting/agenda/3/caseNumber': '1/25',
    '/meeting/agenda/4/title': 'Eventuelt',
    '/meeting/agenda/4/kind': 'eventuelt',
    '/meeting/agenda/5': undefined,
    '/meeting/agenda/1/decision': undefined,
    '/meeting/agenda/1/vote': undefined,
    '/cases/0/series': 'PS',
    '/cases/3/series': 'RS',
    '/cases/3/title': 'Brev fra statsforvalteren',
    '/cases/4': undefined,
    '/actionPlan': undefined,
    '/budget': undefined,
    '/meeting/present': undefined,
  },
}
