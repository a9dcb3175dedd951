import type { Words } from '../../foundation/words.ts'

export const words = {
  demo: ['Velg en rolle', 'Vel ei rolle', 'Choose a role'],
  lead: [
    'Gå inn som noen i eksempelet. Bare denne maskinen kan gjøre det, og alle personene er roller.',
    'Gå inn som nokon i eksempelet. Berre denne maskina kan gjere det, og alle personane er roller.',
    'Enter as someone in the example. Only this machine can do so, and all the people are roles.',
  ],
  enterAs: (name: string) => [`Gå inn som ${name}`, `Gå inn som ${name}`, `Enter as ${name}`],
  practice: ['Øv på et møte', 'Øv på eit møte', 'Practise a meeting'],
  practiceLead: [
    'Lag et møte i dag, gå inn som sekretær og åpne møterommet. Bruk gjerne en telefon som medlem og en skjerm til.',
    'Lag eit møte i dag, gå inn som sekretær og opne møterommet. Bruk gjerne ein telefon som medlem og ein skjerm til.',
    'Make a meeting today, enter as the secretary and open the meeting room. A phone as a member and one more screen help.',
  ],
  planPractice: ['Lag et øvingsmøte i dag', 'Lag eit øvingsmøte i dag', 'Plan a meeting for practice today'],
  nobody: [
    'Ingen i eksempelet har et verv i dag.',
    'Ingen i eksempelet har eit verv i dag.',
    'Nobody in the example holds an office today.',
  ],
} satisfies Words
