import type { Said, Words } from '../../foundation/words.ts'
import type { DisqualificationKind, DisqualificationOutcome } from './rules.ts'

export const kindWords: Readonly<Record<DisqualificationKind, Said>> = {
  disqualified: ['Inhabil', 'Ugild', 'Disqualified'],
  excused: ['Fritak av personlige grunner', 'Fritak av personlege grunnar', 'Excused on personal grounds'],
}

export const outcomeWords: Readonly<Record<DisqualificationOutcome, Said>> = {
  'steps-aside': ['Fratrer', 'Trer til side', 'Steps aside'],
  'takes-part': ['Er med i behandlingen', 'Er med i handsaminga', 'Takes part'],
}

export const words = {
  undecided: (name: string) => [
    `Det er ikke avgjort om ${name} kan være med på å behandle saken.`,
    `Det er ikkje avgjort om ${name} kan vere med på å handsame saka.`,
    `It is not decided whether ${name} can take part in the case.`,
  ],
  stepsAside: (name: string, basis: string) => [
    `${name} fratrer (${basis}).`,
    `${name} trer til side (${basis}).`,
    `${name} steps aside (${basis}).`,
  ],
  ask: [
    'Er noen inhabil i saken? Si fra nå.',
    'Er nokon ugild i saka? Sei frå no.',
    'Is anyone disqualified in this case? Say so now.',
  ],
  isElection: [
    'Ingen er inhabil når det velges personer til offentlige tillitsverv. Gjelder valget noe annet, for eksempel revisor, så gjør punktet om til «Til vedtak» først.',
    'Ingen er ugild når det blir valt personar til offentlege tillitsverv. Gjeld valet noko anna, til dømes revisor, så gjer punktet om til «Til vedtak» først.',
    'Nobody is disqualified when persons are elected to public posts. If it elects something else, an auditor for example, make the item one for decision first.',
  ],
  onlyTheMember: [
    'Fritak av personlige grunner må medlemmet selv be om.',
    'Fritak av personlege grunnar må medlemen sjølv be om.',
    'Only the member can ask to be excused on personal grounds.',
  ],
  alreadyRaised: (name: string) => [
    `Spørsmålet om ${name} er allerede reist for dette punktet.`,
    `Spørsmålet om ${name} er allereie reist for dette punktet.`,
    `The question about ${name} is already raised for this item.`,
  ],
  notAMember: [
    'Bare den som sitter på et medlems plass, kan være inhabil eller få fritak.',
    'Berre den som sit på ein medlems plass, kan vere ugild eller få fritak.',
    'Only somebody in a member’s seat can be disqualified or excused.',
  ],
  basisMissing: [
    'Oppgi hjemmelen. Den skal stå i møteboken.',
    'Oppgi heimelen. Han skal stå i møteboka.',
    'State the legal basis. It must stand in the minutes.',
  ],
  basisTooLong: [
    'Hjemmelen kan ha opptil 200 tegn.',
    'Heimelen kan ha opptil 200 teikn.',
    'The legal basis can have up to 200 characters.',
  ],
  gone: [
    'Spørsmålet er trukket tilbake eller finnes ikke.',
    'Spørsmålet er trekt tilbake eller finst ikkje.',
    'The question is withdrawn or does not exist.',
  ],
} satisfies Words
