import { changeVotingOrder, moveProposal, restoreProposal, withdrawProposal } from '../../meetings/proposals/actions.ts'
import { proposalKinds } from '../../meetings/proposals/rules.ts'
import { enterRemark, withdrawRemark } from '../../meetings/remarks/actions.ts'
import { chair, type Deeds, given, member, oneOf, text } from './doing.ts'

/** What is proposed, in which order it is voted on, and what somebody wants in the minutes. */
export const proposalDeeds = {
  forslag: member((doing) =>
    moveProposal(doing.tx, doing.act, doing.meeting.meeting, {
      agendaItem: text(doing, 'punkt'),
      person: doing.person,
      kind: oneOf(doing, 'slag', ['alternative', ...proposalKinds] as const),
      text: text(doing, 'tekst'),
      amends: given(doing, 'gjelder'),
      source: doing.byTheDesk ? 'floor' : 'phone',
      at: doing.at,
    }),
  ),
  'trekk-forslag': member((doing) =>
    withdrawProposal(doing.tx, doing.act, doing.meeting.meeting, text(doing, 'forslag'), { at: doing.at }),
  ),
  'hent-forslag': chair((doing) => restoreProposal(doing.tx, doing.act, doing.meeting.meeting, text(doing, 'forslag'))),
  rekkefolge: chair((doing) =>
    changeVotingOrder(doing.tx, doing.act, doing.meeting.meeting, {
      agendaItem: text(doing, 'punkt'),
      order: text(doing, 'foreslatt') ? null : orderIn(doing.form),
      reason: text(doing, 'grunn'),
    }),
  ),
  tilforsel: member((doing) =>
    enterRemark(doing.tx, doing.act, doing.meeting.meeting, {
      agendaItem: text(doing, 'punkt'),
      person: doing.person,
      kind: oneOf(doing, 'slag', ['remark', 'dissent'] as const),
      text: text(doing, 'tekst'),
      at: doing.at,
    }),
  ),
  'trekk-tilforsel': member((doing) =>
    withdrawRemark(doing.tx, doing.act, doing.meeting.meeting, text(doing, 'tilforsel')),
  ),
} satisfies Deeds

/** `plass-<proposal>` holds the turn of each; those with the same turn keep their order. */
const orderIn = (form: FormData): string[] =>
  [...form]
    .flatMap(([name, value]) => (name.startsWith('plass-') ? [{ proposal: name.slice(6), turn: Number(value) }] : []))
    .sort((one, other) => one.turn - other.turn)
    .map(({ proposal }) => proposal)
