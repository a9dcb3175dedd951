import type { Visit } from '../foundation/http/visit.ts'
import { Findings } from '../foundation/layout/lists.tsx'
import { Heading, Notice, Panel } from '../foundation/layout/text.tsx'
import { say, speak } from '../foundation/words.ts'
import { citationSaid } from '../law/cite.ts'
import type { FullBudget } from './reading.ts'
import { balance } from './rules.ts'
import { type SaidCheck, sayCheck } from './sentences.ts'
import { words } from './words.ts'

/** Every sum done again: what does not hold stands open, the rest is one press away. */
export function Checks({ visit, full }: { visit: Visit; full: FullBudget }) {
  const t = speak(words, visit.language)
  const said = full.checks.map((check) => sayCheck(check, visit.language))
  const wrong = said.filter(({ holds }) => !holds)
  const unbalanced = full.checks.some(({ what, holds }) => what === 'balance' && !holds)
  if (!said.length) return null
  return (
    <Panel>
      <Heading level={3} size="medium">
        {t.checks}
      </Heading>
      {wrong.length ? (
        <>
          <p>
            <strong>{t.someFail(wrong.length, said.length)}.</strong> {t.shownNotMended}
          </p>
          <Findings label={t.fails} items={wrong.map((one, at) => findingOf(one, at, t.fails))} />
          {unbalanced ? <p class="note">{say(citationSaid(balance), visit.language)}</p> : null}
        </>
      ) : (
        <Notice tone="good" title={said.length === 1 ? t.oneHolds : t.allHold(said.length)} />
      )}
      {wrong.length < said.length ? (
        <details class="fold">
          <summary>{t.showSums}</summary>
          <Findings
            label={t.holds}
            items={said.filter(({ holds }) => holds).map((one, at) => findingOf(one, at, t.holds))}
          />
        </details>
      ) : null}
    </Panel>
  )
}

const findingOf = ({ holds, title, wrong }: SaidCheck, at: number, stateWord: string) => ({
  id: `${holds ? 'stemmer' : 'feil'}-${at + 1}`,
  state: holds ? ('sure' as const) : ('wrong' as const),
  stateWord,
  title,
  text: wrong || undefined,
})
