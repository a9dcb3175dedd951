import { check, text, type ValueOf, type Written } from '../../foundation/http/form.ts'
import type { Picture, PictureValues } from './store.ts'
import { words } from './words.ts'

export const pictureForm = {
  alternativeText: text(words.alternativeText, { hint: words.alternativeTextHint, maxLength: 500 }),
  maker: text(words.credit, { hint: words.creditHint, optional: true }),
  source: text(words.source, { hint: words.sourceHint, maxLength: 500, optional: true }),
  licence: text(words.licence, { hint: words.licenceHint, maxLength: 100, optional: true }),
  mayPublish: check(words.mayPublish, { hint: words.mayPublishHint }),
}

type Entered = ValueOf<typeof pictureForm>

export const asValues = ({
  alternativeText,
  maker = '',
  source = '',
  licence = '',
  mayPublish = false,
}: Entered): PictureValues => ({
  alternativeText,
  maker,
  source,
  licence,
  mayPublish,
})

export const asWritten = ({ alternativeText, maker, source, licence, mayPublish }: Picture): Written => ({
  alternativeText,
  maker,
  source,
  licence,
  mayPublish: mayPublish ? 'ja' : '',
})
