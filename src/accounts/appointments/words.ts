import type { Words } from '../../foundation/words.ts'

export const words = {
  appointments: ['Oppnevninger', 'Oppnemningar', 'Appointments'],
  lead: [
    'Hvem som er sekretær og hvem som fører økonomien, fra dag til dag. Tilgangen følger vervet av seg selv. Medlemmer og ledere styres under medlemmer.',
    'Kven som er sekretær og kven som fører økonomien, frå dag til dag. Tilgangen følgjer vervet av seg sjølv. Medlemer og leiarar blir styrte under medlemer.',
    'Who is secretary and who keeps the finances, from day to day. Access follows the office by itself. Members and chairs are kept under members.',
  ],
  leadInstallation: [
    'Hvem som er administrator, fra dag til dag. En administrator oppretter råd, og ser ikke inn i dem.',
    'Kven som er administrator, frå dag til dag. Ein administrator opprettar råd, og ser ikkje inn i dei.',
    'Who is administrator, from day to day. An administrator founds councils and does not see into them.',
  ],
  newAppointment: ['Ny oppnevning', 'Ny oppnemning', 'New appointment'],
  changeAppointment: ['Endre oppnevning', 'Endre oppnemning', 'Change appointment'],
  person: ['Person', 'Person', 'Person'],
  role: ['Oppgave', 'Oppgåve', 'Task'],
  from: ['Fra', 'Frå', 'From'],
  to: ['Til og med', 'Til og med', 'Until'],
  toHint: ['La stå tomt til dere vet det.', 'La stå tomt til de veit det.', 'Leave empty until you know.'],
  state: ['Status', 'Status', 'State'],
  now: ['Nå', 'No', 'Now'],
  ahead: ['Kommer', 'Kjem', 'Ahead'],
  over: ['Avsluttet', 'Avslutta', 'Over'],
  none: ['Ingen er oppnevnt ennå.', 'Ingen er oppnemnd enno.', 'Nobody has been appointed yet.'],
  endsBeforeItBegins: [
    'Siste dag kan ikke være før første dag.',
    'Siste dag kan ikkje vere før første dag.',
    'The last day cannot be before the first.',
  ],
  notHere: ['Denne oppgaven finnes ikke her.', 'Denne oppgåva finst ikkje her.', 'There is no such task here.'],
  nobodyLeft: [
    'Da er det ingen igjen som kan slippe andre inn. Oppnevn en ny først.',
    'Då er det ingen att som kan sleppe andre inn. Oppnemn ein ny først.',
    'Then nobody is left who can let others in. Appoint someone else first.',
  ],
  hasBegun: [
    'Oppnevningen har begynt, og skal kunne finnes igjen. Gi den en siste dag i stedet.',
    'Oppnemninga har byrja, og skal kunne finnast att. Gi ho ein siste dag i staden.',
    'The appointment has begun and must be found again. Give it a last day instead.',
  ],
} satisfies Words
