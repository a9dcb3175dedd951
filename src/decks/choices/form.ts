import { check, choice, long } from '../../foundation/http/form.ts'
import type { Picture } from '../pictures/store.ts'
import { words } from './words.ts'

export const choiceForm = (pictures: readonly Picture[], takesPicture: boolean) => ({
  ...(takesPicture
    ? {
        picture: choice(
          words.picture,
          pictures.map(({ picture, alternativeText }) => ({ value: picture, label: alternativeText })),
          { hint: words.pictureHint, optional: true },
        ),
      }
    : {}),
  notes: long(words.notes, { hint: words.notesHint, maxLength: 10_000, optional: true }),
  hidden: check(words.hidden, { hint: words.hiddenHint }),
})
