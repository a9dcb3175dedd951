import { resultWords } from '../../cases/decisions/words.ts'
import { timeOf } from '../../foundation/days.ts'
import { type Language, say, speak } from '../../foundation/words.ts'
import type { MinutesBallot } from '../../minutes/content/ballot.ts'
import type { MinutesDecision, MinutesItem, MinutesProposal } from '../../minutes/content.ts'
import type { Letterhead } from './letterhead.ts'
import { prose } from './prose.ts'
import { heading, line, type Part, paragraph, runs } from './sheet.ts'
import { words } from './words.ts'

type Level = 2 | 3 | 4

/** One item as a møtebok has it: how it went, what was moved, how they voted, what was decided. */
export function itemParts(item: MinutesItem, depth: number, head: Letterhead): Part[] {
  const t = speak(words, head.language)
  const level = Math.min(4, depth + 2) as Level
  const text = (label: string, markdown: string): Part[] =>
    markdown ? [...(label ? [line('label', label)] : []), ...prose(markdown, level, head.baseUrl)] : []
  return [
    heading(level, item.heading),
    ...(item.withheld ? [paragraph(item.withheld)] : []),
    ...courseOf(item).map(paragraph),
    ...(item.guests.length ? [paragraph(t.guests(item.guests.join('; ')))] : []),
    ...questionsOf(item, head),
    ...text('', item.prose),
    ...text(t.outcome, item.outcome),
    ...text(t.notOpen, item.exemptProse),
    ...signingOf(item, head),
    ...votingParts(item, head),
    ...item.decisions.flatMap((one) => decisionParts(one, level, head)),
    ...(item.remarks.length ? [heading((level + 1) as 5, t.remarks)] : []),
    ...item.remarks.flatMap(({ said, text: remark }): Part[] => [
      paragraph(said),
      { kind: 'quote', blocks: prose(remark, level, head.baseUrl) },
    ]),
  ]
}

/** How it was voted stands before what was decided; that it was adopted goes without saying. */
function decisionParts(
  { text, result, vote }: MinutesDecision,
  level: Level,
  { language, baseUrl }: Letterhead,
): Part[] {
  const t = speak(words, language)
  const note = result === 'adopted' || result === 'noted' ? '' : say(resultWords[result], language)
  return [
    ...(vote ? [paragraph(`${t.vote}: ${vote}`)] : []),
    { kind: 'resolution', label: t.decision, parts: prose(text, level, baseUrl), note },
  ]
}

/** What was moved and how it was voted on. */
export function votingParts({ proposals, votingOrder, ballots }: MinutesItem, head: Letterhead): Part[] {
  const t = speak(words, head.language)
  return [
    ...(proposals.length ? [line('label', t.proposals), ...proposals.flatMap((one) => proposalParts(one, head))] : []),
    ...(votingOrder ? [paragraph(votingOrder)] : []),
    ...ballots.flatMap((one) => ballotParts(one, ballots.length > 1, head)),
  ]
}

/** The law's sentences stand once, also when the course of the item tells them too. */
const courseOf = ({ course, disqualifications, doors, findings }: MinutesItem): string[] => [
  ...new Set(
    [
      ...course,
      ...disqualifications.flatMap(({ said }) => said),
      ...doors.flatMap(({ said }) => said),
      ...findings.map(({ said }) => said),
    ].filter(Boolean),
  ),
]

/** «11.42», of an instant as text. */
export const clock = (at: string, language: Language) => timeOf(Temporal.Instant.from(at), language)

function questionsOf({ questions }: MinutesItem, { language }: Letterhead): Part[] {
  if (!questions.length) return []
  return [
    line('label', speak(words, language).questions),
    {
      kind: 'list',
      numbered: true,
      start: 1,
      items: questions.map((text) => [{ kind: 'paragraph', runs: runs(text) }]),
    },
  ]
}

function signingOf({ signings }: MinutesItem, { language }: Letterhead): Part[] {
  const t = speak(words, language)
  if (!signings.length) return []
  const rows = signings.map(({ name, signatory, signedAt }) => [
    name,
    signatory,
    signedAt ? clock(signedAt, language) : '–',
  ])
  const columns = [t.signingParty, t.signatory, t.signedAt]
  return [{ kind: 'figures', figures: { caption: t.signing, head: columns, rows, sides: ['left', 'left', 'right'] } }]
}

function proposalParts({ said, text, withdrawn }: MinutesProposal, { baseUrl, language }: Letterhead): Part[] {
  return [
    paragraph(said),
    { kind: 'quote', blocks: prose(text, 4, baseUrl) },
    ...(withdrawn ? [paragraph(speak(words, language).withdrawnProposal)] : []),
  ]
}

function ballotParts(ballot: MinutesBallot, several: boolean, { language }: Letterhead): Part[] {
  const t = speak(words, language)
  const question: Part = { kind: 'paragraph', runs: [{ text: ballot.question, italic: true }] }
  return [
    line('label', several ? t.voteNumbered(ballot.number) : t.vote),
    question,
    ...ballot.said.map(paragraph),
    ...municipalityTable(ballot, t),
    ...namedTable(ballot, t),
  ]
}

type T = ReturnType<typeof speak<typeof words>>

/** For and against stand alike; the sum is what the choices add up to. */
function municipalityTable({ choices, municipalities }: MinutesBallot, t: T): Part[] {
  if (!municipalities.length) return []
  const rows = municipalities.map(({ name, votes }) => [name, ...votes.map(String)])
  const sum = choices.map((_, at) => String(municipalities.reduce((all, { votes }) => all + (votes[at] ?? 0), 0)))
  return [
    {
      kind: 'figures',
      figures: {
        caption: t.byMunicipality,
        head: [t.municipality, ...choices.map(({ label }) => label)],
        rows: [...rows, [t.total, ...sum]],
        sides: ['left', ...choices.map(() => 'right' as const)],
        sum: true,
      },
    },
  ]
}

function namedTable({ choices, named }: MinutesBallot, t: T): Part[] {
  if (!named.length) return []
  const rows = named.map(({ name, participantName, party, choice }) => [
    name,
    participantName,
    party,
    choice === null ? t.didNotVote : (choices[choice]?.label ?? ''),
  ])
  return [
    {
      kind: 'figures',
      figures: {
        caption: t.byName,
        head: [t.name, t.municipality, t.party, t.voted],
        rows,
        sides: ['left', 'left', 'left', 'left'],
      },
    },
  ]
}
