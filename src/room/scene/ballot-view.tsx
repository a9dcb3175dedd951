import type { Visit } from '../../foundation/http/visit.ts'
import { say, speak } from '../../foundation/words.ts'
import type { Ballot } from '../../votes/ballot.ts'
import { labelOf, resultSaid } from '../../votes/result/sentences.ts'
import { blank, isCounted, isNamed } from '../../votes/rules.ts'
import { words } from './words.ts'

/** While it is open only how many have voted; afterwards the count, every choice drawn alike, and the sentence. */
export function BallotView({ visit, ballot }: { visit: Visit; ballot: Ballot }) {
  const t = speak(words, visit.language)
  const { question, closedAt, result, lotBetween, voted, electors, method } = ballot
  const count = isNamed(method) || isCounted(method)
  return (
    <div class="scene-ballot">
      <p class="scene-question">{question}</p>
      {closedAt ? null : (
        <p class="scene-verdict" role="status">
          {t.voting}
          {count ? `: ${t.voted(voted, electors.length)}` : null}
        </p>
      )}
      {result ? <Counts visit={visit} ballot={ballot} result={result} /> : null}
      {lotBetween ? <p class="scene-verdict">{t.lot}</p> : null}
    </div>
  )
}

type Result = NonNullable<Ballot['result']>

function Counts({ visit, ballot, result }: { visit: Visit; ballot: Ballot; result: Result }) {
  const t = speak(words, visit.language)
  const { counts } = result.calculation
  const most = Math.max(1, ...counts.map(({ votes }) => votes), result.votesCast)
  const nobodyNamed = ballot.method === 'acclamation'
  return (
    <>
      {nobodyNamed ? null : (
        <dl class="scene-counts">
          {counts.map(({ choice, votes }) => (
            <div key={choice}>
              <dt>{choice === blank ? t.blank : labelOf(ballot.choices, choice)}</dt>
              <dd>
                <svg class="scene-bar" aria-hidden="true">
                  <rect class="scene-bar-all" width="100%" height="100%" rx="6" />
                  <rect class="scene-bar-votes" width={`${(votes / most) * 100}%`} height="100%" rx="6" />
                </svg>
                <strong>{votes}</strong>
              </dd>
            </div>
          ))}
        </dl>
      )}
      <p class="scene-verdict" role="status">
        {say(resultSaid(ballot, result), visit.language)}
      </p>
    </>
  )
}
