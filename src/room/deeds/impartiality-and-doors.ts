import {
  decideDisqualification,
  raiseDisqualification,
  withdrawDisqualification,
} from '../../meetings/disqualification/actions.ts'
import { closeDoors, openDoors } from '../../meetings/doors/actions.ts'
import { closingBases } from '../../meetings/doors/rules.ts'
import { chair, type Deeds, member, oneOf, text } from './doing.ts'

/** Who steps aside from an item, and who has to leave the room for it. */
export const impartialityAndDoorDeeds = {
  inhabilitet: member((doing) =>
    raiseDisqualification(doing.tx, doing.act, doing.meeting.meeting, {
      agendaItem: text(doing, 'punkt'),
      person: doing.person,
      kind: oneOf(doing, 'slag', ['disqualified', 'excused'] as const),
      raised: doing.byTheDesk ? oneOf(doing, 'reist', ['by-the-member', 'by-another'] as const) : 'by-the-member',
      reason: text(doing, 'grunn'),
      at: doing.at,
    }),
  ),
  'avgjor-inhabilitet': chair((doing) => {
    const outcome = oneOf(doing, 'utfall', ['steps-aside', 'takes-part', 'open'] as const)
    const settled =
      outcome === 'open'
        ? null
        : { outcome, legalBasis: text(doing, 'annen-hjemmel') || text(doing, 'hjemmel'), at: doing.at }
    return decideDisqualification(doing.tx, doing.act, doing.meeting.meeting, text(doing, 'sporsmal'), settled)
  }),
  'trekk-inhabilitet': member((doing) =>
    withdrawDisqualification(doing.tx, doing.act, doing.meeting.meeting, text(doing, 'sporsmal')),
  ),
  'lukk-dorene': chair((doing) =>
    closeDoors(doing.tx, doing.act, doing.meeting.meeting, {
      agendaItem: text(doing, 'punkt'),
      basis: oneOf(doing, 'grunnlag', closingBases),
      provision: text(doing, 'bestemmelse'),
      debateClosed: text(doing, 'debatt-lukket') !== '',
      at: doing.at,
    }),
  ),
  'apne-dorene': chair(({ tx, act, meeting, at }) => openDoors(tx, act, meeting.meeting, { at })),
} satisfies Deeds
