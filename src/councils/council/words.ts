import type { Words } from '../../foundation/words.ts'

export const words = {
  council: ['Rådet', 'Rådet', 'The council'],
  lead: [
    'Dette viser alle sidene om rådet.',
    'Dette viser alle sidene om rådet.',
    'What every page shows about the council.',
  ],
  name: ['Navn', 'Namn', 'Name'],
  nameHint: [
    'Navnet skal inneholde ordene «interkommunalt politisk råd».',
    'Namnet skal innehalde orda «interkommunalt politisk råd».',
    'The name must contain the words “interkommunalt politisk råd”.',
  ],
  abbreviation: ['Forkortelse', 'Forkorting', 'Abbreviation'],
  region: ['Region', 'Region', 'Region'],
  organisationNumber: ['Organisasjonsnummer', 'Organisasjonsnummer', 'Organisation number'],
  organisationNumberHint: [
    'Ni siffer. Bare et råd som er registrert, har et.',
    'Ni siffer. Berre eit råd som er registrert, har eit.',
    'Nine digits. Only a registered council has one.',
  ],
  ownLegalPerson: [
    'Er rådet et eget rettssubjekt?',
    'Er rådet eit eige rettssubjekt?',
    'Is the council a separate legal entity?',
  ],
  yes: ['Ja', 'Ja', 'Yes'],
  no: ['Nei', 'Nei', 'No'],
  email: ['E-post', 'E-post', 'E-mail'],
  website: ['Nettsted', 'Nettstad', 'Website'],
  websiteHint: ['Begynner med https://', 'Byrjar med https://', 'Begins with https://'],
  language: ['Språk på sidene', 'Språk på sidene', 'Language of the pages'],
  languageHint: [
    'Leseren kan selv velge et annet.',
    'Lesaren kan sjølv velje eit anna.',
    'Readers may choose another themselves.',
  ],
  nameLacksTheWords: [
    'Rådets navn skal inneholde ordene «interkommunalt politisk råd».',
    'Namnet på rådet skal innehalde orda «interkommunalt politisk råd».',
    'The name of the council must contain the words “interkommunalt politisk råd”.',
  ],
  wrongOrganisationNumber: [
    'Organisasjonsnummeret stemmer ikke. Det har ni siffer, og det siste er et kontrollsiffer.',
    'Organisasjonsnummeret stemmer ikkje. Det har ni siffer, og det siste er eit kontrollsiffer.',
    'The organisation number is not valid. It has nine digits, and the last is a check digit.',
  ],
  wrongWebsite: [
    'Skriv hele adressen, for eksempel https://www.mosseregionen.no.',
    'Skriv heile adressa, til dømes https://www.mosseregionen.no.',
    'Write the whole address, for example https://www.mosseregionen.no.',
  ],
} satisfies Words
