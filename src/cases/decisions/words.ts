import type { Said, Words } from '../../foundation/words.ts'
import type { Result } from './rules.ts'

export const resultWords: Readonly<Record<Result, Said>> = {
  adopted: ['Vedtatt', 'Vedteke', 'Adopted'],
  noted: ['Tatt til orientering', 'Teke til orientering', 'Noted'],
  rejected: ['Ikke vedtatt', 'Ikkje vedteke', 'Not adopted'],
  postponed: ['Utsatt', 'Utsett', 'Postponed'],
  elected: ['Valgt', 'Valt', 'Elected'],
}

export const words = {
  decision: ['Vedtak', 'Vedtak', 'Decision'],
  decisions: ['Vedtak', 'Vedtak', 'Decisions'],
  countOf: (count: number) => [`${count} vedtak`, `${count} vedtak`, count === 1 ? '1 decision' : `${count} decisions`],
  noDecisions: [
    'Ingen vedtak er registrert ennå.',
    'Ingen vedtak er registrerte enno.',
    'No decisions are registered yet.',
  ],
  noneChosen: [
    'Ingen vedtak passer med valgene. Prøv et annet år, organ eller utfall.',
    'Ingen vedtak passar med vala. Prøv eit anna år, organ eller utfall.',
    'No decisions match. Try another year, body or outcome.',
  ],
  showAll: ['Vis alle vedtak', 'Vis alle vedtak', 'Show all decisions'],
  allBodies: ['Alle organer', 'Alle organ', 'All bodies'],
  allResults: ['Alle utfall', 'Alle utfall', 'All outcomes'],
  newDecision: ['Registrer vedtak', 'Registrer vedtak', 'Register a decision'],
  changeDecision: ['Rett vedtaket', 'Rett vedtaket', 'Correct the decision'],
  body: ['Organ', 'Organ', 'Body'],
  day: ['Dato', 'Dato', 'Date'],
  text: ['Vedtaket', 'Vedtaket', 'The decision'],
  textHint: [
    'Ordrett, slik det står i protokollen.',
    'Ordrett, slik det står i møteboka.',
    'Word for word, as in the minutes.',
  ],
  result: ['Utfall', 'Utfall', 'Outcome'],
  vote: ['Votering', 'Røysting', 'Vote'],
  voteHint: [
    'Slik protokollen sier det, for eksempel «Enstemmig». La feltet stå tomt når protokollen ikke sier noe.',
    'Slik møteboka seier det, til dømes «Samrøystes». Lat feltet stå tomt når møteboka ikkje seier noko.',
    'As the minutes have it, for example “Unanimously”. Leave the field empty when they say nothing.',
  ],
  agendaItem: ['Møte', 'Møte', 'Meeting'],
  agendaItemHint: [
    'Møtet der saken ble behandlet.',
    'Møtet der saka blei handsama.',
    'The meeting that considered the case.',
  ],
  caseGone: ['Saken finnes ikke lenger.', 'Saka finst ikkje lenger.', 'The case no longer exists.'],
  notYet: [
    'Vedtaket er ikke gjort ennå: datoen ligger fram i tid.',
    'Vedtaket er ikkje gjort enno: datoen ligg fram i tid.',
    'The decision has not been made yet: its date is in the future.',
  ],
} satisfies Words
