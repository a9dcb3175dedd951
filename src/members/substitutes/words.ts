import type { Words } from '../../foundation/words.ts'

export const words = {
  newSubstitute: ['Nytt varamedlem', 'Ny varamedlem', 'New substitute'],
  changeSubstitute: ['Endre varamedlem', 'Endre varamedlem', 'Change substitute'],
  body: ['Organ', 'Organ', 'Body'],
  participant: ['Kommune', 'Kommune', 'Municipality'],
  rank: ['Nummer på listen', 'Nummer på lista', 'Number on the list'],
  rankHint: [
    'Nummer 1 blir kalt inn først. Tomt felt: sist.',
    'Nummer 1 blir kalla inn først. Tomt felt: sist.',
    'Number 1 is called first. Empty field: last.',
  ],
  from: ['Fra', 'Frå', 'From'],
  to: ['Til og med', 'Til og med', 'Until'],
  endsBeforeItBegins: [
    'Siste dag kan ikke være før første dag.',
    'Siste dag kan ikkje vere før første dag.',
    'The last day cannot be before the first.',
  ],
  wrongRank: ['Listen begynner med nummer 1.', 'Lista byrjar med nummer 1.', 'The list begins with number 1.'],
  rankTaken: [
    'Et annet varamedlem har dette nummeret. Flytt det først.',
    'Ein annan varamedlem har dette nummeret. Flytt han først.',
    'Another substitute has this number. Move that one first.',
  ],
  listedAlready: [
    'Personen står allerede på listen.',
    'Personen står allereie på lista.',
    'The person is already on the list.',
  ],
} satisfies Words
