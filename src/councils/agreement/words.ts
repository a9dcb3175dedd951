import type { Said, Words } from '../../foundation/words.ts'
import { type Fraction, fractionText } from './fractions.ts'

const sumText = (sum: Fraction | undefined, language: 0 | 1 | 2) =>
  sum ? fractionText(sum) : (['noe annet', 'noko anna', 'something else'] as const)[language]

export const words = {
  agreement: ['Samarbeidsavtale', 'Samarbeidsavtale', 'Cooperation agreement'],
  agreements: ['Samarbeidsavtalen', 'Samarbeidsavtalen', 'The cooperation agreement'],
  deskLead: [
    'Hver endring er en ny versjon. Den gamle beholder sine ord.',
    'Kvar endring er ein ny versjon. Den gamle held på orda sine.',
    'Each change is a new version. The old one keeps its words.',
  ],
  newVersion: ['Ny versjon', 'Ny versjon', 'New version'],
  changeVersion: ['Endre versjonen', 'Endre versjonen', 'Change the version'],
  newClause: ['Nytt punkt', 'Nytt punkt', 'New clause'],
  changeClause: ['Endre punkt', 'Endre punkt', 'Change clause'],
  name: ['Navn', 'Namn', 'Name'],
  nameHint: ['For eksempel Samarbeidsavtale.', 'Til dømes Samarbeidsavtale.', 'For example Cooperation agreement.'],
  dayIs: ['Hva datoen gjelder', 'Kva datoen gjeld', 'What the date is of'],
  signed: ['Signert', 'Signert', 'Signed'],
  adopted: ['Vedtatt', 'Vedteken', 'Adopted'],
  version: ['Denne utgaven', 'Denne utgåva', 'This version'],
  day: ['Avtalens dato', 'Dato for avtalen', 'Date of the agreement'],
  inForceFrom: ['Gjelder fra', 'Gjeld frå', 'In force from'],
  inForceFromHint: [
    'La feltet stå tomt hvis den gjelder fra sin egen dato.',
    'Lat feltet stå tomt om han gjeld frå sin eigen dato.',
    'Leave empty if it is in force from its own date.',
  ],
  inForceTo: ['Gjelder til og med', 'Gjeld til og med', 'In force until'],
  otherChangesBy: [
    'Hvem endrer det loven ikke lister opp?',
    'Kven endrar det lova ikkje listar opp?',
    'Who changes what the law does not list?',
  ],
  representantskap: ['Representantskapet', 'Representantskapet', 'The council of representatives'],
  municipalCouncils: [
    'Kommunestyret i alle deltakerkommunene',
    'Kommunestyret i alle deltakarkommunane',
    'The municipal council of every participant',
  ],
  majority: [
    'Flertall i representantskapet',
    'Fleirtal i representantskapet',
    'Majority in the council of representatives',
  ],
  majorityHint: [
    'Bare hvis avtalen sier noe annet enn minst 2/3 av de avgitte stemmene, for eksempel 3/4.',
    'Berre om avtalen seier noko anna enn minst 2/3 av røystene som er gitt, til dømes 3/4.',
    'Only if the agreement says otherwise than at least 2/3 of the votes cast, for example 3/4.',
  ],
  kind: ['Hva punktet gjelder', 'Kva punktet gjeld', 'What the clause is about'],
  text: ['Ordlyd', 'Ordlyd', 'Wording'],
  position: ['Rekkefølge', 'Rekkjefølgje', 'Order'],
  positionHint: ['Tomt felt: sist.', 'Tomt felt: sist.', 'Empty field: last.'],
  contents: ['Innhold', 'Innhald', 'Contents'],
  addOfKind: (kind: string) => [`Legg til: ${kind}`, `Legg til: ${kind}`, `Add: ${kind}`],
  edit: ['Endre', 'Endre', 'Edit'],
  editOf: (what: string) => [`Endre ${what}`, `Endre ${what}`, `Edit ${what}`],
  sharesSheet: ['Medlemmer og andeler', 'Medlemer og delar', 'Members and shares'],
  sharesSheetLead: [
    'Andelene er det hver kommune svarer for, og skal bli nøyaktig 1 til sammen, altså 100 %. Skriv 1/4 eller 25 %. Er eierandelen en annen, skriver du den i et punkt i avtalen.',
    'Delane er det kvar kommune svarar for, og skal bli nøyaktig 1 til saman, altså 100 %. Skriv 1/4 eller 25 %. Er eigardelen ein annan, skriv du han i eit punkt i avtalen.',
    'The shares are what each municipality answers for, and must add up to exactly 1, that is 100%. Write 1/4 or 25%. If ownership differs, write it in a clause of the agreement.',
  ],
  seatsOf: (name: string): Said => [
    `${name}: medlemmer i representantskapet`,
    `${name}: medlemer i representantskapet`,
    `${name}: members of the council of representatives`,
  ],
  shareOf: (name: string): Said => [`${name}: andel`, `${name}: del`, `${name}: share`],
  writeShare: [
    'Skriv en andel, for eksempel 1/4 eller 25 %.',
    'Skriv ein del, til dømes 1/4 eller 25 %.',
    'Write a share, for example 1/4 or 25%.',
  ],
  noSuchAgreement: ['Avtalen finnes ikke lenger.', 'Avtalen finst ikkje lenger.', 'The agreement no longer exists.'],
  noParticipants: [
    'Registrer deltakerkommunene først.',
    'Registrer deltakarkommunane først.',
    'Enter the participating municipalities first.',
  ],
  noVersions: [
    'Ingen samarbeidsavtale er lagt inn ennå.',
    'Ingen samarbeidsavtale er lagd inn enno.',
    'No cooperation agreement has been entered yet.',
  ],
  notTheWhole: (sum: Fraction | undefined): Said => [
    `Andelene blir ${sumText(sum, 0)} til sammen. De skal bli nøyaktig 1, altså 100 %.`,
    `Delane blir ${sumText(sum, 1)} til saman. Dei skal bli nøyaktig 1, altså 100 %.`,
    `The shares add up to ${sumText(sum, 2)}. They must be exactly 1, that is 100%.`,
  ],
  noSeat: [
    'Hver deltaker skal ha minst ett medlem i representantskapet.',
    'Kvar deltakar skal ha minst éin medlem i representantskapet.',
    'Each participant must have at least one member in the council of representatives.',
  ],
  endsBeforeItBegins: [
    'Siste dag kan ikke være før første dag.',
    'Siste dag kan ikkje vere før første dag.',
    'The last day cannot be before the first.',
  ],
  noMajority: [
    'Skriv flertallet som en del av stemmene, for eksempel 2/3. Det kan ikke være mer enn alle stemmene.',
    'Skriv fleirtalet som ein del av røystene, til dømes 2/3. Det kan ikkje vere meir enn alle røystene.',
    'Write the majority as a fraction of the votes, for example 2/3. It cannot be more than all of them.',
  ],
} satisfies Words
