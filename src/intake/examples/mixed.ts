import type { Example } from './example.ts'

/** One sentence says when and who for all goals; «à kr»; a namesake in Innlandet; a sum and a balance that are wrong. */
export const leadIn: Example = {
  name: 'slides with a sentence over the goals and amounts ending in ,-',
  text: `Kongsvingerregionen interkommunalt politisk råd
Rådsmøte 
fre 17. oktober kl. 09.00–12.00
Våler rådhus



Dagens program

Velkommen

Godkjenning av innkalling

Sak 07/25: Kontingent og budsjett 2026 – 
til vedtak

Sak 08/25: Samferdsel – drøfting

Orientering fra Statsforvalteren v/
avdelingsdirektør

Ymse



Samarbeidsavtalen (revidert 2. mai 2023)

– Styrke regionens gjennomslagskraft

– Utvikle samarbeid om kompetanse, bosetting 
og næring.



Satsingsområder 2024-2027

1. Samferdsel og infrastruktur
2. Bolyst
3. Kompetanse



Handlingsplan 2026 
– vedtatt i rådet 3. okt.

I løpet av 2026 skal rådet ha:

1. Arrangert minst fire fagdager for 
ansatte i kommunene.

2. Levert inntil to høringsuttalelser om 
Kongsvingerbanen, slik at togtilbudet bedres.

3. Etablert et felles mottak for 
investorer.



Sak 07/25

Budsjett 2026

Kontingenten er kr 8,75 pr. innbygger per 1. januar 2025.

INNTEKTER

Kongsvinger kommune: 18 200 innb. à kr 8,75 = kr 159 250,-

Eidskog kommune: 6 100 innb. à kr 8,75 = kr 53 375,-

Grue kommune: 4 550 innb. à kr 8,75 = kr 39 812,50

Våler kommune: 3 600 innb. à kr 8,75 = kr 31 500,-

Åsnes kommune: 7 150 innb. à kr 8,75 = kr 62 562,50

Sum inntekter: kr 346 500,-

UTGIFTER

Sekretær (30 % stilling): kr 280 000,-

4 rådsmøter à kr 9 500 = kr 38 000,-

Diverse: kr 28 500,-

Sum utgifter: kr 346 400,-

Balanse: 0
`,
  reads: {
    '/meeting/date': '2025-10-17',
    '/meeting/startTime': '09:00',
    '/meeting/place': 'Våler rådhus',
    '/meeting/agenda/2/title': 'Kontingent og budsjett 2026 – til vedtak',
    '/meeting/agenda/2/kind': 'vedtak',
    '/meeting/agenda/4/presenter': 'avdelingsdirektør',
    '/meeting/agenda/6': undefined,
    '/agreement/date': '2023-05-02',
    '/agreement/purposes/1': 'Utvikle samarbeid om kompetanse, bosetting og næring.',
    '/priorityAreas/2/title': 'Kompetanse',
    '/actionPlan/adoptedBy': 'rådet',
    '/actionPlan/adoptedDate': '2025-10-03',
    '/actionPlan/goals/0/deadline': '2026-12-31',
    '/actionPlan/goals/0/actor': 'rådet',
    '/actionPlan/goals/0/target/count': 4,
    '/actionPlan/goals/1/target/comparator': '<=',
    '/actionPlan/goals/1/purposes/0': 'togtilbudet bedres',
    '/actionPlan/goals/2/target': undefined,
    '/actionPlan/goals/3': undefined,
    '/budget/populationDate': '2025-01-01',
    '/budget/positionPercent': 30,
    '/budget/income/3/municipalityNumber': '3419',
    '/budget/income/4/population': 7150,
    '/budget/incomeTotal': 346500,
    '/budget/expenses/1/label': '4 rådsmøter',
    '/budget/expenses/1/unitPrice': 9500,
    '/budget/expenses/1/amount': 38000,
    '/budget/expenses/3': undefined,
    '/budget/expenseTotal': 346400,
    '/budget/meetingsPerYear': 4,
  },
  wrong: ['sum', 'balance'],
}

/** Inhabitants named by a word, a rate ending in ,-, namesakes that the neighbours settle. */
export const noticeWithContribution: Example = {
  name: 'a notice in nynorsk with the contribution behind it',
  text: `Ulstein, Hareid, Herøy og Sande kommunar
Søre Sunnmøre regionråd

MØTEINNKALLING

Organ: Regionrådet
Møtestad: Herøy kulturhus
Dato: 4. desember
Tid: kl. 10–15

Sakliste:
Sak 31/25 Godkjenning av innkalling og sakliste
Sak 32/25 Handlingsplan for 2026 (vedtakssak)
Sak 33/25 Skyss og ferje, orientering v/ fylkeskommunen
Sak 34/25 Eventuelt

Vel møtt!
Leiar i regionrådet

Vedlegg: Sakspapir

Kontingent per kommune 2026
Ulstein kommune  8 700 innb  kr 130 500
Hareid kommune  5 300 innb  kr 79 500
Herøy kommune  9 000 innb  kr 135 000
Sande kommune  2 500 innb  kr 37 500
Til saman  25 500 innb  kr 382 500
Sats: kr 15,- per innbyggjar
`,
  reads: {
    '/council/name': 'Søre Sunnmøre regionråd',
    '/meeting/body': 'Regionrådet',
    '/meeting/date': '2025-12-04',
    '/meeting/startTime': '10:00',
    '/meeting/endTime': '15:00',
    '/meeting/place': 'Herøy kulturhus',
    '/meeting/agenda/1/kind': 'vedtak',
    '/meeting/agenda/2/kind': 'orientering',
    '/meeting/agenda/2/presenter': 'fylkeskommunen',
    '/meeting/agenda/4': undefined,
    '/budget/ratePerInhabitant': 15,
    '/budget/income/2/municipalityNumber': '1515',
    '/budget/income/2/population': 9000,
    '/budget/income/3/municipalityNumber': '1514',
    '/budget/incomeTotal': 382500,
    '/actionPlan': undefined,
  },
}
