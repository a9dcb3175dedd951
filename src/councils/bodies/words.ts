import type { Said, Words } from '../../foundation/words.ts'
import type { BodyKind } from './store.ts'

export const kindWords: Readonly<Record<BodyKind, Said>> = {
  representantskap: ['Representantskap', 'Representantskap', 'Council of representatives'],
  council: ['Råd', 'Råd', 'Council'],
  'working-committee': ['Arbeidsutvalg', 'Arbeidsutval', 'Executive committee'],
  other: ['Annet organ', 'Anna organ', 'Other body'],
}

export const words = {
  bodies: ['Organer', 'Organ', 'Bodies'],
  lead: [
    'Representantskapet er øverst. Det kan opprette andre organer til å styre rådet.',
    'Representantskapet er øvst. Det kan opprette andre organ til å styre rådet.',
    'The council of representatives is the top body. It may set up other bodies to govern the council.',
  ],
  newBody: ['Nytt organ', 'Nytt organ', 'New body'],
  changeBody: ['Endre organ', 'Endre organ', 'Change body'],
  name: ['Navn', 'Namn', 'Name'],
  kind: ['Type', 'Type', 'Type'],
  position: ['Rekkefølge', 'Rekkjefølgje', 'Order'],
  noticeDays: ['Frist for innkalling', 'Frist for innkalling', 'Notice period'],
  noticeDaysHint: [
    'Dager mellom innkalling og møte, slik avtalen sier. Sier den ikke noe, krever loven rimelig varsel.',
    'Dagar mellom innkalling og møte, slik avtalen seier. Seier han ikkje noko, krev lova rimeleg varsel.',
    'Days between notice and meeting, as the agreement says. If it says nothing, the law requires reasonable notice.',
  ],
  days: ['dager', 'dagar', 'days'],
  daysOf: (days: number) => [
    `${days} ${days === 1 ? 'dag' : 'dager'}`,
    `${days} ${days === 1 ? 'dag' : 'dagar'}`,
    `${days} ${days === 1 ? 'day' : 'days'}`,
  ],
  reasonable: ['Rimelig varsel', 'Rimeleg varsel', 'Reasonable notice'],
  none: ['Ingen organer er registrert ennå.', 'Ingen organ er registrerte enno.', 'No bodies are registered yet.'],
  noRepresentantskap: [
    'Representantskapet mangler. Det er det øverste organet i et interkommunalt politisk råd.',
    'Representantskapet manglar. Det er det øvste organet i eit interkommunalt politisk råd.',
    'The council of representatives is missing. It is the top body of an intermunicipal political council.',
  ],
  nameTaken: ['Et annet organ har det navnet.', 'Eit anna organ har det namnet.', 'Another body has that name.'],
  oneRepresentantskap: [
    'Rådet har allerede et representantskap. Det er bare ett.',
    'Rådet har allereie eit representantskap. Det er berre eitt.',
    'The council already has a council of representatives. There is only one.',
  ],
  tooManyDays: ['Skriv høyst 90 dager.', 'Skriv høgst 90 dagar.', 'Write at most 90 days.'],
} satisfies Words
