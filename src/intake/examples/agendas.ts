import type { Example } from './example.ts'

/** A programme with clock times and presenters; lettered items under one; a date whose year the weekday tells. */
export const programme: Example = {
  name: 'a programme with clock times',
  text: `Hallingdal regionråd
Møte i regionrådet torsdag 13. februar 2025, Gol rådhus

Program

09.00–09.15 Velkommen ved leder
09.15–10.00 Orientering om ny næringsplan v/ Ola Nordmann, Innovasjon Norge
10.00–10.15 Kaffepause
10.15–11.30 Orienteringer:
a) Ungdomsråd
b) Nytt avfallsanlegg
11.30–12.00 Sak 3/25: Uttalelse om sykehus – vedtak
12.00 Lunsj
`,
  reads: {
    '/document/kind': 'agenda',
    '/council/name': 'Hallingdal regionråd',
    '/meeting/body': 'Regionrådet',
    '/meeting/date': '2025-02-13',
    '/meeting/agenda/0/time': '09:00',
    '/meeting/agenda/0/title': 'Velkommen',
    '/meeting/agenda/0/kind': 'formalia',
    '/meeting/agenda/1/title': 'Orientering om ny næringsplan',
    '/meeting/agenda/1/presenter': 'Ola Nordmann, Innovasjon Norge',
    '/meeting/agenda/2/kind': 'pause',
    '/meeting/agenda/3/title': 'Orienteringer',
    '/meeting/agenda/4/title': 'Ungdomsråd',
    '/meeting/agenda/4/parent': 4,
    '/meeting/agenda/6/caseNumber': '3/25',
    '/meeting/agenda/6/title': 'Uttalelse om sykehus – vedtak',
    '/meeting/agenda/6/kind': 'vedtak',
    '/meeting/agenda/7/title': 'Lunsj',
    '/meeting/agenda/7/time': '12:00',
    '/meeting/agenda/8': undefined,
    '/cases/1': undefined,
  },
}

/** A table of cases with the archive's own numbers beside, no date anywhere, in nynorsk. */
export const tableAgenda: Example = {
  name: 'an agenda as a table in nynorsk without a date',
  text: `Innkalling til møte i arbeidsutvalet

Setesdal interkommunalt politisk råd

Stad: Valle rådhus

Saksnr\tArkivsaknr\tTittel
AU 7/25\t25/121\tGodkjenning av møtebok
AU 8/25\t25/98\tRekneskap 2024
AU 9/25\t24/310\tFelles fråsegn om vassdrag – drøfting
\t\tSkriv og meldingar

Tilråding til sak AU 8/25 vert lagd fram i møtet.
`,
  reads: {
    '/document/language': 'nn',
    '/meeting/body': 'Arbeidsutvalet',
    '/meeting/place': 'Valle rådhus',
    '/meeting/date': undefined,
    '/meeting/agenda/0/caseNumber': '7/25',
    '/meeting/agenda/0/title': 'Godkjenning av møtebok',
    '/meeting/agenda/0/kind': 'formalia',
    '/meeting/agenda/1/title': 'Rekneskap 2024',
    '/meeting/agenda/2/kind': 'dialog',
    '/meeting/agenda/3/title': 'Skriv og meldingar',
    '/meeting/agenda/3/kind': 'referat',
    '/meeting/agenda/4': undefined,
    '/cases/0/series': 'AU',
    '/cases/3': undefined,
  },
  asks: ['whenIsMeeting', 'whichKind'],
}

/** Nothing of a council's: what is read must be nothing. */
export const letter: Example = {
  name: 'a letter that holds nothing of a council’s record',
  text: `Til beboerne i Storgata 12

Vi minner om dugnaden lørdag 3. mai kl. 11. Ta med rake og godt humør.
Det blir kaffe og vafler til alle, og styret stiller med søppelsekker for 450 kroner.

Hilsen styret
`,
  reads: {
    '/council': undefined,
    '/cases': undefined,
    '/actionPlan': undefined,
    '/budget': undefined,
    '/agreement': undefined,
    '/strategy': undefined,
    '/priorityAreas': undefined,
    '/links': undefined,
    '/meeting/agenda': undefined,
  },
}

/** A table whose head names its columns, after a heading that says body, day and hour; a label in between. */
export const columnAgenda: Example = {
  name: 'an agenda whose columns are named',
  text: `Region Fjordkysten – interkommunalt politisk råd

SAKSKART
for møte i styringsgruppen tirsdag 2. juni 2026 kl. 08.30-11.00
Sted: Vennesla kulturhus

Nr.\tSak\tType\tAnsvarlig\tKl.
11/26\tGodkjenning av innkalling og sakskart\tBeslutning\tLeder\t08.30
12/26\tRegional plan for areal og transport\tDrøfting\tAgder fylkeskommune\t08.40
\tLunch\t\t\t09.30
13/26\tBudsjettramme 2027\tBeslutning\tSekretariatsleder\t10.00
14/26\tEventuelt\t\t\t10.45
`,
  reads: {
    '/document/kind': 'agenda',
    '/council/name': 'Region Fjordkysten – interkommunalt politisk råd',
    '/meeting/body': 'Styringsgruppen',
    '/meeting/date': '2026-06-02',
    '/meeting/startTime': '08:30',
    '/meeting/endTime': '11:00',
    '/meeting/place': 'Vennesla kulturhus',
    '/meeting/agenda/0/title': 'Godkjenning av innkalling og sakskart',
    '/meeting/agenda/1/kind': 'dialog',
    '/meeting/agenda/1/presenter': 'Agder fylkeskommune',
    '/meeting/agenda/1/time': '08:40',
    '/meeting/agenda/2/kind': 'pause',
    '/meeting/agenda/3/kind': 'vedtak',
    '/meeting/agenda/3/title': 'Budsjettramme 2027',
    '/meeting/agenda/4/presenter': undefined,
    '/meeting/agenda/5': undefined,
    '/budget': undefined,
  },
}

/** A letter that lists the day by the clock, without any heading; the year follows from the cases. */
export const clockLetter: Example = {
  name: 'a letter with the day by the clock',
  text: `Til rådets medlemmer

INNKALLING – REGIONRÅDET FOR FJELLREGIONEN

Det innkalles med dette til møte fredag 13. februar kl 0900 på Tynset, Kulturhuset

Kl. 09.00    Møtet settes
Kl. 09.10    Sak 5/26 Godkjenning av innkalling
Kl. 09.15    Sak 6/26 Jernbanen – innlegg ved Jernbaneforum Nord
Kl. 10.00    Benstrekk
Kl. 10.15    Sak 7/26 Eventuelt

Med vennlig hilsen
Regionkoordinator
`,
  reads: {
    '/council/name': 'Regionrådet for Fjellregionen',
    '/meeting/date': '2026-02-13',
    '/meeting/agenda/1/caseNumber': '5/26',
    '/meeting/agenda/1/time': '09:10',
    '/meeting/agenda/2/presenter': 'Jernbaneforum Nord',
    '/meeting/agenda/3/kind': 'pause',
    '/meeting/agenda/4/kind': 'eventuelt',
    '/meeting/agenda/5': undefined,
    '/cases/3': undefined,
  },
  asks: ['whichYear'],
}

/** Two lines of a message. */
export const message: Example = {
  name: 'a message of two lines',
  text: `Fjordrådet – møte i arbeidsutvalget 3. mars kl. 10 på Teams.
Sak 8/26: Vegnett. Sak 9/26: Eventuelt.
`,
  reads: {
    '/council/name': 'Fjordrådet',
    '/meeting/body': 'Arbeidsutvalget',
    '/meeting/date': '2026-03-03',
    '/meeting/startTime': '10:00',
    '/meeting/place': 'Teams',
    '/meeting/agenda/0/title': 'Vegnett',
    '/meeting/agenda/1/caseNumber': '9/26',
    '/cases/1/kind': 'eventuelt',
    '/cases/2': undefined,
  },
  asks: ['whichYear'],
}

/** What is no document of a council is none, though it has hours, days, counts and the word for the council in it. */
export const article: Example = {
  name: 'a newspaper article',
  text: `Ordførerne krever raskere tog

Regionrådet samlet seg torsdag om et felles krav til samferdselsministeren.

– Vi har ventet i tjue år. Nå må minst to avganger i timen på plass, sier en ordfører.

Saken var oppe på møtet 12. november, der alle kommunene stilte seg bak. Prislappen er anslått til 1,2 milliarder kroner.

Innen utgangen av 2027 skal regjeringen ha lagt fram en ny transportplan for hele landet.
`,
  reads: {
    '/document/kind': 'other',
    '/council': undefined,
    '/meeting': undefined,
    '/cases': undefined,
    '/actionPlan': undefined,
    '/budget': undefined,
    '/unread/0/text': 'Ordførerne krever raskere tog',
  },
}
