import type { ComponentChildren } from 'preact'
import { Icon } from './icon.tsx'

interface Definition {
  readonly term: string
  readonly detail: ComponentChildren
  /** Where it comes from: a resolution, a date, a paragraph. */
  readonly source?: ComponentChildren
}

/** Facts by name. `stacked` puts the name above instead of beside. */
export function DefinitionList({ items, stacked }: { items: readonly Definition[]; stacked?: boolean }) {
  return (
    <dl class={stacked ? 'definitions stacked' : 'definitions'}>
      {items.map(({ term, detail, source }) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>
            {detail}
            {source ? <span class="source">{source}</span> : null}
          </dd>
        </div>
      ))}
    </dl>
  )
}

export interface TimelineItem {
  readonly id?: string
  /** Clock, date or case number in the left column: `10.15`, `003/24`, `Februar`. */
  readonly mark?: string
  readonly title: ComponentChildren
  readonly href?: string
  /** Tags after the title: the kind of item, the outcome. */
  readonly tags?: ComponentChildren
  readonly text?: ComponentChildren
  /** Right column: planned minutes, papers. */
  readonly aside?: ComponentChildren
  readonly state?: 'done' | 'now' | 'ahead'
  readonly items?: readonly TimelineItem[]
}

/** An agenda, a case's path, what happens next: ordered, nested as deep as the agenda is. */
export function Timeline({ items, label }: { items: readonly TimelineItem[]; label?: string }) {
  const marked = items.some(({ mark }) => mark)
  return (
    <ol class="timeline" aria-label={label}>
      {items.map((item, index) => (
        <li
          key={item.id ?? `${item.mark ?? ''}${index}`}
          id={item.id}
          class={item.state}
          aria-current={item.state === 'now' ? 'step' : undefined}
        >
          <div class="timeline-row">
            {marked ? <span class="timeline-mark">{item.mark}</span> : null}
            <div class="timeline-body">
              <p class="timeline-title">
                {item.state === 'done' ? <Icon name="check" /> : null}
                {item.href ? <a href={item.href}>{item.title}</a> : <span>{item.title}</span>} {item.tags}
              </p>
              {typeof item.text === 'string' ? <p class="muted">{item.text}</p> : item.text}
            </div>
            {item.aside ? <span class="timeline-aside">{item.aside}</span> : null}
          </div>
          {item.items?.length ? <Timeline items={item.items} /> : null}
        </li>
      ))}
    </ol>
  )
}

export interface Finding {
  readonly id: string
  /** `question` needs an answer, `sure` was checked and holds, `wrong` was checked and does not. */
  readonly state: 'question' | 'sure' | 'wrong'
  /** The state in a word, for those who do not see the sign. */
  readonly stateWord: string
  readonly title: ComponentChildren
  readonly text?: ComponentChildren
  readonly source?: ComponentChildren
  /** The answer's buttons or fields. */
  readonly children?: ComponentChildren
  readonly current?: boolean
}

const findingIcons = { question: 'question', sure: 'check', wrong: 'warning' } as const

/** What was understood, asked or checked, each with its source. */
export function Findings({ items, label }: { items: readonly Finding[]; label?: string }) {
  return (
    <ul class="findings" aria-label={label}>
      {items.map((item) => (
        <li key={item.id} id={item.id} class={item.current ? `${item.state} current` : item.state}>
          <Icon name={findingIcons[item.state]} />
          <div class="finding-body">
            <p class="finding-title">
              <span class="hidden">{item.stateWord}: </span>
              {item.title}
            </p>
            {typeof item.text === 'string' ? <p>{item.text}</p> : item.text}
            {item.children}
          </div>
          {item.source ? <div class="finding-source">{item.source}</div> : null}
        </li>
      ))}
    </ul>
  )
}
