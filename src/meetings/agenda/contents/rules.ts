/** What an agenda item carries besides its title: who comes, what is asked, who signs what. */
export interface ItemContents {
  readonly guests: readonly Guest[]
  /** What a dialogue asks those who meet. */
  readonly questions: readonly string[]
  readonly parties: readonly SigningParty[]
  /** The documents that are signed. */
  readonly documents: readonly string[]
  /** What a dialogue came to; empty until then. */
  readonly outcome: string
}

export interface Guest {
  /** A name, or a role. */
  readonly name: string
  readonly organisation: string
}

/** One who signs an agreement in the meeting, in the order of signing. */
export interface SigningParty {
  readonly name: string
  /** Who may sign for it, by role; may be empty. */
  readonly signatory: string
}

export const noContents: ItemContents = { guests: [], questions: [], parties: [], documents: [], outcome: '' }

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.replace(/^\s*(?:[-–•*]|\d{1,2}[.)])\s+/, '').trim())
    .filter(Boolean)

/** One on each line; a list copied from a letter loses its marks. */
export const asQuestions = (text: string): string[] => linesOf(text).map((line) => line.slice(0, 1000))

/** «Rektor, NMBU»: what stands after the first comma is where they come from. */
export const asGuests = (text: string): Guest[] =>
  linesOf(text).map((line) => {
    const [name = '', ...rest] = line.split(/,\s*/)
    return { name: name.slice(0, 200), organisation: rest.join(', ').slice(0, 200) }
  })

/** «Moss kommune: ordføreren»: who signs stands after a colon, or after a dash. */
export const asParties = (text: string): SigningParty[] =>
  linesOf(text).map((line) => {
    const [, name = line, signatory = ''] = /^(.+?)\s*(?::|\s[–-])\s+(.+)$/.exec(line) ?? []
    return { name: name.trim().slice(0, 200), signatory: signatory.trim().slice(0, 200) }
  })

export const guestText = ({ name, organisation }: Guest): string => (organisation ? `${name}, ${organisation}` : name)
export const partyText = ({ name, signatory }: SigningParty): string => (signatory ? `${name}: ${signatory}` : name)

/** Characters of what a dialogue came to. */
export const longestOutcome = 10_000

export const isTooLong = (outcome: string): boolean => outcome.length > longestOutcome
