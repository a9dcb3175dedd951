import { z } from 'zod'
import type { Language, Said } from './foundation/words.ts'

/** What can be set, each as `--name` and as `SAMRAD_NAME`; validated at start. At most fifteen. */
export interface Settings {
  /** 0 takes any free port. */
  readonly port: number
  readonly host: string
  /** Folder of the embedded database; absent: chosen by the machine. */
  readonly data?: string
  readonly databaseUrl?: string
  readonly applicationDatabaseUrl?: string
  /** Public address without a slash at its end. */
  readonly baseUrl: string
  readonly demo: boolean
  readonly language: Language
  readonly smtpUrl?: string
  readonly mailFrom: string
  readonly logLevel: 'trace' | 'debug' | 'info' | 'warn' | 'error' | 'silent'
  /** Absent: no metrics are served. Answers on loopback only. */
  readonly metricsPort?: number
}

export interface Setting {
  /** What follows it on the command line; a setting without one is yes or no. */
  readonly value?: string
  readonly says: Said
  readonly expects: Said
  readonly schema: z.ZodType
}

const port = z.coerce.number().int().min(0).max(65_535)
const database = z.url({ protocol: /^postgres(ql)?$/ })
const yes = z.union([z.boolean(), z.enum(['true', 'false', '1', '0']).transform((word) => /^(true|1)$/.test(word))])

const aPort: Said = ['et helt tall fra 0 til 65535', 'eit heilt tal frå 0 til 65535', 'a whole number from 0 to 65535']
const aDatabase: Said = [
  'postgres://bruker:passord@vert:port/database',
  'postgres://brukar:passord@vert:port/database',
  'postgres://user:password@host:port/database',
]

export const settingTable = {
  port: {
    value: 'N',
    schema: port,
    expects: aPort,
    says: ['port for nettsidene (3000)', 'port for nettsidene (3000)', 'port of the pages (3000)'],
  },
  host: {
    value: 'NAVN',
    schema: z.string().regex(/^[\w.:-]+$/),
    expects: ['et vertsnavn eller en IP-adresse', 'eit vertsnamn eller ei IP-adresse', 'a host name or an IP address'],
    says: [
      'hvor det lyttes (localhost; 0.0.0.0 for alle)',
      'kvar det blir lytta (localhost; 0.0.0.0 for alle)',
      'where to listen (localhost; 0.0.0.0 for everywhere)',
    ],
  },
  data: {
    value: 'MAPPE',
    schema: z.string().min(1),
    expects: ['en mappe', 'ei mappe', 'a folder'],
    says: [
      'mappen for den innebygde databasen (.data i prosjektet)',
      'mappa for den innebygde databasen (.data i prosjektet)',
      'folder of the embedded database (.data in the project)',
    ],
  },
  'database-url': {
    value: 'URL',
    schema: database,
    expects: aDatabase,
    says: [
      'bruk denne PostgreSQL-serveren (15 eller nyere) i stedet for den innebygde',
      'bruk denne PostgreSQL-serveren (15 eller nyare) i staden for den innebygde',
      'use this PostgreSQL server (15 or newer) instead of the embedded one',
    ],
  },
  'application-database-url': {
    value: 'URL',
    schema: database,
    expects: aDatabase,
    says: [
      'innlogging for programmet når eieren ikke får opprette roller',
      'innlogging for programmet når eigaren ikkje får opprette roller',
      'login of the application when the owner may not create roles',
    ],
  },
  'base-url': {
    value: 'URL',
    schema: z.url({ protocol: /^https?$/ }).transform((url) => url.replace(/\/+$/, '')),
    expects: [
      'en adresse med http:// eller https://',
      'ei adresse med http:// eller https://',
      'an http:// or https:// address',
    ],
    says: [
      'den offentlige adressen (http://localhost:PORT)',
      'den offentlege adressa (http://localhost:PORT)',
      'the public address (http://localhost:PORT)',
    ],
  },
  demo: {
    schema: yes,
    expects: ['true eller false', 'true eller false', 'true or false'],
    says: [
      'vis demorådet (ja på localhost); --no-demo slår det av',
      'vis demorådet (ja på localhost); --no-demo slår det av',
      'show the demo council (yes on localhost); --no-demo turns it off',
    ],
  },
  language: {
    value: 'nb|nn|en',
    schema: z.enum(['nb', 'nn', 'en']),
    expects: ['nb, nn eller en', 'nb, nn eller en', 'nb, nn or en'],
    says: ['språk her og for nye råd (nb)', 'språk her og for nye råd (nb)', 'language here and of new councils (nb)'],
  },
  'smtp-url': {
    value: 'URL',
    schema: z.url({ protocol: /^smtps?$/ }),
    expects: ['smtp://bruker:passord@vert:port', 'smtp://brukar:passord@vert:port', 'smtp://user:password@host:port'],
    says: [
      'serveren som sender e-post (ingen e-post uten)',
      'serveren som sender e-post (ingen e-post utan)',
      'the server that sends e-mail (no e-mail without)',
    ],
  },
  'mail-from': {
    value: 'ADRESSE',
    schema: z.string().regex(/^[^\r\n]*[^\s@]+@[^\s@]+$/),
    expects: ['en e-postadresse', 'ei e-postadresse', 'an e-mail address'],
    says: [
      'avsender av e-post (samrad@localhost)',
      'avsendar av e-post (samrad@localhost)',
      'sender of e-mail (samrad@localhost)',
    ],
  },
  'log-level': {
    value: 'NIVÅ',
    schema: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'silent']),
    expects: [
      'trace, debug, info, warn, error eller silent',
      'trace, debug, info, warn, error eller silent',
      'trace, debug, info, warn, error or silent',
    ],
    says: [
      'hvor mye som loggføres (info; warn i en terminal)',
      'kor mykje som blir loggført (info; warn i ein terminal)',
      'how much is logged (info; warn in a terminal)',
    ],
  },
  'metrics-port': {
    value: 'N',
    schema: port,
    expects: aPort,
    says: [
      'egen port for /metrics på denne maskinen (av)',
      'eigen port for /metrics på denne maskina (av)',
      'port of its own for /metrics on this machine (off)',
    ],
  },
} as const satisfies Record<string, Setting>

export type SettingName = keyof typeof settingTable

export const settingNames = Object.keys(settingTable) as SettingName[]

export const environmentName = (name: SettingName) => `SAMRAD_${name.replaceAll('-', '_').toUpperCase()}`

/** A setting that cannot be used, with the sentence that says what was expected. */
interface WrongSetting {
  readonly name: SettingName
  readonly given: string
  readonly expects: Said
}

/** What was said on the command line, else in the environment; an empty value is the same as none. */
export function readSettings(
  given: Readonly<Record<string, unknown>>,
  environment: Readonly<Record<string, string | undefined>> = process.env,
): Settings | WrongSetting {
  const read: Partial<Record<SettingName, unknown>> = {}
  for (const name of settingNames) {
    const raw = given[name] ?? (environment[environmentName(name)] || undefined)
    if (raw === undefined) continue
    const parsed = settingTable[name].schema.safeParse(raw)
    if (!parsed.success) return { name, given: String(raw), expects: settingTable[name].expects }
    read[name] = parsed.data
  }
  return withDefaults(read)
}

function withDefaults(read: Partial<Record<SettingName, unknown>>): Settings {
  const port = (read.port as number | undefined) ?? 3000
  const baseUrl = (read['base-url'] as string | undefined) ?? `http://localhost:${port}`
  return {
    port,
    host: (read.host as string | undefined) ?? 'localhost',
    data: read.data as string | undefined,
    databaseUrl: read['database-url'] as string | undefined,
    applicationDatabaseUrl: read['application-database-url'] as string | undefined,
    baseUrl,
    demo: (read.demo as boolean | undefined) ?? ['localhost', '127.0.0.1', '[::1]'].includes(new URL(baseUrl).hostname),
    language: (read.language as Language | undefined) ?? 'nb',
    smtpUrl: read['smtp-url'] as string | undefined,
    mailFrom: (read['mail-from'] as string | undefined) ?? 'samrad@localhost',
    logLevel: (read['log-level'] as Settings['logLevel'] | undefined) ?? (process.stdout.isTTY ? 'warn' : 'info'),
    metricsPort: read['metrics-port'] as number | undefined,
  }
}

export const isWrongSetting = (read: Settings | WrongSetting): read is WrongSetting => 'expects' in read
