import { choice } from '../../foundation/http/form.ts'
import type { Linkable } from './kinds.ts'

/** The names carry the kind, so that the three forms of one page keep their fields apart. */
export const threadForm = ({ kind, from, to }: Linkable) => ({
  [`${kind.path}-fra`]: choice(kind.fromLabel, from),
  [`${kind.path}-til`]: choice(kind.toLabel, to),
})
