import type { Words } from '../../foundation/words.ts'

export const words = {
  appointments: ['Oppnevninger', 'Oppnemningar', 'Appointments'],
  lead: [
    'Hvem som er sekretær og hvem som fører økonomien, fra dag til dag. Tilgangen følger vervet av seg selv. Medlemmer og ledere endrer du under «Medlemmer».',
    'Kven som er sekretær og kven som fører økonomien, frå dag til dag. Tilgangen følgjer vervet av seg sjølv. Medlemer og leiarar endrar du under «Medlemer».',
    'Who is the secretary and who handles the finances, from day to day. Access follows the office by itself. You change members and chairs under “Members”.',
  ],
  leadInstallation: [
    'Hvem som er administrator, fra dag til dag. En administrator oppretter råd, men ser ikke inn i dem.',
    'Kven som er administrator, frå dag til dag. Ein administrator opprettar råd, men ser ikkje inn i dei.',
    'Who is an administrator, from day to day. An administrator creates councils, but cannot see into them.',
  ],
  newAppointment: ['Ny oppnevning', 'Ny oppnemning', 'New appointment'],
  changeAppointment: ['Endre oppnevning', 'Endre oppnemning', 'Change appointment'],
  person: ['Person', 'Person', 'Person'],
  role: ['Oppgave', 'Oppgåve', 'Task'],
  from: ['Fra', 'Frå', 'From'],
  to: ['Til og med', 'Til og med', 'Until'],
  toHint: ['La stå tomt til dere vet det.', 'Lat stå tomt til de veit det.', 'Leave empty until you know.'],
  state: ['Status', 'Status', 'Status'],
  now: ['Nå', 'No', 'Now'],
  ahead: ['Kommer', 'Kjem', 'Upcoming'],
  over: ['Avsluttet', 'Avslutta', 'Ended'],
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
    'Then nobody would be left who can let others in. Appoint someone else first.',
  ],
  hasBegun: [
    'Oppnevningen har begynt, og må kunne finnes igjen. Gi den en siste dag i stedet.',
    'Oppnemninga har byrja, og må kunne finnast att. Gi ho ein siste dag i staden.',
    'The appointment has begun, and it must be possible to find it later. Give it a last day instead.',
  ],
} satisfies Words
