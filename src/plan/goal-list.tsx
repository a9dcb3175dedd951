import { resultWords } from '../cases/decisions/words.ts'
import { caseAddress, caseNumberText } from '../cases/numbers/rules.ts'
import { longDay } from '../foundation/days.ts'
import type { Visit } from '../foundation/http/visit.ts'
import { Timeline, type TimelineItem } from '../foundation/layout/lists.tsx'
import { Pips } from '../foundation/layout/pips.tsx'
import { EmptyState, Note, Section } from '../foundation/layout/text.tsx'
import { say, speak } from '../foundation/words.ts'
import { pipsOf } from './goals/naming.ts'
import type { Goal } from './goals/store.ts'
import type { PlannedAction } from './planned-actions/store.ts'
import type { FullPlan } from './reading.ts'
import type { Element } from './threads/elements.ts'
import type { Link } from './threads/links.ts'
import { clauseOf } from './titles/rules.ts'
import { words } from './words.ts'

interface GoalListProps {
  readonly visit: Visit
  readonly full: FullPlan
  readonly elements: readonly Element[]
  readonly links: readonly Link[]
}

/** Every goal in full, with its actions, what they led to and what is confirmed: the plan as a report. */
export function GoalList(props: GoalListProps) {
  const t = speak(words, props.visit.language)
  return (
    <>
      <Section heading={t.goalsHeading} id="malene">
        <Note>{t.howWeCount}</Note>
      </Section>
      {props.full.goals.map((goal) => (
        <GoalSection key={goal.goal} goal={goal} {...props} />
      ))}
    </>
  )
}

function GoalSection({ goal, ...props }: GoalListProps & { goal: Goal }) {
  const { visit, full, elements } = props
  const t = speak(words, visit.language)
  const element = elements.find(({ record }) => record === goal.goal)!
  const pips = pipsOf(goal.target, 0, visit.language)
  const actions = full.actions.filter((action) => action.goal === goal.goal)
  return (
    <Section level={3} id={element.id} heading={`${element.number} ${element.title}`}>
      <p>{goal.text}</p>
      {pips ? <Pips {...pips} /> : <Note>{t.noTarget}</Note>}
      <Facts goal={goal} id={element.id} {...props} />
      {actions.length ? (
        <Timeline label={`${t.actions}: ${element.title}`} items={actions.map((action) => itemOf(action, props))} />
      ) : (
        <EmptyState>{t.noActions}</EmptyState>
      )}
    </Section>
  )
}

function Facts({ goal, id, visit, elements, links }: GoalListProps & { goal: Goal; id: string }) {
  const t = speak(words, visit.language)
  const areas = links
    .filter(({ to, basis }) => to === id && basis === 'judged')
    .flatMap(({ from }) => elements.filter((element) => element.id === from))
    .map(({ number, title }) => `${number} ${title}`)
  return (
    <>
      {goal.deadline ? (
        <p class="muted">
          {t.deadline}: {longDay(goal.deadline, visit.language)}
        </p>
      ) : null}
      {areas.length ? (
        <p class="muted">
          {t.serves}: {areas.join(', ')} ({t.judged})
        </p>
      ) : null}
    </>
  )
}

function itemOf(action: PlannedAction, { visit, full, elements }: GoalListProps): TimelineItem {
  const t = speak(words, visit.language)
  const element = elements.find(({ record }) => record === action.action)!
  const { title, rest } = split(action)
  const facts = [
    action.owner ? `${t.owner}: ${action.owner}` : '',
    action.deadline ? `${t.deadline}: ${longDay(action.deadline, visit.language)}` : '',
    action.recurrence ? `${t.recurrence}: ${action.recurrence}` : '',
  ].filter(Boolean)
  return {
    id: `${element.id}`,
    mark: element.number,
    title,
    text: (
      <>
        {rest ? <p>{rest}</p> : null}
        {facts.length ? <p class="muted">{facts.join(' · ')}</p> : null}
        <Cases visit={visit} full={full} action={action.action} />
      </>
    ),
  }
}

/** The name and what is left of the sentence, so that no word is said twice. */
function split({ text, shortTitle }: PlannedAction): { title: string; rest: string } {
  if (shortTitle) return { title: shortTitle, rest: text }
  const clause = clauseOf(text)
  const rest = text.slice(clause.length)
  const comma = /^[,;:]/.exec(rest)?.[0] ?? ''
  return { title: clause + comma, rest: /^[\s.]*$/.test(rest) ? '' : rest.slice(comma.length).trim() }
}

function Cases({ visit, full, action }: { visit: Visit; full: FullPlan; action: string }) {
  const t = speak(words, visit.language)
  const linked = full.threads.actionCase.filter((one) => one.action === action)
  const cases = full.cases.filter(({ councilCase }) => linked.some((one) => one.councilCase === councilCase))
  if (!cases.length) return null
  return (
    <>
      {cases.map((one) => (
        <p key={one.councilCase}>
          <a href={`/${visit.council}/saker/${caseAddress(one)}`}>
            {t.caseName(caseNumberText(one))} {one.title}
          </a>
          {': '}
          {one.decided
            ? `${say(resultWords[one.decided.result], visit.language)} ${longDay(one.decided.day, visit.language)}`
            : t.noDecision}{' '}
          <span class="muted">({t.judged})</span>
        </p>
      ))}
    </>
  )
}
