/** Text with marked words: the same words in two texts, or the words that a record was read from. */
export interface Span {
  /** First character, from 0, and the one after the last. */
  readonly from: number
  readonly to: number
  readonly id?: string
  /** The words being looked at right now. */
  readonly active?: boolean
  /** The record that was read from these words. */
  readonly href?: string
}

export interface MarkedText {
  readonly text: string
  readonly spans?: readonly Span[]
}

/** Marks every place where `words` stand in the text, whatever their case. */
export function markWords(text: string, words: string): MarkedText {
  const spans: Span[] = []
  const lowered = text.toLowerCase()
  const sought = words.toLowerCase()
  if (!sought || lowered.length !== text.length) return { text }
  for (let from = lowered.indexOf(sought); from >= 0; from = lowered.indexOf(sought, from + sought.length)) {
    spans.push({ from, to: from + sought.length })
  }
  return { text, spans }
}

/** Spans that overlap another are left out: the first one stands. */
export function Marked({ text, spans = [] }: MarkedText) {
  let at = 0
  const parts = [...spans]
    .sort((one, other) => one.from - other.from)
    .flatMap((span) => {
      if (span.from < at || span.to <= span.from) return []
      const before = text.slice(at, span.from)
      at = span.to
      return [before, markOf(span, text.slice(span.from, span.to))]
    })
  return (
    <>
      {parts}
      {text.slice(at)}
    </>
  )
}

function markOf({ id, active, href, from }: Span, words: string) {
  return (
    <mark key={from} id={id} class={active ? 'active' : undefined}>
      {href ? <a href={href}>{words}</a> : words}
    </mark>
  )
}
