/** What is written in a case, and shown to all when the case is. */
export interface CaseTexts {
  readonly title: string
  readonly account: string
  readonly assessment: string
  readonly proposal: string
  readonly recommendedBy: string
}

const textNames = ['title', 'proposal', 'recommendedBy', 'account', 'assessment'] as const
export type TextName = (typeof textNames)[number]

export const sameTexts = (one: CaseTexts, other: CaseTexts): boolean =>
  textNames.every((name) => one[name] === other[name])

interface Version extends CaseTexts {
  readonly at: Temporal.Instant
}

/** One time that texts were changed, with what they were and what they became. */
export interface TextChange {
  readonly at: Temporal.Instant
  readonly texts: readonly { readonly name: TextName; readonly before: string; readonly after: string }[]
}

/**
 * The changes made after the case was shown to all, the latest first. What it said before that is nobody's but the desk's,
 * which asks with `publishedAt` as null and gets them all.
 */
export function changesAfter(versions: readonly Version[], publishedAt: Temporal.Instant | null): TextChange[] {
  const shown = versions.filter((_, index) => {
    const next = versions[index + 1]
    return !publishedAt || !next || Temporal.Instant.compare(next.at, publishedAt) > 0
  })
  const changes = shown.slice(1).map((after, index) => {
    const before = shown[index]!
    const names = textNames.filter((name) => before[name] !== after[name])
    return { at: after.at, texts: names.map((name) => ({ name, before: before[name], after: after[name] })) }
  })
  return changes.filter(({ texts }) => texts.length).reverse()
}
