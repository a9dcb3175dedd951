import type { GoalFacts, TargetFacts } from '../draft.ts'
import { inferred, type Noted, normalised, stated, type Words } from '../found.ts'
import { type Deadline, deadlineIn } from '../grammar/deadlines.ts'
import { type Quantity, quantityIn } from '../grammar/quantities.ts'
import { startsClause } from '../grammar/verbs.ts'

/** Where a goal's words come from: a part of its text, found in the block that is shown as its source. */
export type Quote = (part: string) => Words

type Parts = Omit<Noted<GoalFacts>, 'no' | 'text' | 'actions'>

/** Takes a goal apart: deadline, who, what is to be reached, how many of what, and what it is for. */
export function partsOfGoal(text: string, quote: Quote): Parts {
  const sentence = text.replace(/\.$/, '')
  const deadline = deadlineIn(sentence)
  const { actor, rest } = subjectOf(sentence, deadline)
  const quantity = quantityIn(rest)
  const head = quantity ? rest.slice(0, quantity.from) : (rest.split(forWhat)[0] ?? rest)
  const tail = quantity ? rest.slice(quantity.to) : rest.slice(head.length)
  const { achieve, also } = achievement(head)
  const purposes = [...also, ...purposesOf(tail)]
  return {
    ...deadlineParts(deadline, quote),
    ...(actor && { actor: stated(actor, quote(actor)) }),
    ...(achieve && achieve !== sentence && { achieve: stated(achieve, quote(achieve)) }),
    ...(quantity && { target: targetOf(quantity, quote(rest.slice(quantity.from, quantity.to))) }),
    ...(purposes.length > 0 && { purposes: purposes.map((purpose) => stated(purpose, quote(purpose))) }),
  }
}

function deadlineParts(deadline: Deadline | undefined, quote: Quote): Pick<Parts, 'deadline' | 'deadlineText'> {
  if (!deadline) return {}
  const words = quote(deadline.text)
  const day = deadline.day
  if (!day) return { deadlineText: stated(deadline.text, words) }
  const read = deadline.yearOnly
    ? inferred(day, { says: 'deadlineYearOnly', with: { year: day.slice(0, 4) } }, words)
    : normalised(day, words)
  return { deadlineText: stated(deadline.text, words), deadline: read }
}

function targetOf(quantity: Quantity, words: Words): Noted<TargetFacts> {
  const { comparator, comparatorWord, count, countWord, unit } = quantity
  return {
    comparator: comparatorWord ? normalised(comparator, words) : inferred(comparator, { says: 'noComparator' }, words),
    comparatorWord: comparatorWord ? stated(comparatorWord, words) : null,
    count: normalised(count, words),
    countWord: countWord ? stated(countWord, words) : null,
    unit: stated(unit, words),
  }
}

const actorFirst = /^(?<actor>\p{Lu}\p{L}*(?: \p{L}+){0,5}?) skal(?= )(?<rest>.*)$/su
const actorAfter =
  /^[\s,]*skal (?<actor>\p{Lu}\p{L}*(?: (?:IPR|\p{Lu}\p{L}+|interkommunalt politisk råd|kommune))*|rådet|regionrådet|representantskapet|(?:medlems|eier|eigar)?kommun(?:ene|ane)(?: i \p{Lu}[\p{L}-]+)?|vi|samarbeidet|regionen|det)(?= )(?<rest>.*)$/su

/** «Innen … skal MIPR ha …» and «MIPR skal innen … ha …»; without «skal» everything is what is to be reached. */
function subjectOf(sentence: string, deadline: Deadline | undefined): { actor?: string; rest: string } {
  const without = deadline
    ? `${sentence.slice(0, deadline.from)}${sentence.slice(deadline.to)}`.replace(/ {2,}/g, ' ').trim()
    : sentence
  const found = actorAfter.exec(without) ?? actorFirst.exec(without)
  const rest = (found?.groups?.rest ?? without.replace(/^[\s,]*skal /, '')).trim().replace(/^(?:ha|hatt) /, '')
  const actor = found?.groups?.actor
  return { ...(actor && !isNobody.test(actor) && { actor }), rest }
}

/** «Antall innbyggere skal øke» says what shall grow, and not who sees to it. */
const isNobody = /^(?:det|antall|antallet|talet|tal|andel|andelen|delen)(?!\p{L})/iu

const forWhat = /,? (?=(?:som skal|slik at|for å|med sikte på|med mål om)\s)|,? (?=som \p{L}+(?:er|ar|r)\s)/u

/** The head before the number: the preposition that led to it is dropped, and «og sikre at …» is a purpose of its own. */
function achievement(head: string): { achieve: string; also: string[] } {
  const bare = head
    .trim()
    .replace(/^i (?:19|20)\d\d /u, '')
    .replace(/\s(?:i|på|for|med|av|til|gjennom)$/u, '')
  const split = / og (?=\p{L}+e at )/u.exec(bare)
  if (!split) return { achieve: bare, also: [] }
  return { achieve: bare.slice(0, split.index), also: [bare.slice(split.index + split[0].length)] }
}

/** «som fremmer A og styrker B, med sikte på C»: three purposes. */
function purposesOf(tail: string): string[] {
  const clauses = tail.split(/, (?=med sikte på|med mål om|slik at|for å)| (?=slik at |for å )/u)
  return clauses.flatMap((clause) => byConjunction(clause.trim())).filter((clause) => clause.length > 3)
}

function byConjunction(clause: string): string[] {
  const purpose = /^(?:og )?(?:som skal|som|slik at|for)\s+(?<rest>.*)$/su.exec(clause)
  if (!purpose) return /^med (?:sikte på|mål om) /.test(clause) ? [clause] : []
  const parts: string[] = []
  for (const part of purpose.groups!.rest!.split(' og ')) {
    // «forenkler og forbedrer hverdagen» shares its object, so that neither stands alone.
    const whole = parts.length > 0 && parts.at(-1)!.includes(' ') && startsClause(part.split(' ', 1)[0]!)
    if (parts.length === 0 || whole) parts.push(part)
    else parts.push(`${parts.pop()} og ${part}`)
  }
  return parts.map((part) => part.replace(/,$/, ''))
}
