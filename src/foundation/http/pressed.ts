import type { Visit } from './visit.ts'

/** The browser's outbox says when it sends, by its own clock; it cannot follow a page that asks to sign in. */
const sentAt = 'sent-at'

export const comesFromOutbox = (headers: Headers): boolean => headers.has(sentAt)

const least = 3 // seconds; a form that comes at once is done now
const most = 24 * 60 * 60

/**
 * When the button was pressed, when that was a while ago because the network was gone; else undefined. The sender's clock
 * may be wrong, so only the time between pressing and sending is believed, one day at most.
 */
export function pressedAt(
  { request, now }: Pick<Visit, 'request' | 'now'>,
  form: FormData,
): Temporal.Instant | undefined {
  const [pressed, sent] = [asInstant(form.get('at')), asInstant(request.headers.get(sentAt))]
  if (!pressed || !sent) return undefined
  const seconds = pressed.until(sent).total('seconds')
  return seconds >= least && seconds <= most ? now.subtract(pressed.until(sent)) : undefined
}

function asInstant(text: FormDataEntryValue | null): Temporal.Instant | undefined {
  if (typeof text !== 'string' || !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/.test(text)) return undefined
  const at = new Date(text)
  return Number.isNaN(at.getTime()) ? undefined : at.toTemporalInstant()
}
