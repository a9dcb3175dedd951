import type { Said, Words } from '../../foundation/words.ts'
import type { RemarkKind } from './rules.ts'

export const remarkKindWords: Readonly<Record<RemarkKind, Said>> = {
  remark: ['Protokolltilførsel', 'Protokolltilførsel', 'Statement entered in the minutes'],
  dissent: ['Dissens', 'Dissens', 'Dissent'],
}

export const words = {
  textMissing: ['Skriv hva som skal føres inn.', 'Skriv kva som skal førast inn.', 'Write what is to be entered.'],
  textTooLong: [
    'Teksten kan ha opptil 5000 tegn.',
    'Teksten kan ha opptil 5000 teikn.',
    'The text can have up to 5000 characters.',
  ],
  notPresent: [
    'Bare et medlem som er til stede, kan få noe ført inn i møteboken.',
    'Berre ein medlem som er til stades, kan få noko ført inn i møteboka.',
    'Only a member who is present can have something entered in the minutes.',
  ],
  notTreated: [
    'Punktet er ikke tatt opp ennå.',
    'Punktet er ikkje teke opp enno.',
    'The item has not been taken up yet.',
  ],
  gone: [
    'Tilførselen er trukket tilbake eller finnes ikke.',
    'Tilførselen er trekt tilbake eller finst ikkje.',
    'The statement is withdrawn or does not exist.',
  ],
} satisfies Words
