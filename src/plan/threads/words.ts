import type { Words } from '../../foundation/words.ts'

export const words = {
  title: ['Koble formål, mål og saker', 'Kople formål, mål og saker', 'Link purposes, goals and cases'],
  lead: [
    'Hver kobling er en vurdering. Den vises på plansiden som «koblet av sekretariatet».',
    'Kvar kopling er ei vurdering. Ho blir vist på plansida som «kopla av sekretariatet».',
    'Each link is a judgement. The plan page shows it as “linked by the secretariat”.',
  ],
  purposeArea: ['Formål og satsingsområde', 'Formål og satsingsområde', 'Purpose and priority area'],
  areaGoal: ['Satsingsområde og mål', 'Satsingsområde og mål', 'Priority area and goal'],
  actionCase: ['Tiltak og sak', 'Tiltak og sak', 'Action and case'],
  purpose: ['Formål i avtalen', 'Formål i avtalen', 'Purpose in the agreement'],
  area: ['Satsingsområde', 'Satsingsområde', 'Priority area'],
  goal: ['Mål', 'Mål', 'Goal'],
  action: ['Tiltak', 'Tiltak', 'Action'],
  case: ['Sak', 'Sak', 'Case'],
  link: ['Koble', 'Kople', 'Link'],
  unlink: ['Fjern', 'Fjern', 'Remove'],
  unlinkWhat: (from: string, to: string) => [
    `Fjern koblingen mellom ${from} og ${to}`,
    `Fjern koplinga mellom ${from} og ${to}`,
    `Remove the link between ${from} and ${to}`,
  ],
  none: ['Ingen koblinger ennå.', 'Ingen koplingar enno.', 'No links yet.'],
  nothingToLink: [
    'Her er det ikke noe å koble ennå.',
    'Her er det ikkje noko å kople enno.',
    'There is nothing to link here yet.',
  ],
  back: ['Tilbake til planen', 'Tilbake til planen', 'Back to the plan'],
} satisfies Words
