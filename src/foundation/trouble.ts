import type { Said } from './words.ts'

/** Something around the program stops it and the person at the keyboard can mend it: one sentence, three languages. */
export class Trouble extends Error {
  readonly said: Said
  constructor(said: Said, options?: ErrorOptions) {
    super(said[0], options)
    this.name = 'Trouble'
    this.said = said
  }
}
