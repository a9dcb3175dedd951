import type { Words } from '../../foundation/words.ts'

export const words = {
  newLeadership: ['Ny leder eller nestleder', 'Ny leiar eller nestleiar', 'New chair or vice-chair'],
  changeLeadership: ['Endre leder eller nestleder', 'Endre leiar eller nestleiar', 'Change chair or vice-chair'],
  body: ['Organ', 'Organ', 'Body'],
  role: ['Verv', 'Verv', 'Office'],
  leader: ['Leder', 'Leiar', 'Chair'],
  deputyLeader: ['Nestleder', 'Nestleiar', 'Vice-chair'],
  participant: ['Kommunen som har vervet', 'Kommunen som har vervet', 'Municipality that holds the office'],
  participantHint: [
    'Når vervet går på omgang. Da kan du føre opp kommende perioder før personen er valgt.',
    'Når vervet går på omgang. Då kan du føre opp komande periodar før personen er vald.',
    'When the office rotates. You can then enter coming periods before the person is elected.',
  ],
  from: ['Fra', 'Frå', 'From'],
  to: ['Til og med', 'Til og med', 'Until'],
  nobody: [
    'Velg en person, eller kommunen som skal ha vervet.',
    'Vel ein person, eller kommunen som skal ha vervet.',
    'Choose a person, or the municipality that is to hold the office.',
  ],
  endsBeforeItBegins: [
    'Siste dag kan ikke være før første dag.',
    'Siste dag kan ikkje vere før første dag.',
    'The last day cannot be before the first.',
  ],
  ledAlready: [
    'En annen har vervet på noen av disse dagene. Sett først en siste dag for den som har det.',
    'Ein annan har vervet på nokre av desse dagane. Set først ein siste dag for den som har det.',
    'Someone else holds the office on some of these days. First set a last day for that person.',
  ],
} satisfies Words
