import type { Said } from '../foundation/words.ts'
import { type SettingName, settingNames } from '../settings.ts'

/** An option that belongs to one command and is no setting. */
interface CommandOption {
  readonly value?: string
  readonly says: Said
}

export interface Command {
  /** What follows the name, for the help. */
  readonly synopsis: Said
  readonly says: Said
  readonly more?: Said
  readonly words: number
  readonly options: Readonly<Record<string, CommandOption>>
  readonly settings: readonly SettingName[]
  readonly examples: readonly string[]
}

const database: readonly SettingName[] = ['data', 'database-url', 'application-database-url', 'language', 'log-level']
export const commands = {
  start: {
    synopsis: ['[valg]', '[val]', '[options]'],
    says: ['start Samråd', 'start Samråd', 'start Samråd'],
    more: [
      'Starter den innebygde databasen (eller bruker --database-url), oppdaterer den og svarer på http://localhost:3000.\nCtrl-C stopper pent; en gang til stopper straks. Ingenting som er lagret, går tapt.',
      'Startar den innebygde databasen (eller bruker --database-url), oppdaterer han og svarer på http://localhost:3000.\nCtrl-C stoppar pent; ein gong til stoppar straks. Ingenting som er lagra, går tapt.',
      'Starts the embedded database (or uses --database-url), updates it and answers on http://localhost:3000.\nCtrl-C stops in good order; a second time stops at once. Nothing that was saved is lost.',
    ],
    words: 0,
    options: {},
    settings: settingNames,
    examples: [
      'npm start',
      'npm start -- --port 8080',
      'samrad start --database-url postgres://samrad:…@db.example:5432/samrad',
    ],
  },
  read: {
    synopsis: ['FIL [--json]', 'FIL [--json]', 'FILE [--json]'],
    says: [
      'les et dokument og vis hva som ble forstått',
      'les eit dokument og vis kva som blei forstått',
      'read a document and show what was understood',
    ],
    more: [
      'Leser tekst, PDF, PPTX, DOCX, XLSX og CSV. Trenger ingen database og lagrer ingenting.',
      'Les tekst, PDF, PPTX, DOCX, XLSX og CSV. Treng ingen database og lagrar ingenting.',
      'Reads text, PDF, PPTX, DOCX, XLSX and CSV. Needs no database and stores nothing.',
    ],
    words: 1,
    options: {
      json: {
        says: [
          'ett JSON-dokument med kilder, kontroller og det uleste',
          'eitt JSON-dokument med kjelder, kontrollar og det ulesne',
          'one JSON document with sources, checks and what was not read',
        ],
      },
    },
    settings: ['language'],
    examples: ['samrad read sakliste.pdf', 'samrad read presentasjon.pptx --json > funn.json'],
  },
  import: {
    synopsis: ['FIL --council RÅD [--accept]', 'FIL --council RÅD [--accept]', 'FILE --council COUNCIL [--accept]'],
    says: ['les et dokument inn i et råd', 'les eit dokument inn i eit råd', 'import a document into a council'],
    more: [
      'Viser hva dokumentet sier, og legger det klart for sekretæren. Med --accept tas alt inn med en gang, i én transaksjon; det kan angres på skrivebordet.',
      'Viser kva dokumentet seier, og legg det klart for sekretæren. Med --accept blir alt teke inn med ein gong, i éin transaksjon; det kan angrast på skrivebordet.',
      'Shows what the document says and leaves it for the secretary to check. With --accept everything is accepted at once, in one transaction; it can be undone at the desk.',
    ],
    words: 1,
    options: {
      council: {
        value: 'RÅD',
        says: ['rådet, slik det står i adressen', 'rådet, slik det står i adressa', 'the council, as in its address'],
      },
      accept: { says: ['ta alt inn med en gang', 'ta alt inn med ein gong', 'accept everything at once'] },
    },
    settings: database,
    examples: [
      'samrad import presentasjon.pptx --council mosseregionen',
      'samrad import presentasjon.pptx --council mosseregionen --accept',
    ],
  },
  migrate: {
    synopsis: ['[valg]', '[val]', '[options]'],
    says: [
      'oppdater databasen uten å starte',
      'oppdater databasen utan å starte',
      'update the database without starting',
    ],
    words: 0,
    options: {},
    settings: database,
    examples: ['samrad migrate --database-url postgres://samrad:…@db.example:5432/samrad'],
  },
  doctor: {
    synopsis: ['[valg]', '[val]', '[options]'],
    says: [
      'sjekk maskinen, datamappen og databasen',
      'sjekk maskina, datamappa og databasen',
      'check the machine, the data folder and the database',
    ],
    more: [
      'Hver linje sier OK eller FEIL og hva som kan gjøres. Endrer ingenting. Slutter med 1 når noe er feil.',
      'Kvar linje seier OK eller FEIL og kva som kan gjerast. Endrar ingenting. Sluttar med 1 når noko er feil.',
      'Each line says OK or FAIL and what to do. Changes nothing. Ends with 1 when something is wrong.',
    ],
    words: 0,
    options: {},
    settings: settingNames,
    examples: ['samrad doctor'],
  },
  dev: {
    synopsis: ['[valg]', '[val]', '[options]'],
    says: [
      'start, og start på nytt ved hver endring i src',
      'start, og start på nytt ved kvar endring i src',
      'start, and start again at every change in src',
    ],
    words: 0,
    options: {},
    settings: settingNames,
    examples: ['npm run dev'],
  },
} as const satisfies Record<string, Command>

export type CommandName = keyof typeof commands

export const commandNames = Object.keys(commands) as CommandName[]
