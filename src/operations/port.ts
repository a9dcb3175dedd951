import { createServer } from 'node:net'
import { Trouble } from '../foundation/trouble.ts'
import type { Settings } from '../settings.ts'
import { operationWords } from './words.ts'

/** Tries the port before anything is started for it. Throws `Trouble` naming the next free one. */
export async function refuseTakenPort({ host, port }: Pick<Settings, 'host' | 'port'>): Promise<void> {
  const failure = await tryPort(host, port)
  if (failure) throw await portTrouble(failure, host, port)
}

/** The sentence for why a port could not be had. */
export async function portTrouble(code: string, host: string, port: number): Promise<Trouble> {
  if (code === 'EADDRINUSE') return new Trouble(operationWords.portTaken(port, await nextFree(host, port + 1)))
  if (code === 'EACCES') return new Trouble(operationWords.portForbidden(port))
  return new Trouble(operationWords.hostUnknown(host))
}

async function nextFree(host: string, from: number): Promise<number> {
  for (let port = from; port < Math.min(from + 200, 65_536); port++) if (!(await tryPort(host, port))) return port
  return 0
}

/** The system's code for why not; undefined when it is free. `localhost` is both of the loopback's addresses. */
export async function tryPort(host: string, port: number): Promise<string | undefined> {
  if (host !== 'localhost') return tryAddress(host, port)
  const answers = await Promise.all(['127.0.0.1', '::1'].map((address) => tryAddress(address, port)))
  return answers.find((code) => code && code !== 'EADDRNOTAVAIL' && code !== 'EAFNOSUPPORT')
}

function tryAddress(host: string, port: number): Promise<string | undefined> {
  return new Promise((resolve) => {
    const probe = createServer()
    probe.once('error', (refused: NodeJS.ErrnoException) => resolve(refused.code))
    probe.listen({ host, port, exclusive: true }, () => probe.close(() => resolve(undefined)))
  })
}
