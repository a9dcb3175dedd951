import type { Words } from '../foundation/words.ts'

export const doctorWords = {
  fine: ['OK', 'OK', 'OK'],
  wrong: ['FEIL', 'FEIL', 'FAIL'],
  skipped: ['–', '–', '–'],
  summary: (wrong: number) => [
    wrong ? `${wrong} av sjekkene viste feil.` : 'Alt er i orden.',
    wrong ? `${wrong} av sjekkane viste feil.` : 'Alt er i orden.',
    wrong ? `${wrong} of the checks failed.` : 'Everything is fine.',
  ],

  node: ['Node', 'Node', 'Node'],
  nodeOld: (version: string) => [
    `${version}; trenger 26 eller nyere: start med «npm start» eller «npx samrad».`,
    `${version}; treng 26 eller nyare: start med «npm start» eller «npx samrad».`,
    `${version}; needs 26 or newer: start with “npm start” or “npx samrad”.`,
  ],
  packages: ['Pakker', 'Pakkar', 'Packages'],
  packagesFine: ['som i package-lock.json', 'som i package-lock.json', 'as in package-lock.json'],
  packagesOther: [
    'ikke som i package-lock.json: kjør «npm start», eller «npm ci».',
    'ikkje som i package-lock.json: køyr «npm start», eller «npm ci».',
    'not as in package-lock.json: run “npm start”, or “npm ci”.',
  ],
  folder: ['Datamappe', 'Datamappe', 'Data folder'],
  folderExternal: (where: string) => [
    `brukes ikke; databasen er ${where}`,
    `blir ikkje brukt; databasen er ${where}`,
    `not used; the database is ${where}`,
  ],
  folderNone: (folder: string) => [
    `${folder} finnes ikke ennå; den lages ved første start.`,
    `${folder} finst ikkje enno; ho blir laga ved første start.`,
    `${folder} does not exist yet; it is made at the first start.`,
  ],
  folderOwner: (folder: string, owner: number) => [
    `${folder} eies av bruker ${owner} og kan ikke leses: kjør som den brukeren.`,
    `${folder} er eigd av brukar ${owner} og kan ikkje lesast: køyr som den brukaren.`,
    `${folder} is owned by user ${owner} and cannot be read: run as that user.`,
  ],
  folderFine: (folder: string, holder: string) => [
    `${folder}${holder && ` (i bruk av prosess ${holder})`}`,
    `${folder}${holder && ` (i bruk av prosess ${holder})`}`,
    `${folder}${holder && ` (in use by process ${holder})`}`,
  ],
  disk: ['Ledig plass', 'Ledig plass', 'Free space'],
  diskFine: (free: string) => [`${free} GB`, `${free} GB`, `${free} GB`],
  diskLow: (free: string) => [
    `bare ${free} GB igjen: frigjør minst 1 GB.`,
    `berre ${free} GB att: frigjer minst 1 GB.`,
    `only ${free} GB left: free at least 1 GB.`,
  ],
  database: ['Database', 'Database', 'Database'],
  databaseFine: (version: string, where: string) => [
    `PostgreSQL ${version}, ${where}`,
    `PostgreSQL ${version}, ${where}`,
    `PostgreSQL ${version}, ${where}`,
  ],
  databaseNone: [
    'ikke opprettet ennå; det skjer ved første start.',
    'ikkje oppretta enno; det skjer ved første start.',
    'not created yet; that happens at the first start.',
  ],
  migrations: ['Migreringer', 'Migreringar', 'Migrations'],
  migrationsFine: ['alle er kjørt', 'alle er køyrde', 'all have run'],
  migrationsPending: (names: string) => [
    `ikke kjørt: ${names}. Kjør «samrad migrate», eller start.`,
    `ikkje køyrde: ${names}. Køyr «samrad migrate», eller start.`,
    `not run: ${names}. Run “samrad migrate”, or start.`,
  ],
  role: ['Programmets rolle', 'Rolla til programmet', 'Role of the application'],
  roleFine: (role: string) => [
    `${role} kan bare det den skal`,
    `${role} kan berre det ho skal`,
    `${role} can do only what it should`,
  ],
  roleMissing: (role: string) => [
    `${role} finnes ikke: kjør «samrad migrate», eller opprett den og sett --application-database-url.`,
    `${role} finst ikkje: køyr «samrad migrate», eller opprett ho og set --application-database-url.`,
    `${role} does not exist: run “samrad migrate”, or create it and set --application-database-url.`,
  ],
  roleTooStrong: (role: string, powers: string) => [
    `${role} kan for mye (${powers}): ta det bort med ALTER ROLE eller ALTER … OWNER TO.`,
    `${role} kan for mykje (${powers}): ta det bort med ALTER ROLE eller ALTER … OWNER TO.`,
    `${role} can do too much (${powers}): take it away with ALTER ROLE or ALTER … OWNER TO.`,
  ],
  port: ['Port', 'Port', 'Port'],
  portFine: (port: number) => [`${port} er ledig`, `${port} er ledig`, `${port} is free`],
  portOurs: (port: number) => [
    `${port} svarer: Samråd kjører`,
    `${port} svarer: Samråd køyrer`,
    `${port} answers: Samråd is running`,
  ],
  mail: ['E-post', 'E-post', 'E-mail'],
  mailNone: [
    'ikke satt opp (--smtp-url); invitasjoner sendes ikke.',
    'ikkje sett opp (--smtp-url); invitasjonar blir ikkje sende.',
    'not set up (--smtp-url); invitations are not sent.',
  ],
  mailFine: (host: string) => [`${host} svarer`, `${host} svarer`, `${host} answers`],
  mailSilent: (host: string, reason: string) => [
    `${host} svarer ikke (${reason}): sjekk --smtp-url.`,
    `${host} svarer ikkje (${reason}): sjekk --smtp-url.`,
    `${host} does not answer (${reason}): check --smtp-url.`,
  ],
} as const satisfies Words
