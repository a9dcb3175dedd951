import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** Where the migrations stand: `src` beside package.json, from this file or from the bundle it ended up in. */
export const sourceFolder = join(projectFolder(import.meta.dirname), 'src')

function projectFolder(from: string): string {
  if (existsSync(join(from, 'package.json'))) return from
  if (dirname(from) === from) throw new Error('the project folder was not found')
  return projectFolder(dirname(from))
}
