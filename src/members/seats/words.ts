import type { Words } from '../../foundation/words.ts'

export const words = {
  newSeat: ['Ny plass', 'Ny plass', 'New seat'],
  changeSeat: ['Endre plass', 'Endre plass', 'Change seat'],
  body: ['Organ', 'Organ', 'Body'],
  kind: ['Type', 'Type', 'Type'],
  member: ['Medlem', 'Medlem', 'Member'],
  observer: ['Observatør', 'Observatør', 'Observer'],
  participant: ['Valgt av', 'Vald av', 'Elected by'],
  participantHint: [
    'Kommunen som velger. La feltet stå tomt for en plass som rådet selv fyller.',
    'Kommunen som vel. Lat feltet stå tomt for ein plass som rådet sjølv fyller.',
    'The municipality that elects. Leave the field empty for a seat that the council itself fills.',
  ],
  label: ['Hva plassen heter', 'Kva plassen heiter', 'What the seat is called'],
  labelHint: ['For eksempel ordfører.', 'Til dømes ordførar.', 'For example mayor.'],
  position: ['Rekkefølge', 'Rekkjefølgje', 'Order'],
  maySpeak: ['Har talerett', 'Har talerett', 'Has the right to speak'],
  mayPropose: ['Har forslagsrett', 'Har framleggsrett', 'Has the right to propose'],
  rightsHint: [
    'Gjelder observatører. Medlemmer har begge deler.',
    'Gjeld observatørar. Medlemer har begge delar.',
    'For observers. Members have both.',
  ],
  memberOfNobody: [
    'I representantskapet blir hvert medlem valgt av en kommune. Velg kommunen.',
    'I representantskapet blir kvar medlem vald av ein kommune. Vel kommunen.',
    'Each member of the council of representatives is elected by a municipality. Choose which.',
  ],
  memberMustSpeak: [
    'Et medlem har alltid talerett.',
    'Ein medlem har alltid talerett.',
    'A member always has the right to speak.',
  ],
  noSuchBody: ['Organet finnes ikke lenger.', 'Organet finst ikkje lenger.', 'The body no longer exists.'],
} satisfies Words
