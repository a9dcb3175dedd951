import { type Language, type Said, say } from '../foundation/words.ts'

/** In the order in which they are shown. */
const names: Readonly<Record<string, Said>> = {
  administrator: ['Administrator', 'Administrator', 'Administrator'],
  secretary: ['Sekretær', 'Sekretær', 'Secretary'],
  leader: ['Leder', 'Leiar', 'Chair'],
  'deputy-leader': ['Nestleder', 'Nestleiar', 'Vice-chair'],
  member: ['Medlem', 'Medlem', 'Member'],
  substitute: ['Varamedlem', 'Varamedlem', 'Substitute'],
  observer: ['Observatør', 'Observatør', 'Observer'],
  finance: ['Økonomi', 'Økonomi', 'Finance'],
}

export const officesInOrder: readonly string[] = Object.keys(names)

export const officeName = (office: string, language: Language): string => {
  const name = names[office]
  return name ? say(name, language) : office
}

/** «Sekretær, Leder», in the order of the offices and not of the database. */
export const officeList = (offices: Iterable<string>, language: Language): string =>
  [...offices]
    .sort((one, other) => officesInOrder.indexOf(one) - officesInOrder.indexOf(other))
    .map((office) => officeName(office, language))
    .join(', ')
