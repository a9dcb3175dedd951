import { spawn } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { root } from './project.mjs'

/** Runs a program of the project to its end, its streams ours; answers its exit code. */
export function run(program, options, env = process.env) {
  return new Promise((resolve) => {
    const child = spawn(program, options, { cwd: root, env, stdio: 'inherit' })
    child.on('error', () => resolve(1))
    child.on('exit', (code) => resolve(code ?? 1))
  })
}

/** The file of a tool in node_modules, run with our Node instead of whatever is on the path. */
export const tool = (...path) => join(root, 'node_modules', ...path)

export const formatAndLint = (node) => run(node, [tool('@biomejs', 'biome', 'bin', 'biome'), 'check'])

export const types = (node) => run(node, [tool('typescript', 'bin', 'tsc'), '-p', '.'])

/** A folder that is gone afterwards, open to the unprivileged user that a database under root runs as. */
export function temporaryFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'samrad-run-'))
  chmodSync(folder, 0o755)
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }) }
}

/** An embedded PostgreSQL in the folder; it also ends by itself when we do. */
export function startDatabase(node, entry, folder) {
  const child = spawn(node, [entry, 'database', '--data', join(folder, 'data')], {
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  })
  const ended = new Promise((resolve) => child.once('exit', resolve))
  return new Promise((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`the database ended with ${code}`)))
    createInterface({ input: child.stdout }).once('line', (url) => resolve({ url, stop: () => stop(child, ended) }))
  })
}

function stop(child, ended) {
  if (child.connected) child.disconnect()
  return ended
}
