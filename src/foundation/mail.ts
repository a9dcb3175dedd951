import { createTransport } from 'nodemailer'

/** One letter to one person. */
export interface Letter {
  readonly to: string
  readonly subject: string
  /** Plain text; every letter can be read without HTML. */
  readonly text: string
  /** Where an answer goes; the sender's address unless said. */
  readonly replyTo?: string
  /** An invitation, an update or a cancellation that calendars understand (RFC 6047), beside the text. */
  readonly calendar?: { readonly method: 'REQUEST' | 'CANCEL'; readonly text: string }
  readonly attachments?: readonly LetterAttachment[]
}

interface LetterAttachment {
  readonly name: string
  readonly mediaType: string
  readonly content: Uint8Array
}

/** The way out for letters. Throws when the server cannot be reached or refuses, so that it is tried again. */
export interface Post {
  /** False when no mail server has been set; then letters cannot be sent, and pages say so. */
  readonly canSend: boolean
  /** The address that letters come from, without the name. */
  readonly address: string
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
  const address = /<([^<>]+)>\s*$/.exec(mailFrom)?.[1] ?? mailFrom
  if (!smtpUrl) return { canSend: false, address, send: () => Promise.reject(new Error('no mail server has been set')) }
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
    address,
    send: async ({ to, subject, text, replyTo, calendar, attachments }) => {
      await transport.sendMail({
        from: mailFrom,
        to: { name: '', address: to }, // an address and never a list, whatever it contains
        replyTo: replyTo ? { name: '', address: replyTo } : undefined,
        subject,
        text,
        icalEvent: calendar && { method: calendar.method, filename: 'innkalling.ics', content: calendar.text },
        attachments: attachments?.map(({ name, mediaType, content }) => ({
          filename: name,
          contentType: mediaType,
          content: Buffer.from(content),
        })),
        headers: { 'Auto-Submitted': 'auto-generated' }, // RFC 3834: no holiday replies
      })
    },
  }
}
