import type { Words } from '../../foundation/words.ts'

export const words = {
  newTerm: ['Ny i plassen', 'Ny i plassen', 'New holder of the seat'],
  changeTerm: ['Endre perioden', 'Endre perioden', 'Change the term'],
  seat: ['Plass', 'Plass', 'Seat'],
  person: ['Person', 'Person', 'Person'],
  newPerson: ['Eller en ny person', 'Eller ein ny person', 'Or a new person'],
  newPersonHint: [
    'Skriv navnet hvis personen ikke er på listen.',
    'Skriv namnet om personen ikkje er på lista.',
    'Write the name if the person is not on the list.',
  ],
  personHint: [
    'Kommunedirektøren, kommunalsjefer og flere med liknende stillinger kan ikke velges (kommuneloven § 7-3).',
    'Kommunedirektøren, kommunalsjefar og fleire med liknande stillingar kan ikkje veljast (kommuneloven § 7-3).',
    'The chief municipal executive and others in similar positions cannot be elected (kommuneloven § 7-3).',
  ],
  from: ['Fra', 'Frå', 'From'],
  to: ['Valgt til og med', 'Vald til og med', 'Elected until'],
  toHint: [
    'Siste dag i valgperioden. Fire år hvis avtalen ikke sier noe annet. Den som er valgt, sitter til en ny er valgt.',
    'Siste dag i valperioden. Fire år om avtalen ikkje seier noko anna. Den som er vald, sit til ein ny er vald.',
    'Last day of the period; four years unless agreed otherwise. The holder stays until a successor is chosen.',
  ],
  left: ['Gikk ut for godt', 'Gjekk ut for godt', 'Left for good'],
  leftHint: [
    'Siste dag for en som går ut før perioden er over. Da blir plassen ledig.',
    'Siste dag for ein som går ut før perioden er over. Då blir plassen ledig.',
    'Last day of one who leaves before the period is over. The seat is then vacant.',
  ],
  electedBy: ['Valgt av', 'Vald av', 'Elected by'],
  electedByHint: [
    'For eksempel Moss kommunestyre, sak 12/23.',
    'Til dømes Moss kommunestyre, sak 12/23.',
    'For example Moss municipal council, case 12/23.',
  ],
  choosePerson: [
    'Velg en person eller skriv navnet på en ny, ikke begge deler.',
    'Vel ein person eller skriv namnet på ein ny, ikkje begge delar.',
    'Choose a person or write the name of a new one, not both.',
  ],
  noSuchSeat: ['Plassen finnes ikke lenger.', 'Plassen finst ikkje lenger.', 'The seat no longer exists.'],
  endsBeforeItBegins: [
    'Siste dag kan ikke være før første dag.',
    'Siste dag kan ikkje vere før første dag.',
    'The last day cannot be before the first.',
  ],
  leftBeforeItBegan: [
    'Ingen kan gå ut før perioden har begynt.',
    'Ingen kan gå ut før perioden har byrja.',
    'Nobody can leave before the term began.',
  ],
  alreadyHeld: [
    'En annen har plassen på noen av disse dagene. Sett først en siste dag for den som sitter.',
    'Ein annan har plassen på nokre av desse dagane. Set først ein siste dag for den som sit.',
    'Someone else holds the seat on some of these days. First set a last day for the one who sits.',
  ],
  sitsAlready: [
    'Personen har en annen plass i det samme organet på noen av disse dagene.',
    'Personen har ein annan plass i det same organet på nokre av desse dagane.',
    'The person holds another seat in the same body on some of these days.',
  ],
} satisfies Words
