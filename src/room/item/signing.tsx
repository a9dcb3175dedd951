import { timeOf } from '../../foundation/days.ts'
import type { Visit } from '../../foundation/http/visit.ts'
import { Icon } from '../../foundation/layout/icon.tsx'
import { Heading } from '../../foundation/layout/text.tsx'
import { speak } from '../../foundation/words.ts'
import { signingPath } from '../../meetings/paths.ts'
import type { Signing } from '../../meetings/signing/store.ts'
import { words as signingWords } from '../../meetings/signing/words.ts'
import { DeedButton } from '../deeds/form.tsx'
import type { Room } from '../reading.ts'
import { words } from './words.ts'

interface SigningProps {
  readonly visit: Visit
  readonly room: Room
  /** With one tap for each who has signed, and back. */
  readonly conducts: boolean
}

/** Who signs, in their order; the first who has not is next. */
export function SigningList({ visit, room, conducts }: SigningProps) {
  const t = speak(words, visit.language)
  const { item, signings } = room
  if (!item || !signings.length) return null
  const next = signings.find(({ signedAt }) => !signedAt)
  return (
    <section class="item-list">
      <Heading level={3} size="small">
        {t.parties}
      </Heading>
      <ol class="signings">
        {signings.map((one) => (
          <li key={one.party} aria-current={one === next ? 'step' : undefined}>
            <span class="signing-party">
              {one.name}
              <small>
                {[one.signatory, one === next ? speak(signingWords, visit.language).next : '']
                  .filter(Boolean)
                  .join('. ')}
              </small>
            </span>
            <Signed visit={visit} room={room} conducts={conducts} one={one} isNext={one === next} />
          </li>
        ))}
      </ol>
      <p>
        <a href={signingPath(visit, room.meeting, item.agendaItem)}>{t.ceremony}</a>
      </p>
    </section>
  )
}

function Signed({ visit, room, conducts, one, isNext }: SigningProps & { one: Signing; isNext: boolean }) {
  const t = speak(words, visit.language)
  const s = speak(signingWords, visit.language)
  const hidden = { punkt: room.item?.agendaItem ?? '', part: one.party }
  const id = `signert-${one.party}` // the focus stays with the party when the button turns
  return (
    <span class="signing-state">
      {one.signedAt ? (
        <span>
          <Icon name="check" /> {s.signedAt(timeOf(one.signedAt, visit.language))}
        </span>
      ) : null}
      {!conducts ? null : one.signedAt ? (
        <DeedButton
          visit={visit}
          room={room}
          deed="signert"
          hidden={{ ...hidden, 'likevel-ikke': 'ja' }}
          id={id}
          text={t.undo}
          says={s.takeBack(one.name)}
          label={`${t.undo}: ${s.sign(one.name)}`}
          look="quiet"
        />
      ) : (
        <DeedButton
          visit={visit}
          room={room}
          deed="signert"
          hidden={hidden}
          id={id}
          text={t.hasSigned}
          label={s.sign(one.name)}
          look={isNext ? 'secondary' : 'quiet'}
        />
      )}
    </span>
  )
}
