import type { Visit } from '../foundation/http/visit.ts'
import { Quote } from '../foundation/layout/quote.tsx'
import { Columns, Heading, Panel } from '../foundation/layout/text.tsx'
import { threadThrough } from '../foundation/layout/thread-layout.ts'
import { capitalised } from '../foundation/sentences.ts'
import { speak } from '../foundation/words.ts'
import type { Element, ElementKind } from './threads/elements.ts'
import { excerpt } from './threads/excerpt.ts'
import type { Link } from './threads/links.ts'
import { words } from './words.ts'

interface ChosenProps {
  readonly visit: Visit
  readonly elements: readonly Element[]
  readonly links: readonly Link[]
  readonly chosen: Element
}

/** Why the lit thread hangs together: the words that two texts share, side by side, and whose judgement the rest is. */
export function ChosenThread({ visit, elements, links, chosen }: ChosenProps) {
  const t = speak(words, visit.language)
  const find = (id: string) => elements.find((element) => element.id === id)!
  const lit = [...threadThrough(chosen.id, links).links] as Link[]
  const short = (element: Element) => lowered(kindAndNumber(element, visit))
  const judged = links.filter((link) => lit.includes(link) && link.basis === 'judged')
  const alike = lit.filter(({ shared, basis }) => shared.length && basis !== 'own')
  return (
    <Panel>
      <Heading size="medium">{t.chosen(nameOf(chosen, visit))}</Heading>
      {lit.length ? null : <p>{t.nothingFollows}</p>}
      {alike.map((link) => (
        <Alike key={`${link.from}>${link.to}`} visit={visit} link={link} one={find(link.from)} other={find(link.to)} />
      ))}
      {judged.length ? (
        <p>
          {capitalised(t.judged)}:{' '}
          {judged.map(({ from, to }) => `${short(find(from))} → ${short(find(to))}`).join(', ')}.
        </p>
      ) : null}
    </Panel>
  )
}

const lowered = (name: string) => name.charAt(0).toLowerCase() + name.slice(1)

const mostQuoted = 320

function Alike({ visit, link, one, other }: { visit: Visit; link: Link; one: Element; other: Element }) {
  const t = speak(words, visit.language)
  const marked = (element: Element, side: 'one' | 'other') => [
    excerpt(
      element.text,
      link.shared.map((phrase) => phrase[side]),
      mostQuoted,
    ),
  ]
  return (
    <>
      <p>{t.sameWords}:</p>
      <Columns aside={<Quote lines={marked(other, 'other')} source={kindAndNumber(other, visit)} />}>
        <Quote lines={marked(one, 'one')} source={kindAndNumber(one, visit)} />
      </Columns>
    </>
  )
}

/** «Tiltak 1.1», «Formål 1» */
function kindAndNumber({ kind, number, id, title }: Element, visit: Visit): string {
  if (kind === 'case') return title
  const t = speak(words, visit.language)
  const names: Record<Exclude<ElementKind, 'case'>, string> = {
    purpose: t.purposeKind,
    area: t.areaKind,
    goal: t.goalKind,
    action: t.actionKind,
  }
  return `${names[kind]} ${number || id.slice(id.indexOf('-') + 1)}`
}

const nameOf = (element: Element, visit: Visit): string =>
  element.kind === 'case' ? element.title : `${kindAndNumber(element, visit)}: ${element.title.replace(/[.\s]+$/, '')}`
