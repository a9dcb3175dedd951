import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import { projectFolder } from '../../foundation/project-folder.ts'

export interface Started {
  readonly address: string
  readonly process: ChildProcess
}

/** Starts a program with Node and waits until it has said its address. */
export async function start(
  args: readonly string[],
  address: RegExp = /http:\/\/[\w.]+:\d+/,
  env: NodeJS.ProcessEnv = {},
): Promise<Started> {
  const child = spawn(process.execPath, args, { env: { ...process.env, ...env }, stdio: ['pipe', 'pipe', 'inherit'] })
  return { address: await saidBy(child, address), process: child }
}

/** What the process says of itself once it listens. */
export function saidBy(child: ChildProcess, pattern: RegExp): Promise<string> {
  let said = ''
  return new Promise((done, failed) => {
    child.stdout!.on('data', (chunk) => {
      said += chunk
      const [found] = pattern.exec(said) ?? []
      if (found) done(found)
    })
    child.once('exit', () => failed(new Error(`did not start: ${said}`)))
  })
}

/** A whole Samråd with the example council, on the database of the bench and a free port. */
export const startSamrad = (): Promise<Started> =>
  start([join(projectFolder(), 'build', 'main.js'), 'start', '--port', '0', '--log-level', 'error'], undefined, {
    SAMRAD_DATABASE_URL: process.env.SAMRAD_TEST_DATABASE_URL,
    SAMRAD_DEMO: 'true',
  })

/** Enters as a person of the example, by role; only the machine itself may. Answers the cookie. */
export async function signIn(address: string, role = 'Sekretær'): Promise<string> {
  const page = await (await fetch(`${address}/mosseregionen/demo`)).text()
  const [, person] = new RegExp(`value="([0-9a-f-]{36})"[^>]*>[^<]*${role}`).exec(page) ?? []
  if (!person) throw new Error(`the example has no ${role}`)
  const answer = await fetch(`${address}/mosseregionen/demo`, {
    method: 'POST',
    body: new URLSearchParams({ person }),
    headers: { 'sec-fetch-site': 'same-origin' },
    redirect: 'manual',
  })
  return answer.headers.get('set-cookie')!.split(';')[0]!
}
