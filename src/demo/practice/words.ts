import type { Words } from '../../foundation/words.ts'

/** What is on the agenda of a meeting for practice: it says of itself that it is one. */
export const words = {
  title: (about: string) => [`Øving: ${about}`, `Øving: ${about}`, `Practice: ${about}`],
  opening: [
    'Åpning og godkjenning av møteinnkalling',
    'Opning og godkjenning av møteinnkalling',
    'Opening and approval of the notice',
  ],
  dialogue: ['Hva bør et møte handle om?', 'Kva bør eit møte handle om?', 'What should a meeting be about?'],
  question: ['Hva vil dere bruke mer tid på?', 'Kva vil de bruke meir tid på?', 'What would you spend more time on?'],
  otherQuestion: ['Hva kan kuttes?', 'Kva kan kuttast?', 'What can be cut?'],
  cases: ['Behandling av saker', 'Handsaming av saker', 'Cases'],
  place: ['Hvor skal neste møte holdes?', 'Kvar skal neste møte haldast?', 'Where shall the next meeting be?'],
  placeAccount: [
    'Møtene går på omgang mellom kommunene. Denne saken finnes bare for å øve på et møte.',
    'Møta går på omgang mellom kommunane. Denne saka finst berre for å øve på eit møte.',
    'The meetings move from one municipality to the next. This case exists only for practising a meeting.',
  ],
  placeProposal: [
    'Neste møte holdes i kommunen som har lavest folketall.',
    'Neste møte blir halde i kommunen som har lågast folketal.',
    'The next meeting is held in the municipality with the fewest inhabitants.',
  ],
  lunch: ['Når skal lunsjen være?', 'Når skal lunsjen vere?', 'When shall lunch be?'],
  lunchProposal: ['Lunsjen begynner klokken 12.00.', 'Lunsjen byrjar klokka 12.00.', 'Lunch begins at 12:00.'],
  anyOther: ['Eventuelt', 'Eventuelt', 'Any other business'],
  where: ['øvingsrommet', 'øvingsrommet', 'the practice room'],
  noBody: [
    'Eksempelet har ikke noe råd som kan møtes.',
    'Eksempelet har ikkje noko råd som kan møtast.',
    'The example has no council that can meet.',
  ],
} satisfies Words
