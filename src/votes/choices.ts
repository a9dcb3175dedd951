import { type Language, say } from '../foundation/words.ts'
import type { Ballot, Choice } from './ballot.ts'
import { words } from './part-words.ts'
import { against, blank, inFavour } from './rules.ts'

type Asked = Pick<Ballot, 'form' | 'choices'>

/** As the reader's language has it: what is kept is the council's own. */
export function choiceLabel({ form }: Pick<Asked, 'form'>, { choice, label }: Choice, language: Language): string {
  if (choice === blank) return say(words.blank, language)
  if (form !== 'for-against') return label
  return say(choice === inFavour ? words.inFavour : words.against, language)
}

/** «Du har stemt for. …» */
export function votedSaid({ form, choices }: Asked, chosen: number, language: Language): string {
  if (chosen === blank) return say(words.votedBlank, language)
  if (form === 'for-against') return say(chosen === against ? words.votedAgainst : words.votedFor, language)
  return say(
    words.votedOn(choices.find(({ choice }) => choice === chosen)?.label ?? '') as [string, string, string],
    language,
  )
}

/** Those to choose between first, blank last. */
export const inOrder = (choices: readonly Choice[]): Choice[] => [
  ...choices.filter(({ choice }) => choice !== blank),
  ...choices.filter(({ choice }) => choice === blank),
]
