import type { Visit } from '../../foundation/http/visit.ts'
import { LinkButton } from '../../foundation/layout/buttons.tsx'
import { EmptyState, Section } from '../../foundation/layout/text.tsx'
import { speak } from '../../foundation/words.ts'
import { deskOf } from '../places.ts'
import { strategyName } from '../strategy/naming.ts'
import type { PriorityArea, Strategy } from '../strategy/store.ts'
import { words as strategyWords } from '../strategy/words.ts'
import { words } from './words.ts'

export function StrategySection(props: { visit: Visit; strategy: Strategy; areas: readonly PriorityArea[] }) {
  const { visit, strategy, areas } = props
  const t = speak(strategyWords, visit.language)
  const base = deskOf(visit)
  const name = strategyName(strategy)
  return (
    <Section
      heading={name}
      id={`strategi-${strategy.strategy}`}
      aside={<a href={`${base}/strategier/${strategy.strategy}`}>{speak(words, visit.language).changeWhat(name)}</a>}
    >
      {areas.length ? (
        <ol>
          {areas.map(({ area, title, position }) => (
            <li key={area} value={position}>
              <a href={`${base}/omrader/${area}`}>{title}</a>
            </li>
          ))}
        </ol>
      ) : (
        <EmptyState>{t.noAreas}</EmptyState>
      )}
      <LinkButton href={`${base}/omrader/ny?strategi=${strategy.strategy}`}>{t.newArea}</LinkButton>
    </Section>
  )
}
