import { chooseChair } from '../../meetings/chair/actions.ts'
import {
  beginRecess,
  closeMeeting,
  endRecess,
  finishItem,
  openMeeting,
  reopenMeeting,
  takeUp,
  withdrawOpening,
} from '../../meetings/course/actions.ts'
import { find, withdrawFinding } from '../../meetings/findings/actions.ts'
import { findingKinds } from '../../meetings/findings/rules.ts'
import { chair, clock, type Deeds, given, oneOf, text } from './doing.ts'

/** The meeting opens, goes from item to item, pauses and closes; what it finds on the way. */
export const courseDeeds = {
  // Two who press at the same moment mean the same: what is so already is not refused.
  apne: chair(async ({ tx, act, meeting, at }) =>
    meeting.openedAt && !meeting.closedAt ? undefined : openMeeting(tx, act, meeting.meeting, { at }),
  ),
  'trekk-apningen': chair(({ tx, act, meeting }) => withdrawOpening(tx, act, meeting.meeting)),
  hev: chair(async ({ tx, act, meeting, at }) =>
    meeting.closedAt ? undefined : closeMeeting(tx, act, meeting.meeting, { at }),
  ),
  gjenoppta: chair(({ tx, act, meeting }) => reopenMeeting(tx, act, meeting.meeting)),
  moteleder: chair((doing) =>
    chooseChair(doing.tx, doing.act, doing.meeting.meeting, { person: given(doing, 'person'), at: doing.at }),
  ),
  'ta-opp': chair((doing) =>
    takeUp(doing.tx, doing.act, doing.meeting.meeting, text(doing, 'punkt'), { at: doing.at }),
  ),
  ferdig: chair((doing) =>
    finishItem(doing.tx, doing.act, doing.meeting.meeting, text(doing, 'punkt'), { at: doing.at }),
  ),
  pause: chair((doing) =>
    beginRecess(doing.tx, doing.act, doing.meeting.meeting, { at: doing.at, resumesAt: clock(doing, 'klokke') }),
  ),
  fortsett: chair(({ tx, act, meeting, at }) => endRecess(tx, act, meeting.meeting, { at })),
  funn: chair((doing) =>
    find(doing.tx, doing.act, doing.meeting.meeting, oneOf(doing, 'funn', findingKinds), {
      agendaItem: given(doing, 'punkt'),
      remark: text(doing, 'merknad'),
      objectors: Number(text(doing, 'imot')) || 0,
      chairObjects: text(doing, 'moteleder-imot') !== '',
      at: doing.at,
    }),
  ),
  'trekk-funn': chair((doing) => withdrawFinding(doing.tx, doing.act, doing.meeting.meeting, text(doing, 'funn'))),
} satisfies Deeds
