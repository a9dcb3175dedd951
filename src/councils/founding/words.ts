import type { Words } from '../../foundation/words.ts'

export const words = {
  installation: ['Installasjonen', 'Installasjonen', 'The installation'],
  lead: [
    'Rådene i denne installasjonen. Du oppretter dem her, men ser ikke inn i dem.',
    'Råda i denne installasjonen. Du opprettar dei her, men ser ikkje inn i dei.',
    'The councils of this installation. You create them here, but cannot see into them.',
  ],
  councils: ['Råd', 'Råd', 'Councils'],
  council: ['Navn', 'Namn', 'Name'],
  address: ['Adresse', 'Adresse', 'Address'],
  language: ['Språk', 'Språk', 'Language'],
  none: [
    'Ingen råd ennå. Opprett det første, så inviterer vi sekretæren.',
    'Ingen råd enno. Opprett det første, så inviterer vi sekretæren.',
    'No councils yet. Create the first, and we invite its secretary.',
  ],
  people: ['Personer', 'Personar', 'People'],
  appointments: ['Administratorer', 'Administratorar', 'Administrators'],
  newCouncil: ['Nytt råd', 'Nytt råd', 'New council'],
  newLead: [
    'Du gir rådet navn og adresse, og inviterer sekretæren. Sekretæren legger inn resten, gjerne fra et dokument dere har.',
    'Du gir rådet namn og adresse, og inviterer sekretæren. Sekretæren legg inn resten, gjerne frå eit dokument de har.',
    'You give the council a name and an address and invite the secretary. The secretary enters the rest, for example from a document you already have.',
  ],
  name: ['Rådets navn', 'Namnet på rådet', "The council's name"],
  nameHint: [
    'Slik det står i samarbeidsavtalen, for eksempel «Mosseregionen interkommunalt politisk råd».',
    'Slik det står i samarbeidsavtalen, til dømes «Mosseregionen interkommunalt politisk råd».',
    'As in the cooperation agreement, for example “Mosseregionen interkommunalt politisk råd”.',
  ],
  slug: ['Ord i adressen', 'Ord i adressa', 'Word in the address'],
  slugHint: [
    'Små bokstaver, tall og bindestrek, for eksempel mosseregionen. Det kan ikke endres senere.',
    'Små bokstavar, tal og bindestrek, til dømes mosseregionen. Det kan ikkje endrast seinare.',
    'Lower-case letters, digits and hyphens, for example mosseregionen. It cannot be changed later.',
  ],
  bokmal: ['Bokmål', 'Bokmål', 'Bokmål'],
  nynorsk: ['Nynorsk', 'Nynorsk', 'Nynorsk'],
  english: ['Engelsk', 'Engelsk', 'English'],
  secretaryName: ['Sekretærens navn eller rolle', 'Namnet eller rolla til sekretæren', "The secretary's name or role"],
  secretaryEmail: ['Sekretærens e-post', 'E-posten til sekretæren', "The secretary's e-mail"],
  secretaryEmailHint: [
    'Vi sender invitasjonen hit når e-post er satt opp. Ellers får du en lenke som du gir videre.',
    'Vi sender invitasjonen hit når e-post er sett opp. Elles får du ei lenkje som du gir vidare.',
    'We send the invitation here when e-mail has been set up. Otherwise you get a link to pass on.',
  ],
  asAgreed: [
    'Navnet er slik det står i avtalen',
    'Namnet er slik det står i avtalen',
    'The name is as written in the agreement',
  ],
  found: ['Opprett rådet', 'Opprett rådet', 'Create the council'],
  cancel: ['Avbryt', 'Avbryt', 'Cancel'],
  slugShape: [
    'Adressen kan bare ha små bokstaver fra a til z, tall og bindestrek mellom dem.',
    'Adressa kan berre ha små bokstavar frå a til z, tal og bindestrek mellom dei.',
    'The address can only have lower-case letters from a to z, digits and hyphens between them.',
  ],
  slugReserved: (slug: string) => [
    `«${slug}» er i bruk av løsningen selv. Velg et annet ord.`,
    `«${slug}» er i bruk av løysinga sjølv. Vel eit anna ord.`,
    `“${slug}” is used by the service itself. Choose another word.`,
  ],
  slugTaken: (slug: string) => [
    `Det finnes allerede et råd på «${slug}».`,
    `Det finst allereie eit råd på «${slug}».`,
    `There is already a council at “${slug}”.`,
  ],
  nameLacksWords: [
    'Rådets navn skal inneholde ordene «interkommunalt politisk råd». Rett navnet, eller kryss av for at det er slik det står i avtalen.',
    'Namnet på rådet skal innehalde orda «interkommunalt politisk råd». Rett namnet, eller kryss av for at det er slik det står i avtalen.',
    'The name must contain the words “interkommunalt politisk råd”. Correct it, or tick that this is how it is written in the agreement.',
  ],
  foundedTitle: ['Rådet er opprettet', 'Rådet er oppretta', 'The council has been created'],
  letterGoes: (name: string) => [
    `${name} får invitasjonen på e-post om litt.`,
    `${name} får invitasjonen på e-post om litt.`,
    `${name} will receive the invitation by e-mail shortly.`,
  ],
  openCouncil: ['Åpne rådets sider', 'Opne sidene til rådet', "Open the council's pages"],
} satisfies Words
