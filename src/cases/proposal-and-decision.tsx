import { longDay } from '../foundation/days.ts'
import type { Visit } from '../foundation/http/visit.ts'
import { LinkButton } from '../foundation/layout/buttons.tsx'
import { RichText } from '../foundation/layout/rich-text.tsx'
import { Reading } from '../foundation/layout/text.tsx'
import { speak } from '../foundation/words.ts'
import type { AfterDecisionDrawn } from './decisions/after.ts'
import { outcomeSaid } from './decisions/outcome.ts'
import type { DecidedCase } from './decisions/store.ts'
import { words as decisionWords } from './decisions/words.ts'
import { caseAddress } from './numbers/rules.ts'
import type { CouncilCase } from './store.ts'
import { words } from './words.ts'
import { Written } from './written/list.tsx'
import { words as writtenWords } from './written/words.ts'

interface DecisionTextProps {
  readonly visit: Visit
  readonly one: CouncilCase
  readonly decision: DecidedCase
  readonly edits: boolean
  readonly afterOf: AfterDecisionDrawn
}

/** What was decided, word for word, how it was voted, and what became of it. */
export function DecisionText({ visit, one, decision, edits, afterOf }: DecisionTextProps) {
  const t = speak(decisionWords, visit.language)
  const { bodyName, day } = decision
  const label = `${t.decision}: ${bodyName}, ${longDay(day, visit.language)}`
  return (
    <div>
      <Reading kind="resolution" label={label}>
        <RichText text={decision.text} />
        <p class="resolution-label">{outcomeSaid(decision, visit.language)}</p>
      </Reading>
      <Written
        language={visit.language}
        documents={[
          { title: writtenWords.extract, path: `/${visit.council}/vedtak/${decision.decision}/saerutskrift` },
        ]}
      />
      {afterOf(visit, decision, { deadline: false })}
      {edits ? (
        <LinkButton
          look="quiet"
          href={`/${visit.council}/skrivebord/saker/${caseAddress(one)}/vedtak/${decision.decision}`}
        >
          {t.changeDecision}
        </LinkButton>
      ) : null}
    </div>
  )
}

interface ProposalProps {
  readonly visit: Visit
  readonly one: CouncilCase
  readonly decisions: readonly DecidedCase[]
}

/** What was proposed stands first until something is decided, and folded under it afterwards. */
export function Proposal({ visit, one, decisions }: ProposalProps) {
  if (!one.proposal) return null
  const t = speak(words, visit.language)
  const label = one.recommendedBy ? t.proposalOf(one.recommendedBy) : t.proposal
  const text = (
    <Reading kind="draft" label={label}>
      <RichText text={one.proposal} />
    </Reading>
  )
  if (!decisions.length) return text
  return (
    <details class="fold">
      <summary>{label}</summary>
      {text}
    </details>
  )
}
