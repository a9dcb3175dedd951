import type { DocumentFacts, Draft, Holds } from '../draft.ts'
import { type Finding, inferred, type Noted, normalised, wordsOf } from '../found.ts'
import { caseHeading } from '../grammar/case-numbers.ts'
import { headingMeanings } from '../grammar/headings.ts'
import type { Paper } from '../paper.ts'

/** What the document is, from its own headings and from what was found in it. */
export function recogniseDocument(paper: Paper, found: Draft): Finding<DocumentFacts> {
  const words = paper.blocks.slice(0, 1).map((block) => wordsOf(block, ''))
  const holds = holdsOf(paper, found)
  const kind: Holds = paper.isDeck ? 'slide-deck' : (holds[0] ?? 'other')
  const { bokmål, nynorsk } = paper.counted
  const value: Noted<DocumentFacts> = {
    kind: inferred(kind, { says: 'kindOfDocument' }, ...words),
    holds: holds.map((one) => inferred(one, { says: 'kindOfDocument' }, ...words)),
    language: inferred(paper.language, { says: 'languageByWords', with: { bokmål, nynorsk } }, ...words),
    format: normalised(paper.file.format, ...words),
    ...(paper.isDeck && { slides: normalised(paper.file.sections.length, ...words) }),
    ...(!paper.isDeck && paper.file.format === 'pdf' && { pages: normalised(paper.file.sections.length, ...words) }),
  }
  return { value }
}

/** In the order that says most: minutes hold an agenda too, and a notice may hold the plan and budget it deals with. */
function holdsOf(paper: Paper, found: Draft): Holds[] {
  const head = paper.blocks
    .slice(0, 8)
    .filter(({ text }) => text.length < 140 && !caseHeading(text) && !/godkjenn/iu.test(text))
    .flatMap(({ text }) => headingMeanings(text))
  const agenda = found.meeting?.agenda ?? []
  const decided = agenda.some(({ decision }) => decision) || (found.meeting?.present ?? []).length > 0
  const holds: [Holds, boolean][] = [
    ['minutes', !paper.isDeck && (head.includes('minutes') || decided) && !head.includes('notice')],
    ['agenda', agenda.length > 0 || head.includes('notice')],
    ['plan', found.actionPlan !== undefined],
    ['budget', found.budget !== undefined],
  ]
  return holds.filter(([, is]) => is).map(([one]) => one)
}
