import type { Words } from '../../foundation/words.ts'

export const words = {
  notOpened: [
    'Det står ikke når møtet ble satt.',
    'Det står ikkje når møtet blei sett.',
    'It is not said when the meeting was opened.',
  ],
  notClosed: [
    'Det står ikke når møtet ble hevet.',
    'Det står ikkje når møtet blei heva.',
    'It is not said when the meeting closed.',
  ],
  noPlace: [
    'Det står ikke hvor møtet ble holdt.',
    'Det står ikkje kvar møtet blei halde.',
    'It is not said where the meeting was held.',
  ],
  noChair: [
    'Det står ikke hvem som ledet møtet.',
    'Det står ikkje kven som leidde møtet.',
    'It is not said who led the meeting.',
  ],
  nobodyMet: ['Det står ikke hvem som møtte.', 'Det står ikkje kven som møtte.', 'It is not said who met.'],
  unaccounted: (name: string) => [
    `${name} er verken ført opp som møtt eller med forfall.`,
    `${name} er korkje ført opp som møtt eller med forfall.`,
    `${name} is registered neither as present nor as absent.`,
  ],
  neverTreated: (item: string) => [
    `${item} er verken behandlet eller utsatt.`,
    `${item} er korkje handsama eller utsett.`,
    `${item} was neither considered nor postponed.`,
  ],
  notFinished: (item: string) => [
    `Behandlingen av ${item} er ikke avsluttet.`,
    `Handsaminga av ${item} er ikkje avslutta.`,
    `The treatment of ${item} has not ended.`,
  ],
  undecided: (item: string) => [
    `Det står ikke hva som ble vedtatt i ${item}.`,
    `Det står ikkje kva som blei vedteke i ${item}.`,
    `It is not said what was decided in ${item}.`,
  ],
  voteUnknown: (item: string) => [
    `Det står ikke hvordan det ble stemt i ${item}.`,
    `Det står ikkje korleis det blei røysta i ${item}.`,
    `It is not said how the vote went in ${item}.`,
  ],
  ballotOpen: (item: string) => [
    `Voteringen i ${item} er ikke avsluttet.`,
    `Røystinga i ${item} er ikkje avslutta.`,
    `The ballot in ${item} has not closed.`,
  ],
  noResult: (item: string) => [
    `Voteringen i ${item} har ikke noe resultat.`,
    `Røystinga i ${item} har ikkje noko resultat.`,
    `The ballot in ${item} has no result.`,
  ],
  notQuorate: (item: string, votes: number, needed: number) => [
    `${votes} stemte i ${item}. Det må ${needed} til for å gjøre vedtak.`,
    `${votes} røysta i ${item}. Det må ${needed} til for å gjere vedtak.`,
    `${votes} voted in ${item}. It takes ${needed} to decide.`,
  ],
  partiesUnknown: (item: string) => [
    `Møtet var delt i ${item}, men protokollen viser ikke hvilke partier som stemte for hva. Departementet mener at den skal det.`,
    `Møtet var delt i ${item}, men møteboka viser ikkje kva parti som røysta for kva. Departementet meiner at ho skal det.`,
    `The meeting was divided in ${item}, but the minutes do not show which parties voted for what. The ministry holds that they shall.`,
  ],
  proposalOpen: (proposal: string, item: string) => [
    `${proposal} i ${item} er verken stemt over eller trukket.`,
    `${proposal} i ${item} er korkje røysta over eller trekt.`,
    `${proposal} in ${item} was neither voted on nor withdrawn.`,
  ],
  closingNotVoted: (item: string) => [
    `Møtet ble lukket i ${item}, men det står ikke at det ble stemt over det i åpent møte.`,
    `Møtet blei lukka i ${item}, men det står ikkje at det blei røysta over det i ope møte.`,
    `The meeting was closed in ${item}, but it is not said that this was voted on in open meeting.`,
  ],
  doorsStillClosed: (item: string) => [
    `Det står ikke når møtet ble åpnet igjen etter ${item}.`,
    `Det står ikkje når møtet blei opna att etter ${item}.`,
    `It is not said when the meeting was open again after ${item}.`,
  ],
  notSettled: (name: string, item: string) => [
    `Det er ikke avgjort om ${name} kunne delta i ${item}.`,
    `Det er ikkje avgjort om ${name} kunne delta i ${item}.`,
    `It has not been decided whether ${name} could take part in ${item}.`,
  ],
} satisfies Words
