import { readFile, realpath } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Logger } from '../log.ts'
import { findBinaries } from './embedded-binaries.ts'
import { databaseName, ownerName, prepareCluster } from './embedded-cluster.ts'
import { prepareDataFolder, within } from './embedded-folder.ts'
import { findHolder, type Holding, holdFolder } from './embedded-holder.ts'
import { endPredecessor } from './embedded-predecessor.ts'
import { runServer } from './embedded-server.ts'
import { closePlace, openPlace, type Place } from './embedded-socket.ts'

/** A PostgreSQL of our own in a data folder that nobody else uses meanwhile. */
export interface Embedded {
  /** `host` is the folder of its Unix socket (a loopback address on Windows). */
  readonly connection: { host: string; port: number; user: string; password: string; database: string }
  /** Tells those who ask who holds the folder where the pages are answered. */
  announce(address: string): Promise<void>
  /** Settles when the server has ended, asked or not. */
  readonly ended: Promise<void>
  stop(): Promise<void>
}

/**
 * Starts the database of a data folder, making it the first time. Throws `Trouble` when another process holds the
 * folder, when it cannot be reached or written, and when PostgreSQL does not start.
 */
export async function startEmbedded(options: { dataDir: string; log: Logger }): Promise<Embedded> {
  const account = await prepareDataFolder(resolve(options.dataDir))
  const dataDir = await realpath(options.dataDir)
  const holding = await holdFolder(dataDir)
  try {
    const { cluster, log } = within(dataDir)
    const binaries = await findBinaries(account)
    await endPredecessor(cluster, options.log)
    const password = await prepareCluster(dataDir, binaries, account)
    const place = await openPlace(dataDir, account)
    const server = await runServer({ binaries, account, cluster, place, log })
    await holding.announce({ database: place })
    return embeddedOf(dataDir, holding, connectionTo(place, password), server)
  } catch (failed) {
    await closePlace(dataDir)
    await holding.release()
    throw failed
  }
}

function embeddedOf(
  dataDir: string,
  holding: Holding,
  connection: Embedded['connection'],
  server: { ended: Promise<void>; stop(): Promise<void> },
): Embedded {
  let stopped: Promise<void> | undefined
  const stop = async () => {
    await server.stop()
    await closePlace(dataDir)
    await holding.release()
  }
  return {
    connection,
    announce: (address) => holding.announce({ address }),
    ended: server.ended,
    stop: () => (stopped ??= stop()),
  }
}

/** For commands beside a running Samråd: the database of its holder, or our own when nobody holds the folder. */
export async function joinEmbedded(options: { dataDir: string; log: Logger }): Promise<Embedded> {
  const holder = await findHolder(resolve(options.dataDir))
  if (!holder?.database) return startEmbedded(options)
  const password = await readFile(within(resolve(options.dataDir)).password, 'utf8')
  const nothing = async () => {}
  return {
    connection: connectionTo(holder.database, password),
    announce: nothing,
    ended: new Promise(() => {}),
    stop: nothing,
  }
}

const connectionTo = ({ host, port }: Place, password: string) => ({
  host,
  port,
  user: ownerName,
  password,
  database: databaseName,
})
