import type { Words } from '../../foundation/words.ts'

/** How a good secretary says it. Names are put in as they stand, so no sentence bends them. */
export const words = {
  // Time, place and who led
  opened: (at: string, place: string) => [
    `Møtet ble satt kl. ${at}${place && ` i ${place}`}.`,
    `Møtet blei sett kl. ${at}${place && ` i ${place}`}.`,
    `The meeting was opened at ${at}${place && ` in ${place}`}.`,
  ],
  openedRemote: (at: string) => [
    `Møtet ble holdt som fjernmøte og ble satt kl. ${at}.`,
    `Møtet blei halde som fjernmøte og blei sett kl. ${at}.`,
    `The meeting was held remotely and was opened at ${at}.`,
  ],
  closed: (at: string) => [`Møtet ble hevet kl. ${at}.`, `Møtet blei heva kl. ${at}.`, `The meeting closed at ${at}.`],
  recess: (from: string, to: string) => [
    `Møtet hadde pause kl. ${from}–${to}.`,
    `Møtet hadde pause kl. ${from}–${to}.`,
    `The meeting paused from ${from} to ${to}.`,
  ],
  ledBy: (name: string, as: string) => [
    `Møteleder: ${name} (${as}).`,
    `Møteleiar: ${name} (${as}).`,
    `Meeting chair: ${name} (${as}).`,
  ],
  ledFrom: (at: string, name: string, as: string) => [
    `Møteleder fra kl. ${at}: ${name} (${as}).`,
    `Møteleiar frå kl. ${at}: ${name} (${as}).`,
    `Meeting chair from ${at}: ${name} (${as}).`,
  ],
  leader: ['leder', 'leiar', 'leader'],
  deputyLeader: ['nestleder', 'nestleiar', 'deputy leader'],
  electedChair: ['valgt til å lede møtet', 'vald til å leie møtet', 'elected to chair the meeting'],
  presentWhenOpened: (present: number, members: number) => [
    `${present} av ${members} medlemmer var til stede da møtet ble satt.`,
    `${present} av ${members} medlemer var til stades då møtet blei sett.`,
    `${present} of ${members} members were present when the meeting was opened.`,
  ],

  // Who came and went
  cameLate: (name: string, at: string, under: string, missed: string) => [
    `${name} møtte kl. ${at}${during(under, ', under behandlingen av ', missed)}${missed && ` og var ikke til stede ved behandlingen av ${missed}`}.`,
    `${name} møtte kl. ${at}${during(under, ', under handsaminga av ', missed)}${missed && ` og var ikkje til stades ved handsaminga av ${missed}`}.`,
    `${name} arrived at ${at}${during(under, ', during ', missed)}${missed && ` and was not present for ${missed}`}.`,
  ],
  left: (name: string, at: string, under: string, missed: string) => [
    `${name} gikk kl. ${at}${during(under, ', under behandlingen av ', missed)}${missed && ` og var ikke til stede ved behandlingen av ${missed}`}.`,
    `${name} gjekk kl. ${at}${during(under, ', under handsaminga av ', missed)}${missed && ` og var ikkje til stades ved handsaminga av ${missed}`}.`,
    `${name} left at ${at}${during(under, ', during ', missed)}${missed && ` and was not present for ${missed}`}.`,
  ],
  wasOut: (name: string, from: string, to: string, under: string, missed: string) => [
    `${name} var ute kl. ${from}–${to}${during(under, ', under behandlingen av ', missed)}${missed && ` og var ikke til stede ved behandlingen av ${missed}`}.`,
    `${name} var ute kl. ${from}–${to}${during(under, ', under handsaminga av ', missed)}${missed && ` og var ikkje til stades ved handsaminga av ${missed}`}.`,
    `${name} was out from ${from} to ${to}${during(under, ', during ', missed)}${missed && ` and was not present for ${missed}`}.`,
  ],
  remote: (name: string) => [
    `${name} deltok på fjernmøte.`,
    `${name} deltok på fjernmøte.`,
    `${name} took part remotely.`,
  ],
  metFor: (name: string, member: string) => [
    `${name} møtte for ${member}.`,
    `${name} møtte for ${member}.`,
    `${name} sat for ${member}.`,
  ],
  case: (number: string) => [`sak ${number}`, `sak ${number}`, `case ${number}`],
  point: (title: string) => [`«${title}»`, `«${title}»`, `“${title}”`],

  // Under one item
  presentHere: (present: number, members: number) => [
    `${present} av ${members} medlemmer var til stede.`,
    `${present} av ${members} medlemer var til stades.`,
    `${present} of ${members} members were present.`,
  ],
  spoke: (names: string) => [`Ordet hadde: ${names}.`, `Ordet hadde: ${names}.`, `Spoke: ${names}.`],
  tookLeave: (name: string, at: string) => [
    `${name} gikk kl. ${at}.`,
    `${name} gjekk kl. ${at}.`,
    `${name} left at ${at}.`,
  ],
  tookSeat: (name: string, at: string) => [
    `${name} kom kl. ${at}.`,
    `${name} kom kl. ${at}.`,
    `${name} arrived at ${at}.`,
  ],
  order: (reason: string) => [
    `Møtelederen tok forslagene i en annen rekkefølge. Begrunnelse: ${reason}`,
    `Møteleiaren tok framlegga i ei anna rekkjefølgje. Grunngiving: ${reason}`,
    `The chair took the proposals in another order. Reason: ${reason}`,
  ],

  // Disqualification and leave on personal grounds
  askedOwn: (name: string) => [
    `${name} ba om å få vurdert om hun eller han var inhabil.`,
    `${name} bad om å få vurdert om ho eller han var ugild.`,
    `${name} asked whether she or he was disqualified.`,
  ],
  askedOfOther: (name: string) => [
    `Det ble reist spørsmål om ${name} var inhabil.`,
    `Det blei reist spørsmål om ${name} var ugild.`,
    `It was asked whether ${name} was disqualified.`,
  ],
  askedLeave: (name: string) => [
    `${name} søkte om fritak av personlige grunner.`,
    `${name} søkte om fritak av personlege grunnar.`,
    `${name} asked to be excused on personal grounds.`,
  ],
  foundDisqualified: (name: string, basis: string) => [
    `Det ble vedtatt at ${name} var inhabil${basis && ` (hjemmel: ${basis})`} og ikke skulle delta i behandlingen.`,
    `Det blei vedteke at ${name} var ugild${basis && ` (heimel: ${basis})`} og ikkje skulle delta i handsaminga.`,
    `It was decided that ${name} was disqualified${basis && ` (legal basis: ${basis})`} and should take no part.`,
  ],
  foundAble: (name: string) => [
    `Det ble vedtatt at ${name} ikke var inhabil og kunne delta i behandlingen.`,
    `Det blei vedteke at ${name} ikkje var ugild og kunne delta i handsaminga.`,
    `It was decided that ${name} was not disqualified and could take part.`,
  ],
  excused: (name: string, basis: string) => [
    `${name} fikk fritak${basis && ` (hjemmel: ${basis})`} og deltok ikke i behandlingen.`,
    `${name} fekk fritak${basis && ` (heimel: ${basis})`} og deltok ikkje i handsaminga.`,
    `${name} was excused${basis && ` (legal basis: ${basis})`} and took no part.`,
  ],
  notExcused: (name: string) => [
    `${name} fikk ikke fritak og deltok i behandlingen.`,
    `${name} fekk ikkje fritak og deltok i handsaminga.`,
    `${name} was not excused and took part.`,
  ],
  reason: (reason: string) => [`Begrunnelse: ${reason}`, `Grunngiving: ${reason}`, `Reason: ${reason}`],
  steppedIn: (name: string, member: string) => [
    `${name} møtte for ${member} i denne saken.`,
    `${name} møtte for ${member} i denne saka.`,
    `${name} sat for ${member} in this case.`,
  ],

  // Behind closed doors
  doorsClosed: (at: string, basis: string) => [
    `Møtet ble lukket kl. ${at} (hjemmel: ${basis}).`,
    `Møtet blei lukka kl. ${at} (heimel: ${basis}).`,
    `The meeting was closed to the public at ${at} (legal basis: ${basis}).`,
  ],
  debateClosed: [
    'Debatten om å lukke møtet ble holdt i lukket møte.',
    'Debatten om å lukke møtet blei halden i lukka møte.',
    'The debate on closing the meeting was held behind closed doors.',
  ],
  doorsOpened: (at: string) => [
    `Møtet ble åpnet igjen kl. ${at}.`,
    `Møtet blei opna att kl. ${at}.`,
    `The meeting was open again from ${at}.`,
  ],
  closedItem: ['Sak behandlet i lukket møte', 'Sak handsama i lukka møte', 'Case considered behind closed doors'],
  withheldCase: (basis: string) => [
    `Saken er unntatt offentlighet${basis && ` (hjemmel: ${basis})`}.`,
    `Saka er unnateken offentlegheit${basis && ` (heimel: ${basis})`}.`,
    `The case is exempt from public access${basis && ` (legal basis: ${basis})`}.`,
  ],
  withheldPart: [
    'Det som ble sagt og gjort i lukket møte, er unntatt offentlighet.',
    'Det som blei sagt og gjort i lukka møte, er unnateke offentlegheit.',
    'What was said and done behind closed doors is exempt from public access.',
  ],

  // What the body found
  convened: [
    'Møtet ble erklært lovlig satt.',
    'Møtet blei erklært lovleg sett.',
    'The meeting was found lawfully convened.',
  ],
  noticeApproved: (remark: string) => [
    remark ? `Innkallingen ble godkjent med denne merknaden: ${remark}` : 'Innkallingen ble godkjent.',
    remark ? `Innkallinga blei godkjend med denne merknaden: ${remark}` : 'Innkallinga blei godkjend.',
    remark ? `The notice was approved with this remark: ${remark}` : 'The notice was approved.',
  ],
  agendaApproved: (remark: string) => [
    remark ? `Sakslisten ble godkjent med denne endringen: ${remark}` : 'Sakslisten ble godkjent.',
    remark ? `Saklista blei godkjend med denne endringa: ${remark}` : 'Saklista blei godkjend.',
    remark ? `The agenda was approved with this change: ${remark}` : 'The agenda was approved.',
  ],
  unlistedAccepted: (law: string) => [
    `Saken sto ikke på den utsendte sakslisten. Verken møtelederen eller en tredel av de møtende medlemmene motsatte seg at den ble avgjort (${law}).`,
    `Saka stod ikkje på den utsende saklista. Verken møteleiaren eller ein tredel av dei møtande medlemene motsette seg at ho blei avgjord (${law}).`,
    `The case was not on the agenda that was sent out. Neither the chair nor a third of the members present objected to its being decided (${law}).`,
  ],
  unlistedRefused: (law: string) => [
    `Saken sto ikke på den utsendte sakslisten og kunne ikke avgjøres, fordi møtelederen eller en tredel av de møtende medlemmene motsatte seg det (${law}).`,
    `Saka stod ikkje på den utsende saklista og kunne ikkje avgjerast, fordi møteleiaren eller ein tredel av dei møtande medlemene motsette seg det (${law}).`,
    `The case was not on the agenda that was sent out and could not be decided, because the chair or a third of the members present objected (${law}).`,
  ],
  papersLateAccepted: (law: string) => [
    `Sakspapirene ble ikke sendt ut sammen med innkallingen. Verken møtelederen eller en tredel av de møtende medlemmene motsatte seg at saken ble avgjort (${law}).`,
    `Sakspapira blei ikkje sende ut saman med innkallinga. Verken møteleiaren eller ein tredel av dei møtande medlemene motsette seg at saka blei avgjord (${law}).`,
    `The papers were not sent out with the notice. Neither the chair nor a third of the members present objected to deciding the case (${law}).`,
  ],
  papersLateRefused: (law: string) => [
    `Sakspapirene ble ikke sendt ut sammen med innkallingen, og saken kunne ikke avgjøres, fordi møtelederen eller en tredel av de møtende medlemmene motsatte seg det (${law}).`,
    `Sakspapira blei ikkje sende ut saman med innkallinga, og saka kunne ikkje avgjerast, fordi møteleiaren eller ein tredel av dei møtande medlemene motsette seg det (${law}).`,
    `The papers were not sent out with the notice, and the case could not be decided, because the chair or a third of the members present objected (${law}).`,
  ],
  recordingAllowed: (law: string) => [
    `Møtelederen ga tillatelse til opptak (${law}).`,
    `Møteleiaren gav løyve til opptak (${law}).`,
    `The chair allowed recording (${law}).`,
  ],

  // Proposals and statements
  proposal: (label: string, kind: string, mover: string) => [
    `${label}${kind && `, ${kind}`}${mover && `, fra ${mover}`}`,
    `${label}${kind && `, ${kind}`}${mover && `, frå ${mover}`}`,
    `${label}${kind && `, ${kind}`}${mover && `, from ${mover}`}`,
  ],
  to: (label: string) => [`til ${label}`, `til ${label}`, `to ${label}`],
  withdrawn: (said: string) => [`${said} (trukket)`, `${said} (trekt)`, `${said} (withdrawn)`],
  remarkFrom: (name: string) => [
    `Protokolltilførsel fra ${name}`,
    `Protokolltilførsel frå ${name}`,
    `Statement entered by ${name}`,
  ],
  dissentFrom: (name: string) => [`Dissens fra ${name}`, `Dissens frå ${name}`, `Dissent by ${name}`],
  approved: (day: string) => [
    `Protokollen fra møtet ${day} ble godkjent.`,
    `Møteboka frå møtet ${day} blei godkjend.`,
    `The minutes of the meeting on ${day} were approved.`,
  ],
  corrected: (day: string, correction: string) => [
    `Protokollen fra møtet ${day} ble godkjent med denne rettelsen: ${correction}`,
    `Møteboka frå møtet ${day} blei godkjend med denne rettinga: ${correction}`,
    `The minutes of the meeting on ${day} were approved with this correction: ${correction}`,
  ],
} satisfies Words

/** «, under behandlingen av sak 003/24,»: with its second comma when the sentence goes on. */
const during = (under: string, how: string, goesOn: string) => (under ? `${how}${under}${goesOn && ','}` : '')

/** What a proposal is, when it is not the recommendation of the papers. */
export const proposalKinds = {
  alternative: ['alternativt forslag', 'alternativt framlegg', 'alternative proposal'],
  amendment: ['endringsforslag', 'endringsframlegg', 'amendment'],
  addition: ['tilleggsforslag', 'tilleggsframlegg', 'addition'],
  deferral: ['forslag om å utsette saken', 'framlegg om å utsetje saka', 'proposal to defer the case'],
  return: ['forslag om å sende saken tilbake', 'framlegg om å sende saka tilbake', 'proposal to return the case'],
} satisfies Words
