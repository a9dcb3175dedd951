import type { Said, Words } from '../../foundation/words.ts'
import type { ProposalKind } from './rules.ts'

export const proposalKindWords: Readonly<Record<ProposalKind, Said>> = {
  recommendation: ['Innstilling', 'Tilråding', 'Recommendation'],
  alternative: ['Alternativt forslag', 'Alternativt framlegg', 'Alternative proposal'],
  amendment: ['Endringsforslag', 'Endringsframlegg', 'Amendment'],
  addition: ['Tilleggsforslag', 'Tilleggsframlegg', 'Additional proposal'],
  deferral: ['Utsettelsesforslag', 'Utsetjingsframlegg', 'Proposal to postpone'],
  return: ['Forslag om å sende saken tilbake', 'Framlegg om å sende saka tilbake', 'Proposal to return the case'],
}

export const words = {
  recommendation: ['Innstillingen', 'Tilrådinga', 'The recommendation'],
  numbered: (number: number) => [`Forslag ${number}`, `Framlegg ${number}`, `Proposal ${number}`],
  textMissing: ['Skriv forslaget.', 'Skriv framlegget.', 'Write the proposal.'],
  textTooLong: [
    'Forslaget kan ha opptil 20 000 tegn.',
    'Framlegget kan ha opptil 20 000 teikn.',
    'The proposal can have up to 20,000 characters.',
  ],
  labelTooLong: [
    'Navnet på forslaget kan ha opptil 100 tegn.',
    'Namnet på framlegget kan ha opptil 100 teikn.',
    'The name of the proposal can have up to 100 characters.',
  ],
  notPresent: [
    'Bare den som er registrert til stede, kan legge fram forslag.',
    'Berre den som er registrert til stades, kan leggje fram framlegg.',
    'Only somebody registered as present can move a proposal.',
  ],
  mayNotPropose: [
    'Denne plassen gir ikke forslagsrett.',
    'Denne plassen gir ikkje framleggsrett.',
    'This seat does not give the right to propose.',
  ],
  stepsAside: [
    'Den som har trådt til side i saken, legger ikke fram forslag.',
    'Den som har tredd til side i saka, legg ikkje fram framlegg.',
    'Somebody who has stepped aside from the case moves no proposals.',
  ],
  onlyFromPapers: [
    'Innstillingen kommer fra sakspapirene. Legg fram et alternativt forslag.',
    'Tilrådinga kjem frå sakspapira. Legg fram eit alternativt framlegg.',
    'The recommendation comes from the papers. Move an alternative proposal.',
  ],
  amendsWhat: ['Si hvilket forslag det gjelder.', 'Sei kva framlegg det gjeld.', 'Say which proposal it is about.'],
  isOver: [
    'Punktet er ferdig behandlet. Ta det opp igjen først.',
    'Punktet er ferdig handsama. Ta det opp att først.',
    'The item is finished. Take it up again first.',
  ],
  gone: [
    'Forslaget er trukket tilbake eller finnes ikke.',
    'Framlegget er trekt tilbake eller finst ikkje.',
    'The proposal is withdrawn or does not exist.',
  ],
  reasonMissing: [
    'Si hvorfor det stemmes i en annen rekkefølge.',
    'Sei kvifor det blir røysta i ei anna rekkjefølgje.',
    'Say why the voting takes another order.',
  ],
  orderIncomplete: [
    'Rekkefølgen må ha alle forslagene som står, hvert én gang.',
    'Rekkjefølgja må ha alle framlegga som står, kvart éin gong.',
    'The order must hold every standing proposal once.',
  ],
} satisfies Words
