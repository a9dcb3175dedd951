import type { Words } from '../../foundation/words.ts'

/** What the minutes say of a ballot. Nobody is said to have voted who is not known to have. */
export const words = {
  device: ['Stemmene ble gitt på nett.', 'Røystene blei gitt på nett.', 'Votes were cast online.'],
  hands: [
    'Stemmene ble gitt ved håndsopprekning.',
    'Røystene blei gitt ved handsopprekking.',
    'Votes were cast by show of hands.',
  ],
  byName: [
    'Stemmene ble registrert ved navn.',
    'Røystene blei registrerte ved namn.',
    'Votes were registered by name.',
  ],
  call: [
    'Stemmene ble gitt ved navneopprop.',
    'Røystene blei gitt ved namneopprop.',
    'Votes were cast by call of names.',
  ],
  paper: ['Stemmene ble gitt skriftlig.', 'Røystene blei gitt skriftleg.', 'Votes were cast on paper.'],
  closedInOpen: [
    'Voteringen ble holdt i åpent møte.',
    'Røystinga blei halden i ope møte.',
    'The vote was held in open meeting.',
  ],
  block: (items: string) => [
    `Det ble stemt samlet over ${items}.`,
    `Det blei røysta samla over ${items}.`,
    `One vote was taken on ${items} together.`,
  ],

  // What it came to
  unanimous: ['Enstemmig vedtatt.', 'Samrøystes vedteke.', 'Adopted unanimously.'],
  unanimousCounted: (votes: number, present: number) => [
    `Enstemmig vedtatt; ${votes} av ${present} til stede stemte.`,
    `Samrøystes vedteke; ${votes} av ${present} til stades røysta.`,
    `Adopted unanimously; ${votes} of ${present} present voted.`,
  ],
  acclaimed: (present: number) => [
    `Enstemmig vedtatt uten telling; ${present} med stemmerett var til stede.`,
    `Samrøystes vedteke utan teljing; ${present} med røysterett var til stades.`,
    `Adopted unanimously without a count; ${present} entitled to vote were present.`,
  ],
  unanimouslyRejected: (votes: number, present: number) => [
    `Enstemmig avvist; ${votes} av ${present} til stede stemte.`,
    `Samrøystes avvist; ${votes} av ${present} til stades røysta.`,
    `Rejected unanimously; ${votes} of ${present} present voted.`,
  ],
  adopted: (yes: number, no: number) => [
    `Vedtatt med ${yes} mot ${of(no, 'stemme', 'stemmer')}.`,
    `Vedteke med ${yes} mot ${of(no, 'røyst', 'røyster')}.`,
    `Adopted by ${of(yes, 'vote', 'votes')} to ${no}.`,
  ],
  rejected: (yes: number, no: number) => [
    `Ikke vedtatt. ${yes} stemte for, ${no} stemte mot.`,
    `Ikkje vedteke. ${yes} røysta for, ${no} røysta mot.`,
    `Not adopted. ${yes} voted for, ${no} voted against.`,
  ],
  adoptedUncounted: ['Vedtatt.', 'Vedteke.', 'Adopted.'],
  rejectedUncounted: ['Ikke vedtatt.', 'Ikkje vedteke.', 'Not adopted.'],
  tie: (votes: number, law: string) => [
    `Stemmetallet var likt, ${votes} mot ${votes}. Møtelederens stemme avgjorde (${law}).`,
    `Røystetalet var likt, ${votes} mot ${votes}. Røysta til møteleiaren avgjorde (${law}).`,
    `The votes were equal, ${votes} to ${votes}. The chair’s vote decided (${law}).`,
  ],
  twoThirds: [
    'Vedtaket krevde minst to tredeler av de avgitte stemmene.',
    'Vedtaket kravde minst to tredelar av dei gitte røystene.',
    'The decision took at least two thirds of the votes cast.',
  ],
  agreedMajority: [
    'Vedtaket krevde flertallet som samarbeidsavtalen fastsetter.',
    'Vedtaket kravde fleirtalet som samarbeidsavtalen fastset.',
    'The decision took the majority that the agreement sets.',
  ],
  notQuorate: (votes: number, members: number, law: string) => [
    `Organet var ikke vedtaksført: ${votes} av ${members} medlemmer avga stemme, og minst halvparten må stemme (${law}).`,
    `Organet var ikkje vedtaksført: ${votes} av ${members} medlemer gav røyst, og minst halvparten må røyste (${law}).`,
    `The body was not quorate: ${votes} of ${members} members voted, and at least half must vote (${law}).`,
  ],
  chosen: (counts: string, winner: string) => [
    `${counts} ${winner} ble vedtatt.`,
    `${counts} ${winner} blei vedteke.`,
    `${counts} ${winner} was adopted.`,
  ],
  got: (label: string, votes: number) => [
    `${label} fikk ${of(votes, 'stemme', 'stemmer')}.`,
    `${label} fekk ${of(votes, 'røyst', 'røyster')}.`,
    `${label} got ${of(votes, 'vote', 'votes')}.`,
  ],
  elected: (winner: string) => [`Valgt: ${winner}.`, `Vald: ${winner}.`, `Elected: ${winner}.`],
  secondRound: [
    'Ingen fikk mer enn halvparten av stemmene. Da skal det stemmes på nytt.',
    'Ingen fekk meir enn halvparten av røystene. Då skal det røystast på nytt.',
    'Nobody got more than half of the votes. A second round follows.',
  ],
  lastTwo: [
    'Ingen forslag fikk mer enn halvparten av stemmene. Da skal det stemmes over de to som fikk flest.',
    'Ingen framlegg fekk meir enn halvparten av røystene. Då skal det røystast over dei to som fekk flest.',
    'No proposal got more than half of the votes. A new vote follows on the two with the most.',
  ],
  annulled: (reason: string) => [
    `Voteringen ble annullert og gjelder ikke. Grunn: ${reason}`,
    `Røystinga blei annullert og gjeld ikkje. Grunn: ${reason}`,
    `The ballot was annulled and does not count. Reason: ${reason}`,
  ],

  // Who voted for what
  votedFor: (choice: string, parties: string) => [
    `${choice}: ${parties}.`,
    `${choice}: ${parties}.`,
    `${choice}: ${parties}.`,
  ],
  counted: (name: string, votes: number) => [`${name} (${votes})`, `${name} (${votes})`, `${name} (${votes})`],
  split: (party: string, how: string) => [
    `${party} delte seg: ${how}.`,
    `${party} delte seg: ${how}.`,
    `${party} was divided: ${how}.`,
  ],
  without: (how: string) => [
    `Uten registrert parti: ${how}.`,
    `Utan registrert parti: ${how}.`,
    `Without a registered party: ${how}.`,
  ],
  each: (name: string, choice: string) => [`${name}: ${choice}`, `${name}: ${choice}`, `${name}: ${choice}`],
  didNotVote: (names: string) => [`Stemte ikke: ${names}.`, `Røysta ikkje: ${names}.`, `Did not vote: ${names}.`],
} satisfies Words

const of = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`

/** What a ballot was about, as its heading. */
export const aboutWords = {
  proposal: ['Votering', 'Røysting', 'Ballot'],
  deferral: ['Votering over utsettelse', 'Røysting over utsetjing', 'Ballot on deferral'],
  return: ['Votering over å sende saken tilbake', 'Røysting over å sende saka tilbake', 'Ballot on returning the case'],
  closing: ['Votering over å lukke møtet', 'Røysting over å lukke møtet', 'Ballot on closing the meeting'],
  disqualification: ['Votering over habilitet', 'Røysting over gildskap', 'Ballot on disqualification'],
  excuse: ['Votering over fritak', 'Røysting over fritak', 'Ballot on leave'],
  election: ['Valg', 'Val', 'Election'],
  procedure: ['Votering over framgangsmåten', 'Røysting over framgangsmåten', 'Ballot on procedure'],
} satisfies Words
