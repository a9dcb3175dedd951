import type { Visit } from '../../foundation/http/visit.ts'
import { Button } from '../../foundation/layout/buttons.tsx'
import { Difference } from '../../foundation/layout/difference.tsx'
import { NumberField, TextField } from '../../foundation/layout/fields.tsx'
import { RichText } from '../../foundation/layout/rich-text.tsx'
import { Heading, Tag } from '../../foundation/layout/text.tsx'
import { say, speak } from '../../foundation/words.ts'
import { votingOrder } from '../../meetings/proposals/order.ts'
import type { Proposal } from '../../meetings/proposals/rules.ts'
import { proposalKindWords } from '../../meetings/proposals/words.ts'
import { DeedButton, DeedForm } from '../deeds/form.tsx'
import type { Room } from '../reading.ts'
import { words as roomWords } from '../words.ts'
import { words } from './words.ts'

interface ProposalsProps {
  readonly visit: Visit
  readonly room: Room
  /** May withdraw any, and change the order. */
  readonly conducts: boolean
  /** May withdraw their own. */
  readonly person?: string
}

/** In the order of voting, with what each changes shown in the text. */
export function Proposals({ visit, room, conducts, person }: ProposalsProps) {
  const t = speak(words, visit.language)
  const { item, course } = room
  if (!item) return null
  const own = course.proposals.filter(({ agendaItem }) => agendaItem === item.agendaItem)
  const ordered = votingOrder(course.proposals, item.agendaItem)
  const withdrawn = own.filter(({ withdrawnAt }) => withdrawnAt)
  const order = course.votingOrders.find(({ agendaItem }) => agendaItem === item.agendaItem)
  const shown = ordered.length > 1 ? ordered : ordered.filter(({ kind }) => kind !== 'recommendation')
  if (!shown.length && !withdrawn.length) return null
  return (
    <section class="proposals" aria-label={t.proposals}>
      <Heading level={3} size="small">
        {ordered.length > 1 ? t.votingOrder : t.proposals}
      </Heading>
      {ordered.length > 1 ? <p class="note">{order ? t.chairsOrder(order.reason) : t.proposedOrder}</p> : null}
      <ol class={ordered.length > 1 ? 'ranked' : 'single'}>
        {shown.map((one) => (
          <li key={one.proposal}>
            <OneProposal visit={visit} room={room} one={one} mayWithdraw={conducts || one.person === person} />
          </li>
        ))}
      </ol>
      {withdrawn.map((one) => (
        <div key={one.proposal} class="withdrawn">
          <p class="muted">
            {one.label} ({t.withdrawn})
          </p>
          {conducts ? (
            <DeedButton
              visit={visit}
              room={room}
              deed="hent-forslag"
              hidden={{ forslag: one.proposal }}
              text={t.restore}
              says={`${t.restore}: ${one.label}`}
              look="quiet"
            />
          ) : null}
        </div>
      ))}
      {conducts && ordered.length > 1 ? <ChangeOrder visit={visit} room={room} ordered={ordered} /> : null}
    </section>
  )
}

interface OneProps {
  readonly visit: Visit
  readonly room: Room
  readonly one: Proposal
  readonly mayWithdraw: boolean
}

function OneProposal({ visit, room, one, mayWithdraw }: OneProps) {
  const t = speak(words, visit.language)
  const { from } = speak(roomWords, visit.language)
  const before = room.course.proposals.find(
    ({ proposal, kind, agendaItem }) =>
      proposal === one.amends ||
      (one.kind === 'alternative' && kind === 'recommendation' && agendaItem === one.agendaItem),
  )
  const isMain = one.kind === 'recommendation'
  return (
    <article class="proposal">
      <p class="proposal-head">
        <strong>{one.label}</strong> {isMain ? null : <Tag>{say(proposalKindWords[one.kind], visit.language)}</Tag>}
        {one.name ? <span class="muted">{from(one.name)}</span> : null}
      </p>
      {isMain ? null : (
        <div class="reading">
          <RichText text={one.text} heading={4} />
        </div>
      )}
      {before && one.kind !== 'addition' ? (
        <details class="fold" id={`forskjell-${one.proposal}`}>
          <summary>{t.difference}</summary>
          <Difference
            before={before.text}
            after={one.text}
            language={visit.language}
            beforeLabel={before.label}
            afterLabel={one.label}
          />
        </details>
      ) : null}
      {mayWithdraw && !isMain ? (
        <DeedButton
          visit={visit}
          room={room}
          deed="trekk-forslag"
          hidden={{ forslag: one.proposal }}
          text={t.withdraw}
          label={t.withdrawNamed(one.label)}
          look="quiet"
        />
      ) : null}
    </article>
  )
}

function ChangeOrder({ visit, room, ordered }: { visit: Visit; room: Room; ordered: readonly Proposal[] }) {
  const t = speak(words, visit.language)
  const punkt = room.item?.agendaItem ?? ''
  return (
    <details class="confirm" id="rekkefolge">
      <summary class="ds-button" data-variant="tertiary">
        {t.changeOrder}
      </summary>
      <div class="confirm-panel">
        <DeedForm visit={visit} room={room} deed="rekkefolge" says={t.changeOrder} hidden={{ punkt }}>
          {ordered.map(({ proposal, label }, index) => (
            <NumberField
              key={proposal}
              field={{ name: `plass-${proposal}`, label: t.placeOf(label), size: 3 }}
              value={`${index + 1}`}
            />
          ))}
          <TextField field={{ name: 'grunn', label: t.reasonForOrder, maxLength: 500, required: true }} />
          <Button>{t.save}</Button>
        </DeedForm>
        <DeedButton
          visit={visit}
          room={room}
          deed="rekkefolge"
          hidden={{ punkt, foreslatt: 'ja' }}
          text={t.useProposed}
          look="quiet"
        />
      </div>
    </details>
  )
}
