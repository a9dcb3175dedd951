import type { Visit } from '../../foundation/http/visit.ts'
import { Notice } from '../../foundation/layout/text.tsx'
import { say, speak } from '../../foundation/words.ts'
import { citationSaid } from '../../law/cite.ts'
import { nextStep } from '../../meetings/script/rules.ts'
import { isDecided } from '../item/rules.ts'
import type { Room } from '../reading.ts'
import { Doing } from './doing.tsx'
import { GoBack } from './go-back.tsx'
import { following, stepsIn, wayBack } from './steps.ts'
import { words } from './words.ts'

interface StepProps {
  readonly visit: Visit
  readonly room: Room
}

/** The one thing to do now, what to say and by which paragraph; and the way back. */
export function NextStep({ visit, room }: StepProps) {
  const t = speak(words, visit.language)
  const steps = stepsIn(room)
  const now = nextStep(steps)
  const back = wayBack(steps)
  const isVoting = room.ballots.some(({ closedAt }) => !closedAt) // nothing else is next before it is closed
  const isUp = now?.agendaItem !== null && now?.agendaItem === room.course.current && now?.key.startsWith('item:')
  const said =
    isUp && (isVoting || now?.kind === 'item') ? t[hintFor(room)] : now?.says && say(now.says, visit.language)
  return (
    <section class="next-step" aria-labelledby="neste-steg">
      <h2 id="neste-steg" class="next-step-title">
        {now ? (isUp ? t.treat(room.item?.title ?? '') : say(now.title, visit.language)) : t.allDone}
      </h2>
      {said ? <p class="next-step-says">{said}</p> : null}
      {now?.citation ? <p class="note">{t.basis(say(citationSaid(now.citation), visit.language))}</p> : null}
      {now?.why ? (
        <Notice tone="warn">
          <p>{say(now.why.says, visit.language)}</p>
          {now.why.citation ? <p class="note">{say(citationSaid(now.why.citation), visit.language)}</p> : null}
        </Notice>
      ) : null}
      <div class="next-step-row">
        {now && !isVoting ? <Doing visit={visit} room={room} now={now} next={following(steps)} /> : null}
        {back && !isVoting ? <GoBack visit={visit} room={room} step={back} /> : null}
      </div>
    </section>
  )
}

/** What comes next within an item: the debate, the vote, or the next item. */
function hintFor({ item, ballots, course }: Room): 'voteNow' | 'debateThenVote' | 'debate' | 'isVoted' | 'voting' {
  const own = ballots.filter(({ items, annulledAt }) => items.includes(course.current ?? '') && !annulledAt)
  if (own.some(({ closedAt }) => !closedAt)) return 'voting'
  if (item?.kind !== 'decision' && item?.kind !== 'election') return 'debate'
  if (isDecided(own, course.current)) return 'isVoted'
  return course.speakers.some(({ agendaItem }) => agendaItem === course.current) ? 'voteNow' : 'debateThenVote'
}
