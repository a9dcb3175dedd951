import type { Example } from './example.ts'

/** What was dealt with is numbered 1, 2, 3, and no case has a number. */
export const numberedMinutes: Example = {
  name: 'minutes in nynorsk whose items are numbered and are no cases',
  text: `MØTEREFERAT
Sunnhordland interkommunalt politisk råd

Møtedato: 14. mars 2025 kl. 10.00–13.30
Møtestad: Bømlo rådhus

Til stades:
Ordførar i Stord
Ordførar i Bømlo

1. Godkjenning av innkalling og sakliste
Vedtak: Innkalling og sakliste vart godkjende.

2. Orientering om sjukehusstruktur
Direktøren orienterte om prosessen.

3. Budsjett 2026
Drøfting i møtet.
Vedtak: Budsjettet vart samrøystes vedteke.

4. Ymse
Ingen saker.
`,
  reads: {
    '/document/kind': 'minutes',
    '/meeting/date': '2025-03-14',
    '/meeting/present/1/municipality': 'Bømlo',
    '/meeting/agenda/0/title': 'Godkjenning av innkalling og sakliste',
    '/meeting/agenda/0/caseNumber': null,
    '/meeting/agenda/0/kind': 'formalia',
    '/meeting/agenda/0/decision': 'Innkalling og sakliste vart godkjende.',
    '/meeting/agenda/1/title': 'Orientering om sjukehusstruktur',
    '/meeting/agenda/2/title': 'Budsjett 2026',
    '/meeting/agenda/2/kind': 'vedtak',
    '/meeting/agenda/2/vote': 'samrøystes vedteke',
    '/meeting/agenda/3/kind': 'eventuelt',
    '/meeting/agenda/4': undefined,
    '/cases': undefined,
    '/budget': undefined,
  },
}

/** Goals that say what shall grow and by how much, places and names that are joined by small words. */
export const growthPlan: Example = {
  name: 'a plan in running text with goals for growth',
  text: `Grenlandsrådet
Handlingsprogram 2026

Mål 1. Regionen skal ha økt antall arbeidsplasser med minst 300 innen 2027.
Tiltak:
a) Utarbeide felles næringsarealplan
b) Delta i Powered by Telemark for å tiltrekke ny industri

Mål 2. Grenlandsrådet skal i 2026 arrangere to ungdomskonferanser.
Tiltak:
a) Etablere ungdomsråd sammen med Statens vegvesen
`,
  reads: {
    '/council/region': 'Grenland',
    '/actionPlan/goals/0/actor': 'Regionen',
    '/actionPlan/goals/0/achieve': 'økt antall arbeidsplasser',
    '/actionPlan/goals/0/target/comparator': '>=',
    '/actionPlan/goals/0/target/count': 300,
    '/actionPlan/goals/0/target/unit': 'arbeidsplasser',
    '/actionPlan/goals/0/actions/0/deliverable/kind': 'næringsarealplan',
    '/actionPlan/goals/0/actions/1/entities/0': 'Powered by Telemark',
    '/actionPlan/goals/0/actions/1/entities/1': undefined,
    '/actionPlan/goals/1/achieve': 'arrangere',
    '/actionPlan/goals/1/target/count': 2,
    '/actionPlan/goals/1/actions/0/entities/0': 'Statens vegvesen',
  },
}
