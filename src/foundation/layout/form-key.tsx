import { keyField } from '../http/form.ts'
import { randomUUIDv7 } from '../identity.ts'

/**
 * In a form of someone who is signed in: sent twice, it is done once. Not on pages that are kept for everyone, which
 * would all carry the same key.
 */
export const FormKey = () => <input type="hidden" name={keyField} value={randomUUIDv7()} />
