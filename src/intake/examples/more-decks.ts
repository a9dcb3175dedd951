import type { Example } from './example.ts'

/** Accounts of one year and the contribution of another are two things; goals as «Hovedmål N»; presenters and a break with its hour. */
export const accountsAndPlan: Example = {
  name: 'slides with accounts, a plan and next year’s contribution',
  text: `Gjøvikregionen IPR
Regionrådsmøte 7. mars



Dagsorden
- Velkommen v/regionrådsleder
- Godkjenning av innkalling og dagsorden
- Sak 05/25 Årsmelding 2024 og regnskap 2024 (vedtak)
- Sak 06/25 Status jernbane – orientering ved Jernbanedirektoratet
- Sak 07/25 Handlingsplan 2025-2026
- Pause kl. 11.30
- Sak 08/25 Valg av nestleder
- Eventuelt
Neste møte: 13. juni på Raufoss



Sak 05/25
Årsmelding og
regnskap 2024

Regnskap 2024

Inntekter
Tilskudd fra kommunene 1 250 000
Prosjektmidler fra Innlandet fylkeskommune 400 000
Renteinntekter 12 500
Sum inntekter 1 662 500

Kostnader
Lønn og sosiale kostnader 1 105 000
Reiser og møter 96 300
Konsulenttjenester 310 000
Sum kostnader 1 511 300
Resultat 151 200



Sak 07/25

Handlingsplan 2025–2026

Hovedmål 1: Innen 2026 skal regionen ha tre nye togavganger
på Gjøvikbanen.

Hovedmål 2: Regionrådet skal bidra til inntil fem felles
søknader om statlige midler i løpet av 2026.

Hovedmål 3: En tydelig stemme nasjonalt



Hovedmål 1: Innen 2026 skal regionen ha tre nye togavganger på
Gjøvikbanen.

Tiltak:
• Møte Samferdselsdepartementet to ganger i året
• Utarbeide et felles posisjonsnotat om Gjøvikbanen sammen med Lunner, Gran og
Jevnaker



Kontingent 2026 – forslag

Gjøvik    30 500 innb.  12,00 kr   366 000 kr
Vestre Toten    13 800 innb.  12,00 kr   165 600 kr
Østre Toten    14 900 innb.  12,00 kr   178 800 kr
Søndre Land    5 600 innb.  12,00 kr   67 200 kr
Nordre Land    6 600 innb.  12,00 kr   79 200 kr
Totalt    71 400 innb.     856 800 kr
`,
  reads: {
    '/meeting/body': 'Regionrådet',
    '/meeting/date': '2025-03-07',
    '/meeting/agenda/0/presenter': 'regionrådsleder',
    '/meeting/agenda/3/kind': 'orientering',
    '/meeting/agenda/3/presenter': 'Jernbanedirektoratet',
    '/meeting/agenda/5/time': '11:30',
    '/meeting/agenda/5/kind': 'pause',
    '/meeting/agenda/8': undefined,
    '/cases/2/altTitle': 'Handlingsplan 2025–2026',
    '/actionPlan/goals/0/text': 'Innen 2026 skal regionen ha tre nye togavganger på Gjøvikbanen.',
    '/actionPlan/goals/0/target/count': 3,
    '/actionPlan/goals/0/actions/0/recurrence': 'to ganger i året',
    '/actionPlan/goals/0/actions/1/deliverable/kind': 'posisjonsnotat',
    '/actionPlan/goals/1/target/comparator': '<=',
    '/actionPlan/goals/1/target/count': 5,
    '/actionPlan/goals/2/target': undefined,
    '/actionPlan/goals/3': undefined,
    '/budget/title': 'Kontingent 2026 – forslag',
    '/budget/status': 'forslag',
    '/budget/ratePerInhabitant': 12,
    '/budget/income/0/population': 30500,
    '/budget/income/5': undefined,
    '/budget/incomeTotal': 856800,
    '/budget/expenses': undefined,
  },
  asks: ['exactlyOrAtLeast'],
}

/** The series between «Sak» and the number; Roman numerals; statutes with their purposes; a price per month. */
export const committeeDeck: Example = {
  name: 'slides of a working committee with an address broken twice',
  text: ` Lister interkommunalt politisk råd 
– Arbeidsutvalget 
15. januar



Saksliste
• Åpning

• Referat fra forrige møte

• Sak AU 01/26 Kontingent for 2026 – 
drøfting

• Sak AU 02/26 Strategi 2026–2030 – 
orientering

• Sak AU 03/26 Eventuelt

• Avslutning og lunsj
https://www.lister.no/aktuelt/ny-
strategi-for-lister?id=
44



Strategi 2026–2030

Satsingsområder

I. Havn og kyst
II. Landbruk
III. Velferd



Vedtekter, vedtatt 3. juni 2019

Formål:
• Fremme felles interesser.
• Være talerør for kommunene
overfor staten.



Kontingent 2026

Kommune Sats Innb. Sum

Farsund kommune 11,20 kr x 9 735 109 032

Flekkefjord kommune 11,20 kr x 9 286 104 003,2

Kvinesdal kommune 11,20 kr x 6 121 68 555,2

Lyngdal kommune 11,20 kr x 11 028 123 513,6

Sirdal kommune 11,20 kr x 1 864 20 876,8

Hægebostad kommune 11,20 kr x 1 769 19 812,8

Totalt 445 793,6

Driftsutgifter

Daglig leder, 80 % stilling 392 000

Husleie 12 mnd à 2 500 kr 30 000

Møtekostnader 5 møter x 4 758,72 kr 23 793,6

Sum utgifter 445 793,6
`,
  reads: {
    '/meeting/body': 'Arbeidsutvalget',
    '/meeting/date': '2026-01-15',
    '/meeting/agenda/2/caseNumber': '01/26',
    '/meeting/agenda/2/title': 'Kontingent for 2026 – drøfting',
    '/cases/0/series': 'AU',
    '/cases/3': undefined,
    '/agreement/name': 'Vedtekter',
    '/agreement/date': '2019-06-03',
    '/agreement/purposes/1': 'Være talerør for kommunene overfor staten.',
    '/strategy/from': 2026,
    '/strategy/to': 2030,
    '/priorityAreas/1/no': 2,
    '/priorityAreas/1/title': 'Landbruk',
    '/priorityAreas/3': undefined,
    '/budget/income/1/amount': 104003.2,
    '/budget/income/5/population': 1769,
    '/budget/positionPercent': 80,
    '/budget/expenses/1/label': 'Husleie',
    '/budget/expenses/1/unitPrice': 2500,
    '/budget/expenses/1/quantity': 12,
    '/budget/expenses/2/unitPrice': 4758.72,
    '/budget/expenses/2/quantity': 5,
    '/budget/meetingsPerYear': 5,
    '/links/0': 'https://www.lister.no/aktuelt/ny-strategi-for-lister?id=44',
    '/links/1': undefined,
  },
}

/** Goals listed under a label and again alone on their slides; four columns that no head names. */
export const goalSlides: Example = {
  name: 'slides with goals on slides of their own and a fixed part without any head',
  text: `Romsdal interkommunalt politisk råd
Representantskapsmøte
Torsdag 5. juni 2025



Saksliste

RR 10/25 Godkjenning av innkalling
RR 11/25 Tiltaksplan 2026
RR 12/25 Budsjett 2026



Sak RR 11/25
Tiltaksplan 2026

Overordnede mål
1. Romsdal skal ha flere innbyggere
2. Romsdal skal ha bedre veger
3. Innen 2028 skal rådet ha bidratt til minst ett nytt
   studietilbud i Molde



Mål 1
Romsdal skal ha flere innbyggere

Tiltak
1.1 Felles omdømmekampanje (ansvar: sekretariatet, frist: 1. kvartal 2026)
1.2 Kartlegge boligbehov
    i alle kommuner



Mål 2
Romsdal skal ha bedre veger

Tiltak
2.1 Høringsuttalelse om E136



Budsjett 2026 – vedtatt av representantskapet 5. juni 2025

• Fast sum per kommune: kr 100 000
• I tillegg kr 3,50 pr. innbygger pr. 1.1.2025

Molde\t100 000\t32 300\t113 050\t213 050
Aukra\t100 000\t3 700\t12 950\t112 950
Hustadvika\t100 000\t13 400\t46 900\t146 900
Vestnes\t100 000\t7 200\t25 200\t125 200
Rauma\t100 000\t7 100\t24 850\t124 850
Sum\t500 000\t63 700\t222 950\t722 950
`,
  reads: {
    '/meeting/body': 'Representantskapet',
    '/cases/0/series': 'RR',
    '/actionPlan/title': 'Tiltaksplan 2026',
    '/actionPlan/goals/0/no': 1,
    '/actionPlan/goals/0/text': 'Romsdal skal ha flere innbyggere',
    '/actionPlan/goals/0/actions/0/owner': 'sekretariatet',
    '/actionPlan/goals/0/actions/0/deadline': '2026-03-31',
    '/actionPlan/goals/0/actions/0/verb': undefined,
    '/actionPlan/goals/0/actions/1/text': 'Kartlegge boligbehov i alle kommuner',
    '/actionPlan/goals/1/actions/0/entities/0': 'E136',
    '/actionPlan/goals/2/target/comparator': '>=',
    '/actionPlan/goals/2/target/count': 1,
    '/actionPlan/goals/3': undefined,
    '/budget/status': 'vedtatt',
    '/budget/fixedPerMunicipality': 100000,
    '/budget/ratePerInhabitant': 3.5,
    '/budget/populationDate': '2025-01-01',
    '/budget/income/0/fixed': 100000,
    '/budget/income/0/population': 32300,
    '/budget/income/4/amount': 124850,
    '/budget/expenses': undefined,
    '/budget/incomeTotal': 722950,
  },
  asks: ['whichKind', 'whoAdopted'],
}
