import type { Words } from '../../foundation/words.ts'

export const words = {
  newTerm: ['Ny på plassen', 'Ny på plassen', 'New holder of the seat'],
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
    'Disse kan ikke velges som medlem: kommunedirektøren, kommunalsjefer, kommunestyrets sekretær, de som har ansvar for regnskapet eller reviderer, og noen flere (kommuneloven § 7-3).',
    'Desse kan ikkje veljast som medlem: kommunedirektøren, kommunalsjefar, sekretæren for kommunestyret, dei som har ansvar for rekneskapen eller reviderer, og nokre fleire (kommuneloven § 7-3).',
    'Those who cannot be elected as members: the chief municipal executive, heads of departments, the secretary of the municipal council, those who answer for the accounts or audit them, and a few more (kommuneloven § 7-3).',
  ],
  from: ['Fra', 'Frå', 'From'],
  to: ['Valgt til og med', 'Vald til og med', 'Elected until'],
  toHint: [
    'Siste dag i valgperioden. Fire år hvis avtalen ikke sier noe annet. Plassen står som besatt til en ny er valgt, men loven lar ingen sitte lenger enn til første årsskifte.',
    'Siste dag i valperioden. Fire år om avtalen ikkje seier noko anna. Plassen står som fylt til ein ny er vald, men lova lèt ingen sitje lenger enn til første årsskiftet.',
    'Last day of the period; four years unless agreed otherwise. The seat counts as held until a successor is chosen, but the law lets nobody stay past the first turn of the year.',
  ],
  left: ['Gikk ut for godt', 'Gjekk ut for godt', 'Left for good'],
  leftHint: [
    'Siste dag for en som går ut før perioden er over. Da blir plassen ledig.',
    'Siste dag for ein som går ut før perioden er over. Då blir plassen ledig.',
    'Last day for someone who leaves before the term is over. The seat is then vacant.',
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
    'Nobody can leave before the term has begun.',
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
