import { createServer, type Server } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { expect, test } from 'vitest'
import { drain } from './drain.ts'

async function serve(): Promise<Server> {
  const server = createServer((request, response) => {
    request.resume()
    request.on('end', () => setTimeout(() => response.end('svar'), 200))
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  return server
}

/** Sends the bytes and answers what comes back until the connection ends. */
function say(server: Server, bytes: string): Promise<string> {
  return new Promise((done) => {
    let heard = ''
    const socket = connect((server.address() as AddressInfo).port, '127.0.0.1', () => socket.write(bytes))
    socket.on('data', (data) => {
      heard += data
    })
    socket.on('error', () => {})
    socket.on('close', () => done(heard))
  })
}

const pause = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds))

test('an answer that has begun is given before the server stops', async () => {
  const server = await serve()
  const heard = say(server, 'GET / HTTP/1.1\r\nhost: localhost\r\n\r\n')
  await pause(50)
  await drain(server)
  expect(await heard).toContain('svar')
})

test.each([
  ['stops in the middle of its question', 'GET / HTTP/1.1\r\nho'],
  ['stops in the middle of its form', 'POST / HTTP/1.1\r\nhost: localhost\r\ncontent-length: 100\r\n\r\nhalf'],
])('a reader who %s does not keep the server from stopping', { timeout: 3000 }, async (_how, bytes) => {
  const server = await serve()
  const heard = say(server, bytes)
  await pause(50)
  await drain(server, 300)
  expect(await heard).toBe('')
})
