import type { Words } from '../../foundation/words.ts'

export const words = {
  ceremony: ['Signering', 'Signering', 'Signing'],
  allSigned: ['Alle partene har signert.', 'Alle partane har signert.', 'All parties have signed.'],
  someSigned: (count: number, of: number) => [
    `${count} av ${of} parter har signert.`,
    `${count} av ${of} partar har signert.`,
    `${count} of ${of} parties have signed.`,
  ],
  signatory: (who: string) => [`Signerer: ${who}`, `Signerer: ${who}`, `Signs: ${who}`],
  next: ['Signerer nå', 'Signerer no', 'Signs now'],
  signedAt: (clock: string) => [`Signert ${clock}`, `Signert ${clock}`, `Signed ${clock}`],
  documents: ['Dokumentet', 'Dokumentet', 'The document'],
  parties: ['Parter', 'Partar', 'Parties'],
  sign: (name: string) => [`${name} har signert`, `${name} har signert`, `${name} has signed`],
  takeBack: (name: string) => [
    `${name} har ikke signert likevel`,
    `${name} har ikkje signert likevel`,
    `${name} has not signed after all`,
  ],
  gone: ['Parten finnes ikke lenger.', 'Parten finst ikkje lenger.', 'The party no longer exists.'],
} satisfies Words
