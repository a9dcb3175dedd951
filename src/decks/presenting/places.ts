import type { Visit } from '../../foundation/http/visit.ts'
import { meetingDeskPath, meetingPath } from '../../meetings/paths.ts'
import type { Deck, Slide } from '../slide.ts'

export const publicPath = '/:council/moter/:meeting/lysark'
export const deskPath = '/:council/skrivebord/moter/:meeting/lysark'

/** `/mosseregionen/moter/2024-12-12/lysark` */
export const deckAddress = ({ council, meeting }: Deck): string => `${meetingPath({ council }, meeting)}/lysark`

/** Where the secretary chooses what is shown. */
export const deckDeskAddress = (visit: Visit, meeting: { readonly address: string }): string =>
  `${meetingDeskPath(visit, meeting)}/lysark`

export const slideAddress = (deck: Deck, { key }: Pick<Slide, 'key'>): string => `${deckAddress(deck)}/${key}`

/** All that a slide can change with, and where the presenter stands. */
export function changesOf(visit: Visit, { meeting }: Deck): string {
  const nouns = ['agreement', 'clause', 'strategy', 'priority-area', 'plan', 'goal', 'plan-action', 'budget', 'budget-line',
    'contribution', 'stated-sum', 'participant', 'case', 'agenda-item', 'picture', 'council', 'body'] // biome-ignore format: one list
  const topics = [...nouns, `*:${meeting.meeting}`]
  return `/${visit.council}/endringer?${topics.map((topic) => `emne=${encodeURIComponent(topic)}`).join('&')}`
}
