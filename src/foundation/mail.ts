import { createTransport } from 'nodemailer'

/** One letter to one person. */
export interface Letter {
  readonly to: string
  readonly subject: string
  /** Plain text; every letter can be read without HTML. */
  readonly text: string
}

/** The way out for letters. Throws when the server cannot be reached or refuses, so that it is tried again. */
export interface Post {
  /** False when no mail server has been set; then letters cannot be sent, and pages say so. */
  readonly canSend: boolean
  send(letter: Letter): Promise<void>
}

interface PostSettings {
  /** `smtp://user:password@host:port` or `smtps://…`; absent: no letters. */
  readonly smtpUrl?: string
  readonly mailFrom: string
}

const patience = 15_000 // milliseconds before a silent server counts as unreachable

/** Letters over SMTP. With `smtp://` the connection is encrypted whenever the server offers it, with `smtps://` always. */
export function openPost({ smtpUrl, mailFrom }: PostSettings): Post {
  if (!smtpUrl) return { canSend: false, send: () => Promise.reject(new Error('no mail server has been set')) }
  const transport = createTransport({
    url: smtpUrl,
    connectionTimeout: patience,
    greetingTimeout: patience,
    socketTimeout: 2 * patience,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  return {
    canSend: true,
    send: async ({ to, subject, text }) => {
      await transport.sendMail({
        from: mailFrom,
        to: { name: '', address: to }, // an address and never a list, whatever it contains
        subject,
        text,
        headers: { 'Auto-Submitted': 'auto-generated' }, // RFC 3834: no holiday replies
      })
    },
  }
}
