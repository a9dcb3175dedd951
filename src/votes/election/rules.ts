import { cite } from '../../law/cite.ts'
import { type Count, noVerdict, type Verdict, votesIn } from '../counting/rules.ts'
import { blank, isQuorate } from '../rules.ts'

export const byMajority = cite('kommuneloven', '7-8')

/** The choices between which the next lot is drawn; the ballot has no result until it is. */
export interface Tied {
  readonly tied: readonly number[]
}

export const isTied = (result: object): result is Tied => 'tied' in result

/**
 * Election of one person. More than half of the votes cast, blank ones among them; else a new round, where the most
 * votes win and a tie is settled by lot. The meeting chair has no casting vote.
 */
export function electByMajority(
  counts: readonly Count[],
  { members, round, lots }: { members: number; round: number; lots: readonly number[] },
): Verdict | Tied {
  const votesCast = votesIn(counts)
  if (!isQuorate(votesCast, members)) return { ...noVerdict, outcome: 'not-quorate', votesCast }
  const candidates = counts.filter(({ choice }) => choice !== blank)
  const most = Math.max(...candidates.map(({ votes }) => votes))
  const leaders = candidates.filter(({ votes }) => votes === most).map(({ choice }) => choice)
  const needed = Math.floor(votesCast / 2) + 1
  const elected = (winner: number, takes: number | null): Verdict => ({
    ...noVerdict,
    outcome: 'elected',
    winner,
    votesCast,
    needed: takes,
    unanimous: most === votesCast,
  })
  if (most >= needed) return elected(leaders[0]!, round === 1 ? needed : null)
  if (round === 1) {
    const finalists = candidates.map(({ choice }) => choice)
    return { ...noVerdict, outcome: 'second-round', votesCast, needed, finalists }
  }
  if (leaders.length === 1) return elected(leaders[0]!, null)
  const fell = lots[0]
  return fell !== undefined && leaders.includes(fell) ? elected(fell, null) : { tied: leaders }
}
