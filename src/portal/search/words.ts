import type { Said, Words } from '../../foundation/words.ts'
import type { HitKind } from './store.ts'

/** One hit of each kind, named where its title does not say what it is. */
export const kindWords: Readonly<Record<HitKind, Said>> = {
  decision: ['Vedtak', 'Vedtak', 'Decision'],
  case: ['Sak', 'Sak', 'Case'],
  meeting: ['Møte', 'Møte', 'Meeting'],
  'agenda-item': ['Punkt på sakslisten', 'Punkt på saklista', 'Agenda item'],
  area: ['Satsingsområde', 'Satsingsområde', 'Priority area'],
  goal: ['Mål', 'Mål', 'Goal'],
  action: ['Tiltak', 'Tiltak', 'Action'],
  budget: ['Budsjett', 'Budsjett', 'Budget'],
  'budget-line': ['Budsjettlinje', 'Budsjettlinje', 'Budget line'],
  contribution: ['Kommunens bidrag', 'Bidraget frå kommunen', 'Contribution'],
  document: ['Dokument', 'Dokument', 'Document'],
  clause: ['Punkt i avtalen', 'Punkt i avtalen', 'Clause of the agreement'],
}

export const words = {
  search: ['Søk', 'Søk', 'Search'],
  searchFor: (query: string) => [`Søk: ${query}`, `Søk: ${query}`, `Search: ${query}`],
  label: ['Søk i saker og vedtak', 'Søk i saker og vedtak', 'Search cases and decisions'],
  hint: [
    'Skriv ett eller flere ord, et saksnummer som 003/24, eller et spørsmål som «hva betaler Moss».',
    'Skriv eitt eller fleire ord, eit saksnummer som 003/24, eller eit spørsmål som «kva betaler Moss».',
    'Write one or more words, a case number such as 003/24, or a question such as “what does Moss pay”.',
  ],
  whatIsSearched: [
    'Vi søker i vedtak, saker, møter og sakslister, planen, budsjettet, avtalen og titlene på dokumenter.',
    'Vi søkjer i vedtak, saker, møte og saklister, planen, budsjettet, avtalen og titlane på dokument.',
    'We search decisions, cases, meetings and agendas, the plan, the budget, the agreement and document titles.',
  ],
  everything: ['Alt', 'Alt', 'Everything'],
  filter: ['Vis bare', 'Vis berre', 'Show only'],
  decisions: ['Vedtak', 'Vedtak', 'Decisions'],
  cases: ['Saker', 'Saker', 'Cases'],
  meetings: ['Møter', 'Møte', 'Meetings'],
  plan: ['Plan', 'Plan', 'Plan'],
  budget: ['Budsjett', 'Budsjett', 'Budget'],
  documents: ['Dokumenter', 'Dokument', 'Documents'],
  agreement: ['Avtale', 'Avtale', 'Agreement'],
  countOf: (count: number, query: string) => [
    `${count} treff på «${query}»`,
    `${count} treff på «${query}»`,
    `${count} ${count === 1 ? 'hit' : 'hits'} for “${query}”`,
  ],
  none: (query: string) => [
    `Ingen treff på «${query}». Prøv færre ord, eller saksnummer.`,
    `Ingen treff på «${query}». Prøv færre ord, eller saksnummer.`,
    `No hits for “${query}”. Try fewer words, or a case number.`,
  ],
  noneHere: (query: string) => [
    `Ingen treff på «${query}» her.`,
    `Ingen treff på «${query}» her.`,
    `No hits for “${query}” here.`,
  ],
  noSuchCase: (number: string) => [
    `Vi finner ingen sak med nummer ${number}.`,
    `Vi finn inga sak med nummer ${number}.`,
    `We cannot find a case with the number ${number}.`,
  ],
  showAll: (count: number) => [`Vis alle ${count}`, `Vis alle ${count}`, `Show all ${count}`],
  showAllIn: (count: number, place: string) => [
    `Vis alle ${count} treff under ${place}`,
    `Vis alle ${count} treff under ${place}`,
    `Show all ${count} hits under ${place}`,
  ],
  onlyYou: ['Ikke offentlig', 'Ikkje offentleg', 'Not public'],
  allCases: ['Se alle saker', 'Sjå alle saker', 'See all cases'],
} satisfies Words
