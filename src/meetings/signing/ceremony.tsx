import type { Paper } from '../../cases/paper.ts'
import { Papers } from '../../cases/papers.tsx'
import { dayAndClock } from '../../foundation/days.ts'
import type { Visit } from '../../foundation/http/visit.ts'
import { Button } from '../../foundation/layout/buttons.tsx'
import { Timeline } from '../../foundation/layout/lists.tsx'
import { Section } from '../../foundation/layout/text.tsx'
import { speak } from '../../foundation/words.ts'
import type { Signing } from './store.ts'
import { words } from './words.ts'

interface CeremonyProps {
  readonly visit: Visit
  /** Where the secretary says that a party has signed. */
  readonly action: string
  readonly signings: readonly Signing[]
  readonly documents: readonly Paper[]
  /** True for the secretary, while the meeting is held or afterwards. */
  readonly edits: boolean
}

/** Who signs, in their order; the first who has not, signs now. Fit for the screen in the room. */
export function Ceremony({ visit, action, signings, documents, edits }: CeremonyProps) {
  const t = speak(words, visit.language)
  const next = signings.find(({ signedAt }) => !signedAt)
  const count = signings.filter(({ signedAt }) => signedAt).length
  return (
    <>
      <p class="lead" role="status">
        {next ? t.someSigned(count, signings.length) : t.allSigned}
      </p>
      <Timeline
        label={t.parties}
        items={signings.map((one) => ({
          id: `part-${one.party}`,
          title: one.name,
          state: one.signedAt ? 'done' : one === next ? 'now' : 'ahead',
          text: (
            <>
              {one.signatory ? <p class="muted">{t.signatory(one.signatory)}</p> : null}
              <p>
                {one.signedAt ? t.signedAt(dayAndClock(one.signedAt, visit.language)) : one === next ? t.next : null}
              </p>
              {edits ? <Note visit={visit} action={action} signing={one} /> : null}
            </>
          ),
        }))}
      />
      {documents.length ? (
        <Section heading={t.documents} id="dokument">
          <Papers papers={documents} />
        </Section>
      ) : null}
    </>
  )
}

function Note({ visit, action, signing }: { visit: Visit; action: string; signing: Signing }) {
  const t = speak(words, visit.language)
  const { party, name, signedAt } = signing
  return (
    <form method="post" action={`${action}/${party}`}>
      <input type="hidden" name="signert" value={signedAt ? 'nei' : 'ja'} />
      <Button look={signedAt ? 'quiet' : 'secondary'}>{signedAt ? t.takeBack(name) : t.sign(name)}</Button>
    </form>
  )
}
