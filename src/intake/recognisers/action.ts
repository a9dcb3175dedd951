import type { ActionFacts } from '../draft.ts'
import { inferred, type Known, type Noted, normalised, stated } from '../found.ts'
import { deadlineIn } from '../grammar/deadlines.ts'
import { topicsIn } from '../grammar/topics.ts'
import { adverbs, isInfinitive, phrases } from '../grammar/verbs.ts'
import { namesIn, objectOf } from './entities.ts'
import type { Quote } from './goal.ts'

type Parts = Omit<Noted<ActionFacts>, 'no' | 'text'>

/** Takes an action apart: verb, whom and what it names, topics, what it is for, how often, what comes out of it. */
export function partsOfAction(text: string, quote: Quote, region: string | undefined): Parts {
  const sentence = text.replace(/\.$/, '')
  const verb = verbOf(sentence)
  const aim = aimOf(sentence)
  const topics = topicsIn(sentence)
  const recurrence =
    /(?<!\p{L})(?:halv)?(?:årlige?|årlege?|månedlige?|månadlege?|kvartalsvis|(?:to|tre|fire|fem|seks) (?:ganger|gonger) (?:i året|per år|årlig|årleg)|hvert år|kvart år|hvert halvår|kvart halvår)(?!\p{L})/iu.exec(
      sentence,
    )?.[0]
  const owner = /(?:[Aa]nsvarlig|[Aa]nsvarleg|[Aa]nsvar):?\s(?<owner>\p{L}[^.;)]{1,60}?)(?:,? [Ff]rist|[.;)]|$)/u.exec(
    sentence,
  )?.groups?.owner
  const said = (value: string): Known<string> => stated(value, quote(value))
  return {
    ...(verb && { verb: said(verb) }),
    ...entitiesOf(sentence, verb, recurrence, region, quote),
    ...(topics && { topics: topics.map(said) }),
    ...(aim && { aim: said(aim) }),
    ...(recurrence && { recurrence: said(recurrence) }),
    ...deliverableOf(sentence, verb, quote),
    ...(owner && { owner: said(owner.trim()) }),
    ...deadlineOf(sentence, quote),
  }
}

function verbOf(sentence: string): string | undefined {
  const phrase = phrases.exec(sentence)?.[0]
  if (phrase) return phrase
  const words = sentence.split(' ', 4)
  const [first, second, third] = words
  if (!first || !isInfinitive(first) || !/^\p{Lu}/u.test(first)) return undefined
  if (second === 'og' && third && isInfinitive(third)) return `${first} og ${third}`
  return second && adverbs.includes(second) ? `${first} ${second}` : first
}

/** After «slik at», else after «for å» or «med sikte på», up to the means: «, ved å». */
function aimOf(sentence: string): string | undefined {
  const result = /,? (?:slik at|for at) (?<aim>.+)$/su.exec(sentence)?.groups?.aim
  if (result) return result
  return /(?:^|[\s,])(?:for|med (?:sikte på|mål om)) (?<aim>å .+?)(?=, ved å |,? gjennom å |$)/su.exec(sentence)?.groups
    ?.aim
}

function entitiesOf(
  sentence: string,
  verb: string | undefined,
  recurrence: string | undefined,
  region: string | undefined,
  quote: Quote,
): Pick<Parts, 'entities'> {
  const said = sentence.split(/[.(]\s?(?:[Aa]nsvarlig|[Aa]nsvarleg|[Aa]nsvar|Frist):?\s/u, 1)[0]!
  const names = namesIn(said, region)
  if (names.length > 0) return { entities: names.map((name) => stated(name, quote(name))) }
  const object = verb && objectOf(said.slice(verb.length), recurrence)
  return object ? { entities: [inferred(object, { says: 'objectOfAction' }, quote(object))] } : {}
}

const kinds =
  '(?:posisjons|høyrings|hørings|fakta|kunnskaps)?(?:notat|dokument)|avtaler?|avtalar|plan(?:er|ar)?|' +
  'program(?:mer)?|strategi(?:er|ar)?|rapport(?:er|ar)?|kartlegging(?:er|ar)?|utredning(?:er)?|utgreiing(?:ar)?|' +
  'uttalelser?|fråsegn(?:er)?|søknad(?:er|ar)?|analyser?|veileder|rettleiar|studier?|modell(?:er|ar)?'
const deliverable = new RegExp(
  `(?<!\\p{L})(?<chain>(?:\\p{L}+ å )?\\p{L}+)(?: (?:en|et|ein|eit|ei|felles|ny|nye|nytt|regional|regionale|overordnet|overordna))* (?<kind>\\p{Ll}*(?:${kinds}))(?!\\p{L})`,
  'giu',
)

/** What comes out of it. When it hangs on another verb than the action's own, that verb says how sure it is. */
function deliverableOf(sentence: string, verb: string | undefined, quote: Quote): Pick<Parts, 'deliverable'> {
  const found = [...sentence.matchAll(deliverable)].find(({ groups }) => isInfinitive(groups!.chain!.split(' ', 1)[0]!))
  if (!found) return {}
  const { chain, kind } = found.groups!
  const lead = chain!.split(' ', 1)[0]!
  const own = verb?.toLocaleLowerCase('nb').includes(lead.toLocaleLowerCase('nb'))
  const words = quote(found[0])
  return { deliverable: { kind: stated(kind!, words), ...(!own && { certainty: stated(lead, words) }) } }
}

function deadlineOf(sentence: string, quote: Quote): Pick<Parts, 'deadline' | 'deadlineText'> {
  const deadline = deadlineIn(sentence)
  if (!deadline) return {}
  const words = quote(deadline.text)
  return {
    deadlineText: stated(deadline.text, words),
    ...(deadline.day && { deadline: normalised(deadline.day, words) }),
  }
}
