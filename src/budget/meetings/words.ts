import type { Said, Words } from '../../foundation/words.ts'

export const words = {
  asPaid: (count: number, year: number): Said => [
    `Budsjettet for ${year} betaler ${count} møter, og ${count} er planlagt.`,
    `Budsjettet for ${year} betaler ${count} møte, og ${count} er planlagde.`,
    `The budget of ${year} pays for ${count} meetings, and ${count} are planned.`,
  ],
  fewer: (planned: number, paid: number, year: number): Said => [
    `Budsjettet for ${year} betaler ${paid} møter, men bare ${planned} er planlagt.`,
    `Budsjettet for ${year} betaler ${paid} møte, men berre ${planned} er planlagde.`,
    `The budget of ${year} pays for ${paid} meetings, but only ${planned} are planned.`,
  ],
  more: (planned: number, paid: number, year: number): Said => [
    `${planned} møter er planlagt, men budsjettet for ${year} betaler bare ${paid}.`,
    `${planned} møte er planlagde, men budsjettet for ${year} betaler berre ${paid}.`,
    `${planned} meetings are planned, but the budget of ${year} pays for only ${paid}.`,
  ],
  notSaid: (planned: number, year: number): Said => [
    `Budsjettet for ${year} sier ikke hvor mange møter det betaler. ${planned} er planlagt.`,
    `Budsjettet for ${year} seier ikkje kor mange møte det betaler. ${planned} er planlagde.`,
    `The budget of ${year} does not say how many meetings it pays for. ${planned} are planned.`,
  ],
} satisfies Words
