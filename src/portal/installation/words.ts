import type { Words } from '../../foundation/words.ts'

export const words = {
  title: ['Interkommunale politiske råd', 'Interkommunale politiske råd', 'Intermunicipal political councils'],
  lead: [
    'Her følger du rådene der kommuner styrer sammen: møtene, sakene, vedtakene, planene og budsjettene.',
    'Her følgjer du råda der kommunar styrer saman: møta, sakene, vedtaka, planane og budsjetta.',
    'Follow the councils that municipalities govern together: their meetings, cases, decisions, plans and budgets.',
  ],
  councils: ['Rådene', 'Råda', 'The councils'],
  nextMeeting: (day: string) => [`Neste møte: ${day}`, `Neste møte: ${day}`, `Next meeting: ${day}`],
  noMeeting: ['Ingen møter er planlagt.', 'Ingen møte er planlagde.', 'No meetings are planned.'],
  noMunicipalities: [
    'Kommunene er ikke registrert ennå.',
    'Kommunane er ikkje registrerte enno.',
    'The municipalities are not registered yet.',
  ],
  none: [
    'Ingen råd er opprettet ennå. Administratoren oppretter det første: logg inn, åpne «Installasjonen» og velg «Nytt råd». Den som startet løsningen, fikk en engangslenke til administratoren i terminalen.',
    'Ingen råd er oppretta enno. Administratoren opprettar det første: logg inn, opne «Installasjonen» og vel «Nytt råd». Den som starta løysinga, fekk ei eingongslenkje til administratoren i terminalen.',
    'No council has been created yet. The administrator creates the first: sign in, open “The installation” and choose “New council”. Whoever started the service was given a one-time link for the administrator in the terminal.',
  ],
  foundFirst: ['Opprett det første rådet', 'Opprett det første rådet', 'Create the first council'],
  demo: [
    'Dette er et eksempel. Ingenting her er vedtatt av noen.',
    'Dette er eit eksempel. Ingenting her er vedteke av nokon.',
    'This is an example. Nothing here has been decided by anyone.',
  ],
  example: ['Eksempel', 'Eksempel', 'Example'],
} satisfies Words
