import type { Visit } from '../../foundation/http/visit.ts'
import { Panel, Tag } from '../../foundation/layout/text.tsx'
import { say, speak } from '../../foundation/words.ts'
import type { DecidedCase } from '../decisions/store.ts'
import type { CouncilCase } from '../store.ts'
import type { OpenAgenda, Treatment } from '../treatment.ts'
import { placeOf } from './board.tsx'
import { DeedButton, PutOnAgenda } from './deeds.tsx'
import { whyCannotHide } from './rules.ts'
import { placeWords, words } from './words.ts'

interface DeskPanelProps {
  readonly visit: Visit
  readonly one: CouncilCase
  readonly treatments: readonly Treatment[]
  readonly decisions: readonly DecidedCase[]
  readonly agendas: readonly OpenAgenda[]
}

/** Where the case stands on the desk, and what can be done with it there. */
export function DeskPanel({ visit, one, treatments, decisions, agendas }: DeskPanelProps) {
  const t = speak(words, visit.language)
  const place = placeOf(one, treatments, decisions, visit)
  return (
    <Panel>
      <h2 class="heading-medium">{t.place}</h2>
      <p>
        <Tag tone="calm">{say(placeWords[place], visit.language)}</Tag>
      </p>
      {place === 'queue' ? <PutOnAgenda visit={visit} one={one} agendas={agendas} /> : null}
      <div class="button-row">
        {place === 'queue' || place === 'agenda' ? null : (
          <DeedButton visit={visit} one={one} word="klar">
            {t.ready}
          </DeedButton>
        )}
        {place === 'queue' && one.readyAt ? (
          <DeedButton visit={visit} one={one} word="ikke-klar">
            {t.notReady}
          </DeedButton>
        ) : null}
        {one.access === 'public' && !one.publishedAt ? (
          <DeedButton visit={visit} one={one} word="vis">
            {t.show}
          </DeedButton>
        ) : null}
        {one.publishedAt && one.access === 'public' && !decisions.length && !whyCannotHide(treatments) ? (
          <DeedButton visit={visit} one={one} word="skjul">
            {t.hide}
          </DeedButton>
        ) : null}
      </div>
    </Panel>
  )
}
