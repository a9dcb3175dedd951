/** Words that most people read in a minute of a text that they are to decide on. */
const perMinute = 200

/** Whole minutes, at least one when there is anything to read. */
export const readingMinutes = (texts: readonly string[]): number =>
  Math.ceil(texts.reduce((sum, text) => sum + wordsIn(text), 0) / perMinute)

/** Letters and figures count; the signs of a table or a list do not. */
const wordsIn = (text: string): number => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0

interface Dated {
  readonly since: Temporal.Instant
}

/** What came after the last look; everything for who has not looked yet. */
export const newSince = <T extends Dated>(papers: readonly T[], seen: Temporal.Instant | undefined): T[] =>
  papers.filter(({ since }) => !seen || Temporal.Instant.compare(since, seen) > 0)

interface Opened {
  readonly bodies: readonly string[]
  readonly meetings: readonly string[]
  readonly items: readonly string[]
}

/** Whether what a seat opens opens anything of this meeting. */
export function takesPart(
  { bodies, meetings, items: alone }: Opened,
  { meeting, body }: { readonly meeting: string; readonly body: string },
  items: readonly { readonly agendaItem: string }[],
): boolean {
  const isCalled = bodies.includes(body) || meetings.includes(meeting)
  return isCalled || items.some(({ agendaItem }) => alone.includes(agendaItem))
}
