import type { Words } from '../foundation/words.ts'

/** Why a ballot cannot be opened, voted in or closed. */
export const words = {
  meetingNotInProgress: ['Møtet er ikke satt.', 'Møtet er ikkje sett.', 'The meeting is not in session.'],
  anotherIsOpen: [
    'En annen votering pågår. Avslutt den først.',
    'Ei anna røysting går føre seg. Avslutt ho først.',
    'Another vote is open. Close that one first.',
  ],
  noItem: ['Velg hvilken sak det stemmes i.', 'Vel kva sak det blir røysta i.', 'Choose which item is voted on.'],
  tooFewPresent: (present: number, members: number, needed: number) => [
    `Bare ${present} av ${members} medlemmer er til stede og kan stemme. Minst ${needed} må være til stede og stemme.`,
    `Berre ${present} av ${members} medlemer er til stades og kan røyste. Minst ${needed} må vere til stades og røyste.`,
    `Only ${present} of ${members} members are present and can vote. At least ${needed} must be present and vote.`,
  ],
  noChair: [
    'Ingen er registrert som møteleder.',
    'Ingen er registrert som møteleiar.',
    'Nobody is registered as meeting chair.',
  ],
  twoSeats: [
    'En person er registrert i to plasser. Rett fremmøtet først.',
    'Ein person er registrert i to plassar. Rett frammøtet først.',
    'Someone is registered in two seats. Correct the attendance first.',
  ],
  chairCannotVote: [
    'Møtelederen er ikke blant dem som kan stemme i saken. Velg en annen møteleder for saken: stemmen avgjør ved likhet.',
    'Møteleiaren er ikkje mellom dei som kan røyste i saka. Vel ein annan møteleiar for saka: røysta avgjer ved likt tal.',
    'The meeting chair is not among those who may vote on this. Choose another chair for it: their vote settles a tie.',
  ],
  majorityOfProposals: [
    'Særskilt flertall gjelder bare når det stemmes for eller mot ett forslag.',
    'Særskilt fleirtal gjeld berre når det blir røysta for eller mot eitt framlegg.',
    'A special majority applies only to a vote for or against one proposal.',
  ],
  noSuchMajority: [
    'Skriv flertallet som en brøk, for eksempel 3 av 4.',
    'Skriv fleirtalet som ein brøk, til dømes 3 av 4.',
    'Write the majority as a fraction, for example 3 of 4.',
  ],
  forAndAgainst: [
    'Her stemmes det for eller mot.',
    'Her blir det røysta for eller mot.',
    'This is a vote for or against.',
  ],
  twoAlternatives: [
    'Det må være minst to forslag å velge mellom.',
    'Det må vere minst to framlegg å velje mellom.',
    'There must be at least two proposals to choose between.',
  ],
  lastTwo: [
    'I andre omgang stemmes det bare over de to forslagene som fikk flest stemmer.',
    'I andre omgang blir det røysta berre over dei to framlegga som fekk flest røyster.',
    'The second round is only between the two proposals that got the most votes.',
  ],
  holdElection: [
    'Saken er et valg. Velg «Hold valg»: da kan alle stemme blankt, og loddet avgjør om det blir likt. Er alle enige, kan forslaget vedtas enstemmig.',
    'Saka er eit val. Vel «Hald val»: då kan alle røyste blankt, og loddet avgjer om det blir likt. Er alle samde, kan framlegget bli vedteke samrøystes.',
    'The case is an election. Choose “Hold an election”: everyone may then vote blank, and the lot decides a tie. If all agree, the proposal can be adopted unanimously.',
  ],
  onePlace: [
    'Ved flertallsvalg velges én person om gangen.',
    'Ved fleirtalsval blir éin person vald om gongen.',
    'A majority election elects one person at a time.',
  ],
  noPlaces: [
    'Skriv hvor mange som skal velges.',
    'Skriv kor mange som skal veljast.',
    'Write how many are to be elected.',
  ],
  noCandidates: ['Det er ingen å stemme på.', 'Det er ingen å røyste på.', 'There is nobody to vote for.'],
  noAcclamation: [
    'Forholdsvalg holdes med stemmesedler.',
    'Forholdsval blir halde med røystesetlar.',
    'A proportional election is held with ballot papers.',
  ],
  notOnTheRoll: [
    'Du er ikke blant dem som kan stemme her: listen ble låst da voteringen åpnet, med dem som var til stede.',
    'Du er ikkje mellom dei som kan røyste her: lista blei låst då røystinga opna, med dei som var til stades.',
    'You are not among those who may vote here: the roll was fixed with those present when the vote opened.',
  ],
  notByName: ['Her telles det, uten navn.', 'Her blir det talt, utan namn.', 'Votes are counted here, without names.'],
  notByDevice: [
    'Denne voteringen føres av sekretæren. Stem i salen.',
    'Denne røystinga blir førd av sekretæren. Røyst i salen.',
    'The secretary enters the votes here. Vote in the room.',
  ],
  ballotIsClosed: [
    'Voteringen er avsluttet. Stemmen ble ikke registrert.',
    'Røystinga er avslutta. Røysta blei ikkje registrert.',
    'The vote is closed. Your vote was not registered.',
  ],
  blankOnlyInElections: [
    'Det er bare lov å stemme blankt ved valg.',
    'Det er berre lov å røyste blankt ved val.',
    'A blank vote is allowed only in elections.',
  ],
  noSuchChoice: [
    'Det er ikke noe å stemme på med det nummeret.',
    'Det er ikkje noko å røyste på med det nummeret.',
    'There is nothing to vote for with that number.',
  ],
  onlyTheChair: [
    'Bare sekretæren og møtelederen åpner og avslutter voteringer.',
    'Berre sekretæren og møteleiaren opnar og avsluttar røystingar.',
    'Only the secretary and the meeting chair open and close votes.',
  ],
  countsMissing: [
    'Skriv hvor mange stemmer hvert alternativ fikk, også 0.',
    'Skriv kor mange røyster kvart alternativ fekk, også 0.',
    'Write how many votes each alternative got, also 0.',
  ],
  tooMany: (votes: number, entitled: number) => [
    `Det er talt ${votes} stemmer, men bare ${entitled} kan stemme. Tell på nytt.`,
    `Det er talt ${votes} røyster, men berre ${entitled} kan røyste. Tel på nytt.`,
    `${votes} votes were counted, but only ${entitled} may vote. Count again.`,
  ],
  chairHasNotVoted: [
    'Møtelederen har ikke stemt ennå. Stemmen avgjør hvis det blir likt.',
    'Møteleiaren har ikkje røysta enno. Røysta avgjer dersom det blir likt.',
    'The meeting chair has not voted yet. That vote settles a tie.',
  ],
  tieNeedsChair: [
    'Det er likt. Skriv hva møtelederen stemte: den stemmen avgjør.',
    'Det er likt. Skriv kva møteleiaren røysta: den røysta avgjer.',
    'It is a tie. Enter how the meeting chair voted: that vote decides.',
  ],
  nobodyHasVoted: [
    'Ingen har stemt ennå. Vil du stoppe voteringen, så annuller den.',
    'Ingen har røysta enno. Vil du stoppe røystinga, så annuller ho.',
    'Nobody has voted yet. To stop the vote, annul it.',
  ],
  notCounted: ['Her føres stemmene med navn.', 'Her blir røystene førte med namn.', 'Votes are entered by name here.'],
  noLot: [
    'Det er ikke noe å trekke lodd om.',
    'Det er ikkje noko å trekkje lodd om.',
    'There is nothing to draw lots about.',
  ],
  lotBetweenOthers: ['Loddet står mellom andre.', 'Loddet står mellom andre.', 'The lot is between others.'],
  stillOpen: ['Voteringen pågår ennå.', 'Røystinga går føre seg enno.', 'The vote is still open.'],
  annulledAlready: [
    'Voteringen er annullert fra før.',
    'Røystinga er annullert frå før.',
    'The vote has already been annulled.',
  ],
  annulledReason: [
    'Skriv hvorfor voteringen annulleres. Grunnen står i protokollen.',
    'Skriv kvifor røystinga blir annullert. Grunnen står i møteboka.',
    'Write why the vote is annulled. The reason is entered in the minutes.',
  ],
  meetingIsClosed: [
    'Møtet er hevet. Det som er vedtatt, står.',
    'Møtet er heva. Det som er vedteke, står.',
    'The meeting is over. What was decided stands.',
  ],
  notWithoutChoice: ['Velg hva som ble vedtatt.', 'Vel kva som blei vedteke.', 'Choose what was adopted.'],
  emptyList: ['Listen har ingen navn.', 'Lista har ingen namn.', 'The list has no names.'],
  listTooLong: (most: number) => [
    `Listen kan ha høyst ${most} navn: dobbelt så mange som skal velges.`,
    `Lista kan ha høgst ${most} namn: dobbelt så mange som skal veljast.`,
    `The list may have at most ${most} names: twice as many as are to be elected.`,
  ],
  listLacksGender: (least: number) => [
    `Listen må ha minst ${least} av hvert kjønn.`,
    `Lista må ha minst ${least} av kvart kjønn.`,
    `The list must have at least ${least} of each gender.`,
  ],
} satisfies Words
