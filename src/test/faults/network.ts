import type { AddressInfo } from 'node:net'
import { connect, createServer, type Socket } from 'node:net'

export interface Network {
  readonly address: string
  /** Nothing comes through either way for so long; then everything that waited does. */
  partition(milliseconds: number): Promise<void>
  close(): void
}

/** The network between the members' phones and the application. */
export async function openNetwork(port: number): Promise<Network> {
  let apart = false
  const sockets = new Set<Socket>()
  const server = createServer((phone) => {
    const line = connect({ host: '127.0.0.1', port })
    for (const [one, other] of [
      [phone, line],
      [line, phone],
    ] as const) {
      sockets.add(one)
      if (apart) one.pause()
      one.on('data', (chunk) => other.write(chunk))
      one.once('end', () => other.end())
      one.on('error', () => other.destroy())
      one.once('close', () => {
        sockets.delete(one)
        other.destroy()
      })
    }
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    partition: async (milliseconds) => {
      apart = true
      for (const one of sockets) one.pause()
      await new Promise((over) => setTimeout(over, milliseconds))
      apart = false
      for (const one of sockets) one.resume()
    },
    close: () => {
      server.close()
      for (const one of sockets) one.destroy()
    },
  }
}
