import type { VNode } from 'preact'
import { OutBox } from '../../foundation/layout/out-box.tsx'
import { speak } from '../../foundation/words.ts'
import { meetingPath, roomPath } from '../../meetings/paths.ts'
import { conducts } from '../deeds/rules.ts'
import { LivePart } from '../live-part.tsx'
import { scriptPath } from '../paths.ts'
import { PhoneNext, PhonePresent } from './around.tsx'
import { PhoneFloor } from './floor.tsx'
import { PhoneMore } from './more.tsx'
import { type Phone, PhoneHead, PhoneItem, PhoneVote } from './parts.tsx'
import { words } from './words.ts'

interface PhonePart {
  readonly nouns: readonly string[]
  readonly show: (phone: Phone) => VNode | null
}

/** Few, since every phone in the room asks for them when something happens. */
export const phoneParts = {
  topp: { nouns: ['meeting', 'item', 'recess', 'doors'], show: (phone) => <PhoneHead {...phone} /> },
  stem: { nouns: ['item', 'ballot'], show: (phone) => <PhoneVote {...phone} /> },
  sak: { nouns: ['meeting', 'item', 'proposal', 'voting-order', 'signing'], show: (phone) => <PhoneItem {...phone} /> },
  ordet: {
    nouns: ['meeting', 'item', 'speaker', 'presence', 'recess'],
    show: (phone) => <PhoneFloor {...phone} />,
  },
  mer: {
    nouns: ['meeting', 'item', 'disqualification', 'presence', 'proposal'],
    show: (phone) => <PhoneMore {...phone} />,
  },
  etter: {
    nouns: ['meeting', 'item', 'presence'],
    show: (phone) => (
      <>
        <PhoneNext {...phone} />
        <PhonePresent {...phone} />
      </>
    ),
  },
} as const satisfies Record<string, PhonePart>

export type PhonePartName = keyof typeof phoneParts

/** The meeting in one hand: what is up, my vote, the floor, and what comes. */
export function PhonePage(phone: Phone) {
  const { visit, room, person } = phone
  const t = speak(words, visit.language)
  return (
    <OutBox owner={`${visit.council} ${person}`} language={visit.language}>
      <div class="phone">
        <Part {...phone} part="topp" class="phone-top" />
        <spoken-words of=".phone-head" />
        <spoken-words of="#stem-na" />
        <spoken-words of="#min-plass" />
        <div class="phone-body">
          <Part {...phone} part="stem" />
          <Part {...phone} part="sak" />
          <Part {...phone} part="ordet" />
          <Part {...phone} part="mer" />
          <Part {...phone} part="etter" />
        </div>
        <nav class="phone-links" aria-label={t.papers}>
          <a href={meetingPath(visit, room.meeting)}>{t.papers}</a>
          {conducts(person, room) ? <a href={scriptPath(visit, room.meeting)}>{t.script}</a> : null}
        </nav>
      </div>
    </OutBox>
  )
}

function Part({ part, class: look, ...phone }: Phone & { part: PhonePartName; class?: string }) {
  const { visit, room } = phone
  const { nouns, show } = phoneParts[part]
  return (
    <div class={look}>
      <LivePart
        visit={visit}
        meeting={room.meeting.meeting}
        page={roomPath(visit, room.meeting)}
        part={part}
        nouns={nouns}
      >
        {show(phone)}
      </LivePart>
    </div>
  )
}
