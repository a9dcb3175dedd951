import { resultWords } from '../cases/decisions/words.ts'
import { caseAddress } from '../cases/numbers/rules.ts'
import { longDay } from '../foundation/days.ts'
import type { Visit } from '../foundation/http/visit.ts'
import { Note } from '../foundation/layout/text.tsx'
import { threadThrough } from '../foundation/layout/thread-layout.ts'
import { type ThreadColumn, type ThreadNode, ThreadPicture } from '../foundation/layout/thread-picture.tsx'
import { say, speak } from '../foundation/words.ts'
import { pipsOf } from './goals/naming.ts'
import type { FullPlan } from './reading.ts'
import { type Element, type ElementKind, kinds } from './threads/elements.ts'
import { excerpt } from './threads/excerpt.ts'
import { type Link, marksOf } from './threads/links.ts'
import { words } from './words.ts'

interface PictureProps {
  readonly visit: Visit
  readonly full: FullPlan
  readonly elements: readonly Element[]
  readonly links: readonly Link[]
  readonly chosen: Element | undefined
}

/** The golden thread as a picture, and as nested lists where a picture does not fit. */
export function PlanPicture(props: PictureProps) {
  const { visit, full, elements, links, chosen } = props
  const shown = shownKinds(elements)
  const lit = chosen ? [...threadThrough(chosen.id, links).links] : []
  const context = { ...props, lit: lit as Link[], shown }
  return (
    <>
      <ThreadPicture
        columns={shown.map((kind) => columnOf(kind, full, visit))}
        nodes={elements.map((element) => nodeOf(element, context))}
        links={links}
        selected={chosen?.id}
        hrefOf={(id) => visit.path + (id ? `?trad=${id}` : '')}
        language={visit.language}
      />
      <Legend visit={visit} links={links} />
    </>
  )
}

/** A kind that the plan lacks altogether has no column; goals and actions always have one. */
const shownKinds = (elements: readonly Element[]): ElementKind[] =>
  kinds.filter((kind) => kind === 'goal' || kind === 'action' || elements.some((element) => element.kind === kind))

function columnOf(kind: ElementKind, { goals }: FullPlan, visit: Visit): ThreadColumn {
  const t = speak(words, visit.language)
  const deadlines = new Set(goals.map(({ deadline }) => deadline?.toString()))
  const [deadline] = deadlines
  const one = deadlines.size === 1 && deadline !== undefined
  const columns: Record<ElementKind, ThreadColumn> = {
    purpose: { heading: t.agreement, kind: t.purposeKind },
    area: { heading: t.areas, kind: t.areaKind },
    goal: { heading: one ? t.goalsBy(longDay(deadline, visit.language)) : t.goals, kind: t.goalKind },
    action: { heading: t.actions, kind: t.actionKind },
    case: { heading: t.casesAndDecisions, kind: t.caseKind },
  }
  return columns[kind]
}

interface Context extends PictureProps {
  readonly lit: readonly Link[]
  readonly shown: readonly ElementKind[]
}

const mostInCard = 130

function nodeOf(element: Element, context: Context): ThreadNode {
  const { id, kind, number, title, text } = element
  const marks = marksOf(id, context.lit)
  const inTitle = title === text
  const name = number && kind !== 'goal' ? `${number} ${title}` : title
  const moved = name.length - title.length
  const shown = inTitle ? marks.map(({ from, to }) => ({ from: from + moved, to: to + moved })) : []
  return {
    id,
    column: context.shown.indexOf(kind),
    title: { text: name, spans: shown },
    text: marks.length && !inTitle ? excerpt(text, marks, mostInCard) : undefined,
    ...moreOf(element, context),
  }
}

function moreOf({ kind, record, text, id }: Element, { visit, full }: Context): Partial<ThreadNode> {
  const t = speak(words, visit.language)
  if (kind === 'goal') {
    const goal = full.goals.find((one) => one.goal === record)
    const hasActions = full.actions.some((action) => action.goal === record)
    return {
      figure: goal?.target ? `${goal.target.count}` : undefined,
      pips: pipsOf(goal?.target ?? null, 0, visit.language),
      note: hasActions ? undefined : t.noActions,
      open: { text: t.readGoal, href: `#${id}` },
    }
  }
  if (kind !== 'case') return {}
  const linked = full.cases.find(({ councilCase }) => councilCase === record)
  const decided = linked?.decided
  return {
    text: excerpt(text, [], mostInCard),
    tag: decided
      ? {
          text: say(resultWords[decided.result], visit.language),
          tone: decided.result === 'rejected' ? 'plain' : 'good',
        }
      : { text: t.noDecision },
    open: linked && { text: t.readCase, href: `/${visit.council}/saker/${caseAddress(linked)}` },
  }
}

/** What the lines mean, and on whose word. */
function Legend({ visit, links }: Pick<PictureProps, 'visit' | 'links'>) {
  const t = speak(words, visit.language)
  const has = (basis: Link['basis']) => links.some((link) => link.basis === basis)
  const says = [
    has('judged') ? t.legendJudged : t.legendNothingDrawn,
    has('own') ? t.legendOwn : '',
    has('found') ? t.legendFound : '',
  ]
  return <Note>{says.filter(Boolean).join(' ')}</Note>
}
