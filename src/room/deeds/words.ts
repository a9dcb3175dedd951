import type { Words } from '../../foundation/words.ts'

export const words = {
  onlyTheChair: [
    'Bare sekretæren og møtelederen styrer møtet.',
    'Berre sekretæren og møteleiaren styrer møtet.',
    'Only the secretary and the meeting chair conduct the meeting.',
  ],
  itemHasPassed: [
    'Møtet har gått videre til et annet punkt, så dette ble ikke gjort.',
    'Møtet har gått vidare til eit anna punkt, så dette blei ikkje gjort.',
    'The meeting has moved on to another item, so this was not done.',
  ],
  ballotFirst: [
    'En votering pågår. Avslutt den først.',
    'Ei røysting går føre seg. Avslutt ho først.',
    'A vote is open. Close it first.',
  ],
  hasVoted: [
    'Det er stemt i møtet, så åpningen kan ikke trekkes tilbake.',
    'Det er røysta i møtet, så opninga kan ikkje trekkjast tilbake.',
    'Votes have been held in the meeting, so its opening cannot be withdrawn.',
  ],
  notYours: [
    'Det er ikke ditt, eller det er borte.',
    'Det er ikkje ditt, eller det er borte.',
    'It is not yours, or it is gone.',
  ],
} satisfies Words
