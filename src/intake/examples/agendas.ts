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
