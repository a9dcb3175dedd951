import type { Visit } from '../http/visit.ts'
import { isIdentifier } from '../identity.ts'

/** An identifier from the address, as in `?plan=…`; anything else is as if it were not there. */
export function asked(visit: Visit, name: string): string {
  const value = visit.query.get(name) ?? ''
  return isIdentifier(value) ? value : ''
}
