import type { Words } from '../../foundation/words.ts'

export const words = {
  itemMissing: [
    'Si hvilket punkt på sakslisten det gjelder.',
    'Sei kva punkt på saklista det gjeld.',
    'Say which agenda item it is about.',
  ],
  objected: (objectors: number, present: number, needed: number) => [
    `${objectors} av ${present} møtende medlemmer motsetter seg det, og ${needed} er nok. Saken kan ikke avgjøres i dette møtet.`,
    `${objectors} av ${present} møtande medlemer set seg imot det, og ${needed} er nok. Saka kan ikkje avgjerast i dette møtet.`,
    `${objectors} of ${present} members who meet object, and ${needed} are enough. The case cannot be decided in this meeting.`,
  ],
  chairObjects: [
    'Møtelederen motsetter seg det. Saken kan ikke avgjøres i dette møtet.',
    'Møteleiaren set seg imot det. Saka kan ikkje avgjerast i dette møtet.',
    'The meeting chair objects. The case cannot be decided in this meeting.',
  ],
  tooFewObject: (needed: number) => [
    `Saken kan avgjøres når verken møtelederen eller ${needed} av de møtende medlemmene motsetter seg det. Skriv hvem som gjør det. Vil flertallet vente, så stem over å utsette saken.`,
    `Saka kan avgjerast når verken møteleiaren eller ${needed} av dei møtande medlemene set seg imot det. Skriv kven som gjer det. Vil fleirtalet vente, så røyst over å utsetje saka.`,
    `The case can be decided when neither the meeting chair nor ${needed} of the members who meet object. Write who does. If the majority wants to wait, vote on postponing the case.`,
  ],
  decidedOtherwise: [
    'Det motsatte er registrert for dette punktet. Trekk det tilbake først.',
    'Det motsette er registrert for dette punktet. Trekk det tilbake først.',
    'The opposite is registered for this item. Withdraw that first.',
  ],
  wasListed: [
    'Saken sto på den utsendte sakslisten, med papirer, så ingen trenger å godta den.',
    'Saka stod på den utsende saklista, med papir, så ingen treng å godta henne.',
    'The case was on the agenda sent out, with its papers, so nobody needs to accept it.',
  ],
  gone: [
    'Det er trukket tilbake eller finnes ikke.',
    'Det er trekt tilbake eller finst ikkje.',
    'It is withdrawn or does not exist.',
  ],
} satisfies Words
