import {
  askToSpeak,
  endSpeech,
  letSpeak,
  moveSpeaker,
  takeBackFloor,
  withdrawSpeaker,
} from '../../meetings/speakers/actions.ts'
import type { SpeakerKind } from '../../meetings/speakers/rules.ts'
import { agreeSpeakingTime } from '../../meetings/speakers/time/actions.ts'
import { chair, type Deeds, given, member, oneOf, text } from './doing.ts'

const speakerKinds: readonly SpeakerKind[] = ['speech', 'reply', 'point-of-order']

/** Who has the floor, and who waits for it. */
export const speakerDeeds = {
  taler: member((doing) =>
    askToSpeak(doing.tx, doing.act, doing.meeting.meeting, {
      ...(doing.byTheDesk && text(doing, 'gjest') ? { guest: text(doing, 'gjest') } : { person: doing.person }),
      kind: oneOf(doing, 'slag', speakerKinds),
      at: doing.at,
    }),
  ),
  'gi-ordet': chair((doing) =>
    letSpeak(doing.tx, doing.act, doing.meeting.meeting, { speaker: given(doing, 'taler'), at: doing.at }),
  ),
  'ta-tilbake-ordet': chair((doing) => takeBackFloor(doing.tx, doing.act, doing.meeting.meeting, text(doing, 'taler'))),
  'slutt-ordet': chair(({ tx, act, meeting, at }) => endSpeech(tx, act, meeting.meeting, { at })),
  'stryk-taler': member((doing) => withdrawSpeaker(doing.tx, doing.act, doing.meeting.meeting, text(doing, 'taler'))),
  'flytt-taler': chair((doing) =>
    moveSpeaker(
      doing.tx,
      doing.act,
      doing.meeting.meeting,
      text(doing, 'taler'),
      oneOf(doing, 'retning', ['up', 'down', 'first', 'last'] as const),
    ),
  ),
  taletid: chair((doing) =>
    agreeSpeakingTime(
      doing.tx,
      doing.act,
      doing.meeting.meeting,
      given(doing, 'minutter') ? Number(text(doing, 'minutter')) : null,
    ),
  ),
} satisfies Deeds
