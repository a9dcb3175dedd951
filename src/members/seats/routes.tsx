import { bodyChoices } from '../../councils/bodies/choices.ts'
import { listBodies } from '../../councils/bodies/store.ts'
import { editingRoutes } from '../../foundation/desk/editing.tsx'
import { check, choice, text, wholeNumber } from '../../foundation/http/form.ts'
import { office } from '../../foundation/http/route.ts'
import { participantChoices } from '../choices.ts'
import { addSeat, changeSeat, removeSeat } from './actions.ts'
import { findSeat } from './store.ts'
import { words } from './words.ts'

export const seatRoutes = editingRoutes({
  path: '/:council/skrivebord/plasser',
  guard: office('secretary'),
  titles: { create: words.newSeat, change: words.changeSeat },
  form: async (tx, visit) => ({
    body: choice<string>(words.body, bodyChoices(await listBodies(tx, visit.council))),
    kind: choice(
      words.kind,
      [
        { value: 'member', label: words.member },
        { value: 'observer', label: words.observer },
      ],
      { control: 'radio' },
    ),
    participant: choice<string>(words.participant, await participantChoices(tx, visit), {
      hint: words.participantHint,
      optional: true,
    }),
    label: text(words.label, { hint: words.labelHint, maxLength: 100, optional: true }),
    position: wholeNumber(words.position, { maxLength: 3, optional: true }),
    maySpeak: check(words.maySpeak, { hint: words.rightsHint }),
    mayPropose: check(words.mayPropose),
  }),
  begin: (_tx, visit) => ({
    body: visit.query.get('organ') ?? '',
    kind: visit.query.get('slag') === 'observer' ? 'observer' : 'member',
    maySpeak: 'ja',
    mayPropose: 'ja',
  }),
  find: async (tx, visit, id) => {
    const found = await findSeat(tx, visit.council, id)
    if (!found) return undefined
    const { body, kind, participant, label, position, maySpeak, mayPropose } = found
    const rights = { maySpeak: maySpeak ? 'ja' : '', mayPropose: mayPropose ? 'ja' : '' }
    const written = { body, kind, participant: participant ?? '', label, position: `${position}`, ...rights }
    return { name: label || words[kind][0], written }
  },
  create: (tx, act, { participant, label, ...value }) =>
    addSeat(tx, act, { ...value, participant: participant ?? null, label: label ?? '' }),
  change: (tx, act, id, { participant, label, position, ...value }) =>
    changeSeat(tx, act, id, {
      ...value,
      participant: participant ?? null,
      label: label ?? '',
      position: position ?? 1,
    }),
  remove: removeSeat,
  done: (visit) => `/${visit.council}/skrivebord/medlemmer`,
})
