import type { Words } from '../../foundation/words.ts'

const votes = (n: number) => [n === 1 ? 'stemme' : 'stemmer', n === 1 ? 'røyst' : 'røyster', n === 1 ? 'vote' : 'votes']

/** What a ballot came to, and how it was counted. */
export const words = {
  adoptedUnanimously: ['Enstemmig vedtatt', 'Samrøystes vedteke', 'Adopted unanimously'],
  adopted: (yes: number, no: number) => [
    `Vedtatt med ${yes} mot ${no} ${votes(no)[0]}`,
    `Vedteke med ${yes} mot ${no} ${votes(no)[1]}`,
    `Adopted by ${yes} ${votes(yes)[2]} to ${no}`,
  ],
  adoptedOf: (yes: number, cast: number) => [
    `Vedtatt med ${yes} av ${cast} stemmer`,
    `Vedteke med ${yes} av ${cast} røyster`,
    `Adopted by ${yes} of ${cast} votes`,
  ],
  adoptedByChair: (yes: number, no: number) => [
    `Vedtatt med ${yes} mot ${no} ${votes(no)[0]}, med møtelederens avgjørende stemme`,
    `Vedteke med ${yes} mot ${no} ${votes(no)[1]}, med den avgjerande røysta til møteleiaren`,
    `Adopted by ${yes} ${votes(yes)[2]} to ${no}, with the meeting chair’s casting vote`,
  ],
  rejectedByChair: (yes: number, no: number) => [
    `Falt med ${yes} mot ${no} ${votes(no)[0]}, med møtelederens avgjørende stemme`,
    `Fall med ${yes} mot ${no} ${votes(no)[1]}, med den avgjerande røysta til møteleiaren`,
    `Rejected by ${yes} ${votes(yes)[2]} to ${no}, with the meeting chair’s casting vote`,
  ],
  rejected: (yes: number, no: number) => [
    `Falt med ${yes} mot ${no} ${votes(no)[0]}`,
    `Fall med ${yes} mot ${no} ${votes(no)[1]}`,
    `Rejected by ${yes} ${votes(yes)[2]} to ${no}`,
  ],
  rejectedUnanimously: ['Enstemmig avvist', 'Samrøystes avvist', 'Rejected unanimously'],
  tooFewFor: (yes: number, cast: number, needed: number) => [
    `Falt: ${yes} av ${cast} stemte for, ${needed} måtte til`,
    `Fall: ${yes} av ${cast} røysta for, ${needed} måtte til`,
    `Rejected: ${yes} of ${cast} voted for, ${needed} were needed`,
  ],
  notQuorate: (cast: number, members: number, needed: number) => [
    `Ikke vedtak: ${cast} av ${members} medlemmer stemte, minst ${needed} måtte til`,
    `Ikkje vedtak: ${cast} av ${members} medlemer røysta, minst ${needed} måtte til`,
    `No decision: ${cast} of ${members} members voted, at least ${needed} were needed`,
  ],
  electedWith: (most: number, cast: number) => [
    `Valgt med ${most} av ${cast} stemmer`,
    `Vald med ${most} av ${cast} røyster`,
    `Elected by ${most} of ${cast} votes`,
  ],
  electedByLot: (most: number, cast: number) => [
    `Valgt etter loddtrekning, med ${most} av ${cast} stemmer`,
    `Vald etter loddtrekking, med ${most} av ${cast} røyster`,
    `Elected by lot, with ${most} of ${cast} votes`,
  ],
  electedUnanimously: ['Enstemmig valgt', 'Samrøystes vald', 'Elected unanimously'],
  electedByLists: ['Valgt ved forholdsvalg', 'Vald ved forholdsval', 'Elected by proportional election'],
  secondElection: [
    'Ingen fikk mer enn halvparten av stemmene. Det stemmes på nytt',
    'Ingen fekk meir enn halvparten av røystene. Det blir røysta på nytt',
    'Nobody got more than half of the votes. A new vote follows',
  ],
  lastTwoRound: [
    'Ingen av forslagene fikk flertall. Det stemmes på nytt over de to som fikk flest stemmer',
    'Ingen av framlegga fekk fleirtal. Det blir røysta på nytt over dei to som fekk flest røyster',
    'None of the proposals got a majority. The two with the most votes are voted on again',
  ],
  labelled: (label: string, verdict: string) => [
    `${label}: ${verdict}`,
    `${label}: ${verdict}`,
    `${label}: ${verdict}`,
  ],
  awaitsLot: (names: string) => [
    `Likt mellom ${names}. Loddet avgjør`,
    `Likt mellom ${names}. Loddet avgjer`,
    `A tie between ${names}. The lot decides`,
  ],
  // How it was counted
  turnout: (entitled: number, cast: number) => [
    `${entitled} var til stede og kunne stemme. ${cast} stemte.`,
    `${entitled} var til stades og kunne røyste. ${cast} røysta.`,
    `${entitled} were present and could vote. ${cast} voted.`,
  ],
  acclaimed: (entitled: number) => [
    `${entitled} var til stede og kunne stemme, og ingen var imot. Ingen er ført opp med navn.`,
    `${entitled} var til stades og kunne røyste, og ingen var imot. Ingen er førte opp med namn.`,
    `${entitled} were present and could vote, and nobody was against. Nobody is listed by name.`,
  ],
  quorumHeld: (members: number, needed: number, paragraph: string) => [
    `Organet har ${members} medlemmer. Minst ${needed} måtte være til stede og stemme (${paragraph}).`,
    `Organet har ${members} medlemer. Minst ${needed} måtte vere til stades og røyste (${paragraph}).`,
    `The body has ${members} members. At least ${needed} had to be present and vote (${paragraph}).`,
  ],
  moreThanHalf: (cast: number, needed: number, paragraph: string) => [
    `Flertallet av ${cast} avgitte stemmer er ${needed} (${paragraph}).`,
    `Fleirtalet av ${cast} avgitte røyster er ${needed} (${paragraph}).`,
    `The majority of ${cast} votes cast is ${needed} (${paragraph}).`,
  ],
  twoThirds: (cast: number, needed: number, paragraph: string) => [
    `Minst to tredeler av ${cast} avgitte stemmer er ${needed} (${paragraph}).`,
    `Minst to tredelar av ${cast} avgitte røyster er ${needed} (${paragraph}).`,
    `At least two thirds of ${cast} votes cast is ${needed} (${paragraph}).`,
  ],
  agreedShare: (of: string, cast: number, needed: number) => [
    `Samarbeidsavtalen krever minst ${of} av stemmene: ${needed} av ${cast}.`,
    `Samarbeidsavtala krev minst ${of} av røystene: ${needed} av ${cast}.`,
    `The cooperation agreement requires at least ${of} of the votes: ${needed} of ${cast}.`,
  ],
  chairSettled: (choice: string, paragraph: string) => [
    `Det var likt. Møtelederen stemte «${choice}», og den stemmen avgjorde (${paragraph}).`,
    `Det var likt. Møteleiaren røysta «${choice}», og den røysta avgjorde (${paragraph}).`,
    `It was a tie. The meeting chair voted “${choice}”, and that vote decided (${paragraph}).`,
  ],
  blanksCount: (blanks: number) => [
    `${blanks} stemte blankt. De er regnet med blant de avgitte stemmene.`,
    `${blanks} røysta blankt. Dei er rekna med mellom dei avgitte røystene.`,
    `${blanks} voted blank. They are counted among the votes cast.`,
  ],
  mostVotesWin: (paragraph: string) => [
    `I andre omgang er den valgt som får flest stemmer (${paragraph}).`,
    `I andre omgang er den vald som får flest røyster (${paragraph}).`,
    `In the second round the one with the most votes is elected (${paragraph}).`,
  ],
  lotFell: (name: string, paragraph: string) => [
    `Det var likt, og loddet falt på ${name} (${paragraph}).`,
    `Det var likt, og loddet fall på ${name} (${paragraph}).`,
    `It was a tie, and the lot fell to ${name} (${paragraph}).`,
  ],
  divided: (paragraph: string) => [
    `Stemmetallene deles på 1, 2, 3 og så videre, og plassene går til de høyeste kvotientene (${paragraph}).`,
    `Røystetala blir delte på 1, 2, 3 og så vidare, og plassane går til dei høgaste kvotientane (${paragraph}).`,
    `The votes are divided by 1, 2, 3 and so on, and the places go to the highest quotients (${paragraph}).`,
  ],
  place: (place: number, list: string, votes: number, divisor: number, quotient: string) => [
    `Plass ${place}: ${list}, ${votes} : ${divisor} = ${quotient}.`,
    `Plass ${place}: ${list}, ${votes} : ${divisor} = ${quotient}.`,
    `Place ${place}: ${list}, ${votes} : ${divisor} = ${quotient}.`,
  ],
  placeByMost: [
    'Samme kvotient: listen med flest stemmer får plassen.',
    'Same kvotient: lista med flest røyster får plassen.',
    'The same quotient: the list with the most votes gets the place.',
  ],
  placeByLot: [
    'Samme kvotient og like mange stemmer: loddet avgjorde.',
    'Same kvotient og like mange røyster: loddet avgjorde.',
    'The same quotient and equally many votes: the lot decided.',
  ],
  movedUp: (names: string, list: string, paragraph: string) => [
    `${names} rykket opp på ${list}, så begge kjønn er representert (${paragraph}).`,
    `${names} rykte opp på ${list}, så begge kjønn er representerte (${paragraph}).`,
    `${names} moved up on ${list}, so that both genders are represented (${paragraph}).`,
  ],
  genderUnknown: (list: string, paragraph: string) => [
    `Kjønn er ikke oppgitt for alle på ${list}. Kontroller selv at begge kjønn er representert (${paragraph}).`,
    `Kjønn er ikkje oppgitt for alle på ${list}. Kontroller sjølv at begge kjønn er representerte (${paragraph}).`,
    `Gender is not given for everyone on ${list}. Check yourself that both are represented (${paragraph}).`,
  ],
  genderImpossible: (list: string, paragraph: string) => [
    `${list} har for få av det ene kjønnet til å oppfylle kravet (${paragraph}).`,
    `${list} har for få av det eine kjønnet til å oppfylle kravet (${paragraph}).`,
    `${list} has too few of one gender to meet the requirement (${paragraph}).`,
  ],
  listTooShort: (list: string) => [
    `${list} har færre navn enn plasser. De siste plassene er ikke fylt.`,
    `${list} har færre namn enn plassar. Dei siste plassane er ikkje fylte.`,
    `${list} has fewer names than places. The last places are not filled.`,
  ],
  isElected: (name: string) => [`${name} er valgt.`, `${name} er vald.`, `${name} is elected.`],
  electedFrom: (list: string, members: string, substitutes: string) => [
    `${list}: ${members}.${substitutes ? ` Varamedlemmer: ${substitutes}.` : ''}`,
    `${list}: ${members}.${substitutes ? ` Varamedlemer: ${substitutes}.` : ''}`,
    `${list}: ${members}.${substitutes ? ` Substitutes: ${substitutes}.` : ''}`,
  ],
  adoptedChange: (text: string) => [`Vedtatt endring: ${text}`, `Vedteken endring: ${text}`, `Adopted change: ${text}`],
} satisfies Words
