import type { Said, Words } from '../../foundation/words.ts'
import type { SpeakerKind } from './rules.ts'

export const speakerKindWords: Readonly<Record<SpeakerKind, Said>> = {
  speech: ['Innlegg', 'Innlegg', 'Speech'],
  reply: ['Replikk', 'Replikk', 'Reply'],
  'point-of-order': ['Til dagsorden', 'Til dagsorden', 'Point of order'],
}

export const words = {
  askToSpeak: ['Be om ordet', 'Be om ordet', 'Ask to speak'],
  speaks: (name: string) => [`${name} har ordet`, `${name} har ordet`, `${name} is speaking`],
  yourTurn: (place: number) => [
    `Du er nummer ${place} på talelisten.`,
    `Du er nummer ${place} på talelista.`,
    `You are number ${place} in line.`,
  ],
  nothingUp: [
    'Ingen sak er oppe. Be om ordet når en sak er tatt opp.',
    'Inga sak er oppe. Be om ordet når ei sak er teken opp.',
    'No item is up. Ask to speak when one has been taken up.',
  ],
  nobodySpoke: [
    'Ingen har hatt ordet i saken, så det er ingenting å svare på.',
    'Ingen har hatt ordet i saka, så det er ingenting å svare på.',
    'Nobody has spoken on the item, so there is nothing to reply to.',
  ],
  notPresent: [
    'Bare den som er registrert til stede, kan be om ordet.',
    'Berre den som er registrert til stades, kan be om ordet.',
    'Only somebody registered as present can ask to speak.',
  ],
  mayNotSpeak: [
    'Denne plassen gir møterett, men ikke talerett.',
    'Denne plassen gir møterett, men ikkje talerett.',
    'This seat gives the right to attend, not to speak.',
  ],
  stepsAside: [
    'Den som har trådt til side i saken, deltar ikke i debatten.',
    'Den som har tredd til side i saka, deltek ikkje i debatten.',
    'Somebody who has stepped aside from the case takes no part in the debate.',
  ],
  nameMissing: [
    'Skriv navnet på den som vil snakke.',
    'Skriv namnet på den som vil snakke.',
    'Write who wants to speak.',
  ],
  gone: [
    'Denne taleren står ikke på listen lenger.',
    'Denne talaren står ikkje på lista lenger.',
    'This speaker is no longer on the list.',
  ],
  hasSpoken: ['Taleren har hatt ordet.', 'Talaren har hatt ordet.', 'The speaker has spoken.'],
  listEmpty: ['Talelisten er tom.', 'Talelista er tom.', 'Nobody is waiting to speak.'],
  wholeMinutes: [
    'Skriv taletiden i hele minutter, fra 1 til 60.',
    'Skriv taletida i heile minutt, frå 1 til 60.',
    'Give the speaking time in whole minutes, from 1 to 60.',
  ],
  meetingIsOver: ['Møtet er hevet.', 'Møtet er heva.', 'The meeting is closed.'],
  speakingTime: (minutes: number) => [
    minutes === 1 ? 'Taletid 1 minutt' : `Taletid ${minutes} minutter`,
    `Taletid ${minutes} minutt`,
    minutes === 1 ? 'Speaking time 1 minute' : `Speaking time ${minutes} minutes`,
  ],
  nobodySpeaks: ['Ingen har ordet.', 'Ingen har ordet.', 'Nobody is speaking.'],
  isFirst: ['Taleren står allerede først.', 'Talaren står allereie først.', 'The speaker is already first.'],
  isLast: ['Taleren står allerede sist.', 'Talaren står allereie sist.', 'The speaker is already last.'],
} satisfies Words
