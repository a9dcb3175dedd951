import type { Said } from '../foundation/words.ts'
import type { Holds } from './draft.ts'

/** What `samrad read` says in the terminal. */
export const readWords = {
  notFound: (file: string): Said => [
    `Finner ikke filen «${file}».`,
    `Finn ikkje fila «${file}».`,
    `Cannot find the file “${file}”.`,
  ],
  notReadable: (file: string): Said => [
    `Får ikke åpnet «${file}»: det er en mappe, eller du har ikke lov til å lese den.`,
    `Får ikkje opna «${file}»: det er ei mappe, eller du har ikkje lov til å lese ho.`,
    `Cannot open “${file}”: it is a folder, or you may not read it.`,
  ],
  refused: (file: string, why: string): Said => [`${file}: ${why}`, `${file}: ${why}`, `${file}: ${why}`],
  bokmål: ['bokmål', 'bokmål', 'Norwegian Bokmål'],
  nynorsk: ['nynorsk', 'nynorsk', 'Norwegian Nynorsk'],
  slides: (count: number): Said => [
    `${count} lysark`,
    `${count} lysark`,
    `${count} ${count === 1 ? 'slide' : 'slides'}`,
  ],
  pages: (count: number): Said => [
    `${count} ${count === 1 ? 'side' : 'sider'}`,
    `${count} ${count === 1 ? 'side' : 'sider'}`,
    `${count} ${count === 1 ? 'page' : 'pages'}`,
  ],
  holds: (what: string): Said => [`inneholder ${what}`, `inneheld ${what}`, `holds ${what}`],
  council: ['Rådet', 'Rådet', 'The council'],
  meeting: ['Møtet', 'Møtet', 'The meeting'],
  present: (count: number): Said => [`${count} til stede`, `${count} til stades`, `${count} present`],
  absent: (count: number): Said => [`${count} meldt forfall`, `${count} meldt forfall`, `${count} absent`],
  cases: ['Saker', 'Saker', 'Cases'],
  agreement: ['Samarbeidsavtale', 'Samarbeidsavtale', 'Cooperation agreement'],
  strategy: ['Strategi', 'Strategi', 'Strategy'],
  areas: ['Satsingsområder', 'Satsingsområde', 'Priority areas'],
  plan: ['Handlingsplan', 'Handlingsplan', 'Action plan'],
  goal: ['Mål', 'Mål', 'Goal'],
  deadline: (day: string): Said => [`frist ${day}`, `frist ${day}`, `due ${day}`],
  budget: ['Budsjett', 'Budsjett', 'Budget'],
  income: ['Sum inntekter', 'Sum inntekter', 'Total income'],
  expenses: ['Sum utgifter', 'Sum utgifter', 'Total expenses'],
  result: ['Inntekter minus utgifter', 'Inntekter minus utgifter', 'Income minus expenses'],
  sums: ['Regnestykker', 'Reknestykke', 'Sums'],
  sumsHold: (count: number): Said => [`${count} stemmer`, `${count} stemmer`, `${count} correct`],
  wrong: (what: string): Said => [
    `Feil i dokumentet: ${what}`,
    `Feil i dokumentet: ${what}`,
    `Error in the document: ${what}`,
  ],
  repeated: (what: string): Said => [
    `De samme ordene to ganger: «${what}»`,
    `Dei same orda to gonger: «${what}»`,
    `The same words twice: “${what}”`,
  ],
  comesTo: (computed: string, inDocument: string): Said => [
    `dokumentet sier ${inDocument}, men det blir ${computed}`,
    `dokumentet seier ${inDocument}, men det blir ${computed}`,
    `the document says ${inDocument}, but it comes to ${computed}`,
  ],
  questions: (count: number): Said => [
    `Spørsmål til deg (${count})`,
    `Spørsmål til deg (${count})`,
    `Questions for you (${count})`,
  ],
  guess: (value: string): Said => [`Gjetning: ${value}`, `Gjetting: ${value}`, `Guess: ${value}`],
  unread: (count: number): Said => [
    `Ikke forstått (${count})`,
    `Ikkje forstått (${count})`,
    `Not understood (${count})`,
  ],
  nothingUnread: [
    'Vi forsto alt i dokumentet.',
    'Vi forstod alt i dokumentet.',
    'We understood everything in the document.',
  ],
  links: ['Nettadresser', 'Nettadresser', 'Web addresses'],
  place: (section: number, line: number): Said => [
    `del ${section}, linje ${line}`,
    `del ${section}, linje ${line}`,
    `part ${section}, line ${line}`,
  ],
} as const

export const kindWords: Readonly<Record<Holds, Said>> = {
  'slide-deck': ['presentasjon', 'presentasjon', 'a presentation'],
  agenda: ['saksliste', 'sakliste', 'an agenda'],
  minutes: ['protokoll', 'møtebok', 'minutes'],
  plan: ['handlingsplan', 'handlingsplan', 'an action plan'],
  budget: ['budsjett', 'budsjett', 'a budget'],
  other: ['annet', 'anna', 'something else'],
}
