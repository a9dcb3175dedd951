import type { Words } from '../../foundation/words.ts'

export const words = {
  title: ['Plan og strategi', 'Plan og strategi', 'Plan and strategy'],
  lead: [
    'Her retter du strategi, satsingsområder, planer, mål og tiltak, og kobler dem til avtalen og sakene.',
    'Her rettar du strategi, satsingsområde, planar, mål og tiltak, og koplar dei til avtalen og sakene.',
    'Edit strategy, priority areas, plans, goals and actions here, and link them to the agreement and the cases.',
  ],
  newPlan: ['Ny plan', 'Ny plan', 'New plan'],
  noPlans: ['Ingen plan er registrert ennå.', 'Ingen plan er registrert enno.', 'No plan is registered yet.'],
  changeWhat: (what: string) => [`Endre ${what}`, `Endre ${what}`, `Change ${what}`],
  showPage: ['Se siden', 'Sjå sida', 'View the page'],
  noGoals: ['Ingen mål ennå.', 'Ingen mål enno.', 'No goals yet.'],
  noTarget: ['Uten tall', 'Utan tal', 'No number'],
  editThreads: ['Koble formål, mål og saker', 'Kople formål, mål og saker', 'Link purposes, goals and cases'],
  target: ['Teller mot', 'Tel mot', 'Counts towards'],
  goal: ['Mål', 'Mål', 'Goal'],
  action: ['Tiltak', 'Tiltak', 'Action'],
  deadline: ['Frist', 'Frist', 'Due date'],
} satisfies Words
