import type { Server } from 'node:http'

/**
 * Takes no more connections, lets answers that have begun come to their end, and then cuts the rest: once a server is
 * closing, Node keeps none of its own time limits, so one silent reader would hold the door open.
 */
export async function drain(server: Server, patience = 10_000): Promise<void> {
  const closed = new Promise((done) => server.close(done))
  const idle = setInterval(() => server.closeIdleConnections(), 100)
  const cut = setTimeout(() => server.closeAllConnections(), patience)
  server.closeIdleConnections()
  await closed
  clearInterval(idle)
  clearTimeout(cut)
}
