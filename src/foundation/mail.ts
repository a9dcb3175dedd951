/** One letter to one person. */
export interface Letter {
  readonly to: string
  readonly subject: string
  /** Plain text; every letter can be read without HTML. */
  readonly text: string
}

/** The way out for letters. Throws when the server cannot be reached or refuses, so that it is tried again. */
export interface Post {
  /** False when no mail server has been set; then letters cannot be sent, and pages say so. */
  readonly canSend: boolean
  send(letter: Letter): Promise<void>
}
