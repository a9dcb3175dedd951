import { fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { projectFolder } from '../../foundation/project-folder.ts'

/** A program of its own, which Node runs as it is written. */
const program = join(projectFolder(), 'src', 'bench', 'running', 'viewers.ts')

interface Followers {
  /** Does something, gives everyone time to see it, and answers how long each waited, in milliseconds. */
  see(deed: () => Promise<void>): Promise<number[]>
  stop(): void
}

/** A thousand viewers of one page, listening to one stream. */
export async function follow(address: string, stream: string, page: string, viewers: number): Promise<Followers> {
  const { hostname: host, port } = new URL(address)
  const child = fork(program, [JSON.stringify({ host, port: Number(port), stream, page, viewers })])
  await once(child, 'message')
  return {
    see: async (deed) => {
      child.send({ since: Number(process.hrtime.bigint()) / 1e6 })
      await deed()
      await new Promise((done) => setTimeout(done, 2000))
      child.send('tell')
      const [waited] = await once(child, 'message')
      return waited
    },
    stop: () => void child.kill(),
  }
}

/** The value that this share of the others does not exceed. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((one, other) => one - other)
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN
}
