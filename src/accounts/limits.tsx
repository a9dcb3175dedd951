import { page } from '../foundation/http/answer.ts'
import type { Visit } from '../foundation/http/visit.ts'
import { speak, type Words } from '../foundation/words.ts'

interface Limit {
  readonly most: number
  readonly within: Temporal.Duration
}

interface Count {
  count: number
  readonly until: Temporal.Instant
}

/** A visit, or as much of it as is counted by. */
interface Attempt {
  readonly address: string
  readonly act: { readonly council: string }
  readonly now: Temporal.Instant
}

const mostAddresses = 20_000 // then the oldest count is forgotten, so that nobody can fill the memory

/** Counts attempts by address and council in this process. Answers true when there has been one too many. */
export function openLimiter({ most, within }: Limit): (visit: Attempt) => boolean {
  const counts = new Map<string, Count>()
  return ({ address, act, now }) => {
    const key = `${address} ${act.council}`
    const kept = counts.get(key)
    if (kept && Temporal.Instant.compare(now, kept.until) < 0) return ++kept.count > most
    counts.delete(key)
    counts.set(key, { count: 1, until: now.add(within) })
    if (counts.size > mostAddresses) counts.delete(counts.keys().next().value!)
    return false
  }
}

const words = {
  title: ['Vent litt', 'Vent litt', 'Please wait'],
  help: [
    'Det har kommet svært mange forsøk herfra på kort tid. Prøv igjen om noen minutter.',
    'Det har kome svært mange forsøk herifrå på kort tid. Prøv igjen om nokre minutt.',
    'Very many attempts have come from here in a short time. Try again in a few minutes.',
  ],
} satisfies Words

export function tooManyPage(visit: Visit) {
  const t = speak(words, visit.language)
  return page(t.title, <p>{t.help}</p>, { status: 429, unlisted: true })
}
