/** Writes src/foundation/database/tables.ts from the migrated database: `node tools/generate-tables.ts URL OUT`. */
import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { asConnection } from '../src/foundation/database/connect.ts'
import { findMigrations, migrate } from '../src/foundation/database/migrate.ts'
import { openLog } from '../src/foundation/log.ts'

const [url, out = 'src/foundation/database/tables.ts'] = process.argv.slice(2)
if (!url) throw new Error('give the address of an empty database')
await migrate(asConnection(url), await findMigrations('src'), openLog('warn'))
const generated = execFileSync(
  process.execPath,
  [
    'node_modules/kysely-codegen/dist/cli/bin.js',
    `--url=${url}`,
    '--dialect=postgres',
    '--default-schema=samrad',
    '--include-pattern=samrad.*',
    '--exclude-pattern=*.migration',
    '--date-parser=string',
    '--numeric-parser=string',
    '--type-mapping',
    JSON.stringify({ int8: 'number', date: 'string', time: 'string', numeric: 'string' }),
    '--print',
  ],
  { encoding: 'utf8' },
)
writeFileSync(
  out,
  generated.slice(generated.indexOf('/**')).replaceAll('export interface DB ', 'export interface Tables '),
)
