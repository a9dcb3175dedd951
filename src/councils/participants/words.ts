import type { Words } from '../../foundation/words.ts'

export const words = {
  participants: ['Deltakerkommuner', 'Deltakarkommunar', 'Participating municipalities'],
  newParticipant: ['Ny deltakerkommune', 'Ny deltakarkommune', 'New participating municipality'],
  changeParticipant: ['Endre deltakerkommune', 'Endre deltakarkommune', 'Change participating municipality'],
  number: ['Kommunenummer', 'Kommunenummer', 'Municipality number'],
  numberHint: [
    'Fire siffer, for eksempel 3103. To siffer for en fylkeskommune.',
    'Fire siffer, til dømes 3103. To siffer for ein fylkeskommune.',
    'Four digits, for example 3103. Two digits for a county.',
  ],
  name: ['Navn', 'Namn', 'Name'],
  organisationNumber: ['Organisasjonsnummer', 'Organisasjonsnummer', 'Organisation number'],
  organisationNumberHint: ['Ni siffer.', 'Ni siffer.', 'Nine digits.'],
  from: ['Deltar fra', 'Deltek frå', 'Takes part from'],
  to: ['Deltar til og med', 'Deltek til og med', 'Takes part until'],
  wrongNumber: [
    'Et kommunenummer har fire siffer og et fylkesnummer to.',
    'Eit kommunenummer har fire siffer og eit fylkesnummer to.',
    'A municipality number has four digits, a county number has two.',
  ],
  wrongOrganisationNumber: [
    'Organisasjonsnummeret stemmer ikke. Det har ni siffer, og det siste er et kontrollsiffer.',
    'Organisasjonsnummeret stemmer ikkje. Det har ni siffer, og det siste er eit kontrollsiffer.',
    'The organisation number is not valid. It has nine digits, and the last is a check digit.',
  ],
  endsBeforeItBegins: [
    'Siste dag kan ikke være før første dag.',
    'Siste dag kan ikkje vere før første dag.',
    'The last day cannot be before the first.',
  ],
  takesPartAlready: [
    'Kommunen deltar allerede på noen av disse dagene.',
    'Kommunen deltek allereie på nokre av desse dagane.',
    'The municipality already takes part on some of these days.',
  ],
  gap: (name: string, from: string, to: string) => [
    `${name} var ikke med fra ${from} til ${to}. Stemmer det?`,
    `${name} var ikkje med frå ${from} til ${to}. Stemmer det?`,
    `${name} did not take part from ${from} to ${to}. Is that right?`,
  ],
  wrongNumberOf: (name: string, number: string, official: string) => [
    `${name} står med nummer ${number}. I den offisielle listen har ${name} nummer ${official}.`,
    `${name} står med nummer ${number}. I den offisielle lista har ${name} nummer ${official}.`,
    `${name} is entered with number ${number}. On the official list its number is ${official}.`,
  ],
  tooFewNow: [
    'Loven krever minst to deltakere.',
    'Lova krev minst to deltakarar.',
    'The law requires at least two participants.',
  ],
  tooFew: [
    'Et interkommunalt politisk råd har minst to deltakere.',
    'Eit interkommunalt politisk råd har minst to deltakarar.',
    'An intermunicipal political council must have at least two participants.',
  ],
  none: [
    'Ingen deltakere er registrert ennå.',
    'Ingen deltakarar er registrerte enno.',
    'No participants are registered yet.',
  ],
} satisfies Words
