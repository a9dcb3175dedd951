/** How long it takes to read and understand a document once the process is up: medians of fifteen, milliseconds. */
import { existsSync } from 'node:fs'
import { readFile as readBytes } from 'node:fs/promises'
import { join } from 'node:path'
import { projectFolder } from '../foundation/project-folder.ts'
import { readFile } from '../intake/reading/read.ts'
import { understand } from '../intake/understand.ts'
import { table } from './print/table.ts'

const root = projectFolder()
const candidates = [
  'examples/mosseregionen-representantskap.pptx',
  ...[
    'representantskap-2024-12-12.txt',
    'deck.pptx',
    'deck.pdf',
    'deck-tagged.pdf',
    'agenda.docx',
    'budget.xlsx',
    'budget.csv',
  ].map((name) => `../shared/seed/${name}`),
].filter((path) => existsSync(join(root, path)))

const median = (values: number[]) => values.sort((one, other) => one - other)[Math.floor(values.length / 2)]!

const rows: string[][] = []
for (const path of candidates) {
  const bytes = new Uint8Array(await readBytes(join(root, path)))
  const [reading, understanding]: [number[], number[]] = [[], []]
  for (let round = 0; round < 17; round++) {
    const started = performance.now()
    const file = await readFile(bytes.slice())
    const read = performance.now()
    understand(file, { today: '2024-12-01' })
    if (round < 2) continue // the process is coming up
    reading.push(read - started)
    understanding.push(performance.now() - read)
  }
  const [one, other] = [median(reading), median(understanding)]
  rows.push([
    path.split('/').at(-1)!,
    `${(bytes.length / 1024).toFixed(0)} kB`,
    one.toFixed(1),
    other.toFixed(1),
    (one + other).toFixed(1),
  ])
}
console.log(table(['document', 'size', 'read', 'understood', 'in all (ms)'], rows))
process.exit(0)
