import type { Said, Words } from '../../foundation/words.ts'

export const words = {
  newGoal: ['Nytt mål', 'Nytt mål', 'New goal'],
  changeGoal: ['Endre mål', 'Endre mål', 'Change goal'],
  plan: ['Plan', 'Plan', 'Plan'],
  number: ['Nummer', 'Nummer', 'Number'],
  numberHint: [
    'Plassen i rekkefølgen. Tomt felt: sist.',
    'Plassen i rekkjefølgja. Tomt felt: sist.',
    'Its place in the order. Empty field: last.',
  ],
  text: ['Målet, ord for ord', 'Målet, ord for ord', 'The goal, word for word'],
  shortTitle: ['Kort navn', 'Kort namn', 'Short name'],
  shortTitleHint: [
    'Til oversikter. Er feltet tomt, bruker vi ord fra teksten.',
    'Til oversikter. Er feltet tomt, bruker vi ord frå teksten.',
    'For overviews. If the field is empty, we use words from the text.',
  ],
  comparator: ['Hvor mange', 'Kor mange', 'How many'],
  'at-least': ['Minst', 'Minst', 'At least'],
  exactly: ['Akkurat, eller ikke sagt', 'Akkurat, eller ikkje sagt', 'Exactly, or not said'],
  'at-most': ['Høyst', 'Høgst', 'At most'],
  about: ['Om lag', 'Om lag', 'About'],
  count: ['Antall', 'Tal', 'Count'],
  unit: ['Av hva', 'Av kva', 'Of what'],
  unitHint: ['For eksempel felles prosjekter.', 'Til dømes felles prosjekt.', 'For example joint projects.'],
  deadline: ['Frist', 'Frist', 'Due date'],
  comparison: (comparator: string) =>
    (
      ({
        'at-least': ['minst', 'minst', 'at least'],
        'at-most': ['høyst', 'høgst', 'at most'],
        about: ['om lag', 'om lag', 'about'],
      }) as Partial<Record<string, Said>>
    )[comparator] ?? ['', '', ''],
  confirmed: (confirmed: number, required: string) => [
    `${confirmed} av ${required} er bekreftet`,
    `${confirmed} av ${required} er ${confirmed === 1 ? 'stadfest' : 'stadfeste'}`,
    `${confirmed} of ${required} confirmed`,
  ],
  halfATarget: [
    'Fyll ut både «Hvor mange» og «Antall», eller ingen av dem.',
    'Fyll ut både «Kor mange» og «Tal», eller ingen av dei.',
    'Fill in both “How many” and “Count”, or neither.',
  ],
} satisfies Words
