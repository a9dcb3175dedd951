import type { Tx } from '../foundation/database/council.ts'
import type { Visit } from '../foundation/http/visit.ts'
import { LinkButton } from '../foundation/layout/buttons.tsx'
import { Section } from '../foundation/layout/text.tsx'
import { speak } from '../foundation/words.ts'
import type { Meeting } from '../meetings/store.ts'
import { assemble } from './assembly/assemble.ts'
import type { Missing } from './completeness/missing.ts'
import { MissingList } from './completeness/missing-list.tsx'
import { whatIsMissing } from './completeness/rules.ts'
import type { MinutesContent } from './content.ts'
import { ItemView } from './item-view.tsx'
import { words } from './page-words.ts'
import { minutesDeskPath } from './paths.ts'
import { readFacts } from './reading.ts'

/** The minutes as they stand at this moment, and what they lack. */
export interface WritingNow {
  readonly content: MinutesContent
  readonly missing: readonly Missing[]
}

/** For the secretary: nothing is left out. */
export async function readWritingNow(tx: Tx, council: string, meeting: Meeting): Promise<WritingNow> {
  const facts = await readFacts(tx, council, meeting)
  return { content: assemble(facts, { open: false }), missing: whatIsMissing(facts) }
}

interface WritingItselfProps {
  readonly visit: Visit
  readonly meeting: Meeting
  readonly writing: WritingNow
  /** The item that is up: what the minutes say of it stands first. */
  readonly agendaItem?: string | null
}

/** A part of the secretary's room desk: the minutes as they grow, and what is missing so far. */
export function WritingItself({ visit, meeting, writing, agendaItem }: WritingItselfProps) {
  const t = speak(words, visit.language)
  const { content, missing } = writing
  const item = content.items.find((one) => one.agendaItem === agendaItem)
  const soFar = missing.filter((one) => one.agendaItem === null || wasTreated(content, one.agendaItem))
  return (
    <Section heading={t.writesItself} id="protokollen">
      <div class="minutes-facts" lang={content.language}>
        {item ? (
          <>
            <h3>{item.heading}</h3>
            <ItemView item={item} language={content.language} />
          </>
        ) : (
          <p>{[...content.said, ...content.findings.map(({ said }) => said)].join(' ') || t.nothingUnder}</p>
        )}
      </div>
      <h3>{t.missing}</h3>
      <MissingList visit={visit} meeting={meeting} missing={soFar} />
      <LinkButton href={minutesDeskPath(visit, meeting)}>{t.writeMinutes}</LinkButton>
    </Section>
  )
}

/** What is still to come on the agenda is not missing yet. */
const wasTreated = ({ items }: MinutesContent, agendaItem: string) =>
  items.some((one) => one.agendaItem === agendaItem && one.treated.length > 0)
