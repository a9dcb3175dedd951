import type { AddressInfo } from 'node:net'
import { SMTPServer } from 'smtp-server'

export interface MailServer {
  readonly url: string
  /** As they came in over the wire, headers and all. */
  readonly letters: string[]
  readonly recipients: string[]
  /** Refuses as many letters as this before it takes the next. */
  refuse: number
  stop(): Promise<void>
}

/** A real mail server on a free port of this machine, for letters to arrive at. */
export async function openMailServer(): Promise<MailServer> {
  const mail = { letters: [] as string[], recipients: [] as string[], refuse: 0 }
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'], // its own certificate is nobody's
    onData: (stream, { envelope }, done) => {
      let text = ''
      stream.on('data', (chunk: Buffer) => {
        text += chunk
      })
      stream.on('end', () => {
        if (mail.refuse > 0) {
          mail.refuse -= 1
          return done(Object.assign(new Error('try again later'), { responseCode: 451 }))
        }
        mail.letters.push(text)
        mail.recipients.push(...envelope.rcptTo.map(({ address }) => address))
        done()
      })
    },
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', () => listening()))
  const { port } = server.server.address() as AddressInfo
  const stop = () => new Promise<void>((stopped) => server.close(() => stopped()))
  return Object.assign(mail, { url: `smtp://127.0.0.1:${port}`, stop })
}

/** The text of a letter that came quoted-printable, as its reader sees it. */
export function textOf(letter: string): string {
  const body = letter.slice(letter.indexOf('\r\n\r\n') + 4)
  if (!/^content-transfer-encoding: quoted-printable/im.test(letter)) return body
  const bytes = body
    .replaceAll(/=\r\n/g, '')
    .replaceAll(/=([0-9A-F]{2})/g, (_, hex) => String.fromCharCode(parseInt(hex, 16)))
  return Buffer.from(bytes, 'latin1').toString('utf8')
}
