import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** The project's own folder, the same from the sources and from the bundle in `build/`. */
export function projectFolder(from = import.meta.dirname): string {
  const file = join(from, 'package.json')
  if (existsSync(file) && JSON.parse(readFileSync(file, 'utf8')).name === 'samrad') return from
  if (dirname(from) === from) throw new Error('no package.json of samrad above this file')
  return projectFolder(dirname(from))
}
