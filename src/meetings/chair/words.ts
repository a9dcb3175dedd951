import type { Said, Words } from '../../foundation/words.ts'
import type { Chair } from './rules.ts'

export const chosenAsWords: Readonly<Record<Chair['chosenAs'], Said>> = {
  leader: ['Leder', 'Leiar', 'Chair'],
  'deputy-leader': ['Nestleder', 'Nestleiar', 'Vice-chair'],
  elected: ['Valgt møteleder', 'Vald møteleiar', 'Elected meeting chair'],
}

export const words = {
  ledFrom: (name: string, time: string) => [
    `${name} ledet møtet fra kl. ${time}`,
    `${name} leidde møtet frå kl. ${time}`,
    `${name} chaired from ${time}`,
  ],
  notAMember: [
    'Møtelederen må være til stede på et medlems plass.',
    'Møteleiaren må vere til stades på ein medlems plass.',
    'The meeting chair must be present in a member’s seat.',
  ],
  stepsAside: (name: string) => [
    `${name} har trådt til side i denne saken og kan ikke lede behandlingen.`,
    `${name} har trådt til side i denne saka og kan ikkje leie handsaminga.`,
    `${name} has stepped aside from this case and cannot chair it.`,
  ],
  officeFirst: (name: string) => [
    `${name} er til stede og leder møtet. En egen møteleder velges bare når både leder og nestleder har forfall.`,
    `${name} er til stades og leier møtet. Ein eigen møteleiar blir vald berre når både leiar og nestleiar har forfall.`,
    `${name} is present and chairs. A separate meeting chair is elected only when both chair and vice-chair are absent.`,
  ],
  nobodyByOffice: [
    'Verken leder eller nestleder er til stede. Velg en møteleder blant medlemmene.',
    'Verken leiar eller nestleiar er til stades. Vel ein møteleiar blant medlemene.',
    'Neither chair nor vice-chair is present. Elect a meeting chair from among the members.',
  ],
  noChair: ['Ingen leder møtet ennå.', 'Ingen leier møtet enno.', 'Nobody chairs the meeting yet.'],
  chairGone: (name: string) => [
    `${name} leder ikke lenger. Velg hvem som skal lede videre.`,
    `${name} leier ikkje lenger. Vel kven som skal leie vidare.`,
    `${name} no longer chairs. Choose who is to chair from now on.`,
  ],
} satisfies Words
